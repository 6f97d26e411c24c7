import { mathjs } from '../../../src/models/process/mathjs.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(mathjs, {
  'sinks {evaluate,eval}(0)': `import { evaluate } from 'mathjs'
    const total = evaluate(text)`,
  'sinks {compile,parse}(0)': `import { compile } from 'mathjs'
    const total = compile(text).evaluate()`,
  'sinks MathJsInstance.{evaluate,eval}(0)': `import { create, all } from 'mathjs'
    const math = create(all)
    const total = math.evaluate(text)`,
  'sinks MathJsInstance.{compile,parse}(0)': `import { create, all } from 'mathjs'
    const math = create(all)
    const formula = math.parse(text)`,
  'sinks Parser.{evaluate,eval}(0)': `const math = require('mathjs')
    const parser = math.parser()
    parser.evaluate(text)`,
})
