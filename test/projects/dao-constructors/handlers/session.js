const { UsersDAO } = require('../data/users-dao')

module.exports = class SessionHandler {
  constructor(db) {
    this.users = new UsersDAO(db)
    this.login = this.login.bind(this)
  }

  login(req, res, next) {
    this.users.findByName(req.body.name, (error, result) => {
      if (error) return next(error)
      const [user] = result.rows
      if (!user) return res.status(401).send('unknown')
      this.users.touch(user.id, () => res.send('welcome'))
    })
  }
}
