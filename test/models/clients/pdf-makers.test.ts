import { pdfMakers } from '../../../src/models/clients/pdf-makers.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(pdfMakers, {
  'sinks default(0)': `import wkhtmltopdf from 'wkhtmltopdf'
    wkhtmltopdf(address, { output })`,
  'sinks {generatePdf,generatePdfs}(0).url': `import pdf from 'html-pdf-node'
    await pdf.generatePdf({ url: address }, { format: 'A4' })`,
  'sinks Page.open(0)': `import phantom from 'phantom'
    const instance = await phantom.create()
    const page = await instance.createPage()
    await page.open(address)`,
})
