import { defineModel } from '../define-model.js'

/** Text in a response that browsers show as a page: by its type, and not as a file to save. */
const page = [
  { state: 'content-type', matches: 'htm|svg', ifUnset: true },
  { state: 'content-disposition', matches: '^(?!attachment)', ifUnset: true },
] as const

/** Without a type, browsers look for markup at the beginning of the text. */
const sniffed = [
  { state: 'content-type', matches: 'htm|svg', ifUnset: { text: '<' } },
  { state: 'content-disposition', matches: '^(?!attachment)', ifUnset: true },
] as const

export const nest = defineModel({
  name: 'nest',
  docs: 'https://docs.nestjs.com/controllers',
  packages: [
    '@nestjs/common',
    '@nestjs/microservices',
    '@nestjs/websockets',
    '@nestjs/graphql',
    '@nestjs/platform-express',
    '@nestjs/core',
  ],
  types: {
    HttpRequest: [
      '@Req',
      '@Request',
      'ExecutionContext.switchToHttp().getRequest()',
      'ArgumentsHost.switchToHttp().getRequest()',
      'GqlExecutionContext.create().getContext().req',
      'NestMiddleware.use(0)',
    ],
    HttpResponse: [
      '@Res',
      '@Response',
      'ExecutionContext.switchToHttp().getResponse()',
      'ArgumentsHost.switchToHttp().getResponse()',
      'NestMiddleware.use(1)',
      'HttpResponse.{status,set,header,type,contentType,append,attachment,code}()',
    ],
    ExecutionContext: ['createParamDecorator(0)(1)', 'CanActivate.canActivate(0)', 'NestInterceptor.intercept(0)'],
    ArgumentsHost: ['{ExceptionFilter,WsExceptionFilter,RpcExceptionFilter}.catch(1)'],
    UploadedFile: [
      '@UploadedFile',
      '@UploadedFiles',
      '@UploadedFiles.*',
      '@UploadedFiles.*.*',
      'HttpRequest.file',
      'HttpRequest.files.*',
    ],
  },
  sinks: [
    { at: '@{Get,Post,Put,Patch,Delete,All}()', kind: 'html' },
    { at: 'HttpResponse.send(0)', kind: 'html', state: page, called: 'the response' },
    { at: 'HttpResponse.{write,end}(0)', kind: 'html', state: sniffed, called: 'the response' },
  ],
  states: [
    { at: 'HttpResponse.{type,contentType}', name: 'content-type', value: '(0)' },
    { at: 'HttpResponse.{set,header,setHeader,append,appendHeader}', name: '(0)', value: '(1)' },
    { at: 'HttpResponse.{set,header}', entries: '(0)' },
    { at: 'HttpResponse.writeHead', entries: '(1)' },
    { at: 'HttpResponse.{json,jsonp}', name: 'content-type', value: 'application/json' },
    { at: 'HttpResponse.attachment', name: 'content-disposition', value: 'attachment' },
  ],
  sources: [
    {
      at: '@Body',
      kind: 'remote',
      part: 'body',
      narrowedBy: ['ParseIntPipe', 'ParseFloatPipe', 'ParseBoolPipe', 'ParseUUIDPipe', 'ParseEnumPipe', 'ParseDatePipe'],
    },
    { at: '@RawBody', kind: 'remote', part: 'body' },
    {
      at: '@Query',
      kind: 'remote',
      part: 'query',
      narrowedBy: ['ParseIntPipe', 'ParseFloatPipe', 'ParseBoolPipe', 'ParseUUIDPipe', 'ParseEnumPipe', 'ParseDatePipe'],
    },
    {
      at: '@Param',
      kind: 'remote',
      part: 'params',
      value: 'string',
      narrowedBy: ['ParseIntPipe', 'ParseFloatPipe', 'ParseBoolPipe', 'ParseUUIDPipe', 'ParseEnumPipe', 'ParseDatePipe'],
    },
    {
      at: '@Headers',
      kind: 'remote',
      part: 'headers',
      narrowedBy: ['ParseIntPipe', 'ParseFloatPipe', 'ParseBoolPipe', 'ParseUUIDPipe', 'ParseEnumPipe', 'ParseDatePipe'],
    },
    { at: '@HostParam', kind: 'remote', part: 'headers', value: 'string' },
    { at: '@Ip', kind: 'remote', part: 'headers', value: 'string' },
    { at: '@MessageBody', kind: 'remote', part: 'message' },
    { at: '@Payload', kind: 'remote', part: 'message' },
    { at: '@MessagePattern(0)', kind: 'remote', part: 'message' },
    { at: '@EventPattern(0)', kind: 'remote', part: 'message' },
    { at: '@GrpcMethod(0)', kind: 'remote', part: 'message' },
    {
      at: '@Args',
      kind: 'remote',
      part: 'arguments',
      narrowedBy: ['ParseIntPipe', 'ParseFloatPipe', 'ParseBoolPipe', 'ParseUUIDPipe', 'ParseEnumPipe', 'ParseDatePipe'],
    },
    { at: 'PipeTransform.transform(0)', kind: 'remote', part: 'request' },
    { at: 'GqlExecutionContext.create().getArgs()', kind: 'remote', part: 'arguments' },
    { at: 'UploadedFile.{originalname,fieldname,mimetype,encoding}', kind: 'remote', part: 'files', value: 'string' },
    { at: 'UploadedFile.buffer', kind: 'remote', part: 'files' },
    { at: 'HttpRequest.body', kind: 'remote', part: 'body' },
    { at: 'HttpRequest.query', kind: 'remote', part: 'query' },
    { at: 'HttpRequest.params', kind: 'remote', part: 'params', value: 'object' },
    { at: 'HttpRequest.params.*', kind: 'remote', part: 'params', value: 'string' },
    { at: 'HttpRequest.headers', kind: 'remote', part: 'headers', value: 'object' },
    { at: 'HttpRequest.headers.*', kind: 'remote', part: 'headers', value: 'string' },
    { at: 'HttpRequest.{get,header}()', kind: 'remote', part: 'headers', value: 'string' },
    { at: 'HttpRequest.{cookies,signedCookies}', kind: 'remote', part: 'cookies' },
    { at: 'HttpRequest.{hostname,ip}', kind: 'remote', part: 'headers', value: 'string' },
    { at: 'HttpRequest.{url,originalUrl,path}', kind: 'remote', part: 'url', value: 'string' },
  ],
  routes: [
    { at: '@Controller', is: 'prefix', path: ['(0)', '(0).path'] },
    { at: '@{Get,Post,Put,Patch,Delete,Head,Options,All,Search}', is: 'endpoint', method: 'member', path: ['(0)'] },
    { at: '@{Query,Mutation,Subscription,ResolveField}', is: 'endpoint', method: 'member', path: ['(0)', '(1).name', '(0).name'] },
    { at: '@{MessagePattern,EventPattern,SubscribeMessage,GrpcMethod}', is: 'endpoint', method: '=MESSAGE', path: ['(0)', '(0).cmd'] },
    { at: '@{UseGuards,UseInterceptors}', is: 'before', stack: '(0..)' },
    { at: '@{Resolver,WebSocketGateway}', is: 'prefix' },
  ],
  callers: [
    { at: 'HttpRequest.{user,auth,session.user,session.userId,currentUser,userId}' },
    { at: '@Session.{user,userId}' },
    { at: 'GqlExecutionContext.create().getContext().{user,currentUser}' },
  ],
})
