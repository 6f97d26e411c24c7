function UsersDAO(db) {
  this.db = db
}

UsersDAO.prototype.findByName = function (name, done) {
  const text = 'SELECT * FROM users WHERE name = \'' + name + '\''
  this.db.query(text, done) // expect: no-sql-injection
}

UsersDAO.prototype.touch = function (id, done) {
  this.db.query('UPDATE users SET seen = now() WHERE id = $1', [id], done)
}

module.exports = { UsersDAO }
