import { defineModel } from '../define-model.js'

export const url = defineModel({
  name: 'url',
  docs: 'https://nodejs.org/api/url.html',
  packages: ['url', 'whatwg-url'],
  types: {
    URL: ['new URL()', 'exports.URL.parse()', 'pathToFileURL()'],
    URLSearchParams: ['new URLSearchParams()', 'URL.searchParams'],
  },
  steps: [
    { at: 'parse', from: [0], value: 'texts', effect: 'parses-url' },
    { at: 'format', from: [0], value: 'string' },
    { at: 'resolve', from: [0, 1], value: 'string' },
    { at: 'fileURLToPath', from: [0], value: 'string', effect: 'decodes' },
    { at: 'pathToFileURL', from: [0], value: 'object' },
    { at: '{domainToASCII,domainToUnicode}', from: [0], value: 'string' },
    { at: 'urlToHttpOptions', from: [0], value: 'object' },
    { at: 'new URL', from: [0, 1], value: 'object', effect: 'parses-url' },
    { at: 'exports.URL.parse', from: [0, 1], value: 'object', effect: 'parses-url' },
    { at: 'URL.{toString,toJSON}', from: ['receiver'], value: 'string' },
    { at: 'new URLSearchParams', from: [0], value: 'object', effect: 'parses' },
    { at: 'URLSearchParams.get', from: ['receiver'], value: 'string' },
    { at: 'URLSearchParams.{getAll,entries,keys,values}', from: ['receiver'], value: 'object' },
    { at: 'URLSearchParams.toString', from: ['receiver'], value: 'string', effect: 'encodes-url' },
    { at: 'URLSearchParams.{append,set}', from: [1], to: 'receiver' },
  ],
})
