import { jszip } from '../../../src/models/http/jszip.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(jszip, {
  'sources JSZip.files': `import JSZip from 'jszip'
    const zip = await JSZip.loadAsync(buffer)
    save(Object.keys(zip.files))`,
  'sources JSZip.{forEach,filter}(0)(0)': `import JSZip from 'jszip'
    const zip = await JSZip.loadAsync(buffer)
    zip.forEach((path, entry) => open(path))`,
  'sources JSZipObject.{name,unsafeOriginalName,comment}': `import JSZip from 'jszip'
    const zip = await JSZip.loadAsync(buffer)
    zip.forEach((path, entry) => open(entry.name))`,
  'sources JSZipObject.async()': `const JSZip = require('jszip')
    const zip = new JSZip()
    const loaded = await zip.loadAsync(buffer)
    write(await loaded.file('photo.png').async('nodebuffer'))`,
  'sources JSZipObject.async() #2': `const JSZip = require('jszip')
    const zip = new JSZip()
    const loaded = await zip.loadAsync(buffer)
    insert(await loaded.file('notes.txt').async('string'))`,
})
