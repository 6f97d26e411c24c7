import rule from '../../rules/no-code-injection.js'
import { ruleTester } from '../support/rule-tester.js'

ruleTester.run('no-code-injection', rule, {
  valid: [
    {
      name: 'a function that is made to see whether its text parses',
      code: `app.post('/check', (req, res) => {
  try {
    new Function(req.body.code)
  } catch (error) {
    return res.status(400).json({ line: error.lineNumber })
  }
  res.sendStatus(204)
})`,
    },
    {
      name: 'a formula that is compiled to see whether it parses',
      code: `import { compile } from 'mathjs'
app.post('/check', (req, res) => {
  compile(req.body.formula)
  res.sendStatus(204)
})`,
    },
    {
      name: 'eval of a constant',
      code: `const { host } = eval('location')`,
    },
    {
      name: 'eval of constants',
      code: `const name = 'a'
eval('global.' + name)`,
    },
    {
      name: 'eval of the file\'s own',
      code: `import { eval as run } from './interpreter.js'
app.post('/run', async (req, res) => {
  run(req.body.code)
})`,
    },
    {
      name: 'eval is shadowed',
      code: `function eval(text) {
  return text.length
}
app.post('/run', (req, res) => {
  eval(req.body.code)
})`,
    },
    {
      name: 'a method called eval',
      code: `import Redis from 'ioredis'
const redis = new Redis()
app.post('/run', async (req, res) => {
  await redis.eval('return 1', 0, req.body.key)
})`,
    },
    {
      name: 'eval of generated text',
      code: `import { compile } from './compiler.js'
eval(compile('a'))`,
    },
    {
      name: 'eval of an import',
      code: `import code from './code.js'
eval(code)`,
    },
    {
      name: 'eval of a number',
      code: `app.post('/run', async (req, res) => {
  eval('1 + ' + Number(req.body.n))
})`,
    },
    {
      name: 'JSON.parse',
      code: `app.post('/run', async (req, res) => {
  res.json(JSON.parse(req.body.text))
})`,
    },
    {
      name: 'new Function of a constant',
      code: `const add = new Function('a', 'b', 'return a + b')`,
    },
    {
      name: 'new Function of text it generated',
      code: `export function compile(fields) {
  const lines = fields.map((field) => \`out.\${field} = row.\${field}\`)
  return new Function('row', 'out', lines.join(';'))
}`,
    },
    {
      name: 'new Function of a parameter, in recommended',
      code: `export const compile = (source) => new Function('data', source)`,
    },
    {
      name: 'a value handed to a function',
      code: `app.post('/run', async (req, res) => {
  const add = new Function('a', 'return a + 1')
  res.json(add(req.body.a))
})`,
    },
    {
      name: 'a timer with a function',
      code: `app.post('/run', async (req, res) => {
  setTimeout(() => notify(req.body.id), 1000)
})`,
    },
    {
      name: 'a timer with a function of the file',
      code: `function notify() {}
app.post('/run', async (req, res) => {
  setTimeout(notify, 1000, req.body.id)
})`,
    },
    {
      name: 'a timer with a callback parameter',
      code: `export function later(callback) {
  setTimeout(callback, 1000)
}`,
    },
    {
      name: 'the delay of a timer',
      code: `app.post('/run', async (req, res) => {
  setTimeout(() => res.end(), req.body.delay)
})`,
    },
    {
      name: 'require of a constant',
      code: `const fs = require('fs')`,
    },
    {
      name: 'require of a table\'s entry',
      code: `app.post('/run', async (req, res) => {
  const PLUGINS = { csv: './csv.js', xml: './xml.js' }
  require(PLUGINS[req.body.format])
})`,
    },
    {
      name: 'import of an allowed name',
      code: `app.post('/run', async (req, res) => {
  if (!['csv', 'xml'].includes(req.body.format)) return res.end()
  await import(\`./formats/\${req.body.format}.js\`)
})`,
    },
    {
      name: 'import of a checked name',
      code: `app.post('/run', async (req, res) => {
  if (!/^[a-z]+$/.test(req.body.format)) return res.end()
  await import(\`./formats/\${req.body.format}.js\`)
})`,
    },
    {
      name: 'import of a parameter, in recommended',
      code: `export const load = (name) => import(\`./plugins/\${name}.js\`)`,
    },
    {
      name: 'a value in the context of vm',
      code: `import vm from 'node:vm'
app.post('/run', async (req, res) => {
  vm.runInNewContext('a + 1', { a: req.body.a })
})`,
    },
    {
      name: 'vm of a file of the program, in recommended',
      code: `import vm from 'node:vm'
import { readFileSync } from 'node:fs'
new vm.Script(readFileSync('./plugin.js', 'utf8'))`,
    },
    {
      name: 'run of another class',
      code: `import { Job } from './jobs.js'
app.post('/run', async (req, res) => {
  new Job().run(req.body.code)
})`,
    },
    {
      name: 'a value in the sandbox of vm2',
      code: `import { VM } from 'vm2'
app.post('/run', async (req, res) => {
  new VM({ sandbox: { a: req.body.a } }).run('a + 1')
})`,
    },
    {
      name: 'data of a worker',
      code: `import { Worker } from 'node:worker_threads'
app.post('/run', async (req, res) => {
  new Worker('./worker.js', { workerData: req.body })
})`,
    },
    {
      name: 'variables of a formula',
      code: `import { evaluate } from 'mathjs'
app.post('/run', async (req, res) => {
  evaluate('a + 1', { a: req.body.a })
})`,
    },
    {
      name: 'numbers of mathjs',
      code: `import { add } from 'mathjs'
app.post('/run', async (req, res) => {
  add(req.body.a, req.body.b)
})`,
    },
    {
      name: 'variables of expr-eval',
      code: `import { Parser } from 'expr-eval'
app.post('/run', async (req, res) => {
  Parser.evaluate('a + 1', { a: req.body.a })
})`,
    },
    {
      name: 'the document of jsonpath',
      code: `import jsonpath from 'jsonpath'
app.post('/run', async (req, res) => {
  jsonpath.query(req.body, '$.a')
})`,
    },
    {
      name: 'jsonpath-plus without eval',
      code: `import { JSONPath } from 'jsonpath-plus'
app.post('/run', async (req, res) => {
  JSONPath({ path: req.body.path, json: data, eval: false })
})`,
    },
    {
      name: 'jsdom that runs nothing',
      code: `import { JSDOM } from 'jsdom'
app.post('/run', async (req, res) => {
  new JSDOM(req.body.html)
})`,
    },
    {
      name: 'a function in the page',
      code: `import puppeteer from 'puppeteer'
app.post('/run', async (req, res) => {
  const browser = await puppeteer.launch()
  const page = await browser.newPage()
  await page.evaluate((data) => render(data), req.body.data)
})`,
    },
    {
      name: 'a choice of functions',
      code: `app.post('/run', async (req, res) => {
  const ACTIONS = { add: (a, b) => a + b }
  const action = ACTIONS[req.body.action]
})`,
    },
    {
      name: 'a switch',
      code: `app.post('/run', async (req, res) => {
  switch (req.body.op) {
    case 'sin':
    case 'cos':
      res.json(eval(\`Math.\${req.body.op}(1)\`))
  }
})`,
    },
    {
      name: 'a typed number',
      code: `export const square = (n: number) => eval(\`\${n} * \${n}\`)`,
    },
  ],
  invalid: [
    {
      name: 'a formula that is compiled and evaluated',
      code: `import { compile } from 'mathjs'
app.post('/run', (req, res) => {
  res.json(compile(req.body.formula).evaluate())
})`,
      errors: [{ messageId: 'taintedCode', line: 3, column: 20 }],
    },
    {
      name: 'eval',
      code: `app.post('/run', async (req, res) => {
  eval(req.body.code)
})`,
      errors: [
        { messageId: 'taintedCode', line: 2, column: 8 },
      ],
    },
    {
      name: 'eval of text around a value',
      code: `app.post('/run', async (req, res) => {
  res.json(eval('1 + ' + req.body.n))
})`,
      errors: [
        { messageId: 'taintedCode', line: 2, column: 17 },
      ],
    },
    {
      name: 'eval, indirect',
      code: `app.post('/run', async (req, res) => {
  (0, eval)(req.body.code)
})`,
      errors: [
        { messageId: 'taintedCode', line: 2, column: 13 },
      ],
    },
    {
      name: 'eval under another name',
      code: `app.post('/run', async (req, res) => {
  const run = eval
  run(req.body.code)
})`,
      errors: [
        { messageId: 'taintedCode', line: 3, column: 7 },
      ],
    },
    {
      name: 'eval of the global object',
      code: `app.post('/run', async (req, res) => {
  globalThis.eval(req.body.code)
})`,
      errors: [
        { messageId: 'taintedCode', line: 2, column: 19 },
      ],
    },
    {
      name: 'new Function',
      code: `app.post('/run', async (req, res) => {
  const fn = new Function('a', \`return a + \${req.body.b}\`)
})`,
      errors: [
        { messageId: 'taintedCode', line: 2, column: 32 },
      ],
    },
    {
      name: 'Function without new',
      code: `app.post('/run', async (req, res) => {
  Function('return ' + req.body.expression)()
})`,
      errors: [
        { messageId: 'taintedCode', line: 2, column: 12 },
      ],
    },
    {
      name: 'a parameter list of Function',
      code: `app.post('/run', async (req, res) => {
  res.json(new Function(req.body.names, 'return 1')(1))
})`,
      errors: [
        { messageId: 'taintedCode', line: 2, column: 25 },
      ],
    },
    {
      name: 'setTimeout with text',
      code: `app.post('/run', async (req, res) => {
  setTimeout(\`notify(\${req.body.id})\`, 1000)
})`,
      errors: [
        { messageId: 'taintedCode', line: 2, column: 14 },
      ],
    },
    {
      name: 'setInterval with text',
      code: `app.post('/run', async (req, res) => {
  setInterval('poll(' + req.body.id + ')', 1000)
})`,
      errors: [
        { messageId: 'taintedCode', line: 2, column: 15 },
      ],
    },
    {
      name: 'require of a value',
      code: `app.post('/run', async (req, res) => {
  const plugin = require(req.body.plugin)
})`,
      errors: [
        { messageId: 'taintedModule', line: 2, column: 26 },
      ],
    },
    {
      name: 'require below a folder',
      code: `app.post('/run', async (req, res) => {
  const plugin = require('./plugins/' + req.body.plugin)
})`,
      errors: [
        { messageId: 'taintedModule', line: 2, column: 26 },
      ],
    },
    {
      name: 'import of a value',
      code: `app.post('/run', async (req, res) => {
  const plugin = await import(req.body.plugin)
})`,
      errors: [
        { messageId: 'taintedModule', line: 2, column: 31 },
      ],
    },
    {
      name: 'import below a folder',
      code: `app.post('/run', async (req, res) => {
  const plugin = await import(\`./plugins/\${req.body.plugin}.js\`)
})`,
      errors: [
        { messageId: 'taintedModule', line: 2, column: 31 },
      ],
    },
    {
      name: 'require.main.require',
      code: `app.post('/run', async (req, res) => {
  require.main.require(req.body.plugin)
})`,
      errors: [
        { messageId: 'taintedModule', line: 2, column: 24 },
      ],
    },
    {
      name: 'module._compile',
      code: `app.post('/run', async (req, res) => {
  module._compile(req.body.code, 'plugin.js')
})`,
      errors: [
        { messageId: 'taintedCode', line: 2, column: 19 },
      ],
    },
    {
      name: 'process.binding',
      code: `app.post('/run', async (req, res) => {
  process.binding(req.body.name)
})`,
      errors: [
        { messageId: 'taintedModule', line: 2, column: 19 },
      ],
    },
    {
      name: 'process.dlopen',
      code: `app.post('/run', async (req, res) => {
  process.dlopen(module, req.body.file)
})`,
      errors: [
        { messageId: 'taintedModule', line: 2, column: 26 },
      ],
    },
    {
      name: 'process.getBuiltinModule',
      code: `app.post('/run', async (req, res) => {
  process.getBuiltinModule(req.body.name)
})`,
      errors: [
        { messageId: 'taintedModule', line: 2, column: 28 },
      ],
    },
    {
      name: 'vm.runInNewContext',
      code: `import vm from 'node:vm'
app.post('/run', async (req, res) => {
  vm.runInNewContext(req.body.code, {})
})`,
      errors: [
        { messageId: 'taintedCode', line: 3, column: 22 },
      ],
    },
    {
      name: 'vm.runInThisContext',
      code: `import { runInThisContext } from 'vm'
app.post('/run', async (req, res) => {
  runInThisContext(req.body.code)
})`,
      errors: [
        { messageId: 'taintedCode', line: 3, column: 20 },
      ],
    },
    {
      name: 'vm.Script',
      code: `const vm = require('vm')
app.post('/run', async (req, res) => {
  new vm.Script(req.body.code).runInThisContext()
})`,
      errors: [
        { messageId: 'taintedCode', line: 3, column: 17 },
      ],
    },
    {
      name: 'vm.compileFunction',
      code: `import { compileFunction } from 'node:vm'
app.post('/run', async (req, res) => {
  res.json(compileFunction(req.body.code, ['a'])(1))
})`,
      errors: [
        { messageId: 'taintedCode', line: 3, column: 28 },
      ],
    },
    {
      name: 'vm.SourceTextModule',
      code: `import vm from 'node:vm'
app.post('/run', async (req, res) => {
  await new vm.SourceTextModule(req.body.code).evaluate()
})`,
      errors: [
        { messageId: 'taintedCode', line: 3, column: 33 },
      ],
    },
    {
      name: 'vm2',
      code: `import { VM } from 'vm2'
app.post('/run', async (req, res) => {
  new VM({ timeout: 100 }).run(req.body.code)
})`,
      errors: [
        { messageId: 'taintedCode', line: 3, column: 32 },
      ],
    },
    {
      name: 'NodeVM of vm2',
      code: `const { NodeVM } = require('vm2')
const vm = new NodeVM()
app.post('/run', async (req, res) => {
  vm.run(req.body.code, 'plugin.js')
})`,
      errors: [
        { messageId: 'taintedCode', line: 4, column: 10 },
      ],
    },
    {
      name: 'VMScript of vm2',
      code: `import { VMScript } from 'vm2'
app.post('/run', async (req, res) => {
  new VMScript(req.body.code)
})`,
      errors: [
        { messageId: 'taintedCode', line: 3, column: 16 },
      ],
    },
    {
      name: 'isolated-vm',
      code: `import ivm from 'isolated-vm'
const isolate = new ivm.Isolate()
app.post('/run', async (req, res) => {
  await isolate.compileScript(req.body.code)
})`,
      errors: [
        { messageId: 'taintedCode', line: 4, column: 31 },
      ],
    },
    {
      name: 'a context of isolated-vm',
      code: `import ivm from 'isolated-vm'
const isolate = new ivm.Isolate()
app.post('/run', async (req, res) => {
  const context = await isolate.createContext()
  await context.eval(req.body.code)
})`,
      errors: [
        { messageId: 'taintedCode', line: 5, column: 22 },
      ],
    },
    {
      name: 'a worker of text',
      code: `import { Worker } from 'node:worker_threads'
app.post('/run', async (req, res) => {
  new Worker(req.body.code, { eval: true })
})`,
      errors: [
        { messageId: 'taintedWorker', line: 3, column: 14 },
      ],
    },
    {
      name: 'a worker of a file',
      code: `import { Worker } from 'worker_threads'
app.post('/run', async (req, res) => {
  new Worker(\`./workers/\${req.body.name}.js\`)
})`,
      errors: [
        { messageId: 'taintedWorker', line: 3, column: 14 },
      ],
    },
    {
      name: 'expr-eval',
      code: `import { Parser } from 'expr-eval'
app.post('/run', async (req, res) => {
  res.json(Parser.evaluate(req.body.formula))
})`,
      errors: [
        { messageId: 'taintedCode', line: 3, column: 28 },
      ],
    },
    {
      name: 'a parser of expr-eval',
      code: `import { Parser } from 'expr-eval'
const parser = new Parser()
app.post('/run', async (req, res) => {
  res.json(parser.parse(req.body.formula).evaluate())
})`,
      errors: [
        { messageId: 'taintedCode', line: 4, column: 25 },
      ],
    },
    {
      name: 'mathjs',
      code: `import { evaluate } from 'mathjs'
app.post('/run', async (req, res) => {
  res.json(evaluate(req.body.formula))
})`,
      errors: [
        { messageId: 'taintedCode', line: 3, column: 21 },
      ],
    },
    {
      name: 'an instance of mathjs',
      code: `import { create, all } from 'mathjs'
const math = create(all)
app.post('/run', async (req, res) => {
  res.json(math.evaluate(req.body.formula))
})`,
      errors: [
        { messageId: 'taintedCode', line: 4, column: 26 },
      ],
    },
    {
      name: 'jsonpath',
      code: `import jsonpath from 'jsonpath'
app.post('/run', async (req, res) => {
  res.json(jsonpath.query(data, req.body.path))
})`,
      errors: [
        { messageId: 'taintedCode', line: 3, column: 33 },
      ],
    },
    {
      name: 'jsonpath-plus',
      code: `import { JSONPath } from 'jsonpath-plus'
app.post('/run', async (req, res) => {
  res.json(JSONPath({ path: req.body.path, json: data }))
})`,
      errors: [
        { messageId: 'taintedCode', line: 3, column: 29 },
      ],
    },
    {
      name: 'jsdom that runs scripts',
      code: `import { JSDOM } from 'jsdom'
app.post('/run', async (req, res) => {
  new JSDOM(req.body.html, { runScripts: 'dangerously' })
})`,
      errors: [
        { messageId: 'taintedCode', line: 3, column: 13 },
      ],
    },
    {
      name: 'the package eval',
      code: `const run = require('eval')
app.post('/run', async (req, res) => {
  run(req.body.code)
})`,
      errors: [
        { messageId: 'taintedCode', line: 3, column: 7 },
      ],
    },
    {
      name: 'node-eval',
      code: `import nodeEval from 'node-eval'
app.post('/run', async (req, res) => {
  nodeEval(req.body.code)
})`,
      errors: [
        { messageId: 'taintedCode', line: 3, column: 12 },
      ],
    },
    {
      name: 'notevil',
      code: `import safeEval from 'notevil'
app.post('/run', async (req, res) => {
  safeEval(req.body.code)
})`,
      errors: [
        { messageId: 'taintedCode', line: 3, column: 12 },
      ],
    },
    {
      name: 'safe-eval',
      code: `const safeEval = require('safe-eval')
app.post('/run', async (req, res) => {
  safeEval(req.body.code, {})
})`,
      errors: [
        { messageId: 'taintedCode', line: 3, column: 12 },
      ],
    },
    {
      name: 'safer-eval',
      code: `const saferEval = require('safer-eval')
app.post('/run', async (req, res) => {
  saferEval(req.body.code)
})`,
      errors: [
        { messageId: 'taintedCode', line: 3, column: 13 },
      ],
    },
    {
      name: 'static-eval of a parsed text',
      code: `import evaluate from 'static-eval'
import { parse } from 'esprima'
app.post('/run', async (req, res) => {
  evaluate(parse(req.body.code).body[0].expression, {})
})`,
      errors: [
        { messageId: 'taintedCode', line: 4, column: 12 },
      ],
    },
    {
      name: 'require-from-string',
      code: `const requireFromString = require('require-from-string')
app.post('/run', async (req, res) => {
  requireFromString(req.body.code)
})`,
      errors: [
        { messageId: 'taintedCode', line: 3, column: 21 },
      ],
    },
    {
      name: 'createRequire',
      code: `import { createRequire } from 'node:module'
const load = createRequire(import.meta.url)
app.post('/run', async (req, res) => {
  load(req.body.plugin)
})`,
      errors: [
        { messageId: 'taintedModule', line: 4, column: 8 },
      ],
    },
    {
      name: 'puppeteer',
      code: `import puppeteer from 'puppeteer'
app.post('/run', async (req, res) => {
  const browser = await puppeteer.launch()
  const page = await browser.newPage()
  await page.evaluate(\`render(\${req.body.data})\`)
})`,
      errors: [
        { messageId: 'taintedCode', line: 5, column: 23 },
      ],
    },
    {
      name: 'playwright',
      code: `import { chromium } from 'playwright'
app.post('/run', async (req, res) => {
  const browser = await chromium.launch()
  const page = await browser.newPage()
  await page.addScriptTag({ content: 'load(' + req.body.data + ')' })
})`,
      errors: [
        { messageId: 'taintedCode', line: 5, column: 38 },
      ],
    },
    {
      name: 'behind a function of the file',
      code: `function run(code) {
  return eval(code)
}
app.post('/run', async (req, res) => {
  res.json(run(req.body.code))
})`,
      errors: [
        { messageId: 'taintedCode', line: 2, column: 15 },
      ],
    },
    {
      name: 'in a callback',
      code: `app.post('/run', async (req, res) => {
  req.body.rules.forEach((rule) => {
    new Function(rule.test)()
  })
})`,
      errors: [
        { messageId: 'taintedCode', line: 3, column: 18 },
      ],
    },
    {
      name: 'put together in a loop',
      code: `app.post('/run', async (req, res) => {
  let code = ''
  for (const line of req.body.lines) code += line + ';'
  eval(code)
})`,
      errors: [
        { messageId: 'taintedCode', line: 4, column: 8 },
      ],
    },
    {
      name: 'JSON is no check',
      code: `app.post('/run', async (req, res) => {
  const { rule } = JSON.parse(req.body.text)
  new Function(rule)()
})`,
      errors: [
        { messageId: 'taintedCode', line: 3, column: 16 },
      ],
    },
    {
      name: 'a message of a socket',
      code: `import { Server } from 'socket.io'
const io = new Server()
io.on('connection', (socket) => {
  socket.on('run', (code) => eval(code))
})`,
      errors: [
        { messageId: 'taintedCode', line: 4, column: 35 },
      ],
    },
    {
      name: 'an event of Lambda',
      code: `export const handler = async (event) => {
  const { formula } = JSON.parse(event.body)
  return { statusCode: 200, body: String(eval(formula)) }
}`,
      errors: [
        {
          messageId: 'taintedCode',
          line: 3,
          column: 47,
          suggestions: [
            {
              messageId: 'parseJson',
              output: `export const handler = async (event) => {
  const { formula } = JSON.parse(event.body)
  return { statusCode: 200, body: String(JSON.parse(formula)) }
}`,
            },
          ],
        },
      ],
    },
    {
      name: 'eval of a parameter of nobody\'s',
      code: `export function run(code) {
  return eval(code)
}`,
      errors: [
        { messageId: 'taintedCode', line: 2, column: 15 },
      ],
    },
    {
      name: 'eval of a parameter among text',
      code: `export const sum = (list) => eval(list.join("+"))`,
      errors: [
        { messageId: 'taintedCode', line: 1, column: 35 },
      ],
    },
    {
      name: 'eval of an answer',
      code: `export async function load(url) {
  const answer = await fetch(url)
  return eval(await answer.text())
}`,
      errors: [
        { messageId: 'taintedCode', line: 3, column: 15 },
      ],
    },
    {
      name: 'eval of a file',
      code: `import { readFileSync } from 'node:fs'
export const load = (file) => eval(readFileSync(file, 'utf8'))`,
      errors: [
        { messageId: 'taintedCode', line: 2, column: 36 },
      ],
    },
  ],
})

const everyone = { 'api-security': { threatModels: ['remote', 'parameter', 'local', 'stored'], trustNames: false } }

ruleTester.run('no-code-injection: messages and settings', rule, {
  valid: [
    {
      name: 'a module that the caller names, in strict',
      code: 'export const load = (name) => import(`./plugins/${name}.js`)',
      settings: everyone,
    },
    {
      name: 'a module that the command line names, in strict',
      code: "require(require('path').resolve(process.argv[2]))",
      settings: everyone,
    },
    {
      name: 'a timer with a parameter that is a function',
      code: `export function start(service) {
  setInterval(service.cleanup, 1000)
}`,
      settings: everyone,
    },
  ],
  invalid: [
    {
      name: 'new Function of a parameter, in strict',
      code: `export const compile = (source) => new Function('data', source)`,
      settings: everyone,
      errors: [
        {
          messageId: 'taintedCode',
          data: { source: 'the parameter `source`', trace: 'source (1:25) → Function (1:36)', sink: 'Function' },
          line: 1,
          column: 57,
        },
      ],
    },
    {
      name: 'a timer with text around a parameter, in strict',
      code: `export function start(id) {
  setInterval('poll(' + id + ')', 1000)
}`,
      settings: everyone,
      errors: [{ messageId: 'taintedCode', line: 2, column: 15 }],
    },
    {
      name: 'a module that a request names, handed on by a function, in strict',
      code: `const app = require('express')()
const load = (name) => import(\`./plugins/\${name}.js\`)
app.get('/', (req, res) => load(req.query.name))`,
      settings: everyone,
      errors: [{ messageId: 'taintedModule', line: 2, column: 31 }],
    },
    {
      name: 'text of which nothing is known',
      code: 'const code = editor.read()\neval(code)',
      errors: [
        {
          messageId: 'dynamicCode',
          data: { source: '`editor.read()`', trace: 'editor.read() (1:14) → code (1:7) → eval (2:1)', sink: 'eval' },
          line: 2,
          column: 6,
        },
      ],
    },
    {
      name: 'the indirect spelling has a readable name',
      code: `app.get('/', (req, res) => res.json((0, eval)(req.query.code)))`,
      errors: [
        {
          messageId: 'taintedCode',
          data: { source: '`req.query.code` from the request', trace: 'req.query.code (1:47) → eval (1:37)', sink: 'eval' },
          line: 1,
          column: 47,
        },
      ],
    },
  ],
})
