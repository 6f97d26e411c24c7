import rule from '../../rules/no-command-injection.js'
import { ruleTester } from '../support/rule-tester.js'

ruleTester.run('no-command-injection', rule, {
  valid: [
    {
      name: 'what a repair comes to',
      code: `import { execFile } from 'node:child_process'
app.get('/run', async (req, res) => {
  execFile('git', ['clone', '--end-of-options', req.query.url, '/srv/repos'], done)
})`,
    },
  ],
  invalid: [
    {
      name: 'a named import',
      code: `import { exec } from 'node:child_process'
app.get('/run', async (req, res) => {
  exec(\`stat \${req.query.file}\`, done)
})`,
      errors: [
        {
          messageId: 'taintedCommand',
          line: 3,
          column: 8,
          suggestions: [
            {
              messageId: 'useArguments',
              data: { program: 'stat', replacement: 'execFile' },
              output: `import { exec, execFile } from 'node:child_process'
app.get('/run', async (req, res) => {
  execFile('stat', [req.query.file], done)
})`,
            },
          ],
        },
      ],
    },
    {
      name: 'the name is imported already',
      code: `import { exec, execFile } from 'node:child_process'
app.get('/run', async (req, res) => {
  exec(\`stat \${req.query.file}\`, done)
  execFile(program)
})`,
      errors: [
        {
          messageId: 'taintedCommand',
          line: 3,
          column: 8,
          suggestions: [
            {
              messageId: 'useArguments',
              data: { program: 'stat', replacement: 'execFile' },
              output: `import { exec, execFile } from 'node:child_process'
app.get('/run', async (req, res) => {
  execFile('stat', [req.query.file], done)
  execFile(program)
})`,
            },
          ],
        },
      ],
    },
    {
      name: 'imported already, renamed',
      code: `import { exec, execFile as run } from 'child_process'
app.get('/run', async (req, res) => {
  exec(\`stat \${req.query.file}\`, done)
})`,
      errors: [
        {
          messageId: 'taintedCommand',
          line: 3,
          column: 8,
          suggestions: [
            {
              messageId: 'useArguments',
              data: { program: 'stat', replacement: 'run' },
              output: `import { exec, execFile as run } from 'child_process'
app.get('/run', async (req, res) => {
  run('stat', [req.query.file], done)
})`,
            },
          ],
        },
      ],
    },
    {
      name: 'an alias',
      code: `import { exec as run } from 'node:child_process'
app.get('/run', async (req, res) => {
  run(\`stat \${req.query.file}\`, done)
})`,
      errors: [
        {
          messageId: 'taintedCommand',
          line: 3,
          column: 7,
          suggestions: [
            {
              messageId: 'useArguments',
              data: { program: 'stat', replacement: 'execFile' },
              output: `import { exec as run, execFile } from 'node:child_process'
app.get('/run', async (req, res) => {
  execFile('stat', [req.query.file], done)
})`,
            },
          ],
        },
      ],
    },
    {
      name: 'a namespace',
      code: `import * as cp from 'node:child_process'
app.get('/run', async (req, res) => {
  cp.exec(\`stat \${req.query.file}\`, done)
})`,
      errors: [
        {
          messageId: 'taintedCommand',
          line: 3,
          column: 11,
          suggestions: [
            {
              messageId: 'useArguments',
              data: { program: 'stat', replacement: 'cp.execFile' },
              output: `import * as cp from 'node:child_process'
app.get('/run', async (req, res) => {
  cp.execFile('stat', [req.query.file], done)
})`,
            },
          ],
        },
      ],
    },
    {
      name: 'a default import',
      code: `import cp from 'node:child_process'
app.get('/run', async (req, res) => {
  res.end(cp.execSync('stat ' + req.query.file))
})`,
      errors: [
        {
          messageId: 'taintedCommand',
          line: 3,
          column: 23,
          suggestions: [
            {
              messageId: 'useArguments',
              data: { program: 'stat', replacement: 'cp.execFileSync' },
              output: `import cp from 'node:child_process'
app.get('/run', async (req, res) => {
  res.end(cp.execFileSync('stat', [req.query.file]))
})`,
            },
          ],
        },
      ],
    },
    {
      name: 'a required module',
      code: `const cp = require('child_process')
app.get('/run', async (req, res) => {
  cp.exec(\`stat \${req.query.file}\`, done)
})`,
      errors: [
        {
          messageId: 'taintedCommand',
          line: 3,
          column: 11,
          suggestions: [
            {
              messageId: 'useArguments',
              data: { program: 'stat', replacement: 'cp.execFile' },
              output: `const cp = require('child_process')
app.get('/run', async (req, res) => {
  cp.execFile('stat', [req.query.file], done)
})`,
            },
          ],
        },
      ],
    },
    {
      name: 'a destructured require',
      code: `const { exec } = require('child_process');
app.get('/run', async (req, res) => {
  exec(\`stat \${req.query.file}\`, done);
})`,
      errors: [
        {
          messageId: 'taintedCommand',
          line: 3,
          column: 8,
          suggestions: [
            {
              messageId: 'useArguments',
              data: { program: 'stat', replacement: 'execFile' },
              output: `const { exec, execFile } = require('child_process');
app.get('/run', async (req, res) => {
  execFile('stat', [req.query.file], done);
})`,
            },
          ],
        },
      ],
    },
    {
      name: 'a member of require',
      code: `const exec = require('child_process').exec;
app.get('/run', async (req, res) => {
  exec(\`stat \${req.query.file}\`, done);
})`,
      errors: [
        {
          messageId: 'taintedCommand',
          line: 3,
          column: 8,
          suggestions: [
            {
              messageId: 'useArguments',
              data: { program: 'stat', replacement: 'execFile' },
              output: `const exec = require('child_process').exec;
const execFile = require('child_process').execFile;
app.get('/run', async (req, res) => {
  execFile('stat', [req.query.file], done);
})`,
            },
          ],
        },
      ],
    },
    {
      name: 'require on the spot',
      code: `import http from 'node:http'
app.get('/run', async (req, res) => {
  require('child_process').exec(\`stat \${req.query.file}\`, done)
})`,
      errors: [
        {
          messageId: 'taintedCommand',
          line: 3,
          column: 33,
          suggestions: [
            {
              messageId: 'useArguments',
              data: { program: 'stat', replacement: 'require(\'child_process\').execFile' },
              output: `import http from 'node:http'
app.get('/run', async (req, res) => {
  require('child_process').execFile('stat', [req.query.file], done)
})`,
            },
          ],
        },
      ],
    },
    {
      name: 'promisify of a named import',
      code: `import { exec } from 'child_process'
import { promisify } from 'util'
const execAsync = promisify(exec)
app.get('/run', async (req, res) => {
  const { stdout } = await execAsync(\`stat \${req.query.file}\`)
})`,
      errors: [
        {
          messageId: 'taintedCommand',
          line: 5,
          column: 38,
          suggestions: [
            {
              messageId: 'useArguments',
              data: { program: 'stat', replacement: 'execFileAsync' },
              output: `import { exec, execFile } from 'child_process'
import { promisify } from 'util'
const execAsync = promisify(exec)
const execFileAsync = promisify(execFile)
app.get('/run', async (req, res) => {
  const { stdout } = await execFileAsync('stat', [req.query.file])
})`,
            },
          ],
        },
      ],
    },
    {
      name: 'promisify of a member',
      code: `const util = require('util');
const exec = util.promisify(require('child_process').exec);
app.get('/run', async (req, res) => {
  const { stdout } = await exec(\`stat \${req.query.file}\`);
})`,
      errors: [
        {
          messageId: 'taintedCommand',
          line: 4,
          column: 33,
          suggestions: [
            {
              messageId: 'useArguments',
              data: { program: 'stat', replacement: 'execFile' },
              output: `const util = require('util');
const exec = util.promisify(require('child_process').exec);
const execFile = util.promisify(require('child_process').execFile);
app.get('/run', async (req, res) => {
  const { stdout } = await execFile('stat', [req.query.file]);
})`,
            },
          ],
        },
      ],
    },
    {
      name: 'promisify, called at once',
      code: `import { exec } from 'child_process'
import { promisify } from 'util'
app.get('/run', async (req, res) => {
  await promisify(exec)(\`stat \${req.query.file}\`)
})`,
      errors: [
        {
          messageId: 'taintedCommand',
          line: 4,
          column: 25,
          suggestions: [
            {
              messageId: 'useArguments',
              data: { program: 'stat', replacement: 'promisify(execFile)' },
              output: `import { exec, execFile } from 'child_process'
import { promisify } from 'util'
app.get('/run', async (req, res) => {
  await promisify(execFile)('stat', [req.query.file])
})`,
            },
          ],
        },
      ],
    },
    {
      name: 'promisify, both there already',
      code: `import { exec, execFile } from 'child_process'
import { promisify } from 'util'
const run = promisify(exec)
const runFile = promisify(execFile)
app.get('/run', async (req, res) => {
  await run(\`stat \${req.query.file}\`)
})`,
      errors: [
        {
          messageId: 'taintedCommand',
          line: 6,
          column: 13,
          suggestions: [
            {
              messageId: 'useArguments',
              data: { program: 'stat', replacement: 'runFile' },
              output: `import { exec, execFile } from 'child_process'
import { promisify } from 'util'
const run = promisify(exec)
const runFile = promisify(execFile)
app.get('/run', async (req, res) => {
  await runFile('stat', [req.query.file])
})`,
            },
          ],
        },
      ],
    },
    {
      name: 'promisify under the import\'s own name',
      code: `import { exec as execCallback } from 'child_process'
import { promisify } from 'util'
const exec = promisify(execCallback)
app.get('/run', async (req, res) => {
  await exec(\`stat \${req.query.file}\`)
})`,
      errors: [
        {
          messageId: 'taintedCommand',
          line: 5,
          column: 14,
          suggestions: [
            {
              messageId: 'useArguments',
              data: { program: 'stat', replacement: 'execFileAsync' },
              output: `import { exec as execCallback, execFile } from 'child_process'
import { promisify } from 'util'
const exec = promisify(execCallback)
const execFileAsync = promisify(execFile)
app.get('/run', async (req, res) => {
  await execFileAsync('stat', [req.query.file])
})`,
            },
          ],
        },
      ],
    },
    {
      name: 'execSync',
      code: `import { execSync } from 'child_process'
app.get('/run', async (req, res) => {
  const out = execSync(\`stat \${req.query.file}\`, { encoding: 'utf8', maxBuffer: 1e6 })
})`,
      errors: [
        {
          messageId: 'taintedCommand',
          line: 3,
          column: 24,
          suggestions: [
            {
              messageId: 'useArguments',
              data: { program: 'stat', replacement: 'execFileSync' },
              output: `import { execSync, execFileSync } from 'child_process'
app.get('/run', async (req, res) => {
  const out = execFileSync('stat', [req.query.file], { encoding: 'utf8', maxBuffer: 1e6 })
})`,
            },
          ],
        },
      ],
    },
    {
      name: 'options and callback are kept',
      code: `import { exec } from 'node:child_process'
app.get('/run', async (req, res) => {
  exec(\`stat \${req.query.file}\`, { cwd: folder, maxBuffer: 1e6 }, (error, out) => res.send(out))
})`,
      errors: [
        {
          messageId: 'taintedCommand',
          line: 3,
          column: 8,
          suggestions: [
            {
              messageId: 'useArguments',
              data: { program: 'stat', replacement: 'execFile' },
              output: `import { exec, execFile } from 'node:child_process'
app.get('/run', async (req, res) => {
  execFile('stat', [req.query.file], { cwd: folder, maxBuffer: 1e6 }, (error, out) => res.send(out))
})`,
            },
          ],
        },
      ],
    },
    {
      name: 'quoted values',
      code: `import { exec } from 'node:child_process'
app.get('/run', async (req, res) => {
  exec(\`stat "\${req.query.a}" '\${req.query.b}'\`, done)
})`,
      errors: [
        {
          messageId: 'taintedCommand',
          line: 3,
          column: 8,
          suggestions: [
            {
              messageId: 'useArguments',
              data: { program: 'stat', replacement: 'execFile' },
              output: `import { exec, execFile } from 'node:child_process'
app.get('/run', async (req, res) => {
  execFile('stat', [req.query.a, req.query.b], done)
})`,
            },
          ],
        },
      ],
    },
    {
      name: 'a part of a word',
      code: `import { exec } from 'node:child_process'
app.get('/run', async (req, res) => {
  exec(\`resize --out=\${req.query.name}.png in.png\`, done)
})`,
      errors: [
        {
          messageId: 'taintedCommand',
          line: 3,
          column: 8,
          suggestions: [
            {
              messageId: 'useArguments',
              data: { program: 'resize', replacement: 'execFile' },
              output: `import { exec, execFile } from 'node:child_process'
app.get('/run', async (req, res) => {
  execFile('resize', [\`--out=\${req.query.name}.png\`, 'in.png'], done)
})`,
            },
          ],
        },
      ],
    },
    {
      name: 'constant words with blanks',
      code: `import { exec } from 'node:child_process'
app.get('/run', async (req, res) => {
  exec('banner "two words" \\'a b\\' ' + req.query.text, done)
})`,
      errors: [
        {
          messageId: 'taintedCommand',
          line: 3,
          column: 8,
          suggestions: [
            {
              messageId: 'useArguments',
              data: { program: 'banner', replacement: 'execFile' },
              output: `import { exec, execFile } from 'node:child_process'
app.get('/run', async (req, res) => {
  execFile('banner', ['two words', 'a b', req.query.text], done)
})`,
            },
          ],
        },
      ],
    },
    {
      name: 'a number among the words',
      code: `import { exec } from 'node:child_process'
app.get('/run', async (req, res) => {
  exec(\`head -n \${Number(req.query.lines)} \${req.query.file}\`, done)
})`,
      errors: [
        {
          messageId: 'taintedCommand',
          line: 3,
          column: 8,
          suggestions: [
            {
              messageId: 'useArguments',
              data: { program: 'head', replacement: 'execFile' },
              output: `import { exec, execFile } from 'node:child_process'
app.get('/run', async (req, res) => {
  execFile('head', ['-n', String(Number(req.query.lines)), req.query.file], done)
})`,
            },
          ],
        },
      ],
    },
    {
      name: 'an awaited word',
      code: `import { exec } from 'node:child_process'
app.get('/run', async (req, res) => {
  exec(\`stat \${await find(req.query.file)} \${req.query.file}\`, done)
})`,
      errors: [
        {
          messageId: 'taintedCommand',
          line: 3,
          column: 8,
          suggestions: [
            {
              messageId: 'useArguments',
              data: { program: 'stat', replacement: 'execFile' },
              output: `import { exec, execFile } from 'node:child_process'
app.get('/run', async (req, res) => {
  execFile('stat', [await find(req.query.file), req.query.file], done)
})`,
            },
          ],
        },
      ],
    },
    {
      name: 'the command has a name',
      code: `import { exec } from 'node:child_process'
app.get('/run', async (req, res) => {
  const command = \`stat \${req.query.file}\`
  exec(command, done)
})`,
      errors: [
        {
          messageId: 'taintedCommand',
          line: 4,
          column: 8,
          suggestions: [
            {
              messageId: 'useArguments',
              data: { program: 'stat', replacement: 'execFile' },
              output: `import { exec, execFile } from 'node:child_process'
app.get('/run', async (req, res) => {
  const args = [req.query.file]
  execFile('stat', args, done)
})`,
            },
          ],
        },
      ],
    },
    {
      name: 'the program has a name',
      code: `import { exec } from 'node:child_process'
const STAT = '/usr/bin/stat'
app.get('/run', async (req, res) => {
  exec(\`\${STAT} \${req.query.file}\`, done)
})`,
      errors: [
        {
          messageId: 'taintedCommand',
          line: 4,
          column: 8,
          suggestions: [
            {
              messageId: 'useArguments',
              data: { program: '/usr/bin/stat', replacement: 'execFile' },
              output: `import { exec, execFile } from 'node:child_process'
const STAT = '/usr/bin/stat'
app.get('/run', async (req, res) => {
  execFile('/usr/bin/stat', [req.query.file], done)
})`,
            },
          ],
        },
      ],
    },
    {
      name: 'double quotes are the house style',
      code: `import { exec } from "node:child_process"
import express from "express"
const app = express()
app.get("/run", (req, res) => {
  exec(\`stat -c %s \${req.query.file}\`, done)
})`,
      errors: [
        {
          messageId: 'taintedCommand',
          line: 5,
          column: 8,
          suggestions: [
            {
              messageId: 'useArguments',
              data: { program: 'stat', replacement: 'execFile' },
              output: `import { exec, execFile } from "node:child_process"
import express from "express"
const app = express()
app.get("/run", (req, res) => {
  execFile("stat", ["-c", "%s", req.query.file], done)
})`,
            },
          ],
        },
      ],
    },
    {
      name: 'the options are ended for git',
      code: `import { exec } from 'node:child_process'
app.get('/run', async (req, res) => {
  exec(\`git clone \${req.query.url} /srv/repos\`, done)
})`,
      errors: [
        {
          messageId: 'taintedCommand',
          line: 3,
          column: 8,
          suggestions: [
            {
              messageId: 'useArguments',
              data: { program: 'git', replacement: 'execFile' },
              output: `import { exec, execFile } from 'node:child_process'
app.get('/run', async (req, res) => {
  execFile('git', ['clone', '--end-of-options', req.query.url, '/srv/repos'], done)
})`,
            },
          ],
        },
      ],
    },
    {
      name: 'the options are ended for curl',
      code: `import { exec } from 'node:child_process'
app.get('/run', async (req, res) => {
  exec(\`curl -s \${req.query.url}\`, done)
})`,
      errors: [
        {
          messageId: 'taintedCommand',
          line: 3,
          column: 8,
          suggestions: [
            {
              messageId: 'useArguments',
              data: { program: 'curl', replacement: 'execFile' },
              output: `import { exec, execFile } from 'node:child_process'
app.get('/run', async (req, res) => {
  execFile('curl', ['-s', '--', req.query.url], done)
})`,
            },
          ],
        },
      ],
    },
    {
      name: 'the options are not ended twice',
      code: `import { exec } from 'node:child_process'
app.get('/run', async (req, res) => {
  exec(\`git log -- \${req.query.file}\`, done)
})`,
      errors: [
        {
          messageId: 'taintedCommand',
          line: 3,
          column: 8,
          suggestions: [
            {
              messageId: 'useArguments',
              data: { program: 'git', replacement: 'execFile' },
              output: `import { exec, execFile } from 'node:child_process'
app.get('/run', async (req, res) => {
  execFile('git', ['log', '--', req.query.file], done)
})`,
            },
          ],
        },
      ],
    },
    {
      name: 'the value of an option needs no end',
      code: `import { exec } from 'node:child_process'
app.get('/run', async (req, res) => {
  exec(\`git commit -m "\${req.query.message}"\`, done)
})`,
      errors: [
        {
          messageId: 'taintedCommand',
          line: 3,
          column: 8,
          suggestions: [
            {
              messageId: 'useArguments',
              data: { program: 'git', replacement: 'execFile' },
              output: `import { exec, execFile } from 'node:child_process'
app.get('/run', async (req, res) => {
  execFile('git', ['commit', '-m', req.query.message], done)
})`,
            },
          ],
        },
      ],
    },
    {
      name: 'no: a pipe',
      code: `import { exec } from 'node:child_process'
app.get('/run', async (req, res) => {
  exec(\`cat \${req.query.file} | wc -l\`, done)
})`,
      errors: [
        { messageId: 'taintedCommand', line: 3, column: 8 },
      ],
    },
    {
      name: 'no: a redirect',
      code: `import { exec } from 'node:child_process'
app.get('/run', async (req, res) => {
  exec(\`stat \${req.query.file} > out\`, done)
})`,
      errors: [
        { messageId: 'taintedCommand', line: 3, column: 8 },
      ],
    },
    {
      name: 'no: two commands',
      code: `import { exec } from 'node:child_process'
app.get('/run', async (req, res) => {
  exec(\`cd \${req.query.folder} && ls\`, done)
})`,
      errors: [
        { messageId: 'taintedCommand', line: 3, column: 8 },
      ],
    },
    {
      name: 'no: a semicolon',
      code: `import { exec } from 'node:child_process'
app.get('/run', async (req, res) => {
  exec(\`stat \${req.query.file}; true\`, done)
})`,
      errors: [
        { messageId: 'taintedCommand', line: 3, column: 8 },
      ],
    },
    {
      name: 'no: a glob',
      code: `import { exec } from 'node:child_process'
app.get('/run', async (req, res) => {
  exec(\`ls \${req.query.folder}/*.log\`, done)
})`,
      errors: [
        { messageId: 'taintedCommand', line: 3, column: 8 },
      ],
    },
    {
      name: 'no: a variable of the shell',
      code: `import { exec } from 'node:child_process'
app.get('/run', async (req, res) => {
  exec(\`stat $HOME/\${req.query.file}\`, done)
})`,
      errors: [
        { messageId: 'taintedCommand', line: 3, column: 8 },
      ],
    },
    {
      name: 'no: a substitution',
      code: `import { exec } from 'node:child_process'
app.get('/run', async (req, res) => {
  exec(\`stat \\\`which \${req.query.file}\\\`\`, done)
})`,
      errors: [
        { messageId: 'taintedCommand', line: 3, column: 8 },
      ],
    },
    {
      name: 'no: a home folder',
      code: `import { exec } from 'node:child_process'
app.get('/run', async (req, res) => {
  exec(\`stat ~/\${req.query.file}\`, done)
})`,
      errors: [
        { messageId: 'taintedCommand', line: 3, column: 8 },
      ],
    },
    {
      name: 'no: an escape',
      code: `import { exec } from 'node:child_process'
app.get('/run', async (req, res) => {
  exec(\`stat a\\\\ b \${req.query.file}\`, done)
})`,
      errors: [
        { messageId: 'taintedCommand', line: 3, column: 8 },
      ],
    },
    {
      name: 'no: an open quote',
      code: `import { exec } from 'node:child_process'
app.get('/run', async (req, res) => {
  exec(\`stat "\${req.query.file}\`, done)
})`,
      errors: [
        { messageId: 'taintedCommand', line: 3, column: 8 },
      ],
    },
    {
      name: 'no: the environment',
      code: `import { exec } from 'node:child_process'
app.get('/run', async (req, res) => {
  exec(\`NAME=\${req.query.name} report\`, done)
})`,
      errors: [
        { messageId: 'taintedCommand', line: 3, column: 8 },
      ],
    },
    {
      name: 'no: the program comes from the value',
      code: `import { exec } from 'node:child_process'
app.get('/run', async (req, res) => {
  exec(\`\${req.query.program} --version\`, done)
})`,
      errors: [
        { messageId: 'taintedCommand', line: 3, column: 8 },
      ],
    },
    {
      name: 'no: a builtin of the shell',
      code: `import { exec } from 'node:child_process'
app.get('/run', async (req, res) => {
  exec(\`export NAME=\${req.query.name}\`, done)
})`,
      errors: [
        { messageId: 'taintedCommand', line: 3, column: 8 },
      ],
    },
    {
      name: 'no: another shell reads it',
      code: `import { exec } from 'node:child_process'
app.get('/run', async (req, res) => {
  exec(\`bash -c "\${req.query.script}"\`, done)
})`,
      errors: [
        { messageId: 'taintedCommand', line: 3, column: 8 },
      ],
    },
    {
      name: 'no: the remote shell reads it',
      code: `import { exec } from 'node:child_process'
app.get('/run', async (req, res) => {
  exec(\`ssh backup \${req.query.command}\`, done)
})`,
      errors: [
        { messageId: 'taintedCommand', line: 3, column: 8 },
      ],
    },
    {
      name: 'no: an interpreter runs it',
      code: `import { exec } from 'node:child_process'
app.get('/run', async (req, res) => {
  exec(\`node -e "\${req.query.code}"\`, done)
})`,
      errors: [
        { messageId: 'taintedCommand', line: 3, column: 8 },
      ],
    },
    {
      name: 'no: a value of several words',
      code: `import { exec } from 'node:child_process'
app.get('/run', async (req, res) => {
  exec(\`stat \${req.query.args}\`, done)
})`,
      errors: [
        { messageId: 'taintedCommand', line: 3, column: 8 },
      ],
    },
    {
      name: 'no: options of one\'s own shell',
      code: `import { exec } from 'node:child_process'
app.get('/run', async (req, res) => {
  exec(\`stat \${req.query.file}\`, { shell: '/bin/bash' }, done)
})`,
      errors: [
        { messageId: 'taintedCommand', line: 3, column: 8 },
      ],
    },
    {
      name: 'no: options that are not in sight',
      code: `import { exec } from 'node:child_process'
import { options } from './options.js'
app.get('/run', async (req, res) => {
  exec(\`stat \${req.query.file}\`, options, done)
})`,
      errors: [
        { messageId: 'taintedCommand', line: 4, column: 8 },
      ],
    },
    {
      name: 'no: the name of the command is read twice',
      code: `import { exec } from 'node:child_process'
app.get('/run', async (req, res) => {
  const command = \`stat \${req.query.file}\`
  console.log(command)
  exec(command, done)
})`,
      errors: [
        { messageId: 'taintedCommand', line: 5, column: 8 },
      ],
    },
    {
      name: 'no: the name is taken',
      code: `import { exec } from 'node:child_process'
import { execFile } from './run.js'
app.get('/run', async (req, res) => {
  exec(\`stat \${req.query.file}\`, done)
  execFile()
})`,
      errors: [
        { messageId: 'taintedCommand', line: 4, column: 8 },
      ],
    },
    {
      name: 'no: options can not be ended',
      code: `import { exec } from 'node:child_process'
app.get('/run', async (req, res) => {
  exec(\`find \${req.query.folder} -name a.log\`, done)
})`,
      errors: [
        { messageId: 'taintedCommand', line: 3, column: 8 },
      ],
    },
    {
      name: 'no: another library',
      code: `import shell from 'shelljs'
app.get('/run', async (req, res) => {
  shell.exec(\`stat \${req.query.file}\`)
})`,
      errors: [
        { messageId: 'taintedCommand', line: 3, column: 14 },
      ],
    },
    {
      name: 'no: the command comes from a function',
      code: `import { exec } from 'node:child_process'
const build = (file) => \`stat \${file}\`
app.get('/run', async (req, res) => {
  exec(build(req.query.file), done)
})`,
      errors: [
        { messageId: 'taintedCommand', line: 4, column: 8 },
      ],
    },
    {
      name: 'the shell is dropped',
      code: `import { spawn } from 'node:child_process'
app.get('/run', async (req, res) => {
  spawn('stat', ['-c', req.query.file], { shell: true })
})`,
      errors: [
        {
          messageId: 'taintedCommand',
          line: 3,
          column: 17,
          suggestions: [
            {
              messageId: 'dropShell',
              data: { program: 'stat', replacement: 'spawn' },
              output: `import { spawn } from 'node:child_process'
app.get('/run', async (req, res) => {
  spawn('stat', ['-c', req.query.file])
})`,
            },
          ],
        },
      ],
    },
    {
      name: 'the shell is dropped, the first of several options',
      code: `import { spawn } from 'node:child_process'
app.get('/run', async (req, res) => {
  spawn('stat', [req.query.file], { shell: true, cwd: folder })
})`,
      errors: [
        {
          messageId: 'taintedCommand',
          line: 3,
          column: 17,
          suggestions: [
            {
              messageId: 'dropShell',
              data: { program: 'stat', replacement: 'spawn' },
              output: `import { spawn } from 'node:child_process'
app.get('/run', async (req, res) => {
  spawn('stat', [req.query.file], { cwd: folder })
})`,
            },
          ],
        },
      ],
    },
    {
      name: 'the shell is dropped, the last of several options',
      code: `import { spawn } from 'node:child_process'
app.get('/run', async (req, res) => {
  spawn('stat', [req.query.file], { cwd: folder, shell: '/bin/sh' })
})`,
      errors: [
        {
          messageId: 'taintedCommand',
          line: 3,
          column: 17,
          suggestions: [
            {
              messageId: 'dropShell',
              data: { program: 'stat', replacement: 'spawn' },
              output: `import { spawn } from 'node:child_process'
app.get('/run', async (req, res) => {
  spawn('stat', [req.query.file], { cwd: folder })
})`,
            },
          ],
        },
      ],
    },
    {
      name: 'the shell is dropped before a callback',
      code: `import { execFile } from 'node:child_process'
app.get('/run', async (req, res) => {
  execFile('stat', [req.query.file], { shell: true }, done)
})`,
      errors: [
        {
          messageId: 'taintedCommand',
          line: 3,
          column: 20,
          suggestions: [
            {
              messageId: 'dropShell',
              data: { program: 'stat', replacement: 'execFile' },
              output: `import { execFile } from 'node:child_process'
app.get('/run', async (req, res) => {
  execFile('stat', [req.query.file], {}, done)
})`,
            },
          ],
        },
      ],
    },
    {
      name: 'the shell is dropped and the options are ended',
      code: `import { spawn } from 'node:child_process'
app.get('/run', async (req, res) => {
  spawn('grep', ['-n', req.query.q], { shell: true })
})`,
      errors: [
        {
          messageId: 'taintedCommand',
          line: 3,
          column: 17,
          suggestions: [
            {
              messageId: 'dropShell',
              data: { program: 'grep', replacement: 'spawn' },
              output: `import { spawn } from 'node:child_process'
app.get('/run', async (req, res) => {
  spawn('grep', ['-n', '--', req.query.q])
})`,
            },
          ],
        },
      ],
    },
    {
      name: 'no: an argument was written for the shell',
      code: `import { spawn } from 'node:child_process'
app.get('/run', async (req, res) => {
  spawn('echo', ['"' + req.query.text + '"'], { shell: true })
})`,
      errors: [
        { messageId: 'taintedCommand', line: 3, column: 17 },
      ],
    },
    {
      name: 'no: a glob among the arguments',
      code: `import { spawn } from 'node:child_process'
app.get('/run', async (req, res) => {
  spawn('ls', [req.query.folder + '/*'], { shell: true })
})`,
      errors: [
        { messageId: 'taintedCommand', line: 3, column: 15 },
      ],
    },
    {
      name: 'no: the program holds arguments',
      code: `import { spawn } from 'node:child_process'
app.get('/run', async (req, res) => {
  spawn('ls -la', [req.query.folder], { shell: true })
})`,
      errors: [
        { messageId: 'taintedCommand', line: 3, column: 19 },
      ],
    },
    {
      name: 'no: the options have a name',
      code: `import { spawn } from 'node:child_process'
const options = { shell: true }
app.get('/run', async (req, res) => {
  spawn('ls', [req.query.folder], options)
})`,
      errors: [
        { messageId: 'taintedCommand', line: 4, column: 15 },
      ],
    },
  ],
})
