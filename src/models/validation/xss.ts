import { defineModel } from '../define-model.js'

export const xss = defineModel({
  name: 'xss',
  docs: 'https://github.com/leizongmin/js-xss',
  packages: ['xss'],
  types: { FilterXSS: ['new FilterXSS()'] },
  sanitizers: [
    { at: '{default,filterXSS}', in: 0, clears: ['html'] },
    { at: 'FilterXSS.process', in: 0, clears: ['html'] },
    { at: '{escapeHtml,escapeAttrValue}', in: 0, clears: ['html'] },
  ],
})
