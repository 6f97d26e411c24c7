import rule from '../../rules/no-code-injection.js'
import { ruleTester } from '../support/rule-tester.js'

const handler = (body: string, imports = '') => `import express from 'express'
${imports}express().post('/', async (req, res) => {
  const { code } = req.body
  ${body}
})`

ruleTester.run('no-code-injection', rule, {
  valid: [
    { name: 'the constructor of an instance', code: handler('new this.constructor(code); new res.constructor(code)') },
    { name: 'a constant for an async function', code: handler(`new (async () => {}).constructor('return 1')`) },
    { name: 'a script file of an interpreter', code: handler(`execFile('node', ['./report.js', code])`, `import { execFile } from 'node:child_process'\n`) },
    { name: 'a constant script with arguments', code: handler(`execFile('python3', ['-c', 'import sys', code])`, `import { execFile } from 'node:child_process'\n`) },
  ],
  invalid: [
    { name: 'an async function', code: handler('new (async () => {}).constructor(code)'), errors: [{ messageId: 'taintedCode', line: 4, column: 36 }] },
    {
      name: 'an async function by its prototype',
      code: handler('const AsyncFunction = Object.getPrototypeOf(async function () {}).constructor\n  await new AsyncFunction("a", code)(1)'),
      errors: [{ messageId: 'taintedCode', line: 5 }],
    },
    {
      name: 'a generator, called without new',
      code: handler('const { constructor } = Object\n  Reflect.getPrototypeOf(function* () {}).constructor(code)'),
      errors: [{ messageId: 'taintedCode' }],
    },
    {
      name: 'interpreters',
      code: handler(
        `execFile('node', ['-e', code])
  execa('/usr/bin/python3', ['-u', '-c', code])
  execFile('php', ['-r', 'print ' + code])`,
        `import { execFile } from 'node:child_process'\nimport { execa } from 'execa'\n`,
      ),
      errors: [6, 7, 8].map((line) => ({ messageId: 'taintedCode' as const, line })),
    },
  ],
})
