import { defineModel } from '../define-model.js'

export const signale = defineModel({
  name: 'signale',
  docs: 'https://github.com/klaudiosinani/signale#readme',
  packages: ['signale'],
  types: {
    Signale: ['default', 'new Signale()', 'Signale.{scope,unscope}()'],
  },
  sinks: [
    {
      at: 'Signale.{log,info,note,debug,warn,error,fatal,success,complete,pending,start,watch,wait,star,fav,await}(*)',
      kind: 'log',
      called: 'the format',
    },
  ],
})
