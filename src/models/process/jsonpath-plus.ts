import { defineModel } from '../define-model.js'

/** Filter and script parts of a path are evaluated as JavaScript unless `eval` is false. */
export const jsonpathPlus = defineModel({
  name: 'jsonpath-plus',
  docs: 'https://github.com/JSONPath-Plus/JSONPath#readme',
  packages: ['jsonpath-plus'],
  types: { JSONPath: ['new JSONPath()', 'new default()'] },
  sinks: [
    { at: '{default,exports.JSONPath}(0).path', kind: 'code', when: [{ at: '(0).eval', is: 'absent' }] },
    { at: '{default,exports.JSONPath}(0).path', kind: 'code', when: [{ at: '(0).eval', is: 'truthy' }] },
    { at: '{default,exports.JSONPath}(1)', kind: 'code', when: [{ at: '(0).eval', is: 'truthy' }] },
    { at: 'JSONPath.evaluate(0)', kind: 'code' },
  ],
})
