import { defineModel } from '../define-model.js'

export const cryo = defineModel({
  name: 'cryo',
  docs: 'https://github.com/hunterloftis/cryo#readme',
  packages: ['cryo'],
  sinks: [{ at: 'parse(0)', kind: 'deserialize', called: 'functions' }],
})
