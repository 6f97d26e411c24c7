import { jimp } from '../../../src/models/clients/jimp.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(jimp, {
  'sinks {Jimp.read,read}(0)': `import { Jimp } from 'jimp'
    const image = await Jimp.read(address)`,
})
