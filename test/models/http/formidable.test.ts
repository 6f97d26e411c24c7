import { formidable } from '../../../src/models/http/formidable.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(formidable, {
  'sources IncomingForm.parse(1)(1)': `const { IncomingForm } = require('formidable')
    const form = new IncomingForm()
    form.parse(req, (err, fields, files) => {
      insert(fields.name)
    })`,
  'sources IncomingForm.parse().0': `import formidable from 'formidable'
    export async function upload(req, res) {
      const form = formidable({ multiples: true })
      const [fields, files] = await form.parse(req)
      save(fields)
    }`,
  'sources IncomingForm.{on,once}(1)(1)': `import formidable from 'formidable'
    const form = formidable()
    form.on('field', (name, value) => insert(value))`,
  'sources File.{originalFilename,name,mimetype,type}': `import formidable from 'formidable'
    export async function upload(req, res) {
      const form = formidable({ multiples: true })
      const [fields, files] = await form.parse(req)
      save(files.avatar[0].originalFilename)
    }`,
  'sources default(0).filename(0..)': `import formidable from 'formidable'
    const form = formidable({ filename: (name, ext, part, form) => join(folder, name) })`,
  'sinks {default,exports.formidable}(0).uploadDir': `import formidable from 'formidable'
    const form = formidable({ uploadDir: folder })`,
  'sinks {default,exports.formidable}(0).filename()': `import formidable from 'formidable'
    const form = formidable({ filename: (name, ext, part) => part.originalFilename })`,
  'sinks new {Formidable,IncomingForm}(0).uploadDir': `import { IncomingForm } from 'formidable'
    const form = new IncomingForm({ uploadDir: folder })`,
  'sinks new {Formidable,IncomingForm}(0).filename()': `import { Formidable } from 'formidable'
    const form = new Formidable({ filename: (name) => name })`,
})
