import { defineModel } from '../define-model.js'

export const urlGlobals = defineModel({
  name: 'URL (global)',
  docs: 'https://nodejs.org/api/url.html',
  globals: true,
  types: {
    URL: ['new URL()', 'exports.URL.parse()'],
    URLSearchParams: ['new URLSearchParams()', 'URL.searchParams'],
  },
  steps: [
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
