import { defineModel } from '../define-model.js'

/** An interpreter that was meant as a sandbox; escapes of it are published. */
export const notevil = defineModel({
  name: 'notevil',
  docs: 'https://github.com/mmckegg/notevil#readme',
  packages: ['notevil'],
  sinks: [
    { at: '{default,eval}(0)', kind: 'code' },
    { at: '{Function,FunctionFactory()}(*)', kind: 'code' },
  ],
})
