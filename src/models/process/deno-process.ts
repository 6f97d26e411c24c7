import { defineModel } from '../define-model.js'

export const denoProcess = defineModel({
  name: 'Deno (processes)',
  docs: 'https://docs.deno.com/api/deno/subprocess',
  globals: true,
  sinks: [
    { at: 'new Deno.Command(0)', kind: 'program' },
    { at: 'Deno.run(0).cmd.0', kind: 'program' },
    {
      at: 'new Deno.Command(1).args.1',
      kind: 'command',
      when: [
        { at: '(0)', is: { matches: '(^|[\\\\/])(ba|da|z|k|a|c|tc|fi)?sh(\\.exe)?$' } },
        { at: '(1).args.0', is: { matches: '^-[a-z]*c$' } },
      ],
      called: 'the shell',
    },
    {
      at: 'Deno.run(0).cmd.2',
      kind: 'command',
      when: [
        { at: '(0).cmd.0', is: { matches: '(^|[\\\\/])(ba|da|z|k|a|c|tc|fi)?sh(\\.exe)?$' } },
        { at: '(0).cmd.1', is: { matches: '^-[a-z]*c$' } },
      ],
      called: 'the shell',
    },
  ],
  sources: [
    { at: 'Deno.args', kind: 'local', part: 'argv', value: 'object' },
    { at: 'Deno.env.get()', kind: 'local', part: 'environment', value: 'string' },
    { at: 'Deno.env.toObject()', kind: 'local', part: 'environment', value: 'object' },
    { at: 'Deno.{readTextFile,readTextFileSync}()', kind: 'local', part: 'file', value: 'string' },
  ],
})
