import rule from '../../rules/no-command-injection.js'
import { ruleTester } from '../support/rule-tester.js'

ruleTester.run('no-command-injection', rule, {
  valid: [
    {
      name: 'pieces of a request that are counted',
      code: `import http from 'node:http'
import { exec } from 'node:child_process'
http.createServer(async (req, res) => {
  let size = 0
  for await (const chunk of req) size += chunk.length
  exec('notify ' + Number(size))
  res.end()
})`,
    },
    {
      name: 'a server of requests that is only handed on',
      code: `import express from 'express'
import { exec } from 'node:child_process'
import { describe } from './describe.js'
express().get('/', (req, res) => {
  exec(\`notify \${req.id} \${describe(req)}\`)
  res.end()
})`,
    },
    {
      name: 'a constant command',
      code: `import { exec } from 'node:child_process'
app.get('/run', (req, res) => {
  exec('ls -la /srv | wc -l', done)
})`,
    },
    {
      name: 'a constant put together',
      code: `import { execSync } from 'node:child_process'
app.get('/run', (req, res) => {
  const folder = '/srv'
  execSync(\`ls \${folder}\`)
})`,
    },
    {
      name: 'execFile with arguments',
      code: `import { execFile } from 'node:child_process'
app.get('/run', (req, res) => {
  execFile('ls', ['-la', req.query.dir], done)
})`,
    },
    {
      name: 'spawn with arguments',
      code: `import { spawn } from 'node:child_process'
app.get('/run', (req, res) => {
  spawn('ffmpeg', ['-i', req.query.file, 'out.mp4'])
})`,
    },
    {
      name: 'spawn, shell switched off',
      code: `import { spawn } from 'node:child_process'
app.get('/run', (req, res) => {
  spawn('ls', [req.query.dir], { shell: false })
})`,
    },
    {
      name: 'positional parameters after sh -c',
      code: `import { spawn } from 'node:child_process'
app.get('/run', (req, res) => {
  spawn('sh', ['-c', 'ls "$1"', 'sh', req.query.dir])
})`,
    },
    {
      name: 'a function of the same name',
      code: `import { exec } from './database.js'
app.post('/run', async (req, res) => {
  exec(\`ls \${req.body.dir}\`)
})`,
    },
    {
      name: 'exec of a regular expression',
      code: `import { execFile } from 'node:child_process'
app.get('/run', (req, res) => {
  const found = /a+/.exec(req.query.text)
})`,
    },
    {
      name: 'exec of mongoose',
      code: `import { User } from './models.js'
app.post('/run', async (req, res) => {
  await User.find({ name: req.body.name }).exec()
})`,
    },
    {
      name: 'template form of execa',
      code: `import { $ } from 'execa'
app.post('/run', async (req, res) => {
  await $\`ls \${req.body.dir}\`
})`,
    },
    {
      name: 'execa with arguments',
      code: `import { execa } from 'execa'
app.post('/run', async (req, res) => {
  await execa('ls', [req.body.dir])
})`,
    },
    {
      name: 'cross-spawn with arguments',
      code: `import spawn from 'cross-spawn'
app.post('/run', async (req, res) => {
  spawn('ls', [req.body.dir], { stdio: 'inherit' })
})`,
    },
    {
      name: 'cmd of shelljs',
      code: `import shell from 'shelljs'
app.post('/run', async (req, res) => {
  shell.cmd('ls', req.body.dir)
})`,
    },
    {
      name: 'zx quotes',
      code: `import { $ } from 'zx'
app.post('/run', async (req, res) => {
  await $\`ls \${req.body.dir}\`
})`,
    },
    {
      name: 'Bun quotes',
      code: `import { $ } from 'bun'
app.post('/run', async (req, res) => {
  await $\`ls \${req.body.dir}\`
})`,
    },
    {
      name: 'what ssh2 sends to a file',
      code: `import { Client } from 'ssh2'
const client = new Client()
app.post('/run', async (req, res) => {
  client.exec('systemctl restart web', done)
})`,
    },
    {
      name: 'parameters of node-ssh',
      code: `import { NodeSSH } from 'node-ssh'
const ssh = new NodeSSH()
app.post('/run', async (req, res) => {
  await ssh.exec('ls', [req.body.dir])
})`,
    },
    {
      name: 'shell-quote',
      code: `import { quote } from 'shell-quote'
import { exec } from 'child_process'
app.post('/run', async (req, res) => {
  exec(quote(['ls', req.body.dir]))
})`,
    },
    {
      name: 'shescape',
      code: `import { Shescape } from 'shescape'
import { exec } from 'child_process'
const shescape = new Shescape({ shell: true })
app.post('/run', async (req, res) => {
  exec(\`ls \${shescape.quote(req.body.dir)}\`)
})`,
    },
    {
      name: 'shell-escape',
      code: `const escape = require('shell-escape')
const { exec } = require('child_process')
app.post('/run', async (req, res) => {
  exec(escape(['ls', req.body.dir]))
})`,
    },
    {
      name: 'shellwords',
      code: `import { escape } from 'shellwords'
import { exec } from 'child_process'
app.post('/run', async (req, res) => {
  exec(\`ls \${escape(req.body.dir)}\`)
})`,
    },
    {
      name: 'puka',
      code: `import { sh } from 'puka'
import { exec } from 'child_process'
app.post('/run', async (req, res) => {
  exec(sh\`ls \${req.body.dir}\`)
})`,
    },
    {
      name: 'a number',
      code: `import { exec } from 'node:child_process'
app.get('/run', (req, res) => {
  exec(\`head -n \${Number(req.query.lines)} log\`, done)
})`,
    },
    {
      name: 'parseInt',
      code: `import { exec } from 'node:child_process'
app.get('/run', (req, res) => {
  exec(\`kill \${parseInt(req.params.pid, 10)}\`, done)
})`,
    },
    {
      name: 'an allow-list',
      code: `import { exec } from 'node:child_process'
app.get('/run', (req, res) => {
  if (!['web', 'worker'].includes(req.query.name)) return res.sendStatus(400)
  exec(\`systemctl restart \${req.query.name}\`, done)
})`,
    },
    {
      name: 'a table of commands',
      code: `import { exec } from 'node:child_process'
app.get('/run', (req, res) => {
  const COMMANDS = { disk: 'df -h', memory: 'free -m' }
  exec(COMMANDS[req.query.what], done)
})`,
    },
    {
      name: 'a switch over constants',
      code: `import { exec } from 'node:child_process'
app.get('/run', (req, res) => {
  switch (req.query.name) {
    case 'web':
    case 'worker':
      exec(\`systemctl restart \${req.query.name}\`, done)
  }
})`,
    },
    {
      name: 'an anchored pattern',
      code: `import { exec } from 'node:child_process'
app.get('/run', (req, res) => {
  if (!/^[a-z0-9.-]+$/.test(req.query.host)) return res.sendStatus(400)
  exec(\`ping \${req.query.host}\`, done)
})`,
    },
    {
      name: 'a ternary of constants',
      code: `import { exec } from 'node:child_process'
app.get('/run', (req, res) => {
  exec(\`ls \${req.query.all ? '-a' : ''} /srv\`, done)
})`,
    },
    {
      name: 'replaced characters',
      code: `import { exec } from 'node:child_process'
app.get('/run', (req, res) => {
  exec(\`ping \${req.query.host.replace(/[^a-z0-9.]/g, '')}\`, done)
})`,
    },
    {
      name: 'a value of the program, in recommended',
      code: `import { exec } from 'child_process'
export function list(folder) {
  exec(\`ls \${folder}\`)
}`,
    },
    {
      name: 'input piped to the program',
      code: `import { spawn } from 'node:child_process'
app.get('/run', (req, res) => {
  spawn('wc', ['-l']).stdin.end(req.query.text)
})`,
    },
    {
      name: 'a value in the environment',
      code: `import { execFile } from 'node:child_process'
app.get('/run', (req, res) => {
  execFile('report', [], { env: { NAME: req.query.name } }, done)
})`,
    },
    {
      name: 'a program chosen from a list',
      code: `import { execFile } from 'node:child_process'
app.get('/run', (req, res) => {
  if (!['du', 'df'].includes(req.query.program)) return res.end()
  execFile(req.query.program, ['-h'], done)
})`,
    },
  ],
  invalid: [
    {
      name: 'the body of a request, piece by piece',
      code: `import http from 'node:http'
import { exec } from 'node:child_process'
http.createServer(async (req, res) => {
  let body = ''
  for await (const chunk of req) body += chunk
  exec(body)
  res.end()
})`,
      errors: [{ messageId: 'taintedCommand', line: 6, column: 8 }],
    },
    {
      name: 'the body of a request, line by line',
      code: `import express from 'express'
import { execSync } from 'node:child_process'
async function* linesOf(req) {
  let rest = ''
  for await (const chunk of req) {
    const parts = (rest + chunk).split('\\n')
    rest = parts.pop()
    yield* parts
  }
}
express().post('/', async (req, res) => {
  for await (const line of linesOf(req)) execSync(line)
  res.end()
})`,
      errors: [{ messageId: 'taintedCommand', line: 12, column: 51 }],
    },
    {
      name: 'the body of a request, read to its end',
      code: `import express from 'express'
import { text } from 'node:stream/consumers'
import { execSync } from 'node:child_process'
express().post('/', async (req, res) => {
  execSync(await text(req))
  res.end()
})`,
      errors: [{ messageId: 'taintedCommand', line: 5, column: 12 }],
    },
    {
      name: 'a word of a bound function with any number of them',
      code: `import express from 'express'
import { execSync } from 'node:child_process'
const git = (...words) => execSync(['git', ...words].join(' '))
const log = git.bind(null, 'log', '--oneline')
express().get('/', (req, res) => res.send(log(req.query.branch)))`,
      errors: [{ messageId: 'taintedCommand', line: 3, column: 36 }],
    },
    {
      name: 'exec with a template',
      code: `import { exec } from 'node:child_process'
app.get('/run', (req, res) => {
  exec(\`ls \${req.query.dir}\`, done)
})`,
      errors: [
        {
          messageId: 'taintedCommand',
          line: 3,
          column: 8,
          suggestions: [
            {
              messageId: 'useArguments',
              data: { program: 'ls', replacement: 'execFile' },
              output: `import { exec, execFile } from 'node:child_process'
app.get('/run', (req, res) => {
  execFile('ls', [req.query.dir], done)
})`,
            },
          ],
        },
      ],
    },
    {
      name: 'execSync with a sum',
      code: `import { execSync } from 'node:child_process'
app.get('/run', (req, res) => {
  res.send(execSync('du -sh ' + req.query.dir))
})`,
      errors: [
        {
          messageId: 'taintedCommand',
          line: 3,
          column: 21,
          suggestions: [
            {
              messageId: 'useArguments',
              data: { program: 'du', replacement: 'execFileSync' },
              output: `import { execSync, execFileSync } from 'node:child_process'
app.get('/run', (req, res) => {
  res.send(execFileSync('du', ['-sh', req.query.dir]))
})`,
            },
          ],
        },
      ],
    },
    {
      name: 'exec of the whole command',
      code: `import { exec } from 'node:child_process'
app.get('/run', (req, res) => {
  exec(req.query.command, done)
})`,
      errors: [
        { messageId: 'taintedCommand', line: 3, column: 8 },
      ],
    },
    {
      name: 'exec under another name',
      code: `const { exec: run } = require('child_process')
app.post('/run', async (req, res) => {
  run(\`ping -c 1 \${req.body.host} | head\`)
})`,
      errors: [
        { messageId: 'taintedCommand', line: 3, column: 7 },
      ],
    },
    {
      name: 'exec of a namespace',
      code: `import * as cp from 'child_process'
app.post('/run', async (req, res) => {
  cp.exec(\`ping \${req.body.host}; true\`)
})`,
      errors: [
        { messageId: 'taintedCommand', line: 3, column: 11 },
      ],
    },
    {
      name: 'exec of a required module',
      code: `const cp = require('node:child_process')
app.post('/run', async (req, res) => {
  cp.exec('nslookup ' + req.body.host + ' 2>&1', done)
})`,
      errors: [
        { messageId: 'taintedCommand', line: 3, column: 11 },
      ],
    },
    {
      name: 'exec through promisify',
      code: `import { exec } from 'child_process'
import { promisify } from 'util'
const run = promisify(exec)
app.post('/run', async (req, res) => {
  await run(\`whois \${req.body.domain} | grep -i name\`)
})`,
      errors: [
        { messageId: 'taintedCommand', line: 5, column: 13 },
      ],
    },
    {
      name: 'promisify of a member',
      code: `const util = require('util')
const execAsync = util.promisify(require('child_process').exec)
app.post('/run', async (req, res) => {
  await execAsync('whois ' + req.body.domain + ' > out.txt')
})`,
      errors: [
        { messageId: 'taintedCommand', line: 4, column: 19 },
      ],
    },
    {
      name: 'exec behind a function of the file',
      code: `import { exec } from 'child_process'
function run(command, done) {
  exec(command, done)
}
app.get('/run', (req, res) => {
  run(\`dig \${req.query.domain}\`, done)
})`,
      errors: [
        { messageId: 'taintedCommand', line: 3, column: 8 },
      ],
    },
    {
      name: 'exec behind a method',
      code: `import { exec } from 'child_process'
class Shell {
  run(text) {
    exec(\`bash run.sh \${text}\`)
  }
}
const shell = new Shell()
app.get('/run', (req, res) => {
  shell.run(req.query.text)
})`,
      errors: [
        { messageId: 'taintedCommand', line: 4, column: 10 },
      ],
    },
    {
      name: 'a command put together in steps',
      code: `import { exec } from 'node:child_process'
app.get('/run', (req, res) => {
  let command = 'tar -tf '
  command += req.query.file
  exec(command, done)
})`,
      errors: [
        { messageId: 'taintedCommand', line: 5, column: 8 },
      ],
    },
    {
      name: 'a command joined of a list',
      code: `import { exec } from 'node:child_process'
app.get('/run', (req, res) => {
  const parts = ['tar', '-tf', req.query.file]
  exec(parts.join(' '), done)
})`,
      errors: [
        { messageId: 'taintedCommand', line: 4, column: 8 },
      ],
    },
    {
      name: 'only one branch is clean',
      code: `import { exec } from 'node:child_process'
app.get('/run', (req, res) => {
  let name = 'all'
  if (req.query.name) name = req.query.name
  exec(\`report \${name} > out\`, done)
})`,
      errors: [
        { messageId: 'taintedCommand', line: 5, column: 8 },
      ],
    },
    {
      name: 'spawn with a shell',
      code: `import { spawn } from 'node:child_process'
app.get('/run', (req, res) => {
  spawn(\`ls \${req.query.dir}\`, { shell: true })
})`,
      errors: [
        { messageId: 'taintedCommand', line: 3, column: 9 },
      ],
    },
    {
      name: 'execFile with a shell by path',
      code: `import { execFile } from 'node:child_process'
app.get('/run', (req, res) => {
  execFile('ls ' + req.query.dir, [], { shell: '/bin/bash' }, done)
})`,
      errors: [
        { messageId: 'taintedCommand', line: 3, column: 12 },
      ],
    },
    {
      name: 'sh -c',
      code: `import { spawn } from 'node:child_process'
app.get('/run', (req, res) => {
  spawn('sh', ['-c', \`ls \${req.query.dir}\`])
})`,
      errors: [
        { messageId: 'taintedCommand', line: 3, column: 22 },
      ],
    },
    {
      name: 'bash -lc by path',
      code: `import { execFileSync } from 'node:child_process'
app.get('/run', (req, res) => {
  execFileSync('/bin/bash', ['-l', '-c', 'ls ' + req.query.dir])
})`,
      errors: [
        { messageId: 'taintedCommand', line: 3, column: 42 },
      ],
    },
    {
      name: 'cmd /c',
      code: `import { spawn } from 'node:child_process'
app.get('/run', (req, res) => {
  spawn('cmd.exe', ['/c', \`dir \${req.query.dir}\`])
})`,
      errors: [
        { messageId: 'taintedCommand', line: 3, column: 27 },
      ],
    },
    {
      name: 'powershell -Command',
      code: `import { execFile } from 'node:child_process'
app.get('/run', (req, res) => {
  execFile('powershell', ['-NoProfile', '-Command', \`Get-Item \${req.query.dir}\`], done)
})`,
      errors: [
        { messageId: 'taintedCommand', line: 3, column: 53 },
      ],
    },
    {
      name: 'the program itself',
      code: `import { spawn } from 'node:child_process'
app.get('/run', (req, res) => {
  spawn(req.query.program, ['--version'])
})`,
      errors: [
        { messageId: 'taintedProgram', line: 3, column: 9 },
      ],
    },
    {
      name: 'a program below a folder',
      code: `import { execFile } from 'node:child_process'
app.get('/run', (req, res) => {
  execFile(\`./scripts/\${req.query.script}\`, done)
})`,
      errors: [
        { messageId: 'taintedProgram', line: 3, column: 12 },
      ],
    },
    {
      name: 'the shell to use',
      code: `import { execSync } from 'node:child_process'
app.get('/run', (req, res) => {
  execSync('npm test', { shell: req.query.shell })
})`,
      errors: [
        { messageId: 'taintedProgram', line: 3, column: 33 },
      ],
    },
    {
      name: 'fork of a module',
      code: `import { fork } from 'node:child_process'
app.get('/run', (req, res) => {
  fork(req.query.module)
})`,
      errors: [
        { messageId: 'taintedProgram', line: 3, column: 8 },
      ],
    },
    {
      name: 'execPath of a fork',
      code: `import { fork } from 'node:child_process'
app.get('/run', (req, res) => {
  fork('worker.js', [], { execPath: req.query.node })
})`,
      errors: [
        { messageId: 'taintedProgram', line: 3, column: 37 },
      ],
    },
    {
      name: 'mz',
      code: `import { exec } from 'mz/child_process'
app.post('/run', async (req, res) => {
  await exec('id ' + req.body.user + ' | cat')
})`,
      errors: [
        { messageId: 'taintedCommand', line: 3, column: 14 },
      ],
    },
    {
      name: 'child-process-promise',
      code: `const { exec } = require('child-process-promise')
app.post('/run', async (req, res) => {
  await exec(\`id \${req.body.user} && true\`)
})`,
      errors: [
        { messageId: 'taintedCommand', line: 3, column: 14 },
      ],
    },
    {
      name: 'execaCommand',
      code: `import { execaCommand } from 'execa'
app.post('/run', async (req, res) => {
  await execaCommand(\`ls \${req.body.dir}\`)
})`,
      errors: [
        { messageId: 'taintedCommand', line: 3, column: 22 },
      ],
    },
    {
      name: 'execa with a shell',
      code: `import { execa } from 'execa'
app.post('/run', async (req, res) => {
  await execa(\`ls \${req.body.dir}\`, { shell: true })
})`,
      errors: [
        { messageId: 'taintedCommand', line: 3, column: 15 },
      ],
    },
    {
      name: 'execa of a program',
      code: `import { execa } from 'execa'
app.post('/run', async (req, res) => {
  await execa(req.body.program, ['-v'])
})`,
      errors: [
        { messageId: 'taintedProgram', line: 3, column: 15 },
      ],
    },
    {
      name: 'execa.command of older versions',
      code: `const execa = require('execa')
app.post('/run', async (req, res) => {
  await execa.command('ls ' + req.body.dir)
})`,
      errors: [
        { messageId: 'taintedCommand', line: 3, column: 23 },
      ],
    },
    {
      name: 'cross-spawn with sh -c',
      code: `import spawn from 'cross-spawn'
app.post('/run', async (req, res) => {
  spawn('sh', ['-c', req.body.script])
})`,
      errors: [
        { messageId: 'taintedCommand', line: 3, column: 22 },
      ],
    },
    {
      name: 'cross-spawn, synchronous, of a program',
      code: `const spawn = require('cross-spawn')
app.post('/run', async (req, res) => {
  spawn.sync(req.body.program)
})`,
      errors: [
        { messageId: 'taintedProgram', line: 3, column: 14 },
      ],
    },
    {
      name: 'shelljs',
      code: `import shell from 'shelljs'
app.post('/run', async (req, res) => {
  shell.exec(\`ls \${req.body.dir}\`)
})`,
      errors: [
        { messageId: 'taintedCommand', line: 3, column: 14 },
      ],
    },
    {
      name: 'shelljs by name',
      code: `const { exec } = require('shelljs')
app.post('/run', async (req, res) => {
  exec('ls ' + req.body.dir, { silent: true })
})`,
      errors: [
        { messageId: 'taintedCommand', line: 3, column: 8 },
      ],
    },
    {
      name: 'prefix of zx',
      code: `import { $ } from 'zx'
app.post('/run', async (req, res) => {
  await $({ prefix: req.body.prefix })\`ls\`
})`,
      errors: [
        { messageId: 'taintedCommand', line: 3, column: 21 },
      ],
    },
    {
      name: 'ssh2',
      code: `import { Client } from 'ssh2'
const client = new Client()
app.post('/run', async (req, res) => {
  client.exec(\`systemctl restart \${req.body.service}\`, done)
})`,
      errors: [
        { messageId: 'taintedCommand', line: 4, column: 15 },
      ],
    },
    {
      name: 'node-ssh',
      code: `import { NodeSSH } from 'node-ssh'
const ssh = new NodeSSH()
app.post('/run', async (req, res) => {
  await ssh.execCommand('ls ' + req.body.dir)
})`,
      errors: [
        { messageId: 'taintedCommand', line: 4, column: 25 },
      ],
    },
    {
      name: 'simple-ssh',
      code: `const SSH = require('simple-ssh')
const ssh = new SSH({ host: 'backup' })
app.post('/run', async (req, res) => {
  ssh.exec(\`ls \${req.body.dir}\`).start()
})`,
      errors: [
        { messageId: 'taintedCommand', line: 4, column: 12 },
      ],
    },
    {
      name: 'node-cmd',
      code: `import cmd from 'node-cmd'
app.post('/run', async (req, res) => {
  cmd.runSync(\`ls \${req.body.dir}\`)
})`,
      errors: [
        { messageId: 'taintedCommand', line: 3, column: 15 },
      ],
    },
    {
      name: 'await-exec',
      code: `const exec = require('await-exec')
app.post('/run', async (req, res) => {
  await exec(\`ls \${req.body.dir}\`)
})`,
      errors: [
        { messageId: 'taintedCommand', line: 3, column: 14 },
      ],
    },
    {
      name: 'exec-sh',
      code: `const execSh = require('exec-sh')
app.post('/run', async (req, res) => {
  execSh('ls ' + req.body.dir)
})`,
      errors: [
        { messageId: 'taintedCommand', line: 3, column: 10 },
      ],
    },
    {
      name: 'shell-exec',
      code: `import shellExec from 'shell-exec'
app.post('/run', async (req, res) => {
  await shellExec(\`ls \${req.body.dir}\`)
})`,
      errors: [
        { messageId: 'taintedCommand', line: 3, column: 19 },
      ],
    },
    {
      name: 'sudo-prompt',
      code: `import sudo from 'sudo-prompt'
app.post('/run', async (req, res) => {
  sudo.exec('mount ' + req.body.disk, { name: 'disks' }, done)
})`,
      errors: [
        { messageId: 'taintedCommand', line: 3, column: 13 },
      ],
    },
    {
      name: 'foreground-child',
      code: `import { foregroundChild } from 'foreground-child'
app.post('/run', async (req, res) => {
  foregroundChild(req.body.program, [])
})`,
      errors: [
        { messageId: 'taintedProgram', line: 3, column: 19 },
      ],
    },
    {
      name: '@npmcli/promise-spawn',
      code: `const promiseSpawn = require('@npmcli/promise-spawn')
app.post('/run', async (req, res) => {
  await promiseSpawn(req.body.program, ['-v'])
})`,
      errors: [
        { messageId: 'taintedProgram', line: 3, column: 22 },
      ],
    },
    {
      name: 'node-pty',
      code: `import { spawn } from 'node-pty'
app.post('/run', async (req, res) => {
  spawn('bash', ['-c', req.body.script], {})
})`,
      errors: [
        { messageId: 'taintedCommand', line: 3, column: 24 },
      ],
    },
    {
      name: 'puka, unquoted',
      code: `import { sh, unquoted } from 'puka'
import { exec } from 'child_process'
app.post('/run', async (req, res) => {
  exec(sh\`ls \${unquoted(req.body.dir)}\`)
})`,
      errors: [
        { messageId: 'taintedCommand', line: 4, column: 25 },
      ],
    },
    {
      name: 'raw text in the shell of Bun',
      code: `import { $ } from 'bun'
app.post('/run', async (req, res) => {
  await $\`ls \${{ raw: req.body.dir }}\`
})`,
      errors: [
        { messageId: 'taintedCommand', line: 3, column: 23 },
      ],
    },
    {
      name: 'Bun.spawn',
      code: `app.post('/run', async (req, res) => {
  Bun.spawn(['sh', '-c', req.body.script])
})`,
      errors: [
        { messageId: 'taintedCommand', line: 2, column: 26 },
      ],
    },
    {
      name: 'Deno.Command',
      code: `app.post('/run', async (req, res) => {
  await new Deno.Command(req.body.program).output()
})`,
      errors: [
        { messageId: 'taintedProgram', line: 2, column: 26 },
      ],
    },
    {
      name: 'cluster',
      code: `import cluster from 'node:cluster'
app.post('/run', async (req, res) => {
  cluster.setupPrimary({ exec: req.body.file })
})`,
      errors: [
        { messageId: 'taintedProgram', line: 3, column: 32 },
      ],
    },
    {
      name: 'a header of node:http',
      code: `import http from 'node:http'
import { exec } from 'node:child_process'
http.createServer((req, res) => {
  exec(\`log \${req.headers['user-agent']} >> log\`)
})`,
      errors: [
        { messageId: 'taintedCommand', line: 4, column: 8 },
      ],
    },
    {
      name: 'a path parameter of fastify',
      code: `import fastify from 'fastify'
import { execSync } from 'node:child_process'
const app = fastify()
app.get('/:name', async (request) => execSync(\`id \${request.params.name} || true\`))`,
      errors: [
        { messageId: 'taintedCommand', line: 4, column: 47 },
      ],
    },
    {
      name: 'a query of koa',
      code: `import Koa from 'koa'
import { exec } from 'node:child_process'
const app = new Koa()
app.use(async (ctx) => {
  exec(\`id \${ctx.query.user} | cat\`)
})`,
      errors: [
        { messageId: 'taintedCommand', line: 5, column: 8 },
      ],
    },
    {
      name: 'quoting for HTML is none for a shell',
      code: `import escapeHtml from 'escape-html'
import { exec } from 'child_process'
app.post('/run', async (req, res) => {
  exec(\`banner \${escapeHtml(req.body.text)} | lp\`)
})`,
      errors: [
        { messageId: 'taintedCommand', line: 4, column: 8 },
      ],
    },
    {
      name: 'a file name of a client, quoted by hand',
      code: `import { exec } from 'node:child_process'
app.get('/run', (req, res) => {
  exec(\`lp "\${req.file.originalname}" &\`)
})`,
      errors: [
        { messageId: 'taintedCommand', line: 3, column: 8 },
      ],
    },
  ],
})

const everyone = { 'api-security': { threatModels: ['remote', 'parameter', 'local', 'stored'], trustNames: false } }

ruleTester.run('no-command-injection: messages and settings', rule, {
  valid: [
    {
      name: 'a program that the caller names, in strict',
      code: `import { spawn } from 'node:child_process'
export const run = (program, args) => spawn(program, args)`,
      settings: everyone,
    },
    {
      name: 'a program that the environment names, in strict',
      code: `import { spawn } from 'node:child_process'
spawn(process.env.EDITOR, ['notes.md'])`,
      settings: everyone,
    },
    {
      name: 'a function that is named for what it does is believed in recommended',
      code: `import { exec } from 'node:child_process'
import { escapeShell } from './shell.js'
app.get('/run', (req, res) => {
  exec(\`cat \${escapeShell(req.query.file)} | wc -l\`, done)
})`,
    },
  ],
  invalid: [
    {
      name: 'it is not believed in strict',
      code: `import { exec } from 'node:child_process'
import { escapeShell } from './shell.js'
app.get('/run', (req, res) => {
  exec(\`cat \${escapeShell(req.query.file)} | wc -l\`, done)
})`,
      settings: everyone,
      errors: [{ messageId: 'taintedCommand', line: 4, column: 8 }],
    },
    {
      name: 'a parameter of an exported function, in strict',
      code: `import { exec } from 'node:child_process'
export function count(file) {
  exec(\`cat \${file} | wc -l\`)
}`,
      settings: everyone,
      errors: [
        {
          messageId: 'taintedCommand',
          data: { source: 'the parameter `file`', trace: 'file (2:23) → exec (3:3)', sink: 'exec' },
          line: 3,
          column: 8,
        },
      ],
    },
    {
      name: 'an argument of the program, in strict',
      code: `import { execSync } from 'node:child_process'
execSync('cat ' + process.argv[2] + ' | wc -l')`,
      settings: everyone,
      errors: [{ messageId: 'taintedCommand', line: 2, column: 10 }],
    },
    {
      name: 'an option that a parameter chooses, in strict',
      code: `import { execFile } from 'node:child_process'
export function show(ref) {
  execFile('git', ['show', ref])
}`,
      settings: everyone,
      errors: [{ messageId: 'taintedOption', line: 3, column: 28 }],
    },
    {
      name: 'the way of the value is told',
      code: `import { exec } from 'node:child_process'
function count(file) {
  exec(\`cat \${file} | wc -l\`)
}
app.get('/run', (req, res) => {
  const name = req.query.name
  count(name)
})`,
      errors: [
        {
          messageId: 'taintedCommand',
          data: {
            source: '`req.query.name` from the request',
            trace: 'req.query.name (6:16) → name (6:9) → count (7:3) → file (2:16) → exec (3:3)',
            sink: 'exec',
          },
          line: 3,
          column: 8,
        },
      ],
    },
    {
      name: 'an argument list and its elements are one finding',
      code: `import { spawn } from 'node:child_process'
app.get('/run', (req, res) => {
  spawn('git', ['log', req.query.a, req.query.b, '>', 'out'], { shell: true })
})`,
      errors: [{ messageId: 'taintedCommand', line: 3, column: 16 }],
    },
  ],
})
