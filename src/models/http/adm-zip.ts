import { defineModel } from '../define-model.js'

export const admZip = defineModel({
  name: 'adm-zip',
  docs: 'https://github.com/cthackers/adm-zip/wiki/ADM-ZIP',
  packages: ['adm-zip'],
  types: {
    AdmZip: ['new default()', 'default()'],
    IZipEntry: ['AdmZip.{getEntry,getEntries}()', 'AdmZip.getEntries().*', 'AdmZip.forEach(0)(0)'],
  },
  sources: [
    { at: 'IZipEntry.{entryName,name,comment}', kind: 'remote', part: 'archive', value: 'string' },
    { at: 'IZipEntry.getData()', kind: 'remote', part: 'archive', value: 'bytes' },
    { at: 'AdmZip.{readAsText,getZipComment}()', kind: 'remote', part: 'archive', value: 'string' },
    { at: 'AdmZip.readFile()', kind: 'remote', part: 'archive', value: 'bytes' },
  ],
  sinks: [
    { at: 'new default(0)', kind: 'path' },
    { at: 'AdmZip.{extractAllTo,extractAllToAsync,addLocalFile,addLocalFolder,writeZip}(0)', kind: 'path' },
    { at: 'AdmZip.extractEntryTo(1)', kind: 'path' },
  ],
})
