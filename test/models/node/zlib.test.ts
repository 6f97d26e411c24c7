import { zlib } from '../../../src/models/node/zlib.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(zlib, {
  'steps {gunzipSync,inflateSync,inflateRawSync,unzipSync,brotliDecompressSync,zstdDecompressSync}':
    `import { gunzipSync } from 'node:zlib'
    const data = gunzipSync(value)`,
  'steps {gunzip,inflate,inflateRaw,unzip,brotliDecompress,zstdDecompress}': `import zlib from 'mz/zlib'
    const data = await zlib.gunzip(value)`,
})
