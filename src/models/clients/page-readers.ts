import { defineModel } from '../define-model.js'

/** Libraries with one function that fetches the address it is given: previews of links, sizes of pictures, downloads. */
export const pageReaders = defineModel({
  name: 'readers of pages and pictures',
  docs: 'https://cwe.mitre.org/data/definitions/918.html',
  packages: ['cheerio-httpcli', 'open-graph-scraper', 'link-preview-js', 'unfurl.js', 'probe-image-size', 'download', 'image-downloader'],
  sinks: [
    { at: '{fetch,fetchSync}(0)', kind: 'url' },
    { at: 'default(0).url', kind: 'url' },
    { at: '{getLinkPreview,unfurl}(0)', kind: 'url' },
    { at: 'default(0)', kind: 'url' },
    { at: 'image(0).url', kind: 'url' },
  ],
})
