import { defineModel } from '../define-model.js'

/** What code compiled by Babel wraps each `require` in; every helper is a module of its own. */
export const babelRuntime = defineModel({
  name: '@babel/runtime (modules)',
  docs: 'https://babeljs.io/docs/babel-runtime',
  packages: ['babel-runtime/helpers', '@babel/runtime/helpers', '@babel/runtime-corejs2/helpers', '@babel/runtime-corejs3/helpers'].flatMap(
    (folder) => [`${folder}/interopRequireDefault`, `${folder}/interopRequireWildcard`],
  ),
  aliases: [{ at: 'default', of: 0 }],
})
