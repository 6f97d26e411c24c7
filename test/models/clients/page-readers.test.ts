import { pageReaders } from '../../../src/models/clients/page-readers.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(pageReaders, {
  'sinks {fetch,fetchSync}(0)': `import client from 'cheerio-httpcli'
    const { $ } = await client.fetch(address)`,
  'sinks default(0).url': `import ogs from 'open-graph-scraper'
    const { result } = await ogs({ url: address })`,
  'sinks {getLinkPreview,unfurl}(0)': `import { unfurl } from 'unfurl.js'
    const preview = await unfurl(address)`,
  'sinks default(0)': `import probe from 'probe-image-size'
    const { width } = await probe(address)`,
  'sinks image(0).url': `import download from 'image-downloader'
    await download.image({ url: address, dest })`,
})
