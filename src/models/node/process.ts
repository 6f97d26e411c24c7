import { defineModel } from '../define-model.js'

/** The module of the same name as the global. */
export const processModule = defineModel({
  name: 'process',
  docs: 'https://nodejs.org/api/process.html',
  packages: ['process'],
  sources: [
    { at: 'argv', kind: 'local', part: 'argv', value: 'object' },
    { at: 'env', kind: 'local', part: 'environment', value: 'object' },
    { at: 'env.*', kind: 'local', part: 'environment', value: 'string' },
    { at: 'stdin', kind: 'local', part: 'stdin', value: 'object' },
    {
      at: 'stdin.{on,once}(1)(0)',
      when: [{ at: '(0)', is: ['data'] }],
      kind: 'local',
      part: 'stdin',
      value: 'string',
    },
    { at: 'stdin.read()', kind: 'local', part: 'stdin', value: 'string' },
    { at: '{on,once}(1)(0)', when: [{ at: '(0)', is: ['message'] }], kind: 'local', part: 'message' },
  ],
})
