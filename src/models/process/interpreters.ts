import { defineModel } from '../define-model.js'

/** Programs that run the word behind an option as code: `node -e`, `python -c`, `php -r`. */
export const interpreters = defineModel({
  name: 'interpreters as programs',
  docs: 'https://nodejs.org/api/cli.html#-e---eval-script',
  packages: ['child_process', 'child-process-promise', 'promisify-child-process', 'mz/child_process', 'execa', 'cross-spawn'],
  sinks: [
    {
      at: '{spawn,spawnSync,execFile,execFileSync,default,execa,execaSync,sync}(1).1',
      kind: 'code',
      when: [
        { at: '(0)', is: { matches: '(^|[\\\\/])(node|nodejs|deno|bun|tsx|python[\\d.]*|perl|ruby|php|lua|Rscript|osascript)(\\.exe)?$' } },
        { at: '(1).0', is: { matches: '^(-e|-c|-p|-pe|-r|-E|--eval|--print|eval)$' } },
      ],
      called: 'the interpreter',
    },
    {
      at: '{spawn,spawnSync,execFile,execFileSync,default,execa,execaSync,sync}(1).2',
      kind: 'code',
      when: [
        { at: '(0)', is: { matches: '(^|[\\\\/])(node|nodejs|deno|bun|tsx|python[\\d.]*|perl|ruby|php|lua|Rscript|osascript)(\\.exe)?$' } },
        { at: '(1).1', is: { matches: '^(-e|-c|-p|-pe|-r|-E|--eval|--print|eval)$' } },
      ],
      called: 'the interpreter',
    },
  ],
})
