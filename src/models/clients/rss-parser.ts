import { defineModel } from '../define-model.js'

export const rssParser = defineModel({
  name: 'rss-parser',
  docs: 'https://github.com/rbren/rss-parser#readme',
  packages: ['rss-parser'],
  sinks: [
    { at: 'new default().parseURL(0)', kind: 'url' },
  ],
})
