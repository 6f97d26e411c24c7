import { jsdom } from '../../../src/models/process/jsdom.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(jsdom, {
  'sinks new JSDOM(0)': `import { JSDOM } from 'jsdom'
    const page = new JSDOM(text, { runScripts: 'dangerously' })`,
  'sinks exports.JSDOM.fromURL(0)': `import { JSDOM } from 'jsdom'
    const page = await JSDOM.fromURL(text, { runScripts: 'dangerously' })`,
  'sinks exports.JSDOM.fromURL(0) #2': `import { JSDOM } from 'jsdom'
    const page = await JSDOM.fromURL(address)`,
  'sinks JSDOM.window.eval(0)': `const { JSDOM } = require('jsdom')
    const page = new JSDOM('', { runScripts: 'outside-only' })
    page.window.eval(text)`,
  'sinks JSDOM.window.document.{evaluate,createExpression}(0)': `import { JSDOM } from 'jsdom'
    const { document } = new JSDOM(text).window
    const found = document.evaluate(expression, document)`,
})
