const db = require('../lib/db')

const COLUMNS = ['name', 'price', 'created_at']

class ProductService {
  search(filter) {
    let sql = 'SELECT id, name, price FROM products WHERE 1 = 1'
    if (filter.name) sql += " AND name LIKE '%" + filter.name + "%'"
    if (filter.category) sql += ' AND category = ' + db.pool.escape(filter.category)
    return db.run(sql)
  }

  list(sort) {
    const column = COLUMNS.includes(sort) ? sort : 'name'
    return db.run(`SELECT id, name, price FROM products ORDER BY ${column}`)
  }

  byId(id) {
    return db.run('SELECT id, name, price FROM products WHERE id = ?', [id])
  }

  related(id) {
    return db.pool.query(`SELECT id, name FROM products WHERE parent_id = ${id}`) // expect: no-sql-injection
  }
}

module.exports = new ProductService()
