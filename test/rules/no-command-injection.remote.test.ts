import rule from '../../rules/no-command-injection.js'
import { ruleTester } from '../support/rule-tester.js'

const handler = (imports: string, body: string) => `import express from 'express'
${imports}
express().get('/', async (req, res) => {
  const { name } = req.query
  ${body}
})`

const SPAWN = `import { spawn } from 'node:child_process'`

ruleTester.run('no-command-injection', rule, {
  valid: [
    { name: 'a constant command for a remote shell', code: handler(SPAWN, `spawn('ssh', ['host', 'uptime'])`) },
    { name: 'values of options of ssh', code: handler(SPAWN, `spawn('ssh', ['-p', name, 'host', 'uptime'])`) },
    { name: 'a number behind the host', code: handler(SPAWN, `spawn('ssh', ['host', 'tail -n ' + Number(name)])`) },
    {
      name: 'a quoted word behind the host',
      code: handler(`${SPAWN}\nimport { quote } from 'shell-quote'`, `spawn('ssh', ['host', 'ls ' + quote([name])])`),
    },
    { name: 'dugite behind the end of options', code: handler(`import { exec } from 'dugite'`, `await exec(['log', '--end-of-options', name], '.')`) },
  ],
  invalid: [
    {
      name: 'a part of a command behind the host',
      code: handler(SPAWN, `spawn('ssh', ['host', 'ls ' + name])`),
      errors: [{ messageId: 'taintedCommand', line: 5, column: 25 }],
    },
    {
      name: 'a word of its own behind options and the host',
      code: handler(SPAWN, `spawn('ssh', ['-T', '-p', '22', 'user@host', 'ls', name])`),
      errors: [{ messageId: 'taintedCommand' }],
    },
    {
      name: 'the host itself is an option at worst',
      code: handler(SPAWN, `spawn('ssh', [name, 'uptime'])`),
      errors: [{ messageId: 'taintedOption' }],
    },
    {
      name: 'packages that run commands by ssh',
      code: handler(
        `import SSH2Promise from 'ssh2-promise'
import sshExec from 'ssh-exec'`,
        `await new SSH2Promise({}).exec('ls ' + name)
  sshExec(\`ls \${name}\`, 'user@host')`,
      ),
      errors: [
        { messageId: 'taintedCommand', line: 6 },
        { messageId: 'taintedCommand', line: 7 },
      ],
    },
    {
      name: 'dugite',
      code: handler(`import { GitProcess } from 'dugite'`, `await GitProcess.exec(['log', name], '.')`),
      errors: [{ messageId: 'taintedOption' }],
    },
  ],
})
