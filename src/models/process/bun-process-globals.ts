import { defineModel } from '../define-model.js'

/** The same functions as in the `bun` module, on the global `Bun` object. */
export const bunProcessGlobals = defineModel({
  name: 'Bun (processes, global)',
  docs: 'https://bun.com/docs/runtime/child-process',
  globals: true,
  sinks: [
    { at: 'Bun.$(1..).raw', kind: 'command', called: 'the shell' },
    { at: 'Bun.{spawn,spawnSync}(0).0', kind: 'program' },
    { at: 'Bun.{spawn,spawnSync}(0).cmd.0', kind: 'program' },
    {
      at: 'Bun.{spawn,spawnSync}(0).2',
      kind: 'command',
      when: [
        { at: '(0).0', is: { matches: '(^|[\\\\/])(ba|da|z|k|a|c|tc|fi)?sh(\\.exe)?$' } },
        { at: '(0).1', is: { matches: '^-[a-z]*c$' } },
      ],
      called: 'the shell',
    },
    {
      at: 'Bun.{spawn,spawnSync}(0).cmd.2',
      kind: 'command',
      when: [
        { at: '(0).cmd.0', is: { matches: '(^|[\\\\/])(ba|da|z|k|a|c|tc|fi)?sh(\\.exe)?$' } },
        { at: '(0).cmd.1', is: { matches: '^-[a-z]*c$' } },
      ],
      called: 'the shell',
    },
  ],
  sanitizers: [{ at: 'Bun.$.escape', in: 0, clears: ['command'] }],
  sources: [
    { at: 'Bun.argv', kind: 'local', part: 'argv', value: 'object' },
    { at: 'Bun.env', kind: 'local', part: 'environment', value: 'object' },
    { at: 'Bun.stdin.text()', kind: 'local', part: 'stdin', value: 'string' },
    { at: 'Bun.file().text()', kind: 'local', part: 'file', value: 'string' },
    { at: 'Bun.file().json()', kind: 'local', part: 'file' },
  ],
})
