import { defineModel } from '../define-model.js'

export const handlebars = defineModel({
  name: 'handlebars',
  docs: 'https://handlebarsjs.com/api-reference/',
  packages: ['handlebars', 'handlebars/dist/handlebars', 'hbs'],
  types: { Handlebars: ['default', 'create()', 'default.handlebars'] },
  sinks: [
    { at: 'Handlebars.{compile,precompile,parse}(0)', kind: 'template', called: 'the template' },
    { at: 'Handlebars.SafeString(0)', kind: 'html', called: 'the markup' },
  ],
  sanitizers: [{ at: '{Handlebars.escapeExpression,Handlebars.Utils.escapeExpression}', in: 0, clears: ['html'] }],
})
