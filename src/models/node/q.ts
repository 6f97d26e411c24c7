import { defineModel } from '../define-model.js'

/** `nbind` also ties the function to its receiver; `nfbind` and `denodeify` don't. */
export const q = defineModel({
  name: 'Q',
  docs: 'https://github.com/kriskowal/q/wiki/API-Reference',
  packages: ['q'],
  aliases: [{ at: '{denodeify,nfbind,nbind,promised}', of: 0 }],
})
