import { defineModel } from '../define-model.js'

/** The `$` shell escapes interpolations, save those wrapped as `{ raw: text }`. `spawn` takes one array, program first. */
export const bunProcess = defineModel({
  name: 'bun (processes)',
  docs: 'https://bun.com/docs/runtime/child-process',
  packages: ['bun'],
  sinks: [
    { at: '$(1..).raw', kind: 'command', called: 'the shell' },
    { at: '{spawn,spawnSync}(0).0', kind: 'program' },
    { at: '{spawn,spawnSync}(0).cmd.0', kind: 'program' },
    {
      at: '{spawn,spawnSync}(0).2',
      kind: 'command',
      when: [
        { at: '(0).0', is: { matches: '(^|[\\\\/])(ba|da|z|k|a|c|tc|fi)?sh(\\.exe)?$' } },
        { at: '(0).1', is: { matches: '^-[a-z]*c$' } },
      ],
      called: 'the shell',
    },
    {
      at: '{spawn,spawnSync}(0).cmd.2',
      kind: 'command',
      when: [
        { at: '(0).cmd.0', is: { matches: '(^|[\\\\/])(ba|da|z|k|a|c|tc|fi)?sh(\\.exe)?$' } },
        { at: '(0).cmd.1', is: { matches: '^-[a-z]*c$' } },
      ],
      called: 'the shell',
    },
  ],
  sanitizers: [{ at: '$.escape', in: 0, clears: ['command'] }],
})
