import { defineModel } from '../define-model.js'

export const uuid = defineModel({
  name: 'uuid',
  docs: 'https://github.com/uuidjs/uuid',
  packages: ['uuid'],
  guards: [
    { at: 'validate', in: 0, clears: 'all' },
    { at: '{parse,version}', in: 0, outcome: 'throws', clears: 'all' },
  ],
})
