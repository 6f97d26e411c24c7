import { defineModel } from '../define-model.js'

/** The type isn't called `Response`: values annotated so are, as often, answers that the program itself builds. */
export const fetchGlobals = defineModel({
  name: 'fetch (global)',
  docs: 'https://developer.mozilla.org/en-US/docs/Web/API/Fetch_API',
  globals: true,
  types: { FetchedResponse: ['fetch()', 'FetchedResponse.clone()'] },
  sources: [
    { at: 'FetchedResponse.json()', kind: 'stored', part: 'response' },
    { at: 'FetchedResponse.text()', kind: 'stored', part: 'response', value: 'string' },
    { at: 'FetchedResponse.{arrayBuffer,blob,bytes,formData}()', kind: 'stored', part: 'response', value: 'object' },
    { at: 'FetchedResponse.body', kind: 'stored', part: 'response', value: 'object' },
    { at: 'FetchedResponse.headers.get()', kind: 'stored', part: 'response', value: 'string' },
  ],
  sinks: [
    { at: 'fetch(0)', kind: 'url' },
  ],
  steps: [{ at: 'new Request', from: [0], value: 'object' }],
})
