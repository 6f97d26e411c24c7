import { spreadsheets } from '../../../src/models/files/spreadsheets.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(spreadsheets, {
  'sinks {readFile,readFileSync}(0)': `import * as XLSX from 'xlsx'
    const book = XLSX.readFile(file)`,
  'sinks {writeFile,writeFileSync,writeFileXLSX}(1)': `const XLSX = require('xlsx')
    XLSX.writeFile(book, file)`,
  'sinks writeFileAsync(0)': `const XLSX = require('xlsx')
    XLSX.writeFileAsync(file, book, done)`,
})
