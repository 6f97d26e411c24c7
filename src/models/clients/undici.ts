import { defineModel } from '../define-model.js'

export const undici = defineModel({
  name: 'undici',
  docs: 'https://undici.nodejs.org',
  packages: ['undici'],
  connects: { by: ['dispatcher', 'connect'], lookup: ['lookup'] },
  types: {
    Dispatcher: ['new {Client,Pool,Agent,BalancedPool,ProxyAgent}()'],
    Client: [],
    Pool: [],
    Agent: [],
    ResponseData: ['request()', 'Dispatcher.request()', 'Dispatcher.request(1)(1)'],
    Response: ['fetch()', 'Response.clone()'],
  },
  inherits: { Client: ['Dispatcher'], Pool: ['Dispatcher'], Agent: ['Dispatcher'] },
  sources: [
    { at: 'ResponseData.body.json()', kind: 'stored', part: 'response' },
    { at: 'ResponseData.body.text()', kind: 'stored', part: 'response', value: 'string' },
    { at: 'ResponseData.body', kind: 'stored', part: 'response', value: 'object' },
    { at: 'ResponseData.headers', kind: 'stored', part: 'response', value: 'object' },
    { at: 'Response.json()', kind: 'stored', part: 'response' },
    { at: 'Response.text()', kind: 'stored', part: 'response', value: 'string' },
    { at: 'Response.{arrayBuffer,blob,formData}()', kind: 'stored', part: 'response', value: 'object' },
    { at: 'Response.body', kind: 'stored', part: 'response', value: 'object' },
  ],
  sinks: [
    { at: '{request,stream,pipeline,connect,upgrade,fetch}(0)', kind: 'url' },
    { at: '{request,stream,pipeline,connect,upgrade}(0).{origin,host,hostname}', kind: 'url', called: 'the host' },
    { at: 'new {Client,Pool,BalancedPool,ProxyAgent}(0)', kind: 'url' },
    { at: 'Dispatcher.{request,stream,pipeline,connect,upgrade,dispatch}(0).origin', kind: 'url' },
  ],
})
