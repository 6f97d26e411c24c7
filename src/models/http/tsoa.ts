import { defineModel } from '../define-model.js'

export const tsoa = defineModel({
  name: 'tsoa',
  docs: 'https://tsoa-community.github.io/docs/decorators.html',
  packages: ['tsoa', '@tsoa/runtime'],
  sources: [
    { at: '@{Body,BodyProp}', kind: 'remote', part: 'body' },
    { at: '@Path', kind: 'remote', part: 'params', value: 'string' },
    { at: '@{Query,Queries}', kind: 'remote', part: 'query' },
    { at: '@Header', kind: 'remote', part: 'headers', value: 'string' },
    { at: '@{FormField,UploadedFile}', kind: 'remote', part: 'form' },
    { at: '@Request.body', kind: 'remote', part: 'body' },
  ],
  routes: [
    { at: '@Route', is: 'prefix', path: ['(0)'] },
    { at: '@{Get,Post,Put,Patch,Delete,Head,Options}', is: 'endpoint', method: 'member', path: ['(0)'] },
    { at: '@Security', is: 'before' },
    { at: '@Middlewares', is: 'before', stack: '(0..)' },
  ],
  protections: [{ at: '@Security', does: 'authenticate' }],
  callers: [{ at: '@Request.{user,auth,session}' }],
})
