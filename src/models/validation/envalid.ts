import { defineModel } from '../define-model.js'

export const envalid = defineModel({
  name: 'envalid',
  docs: 'https://github.com/af/envalid',
  packages: ['envalid'],
  schemas: {
    objects: ['{cleanEnv,customCleanEnv}(1)'],
    strings: ['{str,email,host,url}()'],
    narrows: [{ at: '{num,port,bool}()', clears: 'all' }],
    unknownKeys: { default: 'strip' },
    validators: [{ at: '{cleanEnv,customCleanEnv}', schema: 1, in: 0, to: 'result', ok: 'throws' }],
  },
})
