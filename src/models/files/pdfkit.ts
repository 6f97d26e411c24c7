import { defineModel } from '../define-model.js'

/** Pictures and typefaces are read from files by their paths. */
export const pdfkit = defineModel({
  name: 'pdfkit',
  docs: 'https://pdfkit.org/docs/images.html',
  packages: ['pdfkit'],
  types: {
    PDFDocument: [
      'new default()',
      'PDFDocument.{addPage,font,registerFont,fontSize,fillColor,text,moveDown,moveTo,image,save,restore,translate,scale}()',
    ],
  },
  sinks: [
    { at: 'PDFDocument.{image,font,file}(0)', kind: 'path' },
    { at: 'PDFDocument.registerFont(1)', kind: 'path' },
  ],
})
