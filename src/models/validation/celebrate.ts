import { defineModel } from '../define-model.js'

/** Schemas of a route are joi's: see its model, which also serves the `Joi` that celebrate exports. */
export const celebrate = defineModel({
  name: 'celebrate',
  docs: 'https://github.com/arb/celebrate',
  packages: ['celebrate'],
  concepts: [
    {
      at: 'exports.celebrate',
      is: 'route-validation',
      parts: {
        body: '(0).body',
        query: '(0).query',
        params: '(0).params',
        headers: '(0).headers',
        cookies: '(0).cookies',
        signedCookies: '(0).signedCookies',
        options: '(1)',
      },
    },
    {
      at: 'celebrator()',
      is: 'route-validation',
      parts: { body: '(0).body', query: '(0).query', params: '(0).params', headers: '(0).headers', cookies: '(0).cookies' },
    },
    { at: 'errors', is: 'validation-error-handler' },
  ],
  requestSchemas: [
    { at: 'celebrate', schema: '(0).body', named: 'Segments.BODY', part: 'body' },
    { at: 'celebrate', schema: '(0).query', named: 'Segments.QUERY', part: 'query' },
    { at: 'celebrate', schema: '(0).params', named: 'Segments.PARAMS', part: 'params' },
    { at: 'celebrate', schema: '(0).headers', named: 'Segments.HEADERS', part: 'headers' },
    { at: 'celebrate', schema: '(0).cookies', named: 'Segments.COOKIES', part: 'cookies' },
  ],
})
