import { defineModel } from '../define-model.js'

/** Unpacked data is as hostile as packed data. The asynchronous functions return their result when promisified. */
export const zlib = defineModel({
  name: 'zlib',
  docs: 'https://nodejs.org/api/zlib.html',
  packages: ['zlib', 'mz/zlib'],
  steps: [
    {
      at: '{gunzipSync,inflateSync,inflateRawSync,unzipSync,brotliDecompressSync,zstdDecompressSync}',
      from: [0],
      value: 'object',
    },
    { at: '{gunzip,inflate,inflateRaw,unzip,brotliDecompress,zstdDecompress}', from: [0], value: 'object' },
  ],
})
