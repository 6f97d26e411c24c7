import { defineModel } from '../define-model.js'

/**
 * `exec` hands a text to a shell; `spawn`, `execFile` and `fork` start a file, unless `shell` is set or the file started is
 * itself a shell that is told to read a command (`sh -c`). After `sh -c text` come positional parameters, which are only data;
 * `cmd /c` and `powershell -Command` join all that follows into one command line.
 *
 * The promise packages keep the signatures of the builtin.
 */
export const childProcess = defineModel({
  name: 'child_process',
  docs: 'https://nodejs.org/api/child_process.html',
  packages: [
    'child_process',
    'child-process-promise',
    'promisify-child-process',
    'child-process-es6-promise',
    'mz/child_process',
  ],
  sinks: [
    { at: 'exec(0)', kind: 'command', called: 'the shell', beside: 'execFile' },
    { at: 'execSync(0)', kind: 'command', called: 'the shell', beside: 'execFileSync' },
    // What Bluebird's `promisifyAll` adds.
    { at: 'execAsync(0)', kind: 'command', called: 'the shell' },
    { at: '{spawn,spawnSync,execFile,execFileSync,fork}(0)', kind: 'program' },
    { at: '{exec,execSync,spawn,spawnSync,execFile,execFileSync}(*).shell', kind: 'program' },
    { at: 'fork(*).execPath', kind: 'program' },
    {
      at: '{spawn,spawnSync,execFile,execFileSync}(0)',
      kind: 'command',
      when: [{ at: '(2).shell', is: 'truthy' }],
      called: 'the shell',
    },
    {
      at: '{spawn,spawnSync,execFile,execFileSync}(0)',
      kind: 'command',
      when: [{ at: '(1).shell', is: 'truthy' }],
      called: 'the shell',
    },
    {
      at: '{spawn,spawnSync,execFile,execFileSync}(1)',
      kind: 'command',
      when: [{ at: '(2).shell', is: 'truthy' }],
      called: 'the shell',
    },
    {
      at: '{spawn,spawnSync,execFile,execFileSync}(1).1',
      kind: 'command',
      when: [
        { at: '(0)', is: { matches: '(^|[\\\\/])(ba|da|z|k|a|c|tc|fi)?sh(\\.exe)?$' } },
        { at: '(1).0', is: { matches: '^-[a-z]*c$' } },
      ],
      called: 'the shell',
    },
    {
      at: '{spawn,spawnSync,execFile,execFileSync}(1).2',
      kind: 'command',
      when: [
        { at: '(0)', is: { matches: '(^|[\\\\/])(ba|da|z|k|a|c|tc|fi)?sh(\\.exe)?$' } },
        { at: '(1).1', is: { matches: '^-[a-z]*c$' } },
      ],
      called: 'the shell',
    },
    {
      at: '{spawn,spawnSync,execFile,execFileSync}(1).{1,2,3,4,5,6}',
      kind: 'command',
      when: [
        { at: '(0)', is: { matches: '(^|[\\\\/])cmd(\\.exe)?$' } },
        { at: '(1).0', is: { matches: '^/[ckr]$' } },
      ],
      called: 'the shell',
    },
    {
      at: '{spawn,spawnSync,execFile,execFileSync}(1).{2,3,4,5,6,7}',
      kind: 'command',
      when: [
        { at: '(0)', is: { matches: '(^|[\\\\/])cmd(\\.exe)?$' } },
        { at: '(1).1', is: { matches: '^/[ckr]$' } },
      ],
      called: 'the shell',
    },
    {
      at: '{spawn,spawnSync,execFile,execFileSync}(1).{3,4,5,6,7,8}',
      kind: 'command',
      when: [
        { at: '(0)', is: { matches: '(^|[\\\\/])cmd(\\.exe)?$' } },
        { at: '(1).2', is: { matches: '^/[ckr]$' } },
      ],
      called: 'the shell',
    },
    {
      at: '{spawn,spawnSync,execFile,execFileSync}(1).{1,2,3,4,5,6}',
      kind: 'command',
      when: [
        { at: '(0)', is: { matches: '(^|[\\\\/])(powershell|pwsh)(\\.exe)?$' } },
        { at: '(1).0', is: { matches: '^[-/]c(o(m(m(a(nd?)?)?)?)?)?$' } },
      ],
      called: 'the shell',
    },
    {
      at: '{spawn,spawnSync,execFile,execFileSync}(1).{2,3,4,5,6,7}',
      kind: 'command',
      when: [
        { at: '(0)', is: { matches: '(^|[\\\\/])(powershell|pwsh)(\\.exe)?$' } },
        { at: '(1).1', is: { matches: '^[-/]c(o(m(m(a(nd?)?)?)?)?)?$' } },
      ],
      called: 'the shell',
    },
    {
      at: '{spawn,spawnSync,execFile,execFileSync}(1).{3,4,5,6,7,8}',
      kind: 'command',
      when: [
        { at: '(0)', is: { matches: '(^|[\\\\/])(powershell|pwsh)(\\.exe)?$' } },
        { at: '(1).2', is: { matches: '^[-/]c(o(m(m(a(nd?)?)?)?)?)?$' } },
      ],
      called: 'the shell',
    },
    {
      at: '{spawn,spawnSync,execFile,execFileSync}(1).{4,5,6,7,8,9}',
      kind: 'command',
      when: [
        { at: '(0)', is: { matches: '(^|[\\\\/])(powershell|pwsh)(\\.exe)?$' } },
        { at: '(1).3', is: { matches: '^[-/]c(o(m(m(a(nd?)?)?)?)?)?$' } },
      ],
      called: 'the shell',
    },
  ],
})
