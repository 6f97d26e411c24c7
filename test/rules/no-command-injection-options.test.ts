import rule from '../../rules/no-command-injection.js'
import { ruleTester } from '../support/rule-tester.js'

ruleTester.run('no-command-injection', rule, {
  valid: [
    {
      name: 'after the end of the options',
      code: `import { execFile } from 'node:child_process'
app.get('/run', (req, res) => {
  execFile('git', ['log', '--', req.query.file], done)
})`,
    },
    {
      name: 'after the second end of git',
      code: `import { execFile } from 'node:child_process'
app.get('/run', (req, res) => {
  execFile('git', ['log', '--end-of-options', req.query.ref], done)
})`,
    },
    {
      name: 'the value of an option',
      code: `import { execFile } from 'node:child_process'
app.get('/run', (req, res) => {
  execFile('git', ['commit', '-m', req.query.message], done)
})`,
    },
    {
      name: 'an option written with its value',
      code: `import { execFile } from 'node:child_process'
app.get('/run', (req, res) => {
  execFile('git', ['log', \`--author=\${req.query.author}\`], done)
})`,
    },
    {
      name: 'a relative path',
      code: `import { execFile } from 'node:child_process'
app.get('/run', (req, res) => {
  execFile('tar', ['-cf', 'out.tar', './' + req.query.folder], done)
})`,
    },
    {
      name: 'a path below a folder',
      code: `import { execFile } from 'node:child_process'
import path from 'node:path'
app.get('/run', (req, res) => {
  execFile('tar', ['-cf', 'out.tar', path.join('/srv', req.query.folder)], done)
})`,
    },
    {
      name: 'an absolute path',
      code: `import { execFile } from 'node:child_process'
import path from 'node:path'
app.get('/run', (req, res) => {
  execFile('tar', ['-cf', 'out.tar', path.resolve(req.query.folder)], done)
})`,
    },
    {
      name: 'a parsed URL',
      code: `import { execFile } from 'node:child_process'
app.get('/run', (req, res) => {
  execFile('curl', [new URL(req.query.url).href], done)
})`,
    },
    {
      name: 'a URL with a fixed start',
      code: `import { execFile } from 'node:child_process'
app.get('/run', (req, res) => {
  execFile('curl', [\`https://api.example.com/\${req.query.id}\`], done)
})`,
    },
    {
      name: 'an unknown program',
      code: `import { execFile } from 'node:child_process'
app.get('/run', (req, res) => {
  execFile('thumbnail', [req.query.file], done)
})`,
    },
    {
      name: 'a program that needs two words to do harm',
      code: `import { execFile } from 'node:child_process'
app.get('/run', (req, res) => {
  execFile('convert', [req.query.file, 'out.png'], done)
})`,
    },
    {
      name: 'a number',
      code: `import { execFile } from 'node:child_process'
app.get('/run', (req, res) => {
  execFile('git', ['log', String(Number(req.query.count))], done)
})`,
    },
    {
      name: 'an allow-list',
      code: `import { execFile } from 'node:child_process'
const BRANCHES = ['main', 'next']
app.get('/run', (req, res) => {
  if (!BRANCHES.includes(req.query.branch)) return res.end()
  execFile('git', ['checkout', req.query.branch], done)
})`,
    },
    {
      name: 'a pattern without dashes',
      code: `import { execFile } from 'node:child_process'
app.get('/run', (req, res) => {
  if (!/^\\w+$/.test(req.query.branch)) return res.end()
  execFile('git', ['checkout', req.query.branch], done)
})`,
    },
    {
      name: 'a constant',
      code: `import { execFile } from 'node:child_process'
app.get('/run', (req, res) => {
  execFile('git', ['log', '--oneline', 'main'], done)
})`,
    },
    {
      name: 'a list that is only partly in sight',
      code: `import { execFile } from 'node:child_process'
import { base } from './git.js'
app.get('/run', (req, res) => {
  execFile('git', [...base, req.query.ref], done)
})`,
    },
    {
      name: 'the end of options within a spread',
      code: `import { execFile } from 'node:child_process'
app.get('/run', (req, res) => {
  const base = ['log', '--']
  execFile('git', [...base, req.query.ref], done)
})`,
    },
    {
      name: 'a parameter, in recommended',
      code: `import { execFile } from 'child_process'
export function show(ref) {
  execFile('git', ['show', ref])
}`,
    },
  ],
  invalid: [
    {
      name: 'git log',
      code: `import { execFile } from 'node:child_process'
app.get('/run', (req, res) => {
  execFile('git', ['log', req.query.ref], done)
})`,
      errors: [
        { messageId: 'taintedOption', line: 3, column: 27 },
      ],
    },
    {
      name: 'git after a flag',
      code: `import { spawn } from 'node:child_process'
app.get('/run', (req, res) => {
  spawn('git', ['log', '--oneline', req.query.ref])
})`,
      errors: [
        { messageId: 'taintedOption', line: 3, column: 37 },
      ],
    },
    {
      name: 'git by path, with an option before',
      code: `import { execFileSync } from 'node:child_process'
app.get('/run', (req, res) => {
  execFileSync('/usr/bin/git', ['clone', '--depth', '1', req.query.url])
})`,
      errors: [
        { messageId: 'taintedOption', line: 3, column: 58 },
      ],
    },
    {
      name: 'hg',
      code: `import { execFile } from 'node:child_process'
app.get('/run', (req, res) => {
  execFile('hg', ['clone', req.query.url], done)
})`,
      errors: [
        { messageId: 'taintedOption', line: 3, column: 28 },
      ],
    },
    {
      name: 'tar',
      code: `import { execFile } from 'node:child_process'
app.get('/run', (req, res) => {
  execFile('tar', ['-czf', 'out.tgz', req.query.folder], done)
})`,
      errors: [
        { messageId: 'taintedOption', line: 3, column: 39 },
      ],
    },
    {
      name: 'curl',
      code: `import { execFile } from 'node:child_process'
app.get('/run', (req, res) => {
  execFile('curl', ['-s', req.query.url], done)
})`,
      errors: [
        { messageId: 'taintedOption', line: 3, column: 27 },
      ],
    },
    {
      name: 'wget',
      code: `import { spawn } from 'node:child_process'
app.get('/run', (req, res) => {
  spawn('wget', [req.query.url])
})`,
      errors: [
        { messageId: 'taintedOption', line: 3, column: 18 },
      ],
    },
    {
      name: 'ssh',
      code: `import { spawn } from 'node:child_process'
app.get('/run', (req, res) => {
  spawn('ssh', [req.query.host, 'uptime'])
})`,
      errors: [
        { messageId: 'taintedOption', line: 3, column: 17 },
      ],
    },
    {
      name: 'rsync, two of them',
      code: `import { spawn } from 'node:child_process'
app.get('/run', (req, res) => {
  spawn('rsync', ['-av', req.query.from, req.query.to])
})`,
      errors: [
        { messageId: 'taintedOption', line: 3, column: 26 },
        { messageId: 'taintedOption', line: 3, column: 42 },
      ],
    },
    {
      name: 'find',
      code: `import { execFile } from 'node:child_process'
app.get('/run', (req, res) => {
  execFile('find', [req.query.folder, '-name', '*.log'], done)
})`,
      errors: [
        { messageId: 'taintedOption', line: 3, column: 21 },
      ],
    },
    {
      name: 'zip',
      code: `import { execFile } from 'node:child_process'
app.get('/run', (req, res) => {
  execFile('zip', ['-r', 'out.zip', req.query.folder], done)
})`,
      errors: [
        { messageId: 'taintedOption', line: 3, column: 37 },
      ],
    },
    {
      name: 'grep',
      code: `import { execFile } from 'node:child_process'
app.get('/run', (req, res) => {
  execFile('grep', ['-n', req.query.q, 'app.log'], done)
})`,
      errors: [
        { messageId: 'taintedOption', line: 3, column: 27 },
      ],
    },
    {
      name: 'sort',
      code: `import { execFile } from 'node:child_process'
app.get('/run', (req, res) => {
  execFile('sort', [req.query.file], done)
})`,
      errors: [
        { messageId: 'taintedOption', line: 3, column: 21 },
      ],
    },
    {
      name: 'sendmail',
      code: `import { execFile } from 'node:child_process'
app.get('/run', (req, res) => {
  execFile('/usr/sbin/sendmail', ['-i', req.body.to], done)
})`,
      errors: [
        { messageId: 'taintedOption', line: 3, column: 41 },
      ],
    },
    {
      name: 'pg_dump',
      code: `import { execFile } from 'node:child_process'
app.get('/run', (req, res) => {
  execFile('pg_dump', [req.query.database], done)
})`,
      errors: [
        { messageId: 'taintedOption', line: 3, column: 24 },
      ],
    },
    {
      name: 'nmap',
      code: `import { execFile } from 'node:child_process'
app.get('/run', (req, res) => {
  execFile('nmap', ['-sV', req.query.host], done)
})`,
      errors: [
        { messageId: 'taintedOption', line: 3, column: 28 },
      ],
    },
    {
      name: 'pandoc',
      code: `import { execFile } from 'node:child_process'
app.get('/run', (req, res) => {
  execFile('pandoc', [req.query.file, '-o', 'out.html'], done)
})`,
      errors: [
        { messageId: 'taintedOption', line: 3, column: 23 },
      ],
    },
    {
      name: 'wkhtmltopdf',
      code: `import { execFile } from 'node:child_process'
app.get('/run', (req, res) => {
  execFile('wkhtmltopdf', [req.query.url, 'out.pdf'], done)
})`,
      errors: [
        { messageId: 'taintedOption', line: 3, column: 28 },
      ],
    },
    {
      name: 'chromium',
      code: `import { spawn } from 'node:child_process'
app.get('/run', (req, res) => {
  spawn('chromium', ['--headless', '--dump-dom', req.query.url])
})`,
      errors: [
        { messageId: 'taintedOption', line: 3, column: 50 },
      ],
    },
    {
      name: 'execa',
      code: `import { execa } from 'execa'
app.post('/run', async (req, res) => {
  await execa('git', ['checkout', req.body.branch])
})`,
      errors: [
        { messageId: 'taintedOption', line: 3, column: 35 },
      ],
    },
    {
      name: 'cross-spawn',
      code: `import spawn from 'cross-spawn'
app.post('/run', async (req, res) => {
  spawn('git', ['fetch', req.body.remote])
})`,
      errors: [
        { messageId: 'taintedOption', line: 3, column: 26 },
      ],
    },
    {
      name: 'after a value of its own',
      code: `import { execFile } from 'node:child_process'
app.get('/run', (req, res) => {
  execFile('git', [\`--git-dir=\${folder}\`, 'show', req.query.ref], done)
})`,
      errors: [
        { messageId: 'taintedOption', line: 3, column: 51 },
      ],
    },
    {
      name: 'the list has a name',
      code: `import { execFile } from 'node:child_process'
app.get('/run', (req, res) => {
  const args = ['show', req.query.ref]
  execFile('git', args, done)
})`,
      errors: [
        { messageId: 'taintedOption', line: 3, column: 25 },
      ],
    },
    {
      name: 'the program has a name',
      code: `import { execFile } from 'node:child_process'
const GIT = '/usr/bin/git'
app.get('/run', (req, res) => {
  execFile(GIT, ['show', req.query.ref], done)
})`,
      errors: [
        { messageId: 'taintedOption', line: 4, column: 26 },
      ],
    },
    {
      name: 'what the text begins with',
      code: `import { execFile } from 'node:child_process'
app.get('/run', (req, res) => {
  execFile('git', ['show', \`\${req.query.ref}:README.md\`], done)
})`,
      errors: [
        { messageId: 'taintedOption', line: 3, column: 28 },
      ],
    },
    {
      name: 'a path that starts with the value',
      code: `import { execFile } from 'node:child_process'
import path from 'node:path'
app.get('/run', (req, res) => {
  execFile('tar', ['-tf', 'a.tar', path.join(req.query.folder, 'src')], done)
})`,
      errors: [
        { messageId: 'taintedOption', line: 4, column: 36 },
      ],
    },
    {
      name: 'a value that was trimmed',
      code: `import { execFile } from 'node:child_process'
app.get('/run', (req, res) => {
  execFile('git', ['show', req.query.ref.trim()], done)
})`,
      errors: [
        { messageId: 'taintedOption', line: 3, column: 28 },
      ],
    },
  ],
})
