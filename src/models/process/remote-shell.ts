import { defineModel } from '../define-model.js'

/**
 * What ssh is given behind the host is joined with blanks, and a shell of that host reads it. Which word is the host is asked by the rule:
 * `flags` are the options that take no value.
 */
export const remoteShell = defineModel({
  name: 'ssh as a program',
  docs: 'https://man.openbsd.org/ssh',
  packages: ['child_process', 'child-process-promise', 'promisify-child-process', 'mz/child_process', 'execa', 'cross-spawn'],
  sinks: [
    {
      at: '{spawn,spawnSync,execFile,execFileSync,default,execa,execaSync,sync}(1).*',
      kind: 'command',
      when: [{ at: '(0)', is: { matches: '(^|[\\\\/])(ssh|autossh)(\\.exe)?$' } }],
      called: 'the remote shell',
      flags: ['-4', '-6', '-A', '-a', '-C', '-f', '-G', '-g', '-K', '-k', '-M', '-N', '-n', '-q', '-s', '-T', '-t', '-tt', '-V', '-v', '-X', '-x', '-Y', '-y'],
    },
  ],
})
