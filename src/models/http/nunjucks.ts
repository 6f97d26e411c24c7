import { defineModel } from '../define-model.js'

export const nunjucks = defineModel({
  name: 'nunjucks',
  docs: 'https://mozilla.github.io/nunjucks/api.html',
  packages: ['nunjucks'],
  types: { Environment: ['configure()', 'new Environment()'] },
  sinks: [
    { at: '{exports.renderString,Environment.renderString,exports.compile}(0)', kind: 'template', called: 'the template' },
    { at: 'new Template(0)', kind: 'template', called: 'the template' },
    { at: '{exports.render,Environment.render,Environment.getTemplate}(0)', kind: 'view', called: 'the template' },
    { at: 'runtime.markSafe(0)', kind: 'html', called: 'the markup' },
    { at: 'new runtime.SafeString(0)', kind: 'html', called: 'the markup' },
  ],
})
