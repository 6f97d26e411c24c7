import { defineModel } from '../define-model.js'

export const cheerio = defineModel({
  name: 'cheerio',
  docs: 'https://cheerio.js.org/docs/basics/loading',
  packages: ['cheerio'],
  sinks: [{ at: 'fromURL(0)', kind: 'url' }],
})
