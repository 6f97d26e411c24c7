import { defineModel } from '../define-model.js'

/** Babel's helpers for spread, rest and arrays. */
export const babelSpread = defineModel({
  name: '@babel/runtime (values)',
  docs: 'https://babeljs.io/docs/babel-runtime',
  packages: ['babel-runtime/helpers', '@babel/runtime/helpers', '@babel/runtime-corejs2/helpers', '@babel/runtime-corejs3/helpers'].flatMap(
    (folder) =>
      ['extends', 'objectSpread', 'objectSpread2', 'objectWithoutProperties', 'toConsumableArray', 'slicedToArray', 'toArray'].map(
        (name) => `${folder}/${name}`,
      ),
  ),
  steps: [{ at: 'default', from: ['*'] }],
})
