import { defineModel } from '../define-model.js'

export const googleCloudFunctions = defineModel({
  name: 'google-cloud-functions',
  docs: 'https://github.com/GoogleCloudPlatform/functions-framework-nodejs#readme',
  packages: ['@google-cloud/functions-framework'],
  types: {
    Request: ['http(1)(0)', 'HttpFunction(0)'],
    Response: ['http(1)(1)', 'HttpFunction(1)'],
    CloudEvent: ['cloudEvent(1)(0)', 'CloudEventFunction(0)', 'CloudEventFunctionWithCallback(0)'],
  },
  sources: [
    { at: 'Request.{body,rawBody}', kind: 'remote', part: 'body' },
    { at: 'Request.query', kind: 'remote', part: 'query' },
    { at: 'Request.params', kind: 'remote', part: 'params', value: 'object' },
    { at: 'Request.params.*', kind: 'remote', part: 'params', value: 'string' },
    { at: 'Request.headers', kind: 'remote', part: 'headers', value: 'object' },
    { at: 'Request.headers.*', kind: 'remote', part: 'headers', value: 'string' },
    { at: 'Request.{get,header}()', kind: 'remote', part: 'headers', value: 'string' },
    { at: 'Request.cookies', kind: 'remote', part: 'cookies' },
    { at: 'Request.{url,originalUrl,path}', kind: 'remote', part: 'url', value: 'string' },
    { at: 'CloudEvent.data', kind: 'remote', part: 'event' },
    { at: 'CloudEvent.subject', kind: 'remote', part: 'event', value: 'string' },
    { at: 'EventFunction(0)', kind: 'remote', part: 'event' },
  ],
  routes: [{ at: '{http(1),HttpFunction}', is: 'handler' }],
})
