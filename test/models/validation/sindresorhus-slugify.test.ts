import { sindresorhusSlugify } from '../../../src/models/validation/sindresorhus-slugify.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(sindresorhusSlugify, {
  'sanitizers default': `import slugify from '@sindresorhus/slugify'
    const slug = slugify(title, { separator: '_' })`,
})
