const jwt = require('jsonwebtoken')

module.exports = function auth(req, res, next) {
  const token = (req.headers.authorization || '').replace('Bearer ', '')
  try {
    req.user = jwt.verify(token, process.env.JWT_SECRET, { algorithms: ['HS256'] })
    next()
  } catch (error) {
    res.status(401).json({ message: 'sign in first' })
  }
}
