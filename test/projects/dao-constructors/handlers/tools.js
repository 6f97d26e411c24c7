const { exec } = require('child_process')
const dns = require('dns')

function ToolsHandler() {
  this.calculate = function (req, res) {
    const before = eval(req.query.before) // expect: no-code-injection
    const after = Number(req.query.after)
    res.json({ total: before + after })
  }

  this.lookup = function (req, res, next) {
    exec('nslookup ' + req.query.host, (error, stdout) => { // expect: no-command-injection
      if (error) return next(error)
      res.type('text').send(stdout)
    })
  }

  this.resolve = (req, res) => dns.resolve4(req.query.host, (error, addresses) => res.json(addresses))
}

module.exports = ToolsHandler
