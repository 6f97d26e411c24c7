import { pdfkit } from '../../../src/models/files/pdfkit.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(pdfkit, {
  'sinks PDFDocument.{image,font,file}(0)': `const PDFDocument = require('pdfkit')
    const document = new PDFDocument()
    document.fontSize(12).image(logo, { width: 80 })`,
  'sinks PDFDocument.registerFont(1)': `import PDFDocument from 'pdfkit'
    const document = new PDFDocument()
    document.registerFont('title', typeface)`,
})
