import { sharp } from '../../../src/models/files/sharp.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(sharp, {
  'sinks default(0)': `import sharp from 'sharp'
    await sharp(file).resize(100).toBuffer()`,
  'sinks Sharp.toFile(0)': `import sharp from 'sharp'
    await sharp(buffer).resize(100).png().toFile(file)`,
  'sinks Sharp.composite(0).input': `const sharp = require('sharp')
    sharp(buffer).composite([{ input: file }])`,
})
