import { defineModel } from '../define-model.js'

export const uuid = defineModel({
  name: 'uuid',
  docs: 'https://github.com/uuidjs/uuid',
  packages: ['uuid', 'uuid/v1', 'uuid/v3', 'uuid/v4', 'uuid/v5'],
  sanitizers: [{ at: '{v1,v3,v4,v5,v6,v7,stringify,default}', in: '*', clears: 'all' }],
  guards: [
    { at: 'validate', in: 0, clears: 'all' },
    { at: '{parse,version}', in: 0, outcome: 'throws', clears: 'all' },
  ],
})
