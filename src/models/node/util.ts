import { defineModel } from '../define-model.js'

export const util = defineModel({
  name: 'util',
  docs: 'https://nodejs.org/api/util.html',
  packages: ['util'],
  types: { TextDecoder: ['new TextDecoder()'] },
  sources: [{ at: 'parseArgs()', kind: 'local', part: 'argv', value: 'object' }],
  steps: [
    { at: 'format', from: ['*'], value: 'string', effect: 'formats' },
    { at: 'formatWithOptions', from: ['*'], value: 'string' },
    { at: 'inspect', from: [0], value: 'string', effect: 'stringifies' },
    { at: '{stripVTControlCharacters,toUSVString}', from: [0], value: 'string' },
    { at: 'styleText', from: [1], value: 'string' },
    { at: 'TextDecoder.decode', from: [0], value: 'string' },
  ],
  // Line ends inside of quotes are written as `\n`.
  sanitizers: [{ at: 'inspect', in: 0, clears: ['log', 'header'] }],
  aliases: [{ at: '{promisify,callbackify,deprecate}', of: 0 }],
})
