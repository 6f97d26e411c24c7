import { cheerio } from '../../../src/models/clients/cheerio.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(cheerio, {
  'sinks fromURL(0)': `import * as cheerio from 'cheerio'
    const $ = await cheerio.fromURL(address)`,
})
