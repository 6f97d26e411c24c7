const TicketsDAO = require('../data/tickets-dao').TicketsDAO

function TicketsHandler(db) {
  const dao = new TicketsDAO(db)

  this.list = (req, res, next) => {
    const { state } = req.query
    dao.findByState(state, (error, result) => {
      if (error) return next(error)
      res.json(result.rows)
    })
  }

  this.show = (req, res, next) => {
    dao.findById(req.params.id, (error, result) => (error ? next(error) : res.json(result.rows[0])))
  }

  this.create = (req, res, next) => {
    dao.insert(req.body.title, (error) => (error ? next(error) : res.redirect('/tickets')))
  }
}

module.exports = TicketsHandler
