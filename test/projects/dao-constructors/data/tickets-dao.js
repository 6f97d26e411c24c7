/** Reads and writes tickets. */
function TicketsDAO(db) {
  'use strict'

  if (false === (this instanceof TicketsDAO)) return new TicketsDAO(db)

  this.findByState = (state, callback) => {
    db.query("SELECT id, title FROM tickets WHERE state = '" + state + "'", callback) // expect: no-sql-injection
  }

  this.findById = function (id, callback) {
    db.query('SELECT id, title FROM tickets WHERE id = $1', [id], callback)
  }

  this.insert = (title, callback) => {
    db.query(`INSERT INTO tickets (title) VALUES ('${title.replace(/'/g, "''")}')`, callback)
  }
}

module.exports = TicketsDAO
module.exports.TicketsDAO = TicketsDAO
