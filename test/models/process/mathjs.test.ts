import { mathjs } from '../../../src/models/process/mathjs.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(mathjs, {
  'sinks {evaluate,eval,compile,parse}(0)': `import { evaluate } from 'mathjs'
    const total = evaluate(text)`,
  'sinks MathJsInstance.{evaluate,eval,compile,parse}(0)': `import { create, all } from 'mathjs'
    const math = create(all)
    const total = math.evaluate(text)`,
  'sinks Parser.{evaluate,eval}(0)': `const math = require('mathjs')
    const parser = math.parser()
    parser.evaluate(text)`,
})
