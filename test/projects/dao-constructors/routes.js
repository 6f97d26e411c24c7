const TicketsHandler = require('./handlers/tickets')
const SessionHandler = require('./handlers/session')
const ToolsHandler = require('./handlers/tools')

const exports_ = (app, db) => {
  const tickets = new TicketsHandler(db)
  const session = new SessionHandler(db)
  const tools = new ToolsHandler()

  app.get('/tickets', tickets.list)
  app.get('/tickets/:id', tickets.show)
  app.post('/tickets', tickets.create)
  app.post('/login', session.login)
  app.get('/calculate', tools.calculate)
  app.get('/lookup', tools.lookup)
}

module.exports = exports_
