import { defineModel } from '../define-model.js'

/** The expression parser is sandboxed, yet escapes were published, and expressions can use memory and time without bound. */
export const mathjs = defineModel({
  name: 'mathjs',
  docs: 'https://mathjs.org/docs/expressions/security.html',
  packages: ['mathjs', 'mathjs/number'],
  types: { MathJsInstance: ['create()'], Parser: ['parser()', 'MathJsInstance.parser()'] },
  sinks: [
    { at: '{evaluate,eval}(0)', kind: 'code' },
    { at: '{compile,parse}(0)', kind: 'code', deferred: true },
    { at: 'MathJsInstance.{evaluate,eval}(0)', kind: 'code' },
    { at: 'MathJsInstance.{compile,parse}(0)', kind: 'code', deferred: true },
    { at: 'Parser.{evaluate,eval}(0)', kind: 'code' },
  ],
})
