import { defineModel } from '../define-model.js'

/** The first argument is a heading; the second one is a format. */
export const npmlog = defineModel({
  name: 'npmlog',
  docs: 'https://github.com/npm/npmlog#readme',
  packages: ['npmlog'],
  sinks: [
    { at: '{silly,verbose,info,timing,http,notice,warn,error}(*)', kind: 'log' },
    { at: 'log(1..)', kind: 'log' },
  ],
})
