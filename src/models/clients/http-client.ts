import { defineModel } from '../define-model.js'

/** Answers of other servers. The type has a name of its own, because `IncomingMessage` mostly is a request to this one. */
export const httpClient = defineModel({
  name: 'http (client)',
  docs: 'https://nodejs.org/api/http.html',
  packages: ['http', 'https'],
  connects: { by: ['agent'], lookup: ['lookup'] },
  types: {
    ClientRequest: ['{get,request}()', 'ClientRequest.{on,once}()'],
    ServerAnswer: [
      '{get,request}(*)(0)',
      'ClientRequest.{on,once}(1)(0)',
      'ServerAnswer.{on,once,setEncoding}()',
    ],
  },
  sources: [
    {
      at: 'ServerAnswer.{on,once}(1)(0)',
      when: [{ at: '(0)', is: ['data'] }],
      kind: 'stored',
      part: 'response',
      value: 'string',
    },
    { at: 'ServerAnswer.headers', kind: 'stored', part: 'response', value: 'object' },
  ],
  sinks: [
    { at: '{get,request}(0)', kind: 'url' },
    { at: '{get,request}(0).{host,hostname}', kind: 'url', called: 'the host' },
    { at: '{get,request}(1).{host,hostname}', kind: 'url', called: 'the host' },
  ],
})
