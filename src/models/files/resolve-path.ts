import { defineModel } from '../define-model.js'

/** Throws for a path that is absolute or leads out of the folder. The folder itself is taken as it is. */
export const resolvePath = defineModel({
  name: 'resolve-path',
  docs: 'https://github.com/pillarjs/resolve-path#readme',
  packages: ['resolve-path'],
  sanitizers: [
    { at: 'default', in: 1, clears: ['path'], when: [{ at: '(1)', is: 'present' }] },
    { at: 'default', in: 0, clears: ['path'], when: [{ at: '(1)', is: 'absent' }] },
  ],
  steps: [
    { at: 'default', from: [0], value: 'string', when: [{ at: '(1)', is: 'present' }] },
  ],
})
