import { defineModel } from '../define-model.js'

/** Below a `root`, every way up is refused; without one, too, but an absolute path is served. */
export const send = defineModel({
  name: 'send',
  docs: 'https://github.com/pillarjs/send#readme',
  packages: ['send', '@fastify/send'],
  sinks: [
    { at: 'default(1)', kind: 'path', refuses: 'upward', when: [{ at: '(2).root', is: 'absent' }] },
    { at: 'default(2).root', kind: 'path' },
  ],
})
