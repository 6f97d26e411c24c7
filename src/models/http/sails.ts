import { defineModel } from '../define-model.js'

export const sails = defineModel({
  name: 'sails',
  docs: 'https://sailsjs.com/documentation/reference/request-req',
  packages: ['sails'],
  types: { Request: [], Inputs: [] },
  sources: [
    { at: 'Inputs', kind: 'remote', part: 'arguments', value: 'object' },
    { at: 'Request.{allParams,param}()', kind: 'remote', part: 'body' },
    { at: 'Request.body', kind: 'remote', part: 'body' },
    { at: 'Request.query', kind: 'remote', part: 'query' },
    { at: 'Request.params.*', kind: 'remote', part: 'params', value: 'string' },
    { at: 'Request.headers.*', kind: 'remote', part: 'headers', value: 'string' },
    { at: 'Request.{get,header}()', kind: 'remote', part: 'headers', value: 'string' },
    { at: 'Request.{cookies,signedCookies}', kind: 'remote', part: 'cookies' },
    { at: 'Request.{url,originalUrl,path}', kind: 'remote', part: 'url', value: 'string', url: 'path' },
  ],
  conventions: [
    { file: '(^|/)api/controllers/.*\\.[cm]?[jt]s$', exports: ['fn', 'default.fn'], parameters: ['Inputs'] },
    { file: '(^|/)api/controllers/.*Controller\\.[cm]?[jt]s$', exports: ['*', 'default.*'], parameters: ['Request'] },
    { file: '(^|/)api/policies/.*\\.[cm]?[jt]s$', exports: ['default'], parameters: ['Request'] },
  ],
})
