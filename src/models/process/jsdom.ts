import { defineModel } from '../define-model.js'

/** `runScripts: 'dangerously'` runs the page's scripts with full power of the Node process within reach. */
export const jsdom = defineModel({
  name: 'jsdom',
  docs: 'https://github.com/jsdom/jsdom#readme',
  packages: ['jsdom'],
  types: { JSDOM: ['new JSDOM()', 'exports.JSDOM.{fromURL,fromFile}()'] },
  sinks: [
    { at: 'new JSDOM(0)', kind: 'code', when: [{ at: '(1).runScripts', is: ['dangerously'] }], called: 'the page' },
    { at: 'exports.JSDOM.fromURL(0)', kind: 'code', when: [{ at: '(1).runScripts', is: ['dangerously'] }] },
    { at: 'exports.JSDOM.fromURL(0)', kind: 'url' },
    { at: 'JSDOM.window.eval(0)', kind: 'code' },
    { at: 'JSDOM.window.document.{evaluate,createExpression}(0)', kind: 'xpath', called: 'XPath' },
  ],
})
