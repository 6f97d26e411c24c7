import { defineModel } from '../define-model.js'

export const rsvp = defineModel({
  name: 'RSVP',
  docs: 'https://github.com/tildeio/rsvp.js#readme',
  packages: ['rsvp'],
  aliases: [{ at: 'denodeify', of: 0 }],
})
