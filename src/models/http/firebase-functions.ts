import { defineModel } from '../define-model.js'

export const firebaseFunctions = defineModel({
  name: 'firebase-functions',
  docs: 'https://firebase.google.com/docs/functions/http-events',
  packages: [
    'firebase-functions',
    'firebase-functions/v1',
    'firebase-functions/v2',
    'firebase-functions/https',
    'firebase-functions/v2/https',
  ],
  types: {
    HttpsBuilder: [
      'https',
      'runWith().https',
      'region().https',
      'runWith().region().https',
      'region().runWith().https',
    ],
    Request: ['onRequest(*)(0)', 'HttpsBuilder.onRequest(*)(0)'],
    Response: ['onRequest(*)(1)', 'HttpsBuilder.onRequest(*)(1)'],
    CallableRequest: ['onCall(*)(0)', 'HttpsBuilder.onCall(*)(0)'],
  },
  sources: [
    { at: 'Request.{body,rawBody}', kind: 'remote', part: 'body' },
    { at: 'Request.query', kind: 'remote', part: 'query' },
    { at: 'Request.params', kind: 'remote', part: 'params', value: 'object' },
    { at: 'Request.headers', kind: 'remote', part: 'headers', value: 'object' },
    { at: 'Request.headers.*', kind: 'remote', part: 'headers', value: 'string' },
    { at: 'Request.{get,header}()', kind: 'remote', part: 'headers', value: 'string' },
    { at: 'Request.{url,originalUrl,path}', kind: 'remote', part: 'url', value: 'string' },
    { at: 'CallableRequest.data', kind: 'remote', part: 'body' },
    { at: 'HttpsBuilder.onCall(0)(0:2)', kind: 'remote', part: 'body' },
  ],
  routes: [
    { at: '{onRequest,HttpsBuilder.onRequest}(*)', is: 'handler' },
    { at: '{onCall,HttpsBuilder.onCall}(*)', is: 'handler', method: '=CALL' },
  ],
  callers: [{ at: 'CallableRequest.auth' }, { at: 'HttpsBuilder.onCall(0)(1).auth' }],
})
