import { defineModel } from '../define-model.js'

/** What the one who starts the process hands to it. */
export const processGlobals = defineModel({
  name: 'process (global)',
  docs: 'https://nodejs.org/api/process.html',
  globals: true,
  sources: [
    { at: 'process.argv', kind: 'local', part: 'argv', value: 'object' },
    { at: 'process.env', kind: 'local', part: 'environment', value: 'object' },
    { at: 'process.env.*', kind: 'local', part: 'environment', value: 'string' },
    { at: 'process.stdin', kind: 'local', part: 'stdin', value: 'object' },
    {
      at: 'process.stdin.{on,once}(1)(0)',
      when: [{ at: '(0)', is: ['data'] }],
      kind: 'local',
      part: 'stdin',
      value: 'string',
    },
    { at: 'process.stdin.read()', kind: 'local', part: 'stdin', value: 'string' },
    { at: 'process.{on,once}(1)(0)', when: [{ at: '(0)', is: ['message'] }], kind: 'local', part: 'message' },
  ],
  terminators: [{ at: 'process.{exit,abort}' }],
})
