import { defineModel } from '../define-model.js'

export const shescape = defineModel({
  name: 'shescape',
  docs: 'https://github.com/ericcornelissen/shescape/tree/main/docs',
  packages: ['shescape', 'shescape/stateless'],
  types: { Shescape: ['new Shescape()'] },
  sanitizers: [
    { at: '{escape,escapeAll,quote,quoteAll}', in: 0, clears: ['command'] },
    { at: 'Shescape.{escape,escapeAll,quote,quoteAll}', in: 0, clears: ['command'] },
  ],
})
