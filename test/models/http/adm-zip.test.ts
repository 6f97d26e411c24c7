import { admZip } from '../../../src/models/http/adm-zip.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(admZip, {
  'sources IZipEntry.{entryName,name,comment}': `import AdmZip from 'adm-zip'
    const zip = new AdmZip(buffer)
    for (const entry of zip.getEntries()) {
      save(entry.entryName)
    }`,
  'sources IZipEntry.getData()': `import AdmZip from 'adm-zip'
    const zip = new AdmZip(buffer)
    for (const entry of zip.getEntries()) {
      save(entry.getData())
    }`,
  'sources AdmZip.{readAsText,getZipComment}()': `const AdmZip = require('adm-zip')
    const zip = new AdmZip(file)
    insert(zip.readAsText('notes.txt'))`,
  'sources AdmZip.readFile()': `import AdmZip from 'adm-zip'
    export const read = (zip: AdmZip) => zip.readFile('notes.txt')`,
  'sinks new default(0)': `import AdmZip from 'adm-zip'
    const zip = new AdmZip(file)`,
  'sinks AdmZip.{extractAllTo,extractAllToAsync,addLocalFile,addLocalFolder,writeZip}(0)': `import AdmZip from 'adm-zip'
    new AdmZip(buffer).extractAllTo(folder, true)`,
  'sinks AdmZip.extractEntryTo(1)': `import AdmZip from 'adm-zip'
    new AdmZip(buffer).extractEntryTo('a.txt', folder)`,
})
