import { defineModel } from '../define-model.js'

/** Its copy of Expat (2.2.1) is older than the limit on the growth of entities (2.4.0). */
export const nodeExpat = defineModel({
  name: 'node-expat',
  docs: 'https://github.com/xmppo/node-expat#readme',
  packages: ['node-expat'],
  types: { Parser: ['new Parser()', 'createParser()'] },
  sinks: [{ at: 'Parser.{write,parse,end}(0)', kind: 'xml', called: 'expat' }],
})
