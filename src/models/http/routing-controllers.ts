import { defineModel } from '../define-model.js'

export const routingControllers = defineModel({
  name: 'routing-controllers',
  docs: 'https://github.com/typestack/routing-controllers#readme',
  packages: ['routing-controllers'],
  types: { Request: ['@Req', 'Action.request'] },
  sources: [
    { at: '@{Body,BodyParam}', kind: 'remote', part: 'body' },
    { at: '@{Param,Params}', kind: 'remote', part: 'params' },
    { at: '@{QueryParam,QueryParams}', kind: 'remote', part: 'query' },
    { at: '@{HeaderParam,HeaderParams}', kind: 'remote', part: 'headers', value: 'string' },
    { at: '@{CookieParam,CookieParams}', kind: 'remote', part: 'cookies', value: 'string' },
    { at: 'Request.{body,query,params}', kind: 'remote', part: 'request' },
  ],
  routes: [
    { at: '@{Controller,JsonController}', is: 'prefix', path: ['(0)'] },
    { at: '@{Get,Post,Put,Patch,Delete,Head,All}', is: 'endpoint', method: 'member', path: ['(0)'] },
    { at: '@{UseBefore,UseInterceptor}', is: 'before', stack: '(0..)' },
    { at: '@Authorized', is: 'before' },
  ],
  protections: [{ at: '@Authorized', does: 'authenticate' }],
  callers: [{ at: '@{CurrentUser,Session,SessionParam}' }, { at: 'Request.{user,auth,session}' }],
})
