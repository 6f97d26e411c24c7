import rule from '../../rules/no-code-injection.js'
import { ruleTester } from '../support/rule-tester.js'

ruleTester.run('no-code-injection', rule, {
  valid: [
    {
      name: 'what a repair comes to',
      code: `app.post('/run', async (req, res) => {
  const data = JSON.parse(req.body.data)
  setTimeout(() => greet(req.body.name, 2), 1000)
})`,
    },
  ],
  invalid: [
    {
      name: 'data in parentheses',
      code: `app.post('/run', async (req, res) => {
  const data = eval('(' + req.body.data + ')')
})`,
      errors: [
        {
          messageId: 'taintedCode',
          line: 2,
          column: 21,
          suggestions: [
            {
              messageId: 'parseJson',
              output: `app.post('/run', async (req, res) => {
  const data = JSON.parse(req.body.data)
})`,
            },
          ],
        },
      ],
    },
    {
      name: 'data in parentheses of a template',
      code: `app.post('/run', async (req, res) => {
  const data = eval(\`(\${req.body.data})\`)
})`,
      errors: [
        {
          messageId: 'taintedCode',
          line: 2,
          column: 21,
          suggestions: [
            {
              messageId: 'parseJson',
              output: `app.post('/run', async (req, res) => {
  const data = JSON.parse(req.body.data)
})`,
            },
          ],
        },
      ],
    },
    {
      name: 'data of the request',
      code: `app.post('/run', async (req, res) => {
  const amount = eval(req.body.amount)
})`,
      errors: [
        {
          messageId: 'taintedCode',
          line: 2,
          column: 23,
          suggestions: [
            {
              messageId: 'parseJson',
              output: `app.post('/run', async (req, res) => {
  const amount = JSON.parse(req.body.amount)
})`,
            },
          ],
        },
      ],
    },
    {
      name: 'data of the request by a name',
      code: `app.post('/run', async (req, res) => {
  const { amount } = req.body
  const total = eval(amount) * 2
})`,
      errors: [
        {
          messageId: 'taintedCode',
          line: 3,
          column: 22,
          suggestions: [
            {
              messageId: 'parseJson',
              output: `app.post('/run', async (req, res) => {
  const { amount } = req.body
  const total = JSON.parse(amount) * 2
})`,
            },
          ],
        },
      ],
    },
    {
      name: 'data of a parameter in parentheses',
      code: `export const read = (text) => eval('(' + text + ')')`,
      errors: [
        {
          messageId: 'taintedCode',
          line: 1,
          column: 36,
          suggestions: [
            {
              messageId: 'parseJson',
              output: `export const read = (text) => JSON.parse(text)`,
            },
          ],
        },
      ],
    },
    {
      name: 'data of an answer',
      code: `export async function load(url) {
  const answer = await fetch(url)
  return eval('(' + (await answer.text()) + ')')
}`,
      errors: [
        {
          messageId: 'taintedCode',
          line: 3,
          column: 15,
          suggestions: [
            {
              messageId: 'parseJson',
              output: `export async function load(url) {
  const answer = await fetch(url)
  return JSON.parse(await answer.text())
}`,
            },
          ],
        },
      ],
    },
    {
      name: 'data by the global object',
      code: `app.post('/run', async (req, res) => {
  const data = globalThis.eval('(' + req.body.data + ')')
})`,
      errors: [
        {
          messageId: 'taintedCode',
          line: 2,
          column: 32,
          suggestions: [
            {
              messageId: 'parseJson',
              output: `app.post('/run', async (req, res) => {
  const data = JSON.parse(req.body.data)
})`,
            },
          ],
        },
      ],
    },
    {
      name: 'no: nobody uses what comes out',
      code: `app.post('/run', async (req, res) => {
  eval(req.body.data)
})`,
      errors: [
        { messageId: 'taintedCode', line: 2, column: 8 },
      ],
    },
    {
      name: 'no: other text goes in',
      code: `app.post('/run', async (req, res) => {
  const n = eval('1 + ' + req.body.n)
})`,
      errors: [
        { messageId: 'taintedCode', line: 2, column: 18 },
      ],
    },
    {
      name: 'no: two values',
      code: `app.post('/run', async (req, res) => {
  const n = eval(req.body.a + req.body.b)
})`,
      errors: [
        { messageId: 'taintedCode', line: 2, column: 18 },
      ],
    },
    {
      name: 'no: an expression by its name',
      code: `app.post('/run', async (req, res) => {
  const n = eval(req.body.expression)
})`,
      errors: [
        { messageId: 'taintedCode', line: 2, column: 18 },
      ],
    },
    {
      name: 'no: the query may be an expression',
      code: `app.post('/run', async (req, res) => {
  const n = eval(req.query.n)
})`,
      errors: [
        { messageId: 'taintedCode', line: 2, column: 18 },
      ],
    },
    {
      name: 'no: JSON is something else here',
      code: `import { JSON } from './json.js'
app.post('/run', async (req, res) => {
  const data = eval(req.body.data)
})`,
      errors: [
        { messageId: 'taintedCode', line: 3, column: 21 },
      ],
    },
    {
      name: 'no: a parameter may hold anything',
      code: `export const run = (text) => eval(text)`,
      errors: [
        { messageId: 'taintedCode', line: 1, column: 35 },
      ],
    },
    {
      name: 'no: new Function',
      code: `app.post('/run', async (req, res) => {
  const fn = new Function('return ' + req.body.data)
})`,
      errors: [
        { messageId: 'taintedCode', line: 2, column: 27 },
      ],
    },
    {
      name: 'no: vm',
      code: `import vm from 'node:vm'
app.post('/run', async (req, res) => {
  const data = vm.runInNewContext('(' + req.body.data + ')')
})`,
      errors: [
        { messageId: 'taintedCode', line: 3, column: 35 },
      ],
    },
    {
      name: 'a timer with a quoted value',
      code: `function greet(name, times) {}
app.post('/run', async (req, res) => {
  setTimeout("greet('" + req.body.name + "', 2)", 1000)
})`,
      errors: [
        {
          messageId: 'taintedCode',
          line: 3,
          column: 14,
          suggestions: [
            {
              messageId: 'useFunction',
              output: `function greet(name, times) {}
app.post('/run', async (req, res) => {
  setTimeout(() => greet(req.body.name, 2), 1000)
})`,
            },
          ],
        },
      ],
    },
    {
      name: 'a timer with a template',
      code: `app.post('/run', async (req, res) => {
  setInterval(\`console.log('\${req.body.name}')\`, 1000)
})`,
      errors: [
        {
          messageId: 'taintedCode',
          line: 2,
          column: 15,
          suggestions: [
            {
              messageId: 'useFunction',
              output: `app.post('/run', async (req, res) => {
  setInterval(() => console.log(req.body.name), 1000)
})`,
            },
          ],
        },
      ],
    },
    {
      name: 'a timer that calls an import',
      code: `import * as jobs from './jobs.js'
app.post('/run', async (req, res) => {
  setTimeout(\`jobs.start("\${req.body.job}", true);\`, 1000)
})`,
      errors: [
        {
          messageId: 'taintedCode',
          line: 3,
          column: 14,
          suggestions: [
            {
              messageId: 'useFunction',
              output: `import * as jobs from './jobs.js'
app.post('/run', async (req, res) => {
  setTimeout(() => jobs.start(req.body.job, true), 1000)
})`,
            },
          ],
        },
      ],
    },
    {
      name: 'no: the value is code of its own',
      code: `app.post('/run', async (req, res) => {
  setTimeout(\`greet(\${req.body.name})\`, 1000)
})`,
      errors: [
        { messageId: 'taintedCode', line: 2, column: 14 },
      ],
    },
    {
      name: 'no: a part of a text',
      code: `app.post('/run', async (req, res) => {
  setTimeout(\`greet('hello \${req.body.name}')\`, 1000)
})`,
      errors: [
        { messageId: 'taintedCode', line: 2, column: 14 },
      ],
    },
    {
      name: 'no: more than one call',
      code: `app.post('/run', async (req, res) => {
  setTimeout(\`greet('\${req.body.name}'); stop()\`, 1000)
})`,
      errors: [
        { messageId: 'taintedCode', line: 2, column: 14 },
      ],
    },
    {
      name: 'no: the name means something else there',
      code: `app.post('/run', async (req, res) => {
  function greet() {}
  setTimeout(\`greet('\${req.body.name}')\`, 1000)
})`,
      errors: [
        { messageId: 'taintedCode', line: 3, column: 14 },
      ],
    },
    {
      name: 'no: the value may change before',
      code: `app.post('/run', async (req, res) => {
  let { name } = req.body
  setTimeout(\`greet('\${name}')\`, 1000)
  name = ''
})`,
      errors: [
        { messageId: 'taintedCode', line: 3, column: 14 },
      ],
    },
    {
      name: 'no: the whole text is the client\'s',
      code: `app.post('/run', async (req, res) => {
  setTimeout(req.body.code, 1000)
})`,
      errors: [
        { messageId: 'taintedCode', line: 2, column: 14 },
      ],
    },
  ],
})
