import { defineModel } from '../define-model.js'

export const lit = defineModel({
  name: 'lit',
  docs: 'https://lit.dev/docs/templates/directives/#unsafehtml',
  packages: ['lit/directives/unsafe-html.js', 'lit-html/directives/unsafe-html.js'],
  sinks: [{ at: 'unsafeHTML(0)', kind: 'html', page: true }],
})
