import { slugify } from '../../../src/models/validation/slugify.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(slugify, {
  'sanitizers default': `import slugify from 'slugify'
    const slug = slugify(title, { lower: true, strict: true })`,
  'sanitizers default #2': `import slugify from 'slugify'
    const slug = slugify(title, { lower: true })`,
  'steps default': `const slugify = require('slugify')
    const slug = slugify(title)`,
})
