import { defineModel } from '../define-model.js'

/** The parsed address of a request: `original` is the one that the client asked for, before a router took its own path from it. */
export const parseurl = defineModel({
  name: 'parseurl',
  docs: 'https://github.com/pillarjs/parseurl#readme',
  packages: ['parseurl'],
  sources: [{ at: '{default,original}()', kind: 'remote', part: 'url', value: 'texts', url: 'path' }],
})
