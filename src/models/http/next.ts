import { defineModel } from '../define-model.js'

/** A text has the type `text/plain`, unless the headers say another. */
const page = [
  { state: 'content-type', of: 'result', entries: '(1).headers', matches: 'htm|svg' },
  { state: 'content-disposition', of: 'result', entries: '(1).headers', matches: '^(?!attachment)', ifUnset: true },
] as const

/** Without a type, browsers look for markup at the beginning of the text. */
const sniffed = [
  { state: 'content-type', matches: 'htm|svg', ifUnset: { text: '<' } },
  { state: 'content-disposition', matches: '^(?!attachment)', ifUnset: true },
] as const

export const next = defineModel({
  name: 'next',
  docs: 'https://nextjs.org/docs/app/api-reference/file-conventions/route',
  packages: ['next', 'next/server', 'next/headers'],
  types: {
    NextRequest: ['{NextMiddleware,NextProxy}(0)'],
    NextApiRequest: ['{NextApiHandler,NextApiMiddleware}(0)'],
    NextApiResponse: ['NextApiHandler(1)', 'NextApiResponse.{status,setHeader,writeHead}()'],
    RouteContext: [],
    PageProps: [],
    ActionArgument: [],
    GetServerSidePropsContext: ['GetServerSideProps(0)'],
    NextPageContext: [],
  },
  sources: [
    { at: 'NextRequest.url', kind: 'remote', part: 'url', value: 'string' },
    { at: 'NextRequest.nextUrl', kind: 'remote', part: 'url', value: 'object' },
    { at: 'NextRequest.nextUrl.{href,pathname,search}', kind: 'remote', part: 'url', value: 'string' },
    { at: 'NextRequest.nextUrl.searchParams.get()', kind: 'remote', part: 'query', value: 'string' },
    { at: 'NextRequest.nextUrl.searchParams.getAll()', kind: 'remote', part: 'query', value: 'object' },
    { at: 'NextRequest.headers', kind: 'remote', part: 'headers', value: 'object' },
    { at: 'NextRequest.headers.get()', kind: 'remote', part: 'headers', value: 'string' },
    { at: 'NextRequest.cookies.get().value', kind: 'remote', part: 'cookies', value: 'string' },
    { at: 'NextRequest.cookies.getAll()', kind: 'remote', part: 'cookies', value: 'object' },
    { at: 'NextRequest.{json,blob,arrayBuffer,bytes}()', kind: 'remote', part: 'body' },
    { at: 'NextRequest.body', kind: 'remote', part: 'body' },
    { at: 'NextRequest.text()', kind: 'remote', part: 'body', value: 'string' },
    { at: 'NextRequest.formData()', kind: 'remote', part: 'form', value: 'object' },
    { at: 'NextRequest.formData().{get,getAll}()', kind: 'remote', part: 'form' },
    { at: '{RouteContext,PageProps,GetServerSidePropsContext}.params', kind: 'remote', part: 'params', value: 'object' },
    { at: '{RouteContext,PageProps,GetServerSidePropsContext}.params.*', kind: 'remote', part: 'params', value: 'string' },
    { at: 'PageProps.searchParams', kind: 'remote', part: 'query', value: 'object' },
    { at: 'PageProps.searchParams.*', kind: 'remote', part: 'query', value: 'texts' },
    { at: '{GetServerSidePropsContext,NextPageContext}.query', kind: 'remote', part: 'query', value: 'object' },
    { at: '{GetServerSidePropsContext,NextPageContext}.query.*', kind: 'remote', part: 'query', value: 'texts' },
    { at: '{GetServerSidePropsContext,NextPageContext}.req.headers.*', kind: 'remote', part: 'headers', value: 'string' },
    { at: 'GetServerSidePropsContext.req.cookies.*', kind: 'remote', part: 'cookies', value: 'string' },
    { at: 'GetServerSidePropsContext.resolvedUrl', kind: 'remote', part: 'url', value: 'string' },
    { at: 'NextApiRequest.body', kind: 'remote', part: 'body' },
    { at: 'NextApiRequest.query', kind: 'remote', part: 'query', value: 'object' },
    { at: 'NextApiRequest.query.*', kind: 'remote', part: 'query', value: 'texts' },
    { at: 'NextApiRequest.cookies', kind: 'remote', part: 'cookies', value: 'object' },
    { at: 'NextApiRequest.cookies.*', kind: 'remote', part: 'cookies', value: 'string' },
    { at: 'NextApiRequest.headers', kind: 'remote', part: 'headers', value: 'object' },
    { at: 'NextApiRequest.headers.*', kind: 'remote', part: 'headers', value: 'string' },
    { at: 'NextApiRequest.url', kind: 'remote', part: 'url', value: 'string' },
    { at: 'ActionArgument', kind: 'remote', part: 'arguments' },
    { at: 'ActionArgument.{get,getAll}()', kind: 'remote', part: 'form' },
    { at: 'cookies().get().value', kind: 'remote', part: 'cookies', value: 'string' },
    { at: 'cookies().getAll()', kind: 'remote', part: 'cookies', value: 'object' },
    { at: 'headers()', kind: 'remote', part: 'headers', value: 'object' },
    { at: 'headers().get()', kind: 'remote', part: 'headers', value: 'string' },
  ],
  sinks: [
    { at: 'new NextResponse(0)', kind: 'html', state: page, called: 'the response' },
    { at: 'NextApiResponse.{send,write,end}(0)', kind: 'html', state: sniffed, called: 'the response' },
  ],
  states: [
    { at: 'new NextResponse().headers.{set,append}', name: '(0)', value: '(1)' },
    { at: 'NextApiResponse.setHeader', name: '(0)', value: '(1)' },
    { at: 'NextApiResponse.writeHead', entries: '(1)' },
  ],
  conventions: [
    {
      file: '(^|/)app/(.*/)?route\\.[jt]sx?$',
      exports: ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS'],
      parameters: ['NextRequest', 'RouteContext'],
      endpoint: { method: 'export', path: '(?:^|/)app/(.*/)?route\\.[jt]sx?$' },
    },
    {
      file: '(^|/)app/(.*/)?(page|layout)\\.[jt]sx?$',
      exports: ['default', 'generateMetadata', 'generateViewport'],
      parameters: ['PageProps'],
      endpoint: { method: '=GET', path: '(?:^|/)app/(.*/)?(?:page|layout)\\.[jt]sx?$' },
    },
    {
      file: '(^|/)pages/api/.*\\.[jt]sx?$',
      exports: ['default'],
      parameters: ['NextApiRequest', 'NextApiResponse'],
      endpoint: { method: '=ALL', path: '(?:^|/)pages/(api/.*)$' },
    },
    {
      file: '(^|/)pages/(.*/)?[^/]+\\.[jt]sx?$',
      exports: ['getServerSideProps'],
      parameters: ['GetServerSidePropsContext'],
      endpoint: { method: '=GET', path: '(?:^|/)pages/(.*)$' },
    },
    {
      file: '(^|/)(middleware|proxy)\\.[jt]s$',
      exports: ['middleware', 'proxy', 'default'],
      parameters: ['NextRequest'],
    },
    {
      file: '\\.[cm]?[jt]sx?$',
      exports: ['*'],
      directive: 'use server',
      endpoint: { method: '=ACTION' },
      parameters: ['ActionArgument', 'ActionArgument', 'ActionArgument', 'ActionArgument', 'ActionArgument'],
    },
  ],
})
