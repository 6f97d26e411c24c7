import { rssParser } from '../../../src/models/clients/rss-parser.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(rssParser, {
  'sinks new default().parseURL(0)': `import Parser from 'rss-parser'
    const feed = await new Parser().parseURL(address)`,
})
