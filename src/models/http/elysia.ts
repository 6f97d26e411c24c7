import { defineModel } from '../define-model.js'

export const elysia = defineModel({
  name: 'elysia',
  docs: 'https://elysiajs.com/essential/handler.html',
  packages: ['elysia'],
  types: {
    Elysia: [
      'new Elysia()',
      'new default()',
      'Elysia.{get,post,put,patch,delete,options,head,all,route,ws,use,group,guard,state,decorate,model,mount}()',
      'Elysia.{onRequest,onParse,onTransform,onBeforeHandle,onAfterHandle,onAfterResponse,onError,mapResponse}()',
      'Elysia.{derive,resolve,listen}()',
      'Elysia.{group,guard}(*)(0)',
    ],
    Context: [
      'Elysia.{get,post,put,patch,delete,options,head,all}(1)(0)',
      'Elysia.{get,post,put,patch,delete,options,head,all}(2).{beforeHandle,transform,afterHandle,resolve}(0)',
      'Elysia.route(2)(0)',
      'Elysia.{onTransform,onBeforeHandle,onAfterHandle,onAfterResponse,onError,mapResponse,derive,resolve}(*)(0)',
      'Elysia.guard(0).{beforeHandle,transform,resolve}(0)',
    ],
    WebRequest: ['Context.request', 'Elysia.onRequest(0)(0).request'],
  },
  sources: [
    { at: 'Context.body', kind: 'remote', part: 'body' },
    { at: 'Context.query', kind: 'remote', part: 'query' },
    { at: 'Context.params', kind: 'remote', part: 'params', value: 'object' },
    { at: 'Context.params.*', kind: 'remote', part: 'params', value: 'string' },
    { at: 'Context.headers', kind: 'remote', part: 'headers', value: 'object' },
    { at: 'Context.headers.*', kind: 'remote', part: 'headers', value: 'string' },
    { at: 'Context.cookie.*.value', kind: 'remote', part: 'cookies' },
    { at: 'Context.path', kind: 'remote', part: 'url', value: 'string', url: 'path' },
    { at: 'WebRequest.url', kind: 'remote', part: 'url', value: 'string', url: 'own' },
    { at: 'WebRequest.headers.get()', kind: 'remote', part: 'headers', value: 'string' },
    { at: 'WebRequest.{json,formData,blob,arrayBuffer}()', kind: 'remote', part: 'body' },
    { at: 'WebRequest.text()', kind: 'remote', part: 'body', value: 'string' },
    { at: 'Elysia.ws(1).message(1)', kind: 'remote', part: 'message' },
  ],
  sinks: [
    { at: '{redirect,Context.redirect}(0)', kind: 'redirect' },
    { at: 'Context.set.redirect', kind: 'redirect' },
    { at: 'Context.set.headers.{Location,location}', kind: 'redirect' },
  ],
  requestSchemas: [
    { at: 'Elysia.{get,post,put,patch,delete,options,head,all}', schema: '(2).body', part: 'body' },
    { at: 'Elysia.{get,post,put,patch,delete,options,head,all}', schema: '(2).query', part: 'query' },
    { at: 'Elysia.{get,post,put,patch,delete,options,head,all}', schema: '(2).params', part: 'params' },
    { at: 'Elysia.{get,post,put,patch,delete,options,head,all}', schema: '(2).headers', part: 'headers' },
    { at: 'Elysia.{get,post,put,patch,delete,options,head,all}', schema: '(2).cookie', part: 'cookies' },
  ],
})
