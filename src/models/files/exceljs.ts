import { defineModel } from '../define-model.js'

export const exceljs = defineModel({
  name: 'exceljs',
  docs: 'https://github.com/exceljs/exceljs#readme',
  packages: ['exceljs'],
  types: {
    Workbook: ['new Workbook()'],
  },
  sinks: [
    { at: 'Workbook.{xlsx,csv}.{readFile,writeFile}(0)', kind: 'path' },
    { at: 'stream.xlsx.{WorkbookReader,WorkbookWriter}(0)', kind: 'path' },
    { at: 'stream.xlsx.{WorkbookReader,WorkbookWriter}(0).filename', kind: 'path' },
  ],
})
