import { defineModel } from '../define-model.js'

/** Expressions can call functions and, where member access is on, reach constructors; `toJSFunction` compiles with `Function`. */
export const exprEval = defineModel({
  name: 'expr-eval',
  docs: 'https://github.com/silentmatt/expr-eval#readme',
  packages: ['expr-eval', 'expr-eval-fork'],
  types: {
    Parser: ['new Parser()'],
    Expression: ['exports.Parser.parse()', 'Parser.parse()', 'Expression.{simplify,substitute}()'],
  },
  sinks: [
    { at: 'exports.Parser.{evaluate,parse}(0)', kind: 'code' },
    { at: 'Parser.{evaluate,parse}(0)', kind: 'code' },
    { at: 'Expression.toJSFunction(0)', kind: 'code' },
  ],
})
