export class MemberStore {
  constructor({ pool }) {
    this.pool = pool
  }

  byCity(city) {
    return this.pool.query(`SELECT id, name FROM members WHERE city = '${city}'`) // expect: no-sql-injection
  }

  byName(name) {
    return this.pool.query('SELECT id, name FROM members WHERE name = $1', [name])
  }

  inRegion() {
    return this.pool.query(`SELECT id, name FROM members WHERE region = '${process.env.REGION}'`)
  }
}
