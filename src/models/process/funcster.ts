import { defineModel } from '../define-model.js'

export const funcster = defineModel({
  name: 'funcster',
  docs: 'https://github.com/jeffomatic/funcster#readme',
  packages: ['funcster'],
  sinks: [{ at: '{deepDeserialize,deserialize}(0)', kind: 'deserialize', called: 'functions' }],
})
