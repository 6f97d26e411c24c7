import { exceljs } from '../../../src/models/files/exceljs.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(exceljs, {
  'sinks Workbook.{xlsx,csv}.{readFile,writeFile}(0)': `import ExcelJS from 'exceljs'
    const book = new ExcelJS.Workbook()
    await book.xlsx.readFile(file)`,
  'sinks stream.xlsx.{WorkbookReader,WorkbookWriter}(0)': `import ExcelJS from 'exceljs'
    const reader = new ExcelJS.stream.xlsx.WorkbookReader(file)`,
  'sinks stream.xlsx.{WorkbookReader,WorkbookWriter}(0).filename': `import ExcelJS from 'exceljs'
    const writer = new ExcelJS.stream.xlsx.WorkbookWriter({ filename: file })`,
})
