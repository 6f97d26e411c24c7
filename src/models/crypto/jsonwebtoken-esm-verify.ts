import { defineModel } from '../define-model.js'

/** Subpaths whose default export is the function itself. */
export const jsonwebtokenEsmVerify = defineModel({
  name: 'jsonwebtoken-esm/verify',
  docs: 'https://github.com/sanity-io/jsonwebtoken-esm#readme',
  packages: ['jsonwebtoken-esm/verify', 'jsonwebtoken/verify'],
  concepts: [
    {
      at: 'default',
      is: 'jwt-verify',
      parts: { token: '(0)', key: '(1)', options: '(2)', algorithms: '(2).algorithms' },
      facts: { style: 'list', keyDetected: true },
    },
  ],
})
