import { defineModel } from '../define-model.js'

/** Browsers in disguise: they fetch the address, and whatever the page asks for. */
export const pdfMakers = defineModel({
  name: 'wkhtmltopdf and other makers of PDF',
  docs: 'https://wkhtmltopdf.org/usage/wkhtmltopdf.txt',
  packages: ['wkhtmltopdf', 'html-pdf-node', 'phantom'],
  types: {
    Page: ['create().createPage()'],
  },
  sinks: [
    { at: 'default(0)', kind: 'url' },
    { at: '{generatePdf,generatePdfs}(0).url', kind: 'url' },
    { at: 'Page.open(0)', kind: 'url' },
  ],
})
