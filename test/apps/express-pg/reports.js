'use strict'

const path = require('path')
const vm = require('vm')
const { exec, execFile, execSync, spawn } = require('child_process')
const { promisify } = require('util')
const { Router } = require('express')
const { quote } = require('shell-quote')

const run = promisify(exec)
const runFile = promisify(execFile)
const REPORT_DIR = '/var/lib/shop/reports'
const FORMATS = ['pdf', 'csv', 'xlsx']
const HOST = /^[a-z0-9][a-z0-9.-]*$/i

const reports = Router()

reports.get('/disk', (req, res) => {
  exec('df -h', (error, stdout) => {
    if (error) return res.sendStatus(500)
    res.type('text').send(stdout)
  })
})

reports.get('/size', (req, res, next) => {
  exec(`du -sh ${REPORT_DIR}`, (error, stdout) => (error ? next(error) : res.send(stdout)))
})

reports.get('/list/:year', (req, res, next) => {
  exec('ls ' + REPORT_DIR + '/' + req.params.year, (error, stdout) => { // expect: no-command-injection
    if (error) return next(error)
    res.json(stdout.split('\n'))
  })
})

reports.get('/list-of/:year', (req, res, next) => {
  const year = parseInt(req.params.year, 10)
  exec(`ls ${REPORT_DIR}/${year}`, (error, stdout) => {
    if (error) return next(error)
    res.json(stdout.split('\n'))
  })
})

reports.post('/convert', async (req, res) => {
  const { name, format = 'pdf' } = req.body
  const target = path.join(REPORT_DIR, `${name}.${format}`)
  await run(`/usr/local/bin/convert-report ${target}`) // expect: no-command-injection
  res.sendStatus(202)
})

reports.post('/convert-format', async (req, res) => {
  const { format } = req.body
  if (!FORMATS.includes(format)) return res.sendStatus(400)
  await run(`/usr/local/bin/convert-report --all --to ${format}`)
  res.sendStatus(202)
})

reports.post('/convert-file', async (req, res) => {
  const { name, format } = req.body
  await runFile('/usr/local/bin/convert-report', ['--name', name, '--to', format])
  res.sendStatus(202)
})

reports.get('/grep', async (req, res) => {
  const { stdout } = await run(`grep -r -- ${quote([String(req.query.q)])} ${REPORT_DIR}`)
  res.send(stdout)
})

reports.get('/ping', async (req, res) => {
  const { host } = req.query
  if (!HOST.test(host)) return res.status(400).send('no host name')
  const { stdout } = await run(`ping -c 1 ${host}`)
  res.send(stdout)
})

reports.get('/trace', async (req, res) => {
  const { host } = req.query
  // No anchors: `a;reboot` holds a match.
  if (!/[a-z0-9.-]+/i.test(host)) return res.status(400).send('no host name')
  const { stdout } = await run(`traceroute ${host}`) // expect: no-command-injection
  res.send(stdout)
})

reports.get('/archive', (req, res) => {
  const child = spawn('tar -cz ' + req.query.dir, { shell: true }) // expect: no-command-injection
  child.stdout.pipe(res)
})

reports.get('/archive-all', (req, res) => {
  const child = spawn('tar', ['-cz', '-C', REPORT_DIR, '.'])
  child.stdout.pipe(res)
})

reports.get('/history', (req, res) => {
  const child = spawn('git', ['log', '--oneline', req.query.branch], { cwd: REPORT_DIR }) // expect: no-command-injection
  child.stdout.pipe(res)
})

reports.get('/history-of-author', (req, res) => {
  const child = spawn('git', ['log', '--oneline', `--author=${req.query.author}`, '--', '.'], { cwd: REPORT_DIR })
  child.stdout.pipe(res)
})

reports.get('/tool', (req, res, next) => {
  execFile(req.query.tool, ['--version'], (error, stdout) => (error ? next(error) : res.send(stdout))) // expect: no-command-injection
})

function lineCount(file) {
  return execSync('wc -l < ' + file).toString().trim() // expect: no-command-injection
}

reports.get('/lines', (req, res) => {
  res.json({ lines: lineCount(req.query.file) })
})

// --- formulas -------------------------------------------------------------------------------------------------------------

reports.post('/formula', (req, res) => {
  const value = eval(req.body.formula) // expect: no-code-injection
  res.json({ value })
})

reports.post('/formula-in-context', (req, res) => {
  const context = vm.createContext({ rows: [1, 2, 3] })
  res.json({ value: vm.runInContext(req.body.formula, context) }) // expect: no-code-injection
})

reports.post('/formula-function', (req, res) => {
  const compute = new Function('rows', `return ${req.body.formula}`) // expect: no-code-injection
  res.json({ value: compute([1, 2, 3]) })
})

reports.post('/formula-builtin', (req, res) => {
  const compute = new Function('rows', 'return rows.reduce((a, b) => a + b, 0)')
  res.json({ value: compute(JSON.parse(req.body.rows)) })
})

reports.post('/later', (req, res) => {
  const { message } = req.body
  setTimeout("console.log('" + message + "')", 1000) // expect: no-code-injection
  setTimeout(() => console.log('sent', message), 1000)
  res.sendStatus(202)
})

reports.get('/plugin/:name', (req, res) => {
  const plugin = require('./plugins/' + req.params.name) // expect: no-code-injection
  res.json(plugin.describe())
})

reports.get('/format/:name', (req, res) => {
  const { name } = req.params
  if (!FORMATS.includes(name)) return res.sendStatus(404)
  const formatter = require(`./formats/${name}`)
  res.json(formatter.describe())
})

module.exports = reports
