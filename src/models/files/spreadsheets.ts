import { defineModel } from '../define-model.js'

export const spreadsheets = defineModel({
  name: 'xlsx',
  docs: 'https://docs.sheetjs.com/docs/api/',
  packages: ['xlsx'],
  sinks: [
    { at: '{readFile,readFileSync}(0)', kind: 'path' },
    { at: '{writeFile,writeFileSync,writeFileXLSX}(1)', kind: 'path' },
    { at: 'writeFileAsync(0)', kind: 'path' },
  ],
})
