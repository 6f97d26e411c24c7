import { defineModel } from '../define-model.js'

export const reactRouter = defineModel({
  name: 'react-router',
  docs: 'https://reactrouter.com/start/framework/data-loading',
  packages: [
    'react-router',
    '@react-router/node',
    '@remix-run/node',
    '@remix-run/server-runtime',
    '@remix-run/cloudflare',
    '@remix-run/deno',
  ],
  types: {
    LoaderFunctionArgs: ['LoaderFunction(0)', 'MiddlewareFunction(0)'],
    ActionFunctionArgs: ['ActionFunction(0)'],
    DataFunctionArgs: [],
    LoaderArgs: [],
    RouteData: [],
    ActionArgs: [],
    WebRequest: ['LoaderFunctionArgs.request'],
  },
  inherits: {
    ActionFunctionArgs: ['LoaderFunctionArgs'],
    DataFunctionArgs: ['LoaderFunctionArgs'],
    LoaderArgs: ['LoaderFunctionArgs'],
    ActionArgs: ['LoaderFunctionArgs'],
  },
  sinks: [
    { at: '{json,data,defer}(0)', kind: 'response', called: 'the response' },
    { at: 'RouteData', kind: 'response' },
    { at: '{redirect,redirectDocument,replace}(0)', kind: 'redirect' },
  ],
  sources: [
    { at: 'LoaderFunctionArgs.params', kind: 'remote', part: 'params', value: 'object' },
    { at: 'LoaderFunctionArgs.params.*', kind: 'remote', part: 'params', value: 'string' },
    { at: 'WebRequest.url', kind: 'remote', part: 'url', value: 'string', url: 'own' },
    { at: 'WebRequest.headers', kind: 'remote', part: 'headers', value: 'object' },
    { at: 'WebRequest.headers.get()', kind: 'remote', part: 'headers', value: 'string' },
    { at: 'WebRequest.{json,blob,arrayBuffer,bytes}()', kind: 'remote', part: 'body' },
    { at: 'WebRequest.text()', kind: 'remote', part: 'body', value: 'string' },
    { at: 'WebRequest.formData()', kind: 'remote', part: 'form', value: 'object' },
    { at: 'WebRequest.formData().{get,getAll}()', kind: 'remote', part: 'form' },
    { at: 'createCookie().parse()', kind: 'remote', part: 'cookies' },
  ],
  conventions: [
    {
      file: '(^|/)(app|src)/(.*/)?(routes|pages)/.*\\.[jt]sx?$|(^|/)app/root\\.[jt]sx?$',
      exports: ['loader'],
      result: 'RouteData',
      parameters: ['LoaderFunctionArgs'],
      endpoint: { method: '=GET', path: '(?:^|/)(?:routes|pages)/(.*)$' },
    },
    {
      file: '(^|/)(app|src)/(.*/)?(routes|pages)/.*\\.[jt]sx?$|(^|/)app/root\\.[jt]sx?$',
      exports: ['action'],
      result: 'RouteData',
      parameters: ['LoaderFunctionArgs'],
      endpoint: { method: '=POST', path: '(?:^|/)(?:routes|pages)/(.*)$' },
    },
  ],
  routes: [{ at: 'LoaderFunction', is: 'handler', method: '=GET' }, { at: 'ActionFunction', is: 'handler', method: '=POST' }],
})
