import { defineModel } from '../define-model.js'

export const isUuid = defineModel({
  name: 'is-uuid',
  docs: 'https://github.com/afram/is-uuid',
  packages: ['is-uuid'],
  guards: [{ at: '{v1,v2,v3,v4,v5,nil,anyNonNil}', in: 0, clears: 'all' }],
})
