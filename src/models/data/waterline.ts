import { defineModel } from '../define-model.js'

export const waterline = defineModel({
  name: 'waterline',
  docs: 'https://sailsjs.com/documentation/reference/waterline-orm/datastores/send-native-query',
  globals: true,
  sources: [{ at: '?.sendNativeQuery()', kind: 'stored', part: 'database' }],
  // Datastores and the `sails` object are found at run time: the name of the method is what there is to know them by.
  sinks: [{ at: '?.sendNativeQuery(0)', kind: 'sql', bind: { style: 'dollar', values: '(1)' } }],
})
