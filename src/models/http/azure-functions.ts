import { defineModel } from '../define-model.js'

/** A text has the type `text/plain`, unless the headers beside it say another. */
const page = [
  { state: 'content-type', entries: '.headers', matches: 'htm|svg' },
  { state: 'content-disposition', entries: '.headers', matches: '^(?!attachment)', ifUnset: true },
] as const

export const azureFunctions = defineModel({
  name: 'azure-functions',
  docs: 'https://learn.microsoft.com/azure/azure-functions/functions-reference-node',
  packages: ['@azure/functions'],
  types: {
    HttpRequest: [
      'app.http(1).handler(0)',
      'app.{get,post,put,patch,deleteRequest}(1)(0)',
      'app.{get,post,put,patch,deleteRequest}(1).handler(0)',
      'HttpHandler(0)',
      'AzureFunction(1)',
      'Context.req',
    ],
    Context: ['AzureFunction(0)'],
    InvocationContext: [
      'app.{http,timer,storageQueue,storageBlob,serviceBusQueue,serviceBusTopic,eventHub,eventGrid,cosmosDB,webPubSub,generic,mySql,sql}(1).handler(1)',
      'app.{get,post,put,patch,deleteRequest}(1)(1)',
      'app.{get,post,put,patch,deleteRequest}(1).handler(1)',
      'HttpHandler(1)',
    ],
  },
  sources: [
    { at: 'HttpRequest.{body,rawBody}', kind: 'remote', part: 'body' },
    { at: 'HttpRequest.{json,blob,arrayBuffer}()', kind: 'remote', part: 'body' },
    { at: 'HttpRequest.text()', kind: 'remote', part: 'body', value: 'string' },
    { at: 'HttpRequest.formData()', kind: 'remote', part: 'form', value: 'object' },
    { at: 'HttpRequest.formData().{get,getAll}()', kind: 'remote', part: 'form' },
    { at: 'HttpRequest.query', kind: 'remote', part: 'query', value: 'object' },
    { at: 'HttpRequest.query.*', kind: 'remote', part: 'query', value: 'string' },
    { at: 'HttpRequest.query.get()', kind: 'remote', part: 'query', value: 'string' },
    { at: 'HttpRequest.params', kind: 'remote', part: 'params', value: 'object' },
    { at: 'HttpRequest.params.*', kind: 'remote', part: 'params', value: 'string' },
    { at: 'HttpRequest.headers', kind: 'remote', part: 'headers', value: 'object' },
    { at: 'HttpRequest.headers.*', kind: 'remote', part: 'headers', value: 'string' },
    { at: 'HttpRequest.headers.get()', kind: 'remote', part: 'headers', value: 'string' },
    { at: 'HttpRequest.{url,originalUrl}', kind: 'remote', part: 'url', value: 'string', url: 'own' },
    { at: 'app.{storageQueue,serviceBusQueue,serviceBusTopic}(1).handler(0)', kind: 'remote', part: 'message' },
    { at: 'app.{eventHub,eventGrid,webPubSub,storageBlob}(1).handler(0)', kind: 'remote', part: 'event' },
    { at: 'app.{mcpTool,mcpPrompt}(1).handler(0)', kind: 'remote', part: 'arguments' },
  ],
  sinks: [
    { at: 'app.http(1).handler().body', kind: 'html', state: page, called: 'the response' },
    { at: 'InvocationContext.{log,trace,debug,info,warn,error}(*)', kind: 'log', called: 'the log' },
    { at: 'Context.log(*)', kind: 'log', called: 'the log' },
    { at: 'Context.log.{verbose,info,warn,error}(*)', kind: 'log', called: 'the log' },
    { at: 'Context.res.body', kind: 'html', state: page, called: 'the response' },
    { at: 'app.http(1).handler().headers.{Location,location}', kind: 'redirect' },
    { at: 'app.http(1).handler().{body,jsonBody}', kind: 'response', called: 'the response' },
  ],
  shapes: [
    {
      parameters: [
        { names: ['context', '_context', 'ctx'], type: 'Context', members: ['res', 'log', 'done', 'bindings', 'bindingData'] },
        { names: ['req', 'request', '_req'], type: 'HttpRequest', members: ['query', 'body', 'params', 'headers', 'rawBody'] },
      ],
    },
  ],
  routes: [
    { at: 'app.http', is: 'endpoint', method: '(1).methods', path: ['(1).route', '(0)'], handler: ['(1).handler'] },
    { at: 'app.{get,post,put,patch,deleteRequest}', is: 'endpoint', method: 'member', path: ['(1).route', '(0)'], handler: ['(1)', '(1).handler'] },
    { at: 'HttpHandler', is: 'handler' },
  ],
  callers: [{ at: 'HttpRequest.user' }],
})
