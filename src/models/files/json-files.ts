import { defineModel } from '../define-model.js'

export const jsonFiles = defineModel({
  name: 'jsonfile',
  docs: 'https://github.com/jprichardson/node-jsonfile#readme',
  packages: ['jsonfile', 'load-json-file', 'write-json-file', 'read-yaml-file', 'write-yaml-file'],
  sinks: [
    { at: 'default(0)', kind: 'path' },
    { at: '{readFile,readFileSync,writeFile,writeFileSync}(0)', kind: 'path' },
    { at: '{sync,loadJsonFile,loadJsonFileSync,writeJsonFile,writeJsonFileSync}(0)', kind: 'path' },
  ],
})
