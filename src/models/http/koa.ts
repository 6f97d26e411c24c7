import { defineModel } from '../define-model.js'

/** A text that begins with markup is sent as a page, unless another type is set; the order doesn't matter. */
const page = [
  { state: 'content-type', matches: 'htm|svg', ifUnset: { text: '^\\s*<' } },
  { state: 'content-disposition', matches: '^(?!attachment)', ifUnset: true },
] as const

/** Without a type, browsers look for markup at the beginning of the text. */
const sniffed = [
  { state: 'content-type', matches: 'htm|svg', ifUnset: { text: '<' } },
  { state: 'content-disposition', matches: '^(?!attachment)', ifUnset: true },
] as const

export const koa = defineModel({
  name: 'koa',
  docs: 'https://koajs.com/#request',
  packages: [
    'koa',
    '@koa/router',
    'koa-router',
    'koa-joi-router',
    'koa-body',
    'koa-bodyparser',
    '@koa/bodyparser',
    '@koa/multer',
  ],
  types: {
    Application: ['new default()', 'default()', 'Application.use()'],
    Koa: [],
    Router: [
      'new Router()',
      'Router.{use,all,get,post,put,patch,delete,del,head,options,register,prefix,param}()',
    ],
    Context: [
      '{Application,Router}.{use,all,get,post,put,patch,delete,del,head,options,register}(*)(0)',
      // Generator functions of the first version.
      '{Application,Router}.{use,all,get,post,put,patch,delete,del,head,options,register}(*).this',
      'Router.param(1)(1)',
      'Middleware(0)',
      'Request.ctx',
    ],
    ParameterizedContext: [],
    DefaultContext: [],
    RouterContext: [],
    IRouterContext: [],
    ExtendableContext: [],
    Request: ['Context.request'],
    Response: ['Context.response'],
    BaseRequest: [],
    UploadedFile: ['{Context,Request}.{file,files}', '{Context,Request}.files.*', 'Request.files.*.*'],
  },
  inherits: {
    Application: ['Router'],
    Koa: ['Application'],
    ParameterizedContext: ['Context'],
    DefaultContext: ['Context'],
    RouterContext: ['Context'],
    IRouterContext: ['Context'],
    ExtendableContext: ['Context'],
    BaseRequest: ['Request'],
  },
  sources: [
    { at: 'Request.{body,rawBody}', kind: 'remote', part: 'body' },
    { at: '{Context,Request}.query', kind: 'remote', part: 'query', value: 'object' },
    { at: '{Context,Request}.query.*', kind: 'remote', part: 'query', value: 'texts' },
    { at: '{Context,Request}.{querystring,search}', kind: 'remote', part: 'query', value: 'string' },
    { at: '{Context,Request}.params', kind: 'remote', part: 'params', value: 'object' },
    { at: '{Context,Request}.params.*', kind: 'remote', part: 'params', value: 'string' },
    { at: 'Router.param(1)(0)', kind: 'remote', part: 'params', value: 'string' },
    { at: '{Context,Request}.{headers,header}', kind: 'remote', part: 'headers', value: 'object' },
    { at: '{Context,Request}.{headers,header}.*', kind: 'remote', part: 'headers', value: 'string' },
    { at: '{Context,Request}.get()', kind: 'remote', part: 'headers', value: 'string' },
    { at: '{Context,Request}.{host,hostname,ip,origin}', kind: 'remote', part: 'headers', value: 'string' },
    { at: '{Context,Request}.{url,originalUrl,path,href}', kind: 'remote', part: 'url', value: 'string', url: 'path' },
    { at: 'Context.cookies.get()', kind: 'remote', part: 'cookies', value: 'string' },
    { at: 'UploadedFile.originalname', kind: 'remote', part: 'files', value: 'string', clears: ['path'] },
    {
      at: 'UploadedFile.{originalFilename,name,fieldname,mimetype,type}',
      kind: 'remote',
      part: 'files',
      value: 'string',
    },
    { at: 'UploadedFile.buffer', kind: 'remote', part: 'files', value: 'bytes' },
    { at: 'Context.req.url', kind: 'remote', part: 'url', value: 'string', url: 'path' },
    {
      at: 'Context.req.on(1)(0)',
      when: [{ at: '(0)', is: ['data'] }],
      kind: 'remote',
      part: 'body',
      value: 'string',
    },
  ],
  sinks: [
    { at: '{Context,Response}.body', kind: 'html', state: page, called: 'the response' },
    { at: 'Context.render(0)', kind: 'view', called: 'the template' },
    { at: 'Context.render(1)', kind: 'locals', called: 'the data' },
    { at: 'Context.res.{write,end}(0)', kind: 'html', state: sniffed, called: 'the response' },
    { at: '{Context,Response}.redirect(0)', kind: 'redirect' },
    { at: '{Context,Response}.{set,append}(1)', when: [{ at: '(0)', is: { matches: '^location$' } }], kind: 'redirect', state: { state: 'status', matches: '^3', ifUnset: true } },
    { at: '{Context,Response}.set(0).{Location,location}', kind: 'redirect', state: { state: 'status', matches: '^3', ifUnset: true } },
    { at: 'Context.res.setHeader(1)', when: [{ at: '(0)', is: { matches: '^location$' } }], kind: 'redirect' },
    {
      at: 'Context.res.writeHead(1..).{Location,location}',
      when: [{ at: '(0)', is: [300, 301, 302, 303, 307, 308], ifUnknown: true }],
      kind: 'redirect',
    },
    { at: '{Context,Response}.{set,append}(0)', kind: 'header', called: 'the name' },
    {
      at: '{Context,Response}.{set,append}(1)',
      when: [{ at: '(0)', is: { matches: '^set-cookie$' } }],
      kind: 'header',
      called: 'the cookie',
    },
    { at: '{Context,Response}.set(0)', when: [{ at: '(1)', is: 'absent' }], kind: 'headers' },
    { at: 'Context.res.setHeader(0)', kind: 'header', called: 'the name' },
    { at: '{Context,Response}.body', kind: 'response', called: 'the response' },
  ],
  states: [
    { at: '{Context,Response}.type', name: 'content-type' },
    { at: '{Context,Response}.{set,append}', name: '(0)', value: '(1)' },
    { at: '{Context,Response}.set', entries: '(0)' },
    { at: '{Context,Response}.attachment', name: 'content-disposition', value: 'attachment' },
    { at: 'Context.res.setHeader', name: '(0)', value: '(1)' },
    { at: 'Context.res.writeHead', entries: '(1)' },
    { at: '{Context,Response}.status', name: 'status' },
  ],
  shapes: [
    {
      parameters: [
        {
          names: ['ctx', 'context'],
          type: 'Context',
          members: ['request', 'query', 'params', 'body', 'throw', 'querystring', 'status', 'redirect', 'cookies', 'originalUrl'],
          // Contexts of other frameworks, which answer by what they return or throw.
          others: ['json', 'html', 'text', 'var', 'env', 'context', 'setCookie', 'setHeader', 'getHeader'],
        },
      ],
    },
  ],
  terminators: [{ at: 'Context.throw' }],
  guards: [{ at: 'Context.assert', in: 0, condition: true, outcome: 'throws', clears: 'all' }],
  routes: [
    {
      at: 'Router.{get,post,put,patch,delete,del,head,options}',
      when: [{ at: '(1)', is: { matches: '^/' } }],
      is: 'endpoint',
      method: 'member',
      path: ['(1)'],
      stack: '(2..)',
    },
    { at: 'Router.{get,post,put,patch,delete,del,head,options}', is: 'endpoint', method: 'member', path: ['(0)'], stack: '(1..)' },
    { at: 'Router.all', is: 'endpoint', method: 'member', path: ['(0)'], stack: '(1..)' },
    { at: 'Router.all', is: 'before', path: ['(0)'], stack: '(1..)' },
    { at: 'Router.register', is: 'endpoint', method: '(1)', path: ['(0)'], stack: '(2..)' },
    { at: 'Router.use', is: 'before', path: ['(0)'], stack: '(0..)' },
    { at: 'Router.prefix', is: 'prefix', path: ['(0)'] },
    { at: 'new {Router,default}', is: 'prefix', path: ['(0).prefix'] },
    { at: 'Router.param', is: 'before', parameter: '(0)', stack: '(1)' },
  ],
  keeps: [{ at: 'Application.context', in: 'koa context', key: 'member' }],
  takes: [{ at: 'Context', in: 'koa context' }],
  aliases: [{ at: 'Router.{routes,middleware}', of: 'receiver' }],
  callers: [
    { at: 'Context.state.{user,auth,session,currentUser,userId,jwtdata}' },
    { at: 'Context.session.{user,userId}' },
    { at: 'Context.{user,auth}' },
  ],
})
