import { multiparty } from '../../../src/models/http/multiparty.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(multiparty, {
  'sources Form.parse(1)(1)': `import multiparty from 'multiparty'
    const form = new multiparty.Form()
    form.parse(req, (err, fields, files) => {
      save(fields)
    })`,
  'sources Form.on(1)(1)': `import multiparty from 'multiparty'
    const form = new multiparty.Form()
    form.parse(req, (err, fields, files) => {
      form.on('field', (name, value) => insert(value))
    })`,
  'sources File.{originalFilename,fieldName}': `import multiparty from 'multiparty'
    const form = new multiparty.Form()
    form.parse(req, (err, fields, files) => {
      save(files.avatar[0].originalFilename)
    })`,
  'sources Part.{filename,name}': `import type { Part } from 'multiparty'
    export function store(part: Part) {
      part.pipe(open(part.filename))
    }`,
  'sources Form.on(1)(0)': `import { Form } from 'multiparty'
    const form = new Form()
    form.on('part', (part) => part.pipe(open(part.filename)))`,
})
