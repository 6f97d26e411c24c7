import { defineModel } from '../define-model.js'

export const htmlEntities = defineModel({
  name: 'html-entities',
  docs: 'https://github.com/mdevils/html-entities',
  packages: ['html-entities'],
  // The mode `nonAsciiPrintableOnly` leaves `<`, `&` and quotes as they are.
  sanitizers: [
    { at: 'encode', in: 0, clears: ['html', 'xml'], when: [{ at: '(1).mode', is: 'absent' }] },
    {
      at: 'encode',
      in: 0,
      clears: ['html', 'xml'],
      when: [{ at: '(1).mode', is: ['specialChars', 'nonAscii', 'nonAsciiPrintable', 'extensive'] }],
    },
  ],
  steps: [{ at: '{decode,decodeEntity}', from: [0], value: 'string', effect: 'decodes' }],
})
