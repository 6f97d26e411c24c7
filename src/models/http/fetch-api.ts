import { defineModel } from '../define-model.js'

/** A text has the type `text/plain`, unless the headers say another. */
const page = [
  { state: 'content-type', of: 'result', entries: '(1).headers', matches: 'htm|svg' },
  { state: 'content-disposition', of: 'result', entries: '(1).headers', matches: '^(?!attachment)', ifUnset: true },
] as const

export const fetchApi = defineModel({
  name: 'Fetch API',
  docs: 'https://developer.mozilla.org/en-US/docs/Web/API/Request',
  globals: true,
  types: {
    Request: [],
    FormData: ['Request.formData()'],
    URLSearchParams: [],
    Headers: ['new Headers()', 'new Response().headers'],
  },
  sources: [
    { at: 'Request.url', kind: 'remote', part: 'url', value: 'string', url: 'own' },
    { at: 'Request.headers', kind: 'remote', part: 'headers', value: 'object' },
    { at: 'Request.headers.get()', kind: 'remote', part: 'headers', value: 'string' },
    { at: 'Request.{json,blob,arrayBuffer,bytes}()', kind: 'remote', part: 'body' },
    { at: 'Request.body', kind: 'remote', part: 'body' },
    { at: 'Request.text()', kind: 'remote', part: 'body', value: 'string' },
    { at: 'Request.formData()', kind: 'remote', part: 'form', value: 'object' },
    { at: 'FormData.{get,getAll}()', kind: 'remote', part: 'form' },
    { at: 'URLSearchParams.get()', kind: 'remote', part: 'query', value: 'string' },
    { at: 'URLSearchParams.getAll()', kind: 'remote', part: 'query', value: 'object' },
  ],
  sinks: [
    { at: 'new Response(0)', kind: 'html', state: page, called: 'the response' },
    { at: 'Response.redirect(0)', kind: 'redirect' },
    { at: 'new Response(1).headers.{Location,location}', kind: 'redirect' },
    { at: 'new Response(1).headers', kind: 'headers' },
    { at: 'new Response(1).headers.{Set-Cookie,set-cookie}', kind: 'header', called: 'the cookie' },
    {
      at: 'Headers.{set,append}(1)',
      when: [{ at: '(0)', is: { matches: '^set-cookie$' } }],
      kind: 'header',
      called: 'the cookie',
    },
    { at: 'new Response(0)', kind: 'response', called: 'the response' },
    { at: 'Response.json(0)', kind: 'response', called: 'the response' },
  ],
  states: [{ at: 'new Response().headers.{set,append}', name: '(0)', value: '(1)' }],
  shapes: [
    {
      parameters: [
        {
          names: ['request', 'req'],
          type: 'Request',
          members: ['json', 'text', 'formData', 'arrayBuffer'],
        },
      ],
    },
  ],
})
