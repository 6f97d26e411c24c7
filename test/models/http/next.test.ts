import { next } from '../../../src/models/http/next.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(next, {
  'sources PageProps.searchParams.*': {
    filename: 'app/users/page.tsx',
    code: `export default async function UsersPage({ searchParams }) {
        return render(await find(searchParams.q))
      }`,
  },
  'sources {GetServerSidePropsContext,NextPageContext}.query.*': {
    filename: 'pages/users.tsx',
    code: `export async function getServerSideProps(context) {
        return { props: { users: await find(context.query.q) } }
      }`,
  },
  'sources NextApiRequest.query.*': {
    filename: 'pages/api/users.ts',
    code: `import type { NextApiRequest, NextApiResponse } from 'next'
      export default async function handler(req: NextApiRequest, res: NextApiResponse) {
        save(req.query.q)
      }`,
  },
  'sources NextRequest.url': {
    filename: 'app/api/users/[id]/route.ts',
    code: `import { NextRequest, NextResponse } from 'next/server'
      export async function POST(request: NextRequest, context: { params: Promise<{ id: string }> }) {
        save(request.url)
        return NextResponse.json({})
      }`,
  },
  'sources NextRequest.nextUrl': {
    filename: 'app/api/users/[id]/route.ts',
    code: `import { NextRequest, NextResponse } from 'next/server'
      export async function POST(request: NextRequest, context: { params: Promise<{ id: string }> }) {
        save(request.nextUrl)
        return NextResponse.json({})
      }`,
  },
  'sources NextRequest.nextUrl.{href,pathname,search}': {
    filename: 'app/api/users/[id]/route.ts',
    code: `import { NextRequest, NextResponse } from 'next/server'
      export async function POST(request: NextRequest, context: { params: Promise<{ id: string }> }) {
        save(request.nextUrl.pathname)
        return NextResponse.json({})
      }`,
  },
  'sources NextRequest.nextUrl.searchParams.get()': {
    filename: 'app/api/users/[id]/route.ts',
    code: `import { NextRequest, NextResponse } from 'next/server'
      export async function POST(request: NextRequest, context: { params: Promise<{ id: string }> }) {
        save(request.nextUrl.searchParams.get('q'))
        return NextResponse.json({})
      }`,
  },
  'sources NextRequest.nextUrl.searchParams.getAll()': {
    filename: 'app/api/users/[id]/route.ts',
    code: `import { NextRequest, NextResponse } from 'next/server'
      export async function POST(request: NextRequest, context: { params: Promise<{ id: string }> }) {
        save(request.nextUrl.searchParams.getAll('tag'))
        return NextResponse.json({})
      }`,
  },
  'sources NextRequest.headers': {
    filename: 'app/api/users/[id]/route.ts',
    code: `import { NextRequest, NextResponse } from 'next/server'
      export async function POST(request: NextRequest, context: { params: Promise<{ id: string }> }) {
        save(request.headers)
        return NextResponse.json({})
      }`,
  },
  'sources NextRequest.headers.get()': {
    filename: 'app/api/users/[id]/route.ts',
    code: `import { NextRequest, NextResponse } from 'next/server'
      export async function POST(request: NextRequest, context: { params: Promise<{ id: string }> }) {
        save(request.headers.get('X-Tenant'))
        return NextResponse.json({})
      }`,
  },
  'sources NextRequest.cookies.get().value': {
    filename: 'app/api/users/[id]/route.ts',
    code: `import { NextRequest, NextResponse } from 'next/server'
      export async function POST(request: NextRequest, context: { params: Promise<{ id: string }> }) {
        save(request.cookies.get('theme')?.value)
        return NextResponse.json({})
      }`,
  },
  'sources NextRequest.cookies.getAll()': {
    filename: 'app/api/users/[id]/route.ts',
    code: `import { NextRequest, NextResponse } from 'next/server'
      export async function POST(request: NextRequest, context: { params: Promise<{ id: string }> }) {
        save(request.cookies.getAll())
        return NextResponse.json({})
      }`,
  },
  'sources NextRequest.{json,blob,arrayBuffer,bytes}()': {
    filename: 'app/api/users/[id]/route.ts',
    code: `import { NextRequest, NextResponse } from 'next/server'
      export async function POST(request: NextRequest, context: { params: Promise<{ id: string }> }) {
        save(await request.json())
        return NextResponse.json({})
      }`,
  },
  'sources NextRequest.body': {
    filename: 'app/api/users/[id]/route.ts',
    code: `import { NextRequest, NextResponse } from 'next/server'
      export async function POST(request: NextRequest, context: { params: Promise<{ id: string }> }) {
        save(request.body)
        return NextResponse.json({})
      }`,
  },
  'sources NextRequest.text()': {
    filename: 'app/api/users/[id]/route.ts',
    code: `import { NextRequest, NextResponse } from 'next/server'
      export async function POST(request: NextRequest, context: { params: Promise<{ id: string }> }) {
        save(await request.text())
        return NextResponse.json({})
      }`,
  },
  'sources NextRequest.formData()': {
    filename: 'app/api/users/[id]/route.ts',
    code: `import { NextRequest, NextResponse } from 'next/server'
      export async function POST(request: NextRequest, context: { params: Promise<{ id: string }> }) {
        save(Object.fromEntries(await request.formData()))
        return NextResponse.json({})
      }`,
  },
  'sources NextRequest.formData().{get,getAll}()': {
    filename: 'app/api/users/[id]/route.ts',
    code: `import { NextRequest, NextResponse } from 'next/server'
      export async function POST(request: NextRequest, context: { params: Promise<{ id: string }> }) {
        save((await request.formData()).get('name'))
        return NextResponse.json({})
      }`,
  },
  'sources {RouteContext,PageProps,GetServerSidePropsContext}.params': {
    filename: 'app/api/users/[id]/route.ts',
    code: `import { NextRequest, NextResponse } from 'next/server'
      export async function POST(request: NextRequest, context: { params: Promise<{ id: string }> }) {
        save(await context.params)
        return NextResponse.json({})
      }`,
  },
  'sources {RouteContext,PageProps,GetServerSidePropsContext}.params.*': {
    filename: 'app/api/users/[id]/route.ts',
    code: `import { NextRequest, NextResponse } from 'next/server'
      export async function POST(request: NextRequest, context: { params: Promise<{ id: string }> }) {
        save((await context.params).id)
        return NextResponse.json({})
      }`,
  },
  'sources PageProps.searchParams': {
    filename: 'app/users/page.tsx',
    code: `export default async function UsersPage({ searchParams }) {
        const { q } = await searchParams
        return render(await find(q))
      }`,
  },
  'sources {GetServerSidePropsContext,NextPageContext}.query': {
    filename: 'pages/users.tsx',
    code: `export async function getServerSideProps({ query }) {
        return { props: { users: await find(query.q) } }
      }`,
  },
  'sources {GetServerSidePropsContext,NextPageContext}.req.headers.*': {
    filename: 'pages/users.tsx',
    code: `import type { GetServerSideProps } from 'next'
      export const getServerSideProps: GetServerSideProps = async (context) => {
        return { props: { host: context.req.headers.host } }
      }`,
  },
  'sources GetServerSidePropsContext.req.cookies.*': {
    filename: 'pages/users.tsx',
    code: `import type { GetServerSidePropsContext } from 'next'
      export async function getServerSideProps(context: GetServerSidePropsContext) {
        return { props: { theme: context.req.cookies.theme } }
      }`,
  },
  'sources GetServerSidePropsContext.resolvedUrl': {
    filename: 'pages/users.tsx',
    code: `export const getServerSideProps = async (context) => ({ props: { from: context.resolvedUrl } })`,
  },
  'sources NextApiRequest.body': {
    filename: 'pages/api/users.ts',
    code: `import type { NextApiRequest, NextApiResponse } from 'next'
      export default async function handler(req: NextApiRequest, res: NextApiResponse) {
        save(req.body)
        res.status(204).end()
      }`,
  },
  'sources NextApiRequest.query': {
    filename: 'pages/api/users.ts',
    code: `import type { NextApiRequest, NextApiResponse } from 'next'
      export default async function handler(req: NextApiRequest, res: NextApiResponse) {
        save(req.query)
        res.status(204).end()
      }`,
  },
  'sources NextApiRequest.cookies': {
    filename: 'pages/api/users.ts',
    code: `import type { NextApiRequest, NextApiResponse } from 'next'
      export default async function handler(req: NextApiRequest, res: NextApiResponse) {
        save(req.cookies)
        res.status(204).end()
      }`,
  },
  'sources NextApiRequest.cookies.*': {
    filename: 'pages/api/users.ts',
    code: `import type { NextApiRequest, NextApiResponse } from 'next'
      export default async function handler(req: NextApiRequest, res: NextApiResponse) {
        save(req.cookies.theme)
        res.status(204).end()
      }`,
  },
  'sources NextApiRequest.headers': {
    filename: 'pages/api/users.ts',
    code: `import type { NextApiRequest, NextApiResponse } from 'next'
      export default async function handler(req: NextApiRequest, res: NextApiResponse) {
        save(req.headers)
        res.status(204).end()
      }`,
  },
  'sources NextApiRequest.headers.*': {
    filename: 'pages/api/users.ts',
    code: `import type { NextApiRequest, NextApiResponse } from 'next'
      export default async function handler(req: NextApiRequest, res: NextApiResponse) {
        save(req.headers.authorization)
        res.status(204).end()
      }`,
  },
  'sources NextApiRequest.url': {
    filename: 'pages/api/users.ts',
    code: `import type { NextApiRequest, NextApiResponse } from 'next'
      export default async function handler(req: NextApiRequest, res: NextApiResponse) {
        save(req.url)
        res.status(204).end()
      }`,
  },
  'sources ActionArgument': {
    filename: 'app/actions.ts',
    code: `'use server'
      export async function createUser(formData) {
        save(Object.fromEntries(formData))
      }`,
  },
  'sources ActionArgument.{get,getAll}()': {
    filename: 'app/actions.ts',
    code: `'use server'
      export async function createUser(formData) {
        save(formData.get('name'))
      }`,
  },
  'sources cookies().get().value': `import { cookies, headers } from 'next/headers'
    export async function readVisitor() {
      save((await cookies()).get('theme')?.value)
    }`,
  'sources cookies().getAll()': `import { cookies, headers } from 'next/headers'
    export async function readVisitor() {
      save((await cookies()).getAll())
    }`,
  'sources headers()': `import { cookies, headers } from 'next/headers'
    export async function readVisitor() {
      save(await headers())
    }`,
  'sources headers().get()': `import { cookies, headers } from 'next/headers'
    export async function readVisitor() {
      save((await headers()).get('user-agent'))
    }`,
  'conventions (^|/)app/(.*/)?route\\.[jt]sx?$': {
    filename: 'src/app/users/route.ts',
    code: `export const GET = withAuth(async (req) => Response.json(await find(req.nextUrl.searchParams.get('q'))))`,
  },
  'conventions (^|/)app/(.*/)?(page|layout)\\.[jt]sx?$': {
    filename: 'src/app/users/[id]/page.tsx',
    code: `const UserPage = async ({ params }) => render(await find((await params).id))
      export default UserPage`,
  },
  'conventions (^|/)pages/api/.*\\.[jt]sx?$': {
    filename: 'src/pages/api/users.js',
    code: `module.exports = async (req, res) => {
        res.json(await find(req.query.q))
      }`,
  },
  'conventions (^|/)pages/(.*/)?[^/]+\\.[jt]sx?$': {
    filename: 'pages/posts/[slug].jsx',
    code: `export const getServerSideProps = async ({ params }) => ({ props: await findPost(params.slug) })`,
  },
  'conventions (^|/)(middleware|proxy)\\.[jt]s$': {
    filename: 'src/middleware.ts',
    code: `export function middleware(request) {
        return route(request.nextUrl.pathname)
      }`,
  },
  'conventions \\.[cm]?[jt]sx?$': {
    filename: 'app/users/actions.ts',
    code: `'use server'
      export const rename = async (id, formData) => {
        await update(id, formData.get('name'))
      }`,
  },
  'sinks new NextResponse(0)': {
    filename: 'app/page/route.ts',
    code: `import { NextResponse } from 'next/server'
    export function GET() {
      return new NextResponse(text, { headers: { 'Content-Type': 'text/html' } })
    }`,
  },
  'sinks NextApiResponse.{send,write,end}(0)': {
    filename: 'pages/api/page.ts',
    code: `import type { NextApiRequest, NextApiResponse } from 'next'
    export default function handler(req: NextApiRequest, res: NextApiResponse) {
      res.status(200).send(text)
    }`,
  },
  'states new NextResponse().headers.{set,append}': `import { NextResponse } from 'next/server'
    export function GET() {
      const response = new NextResponse(text)
      response.headers.set('Content-Type', 'text/html')
      return response
    }`,
  'states NextApiResponse.setHeader': `import type { NextApiHandler } from 'next'
    const handler: NextApiHandler = (req, res) => {
      res.setHeader('Content-Type', 'text/html')
    }`,
  'states NextApiResponse.writeHead': `import type { NextApiHandler } from 'next'
    const handler: NextApiHandler = (req, res) => {
      res.writeHead(200, { 'Content-Type': 'text/html' })
    }`,
  'sinks NextResponse.rewrite(0)': `import { NextResponse } from 'next/server'
    export const middleware = (request) => NextResponse.rewrite(address)`,
  'sinks {redirect,permanentRedirect}(0)': `import { redirect } from 'next/navigation'
    redirect(target)`,
  'sinks NextResponse.redirect(0)': `import { NextResponse } from 'next/server'
    export const GET = () => NextResponse.redirect(target)`,
  'sinks NextApiResponse.redirect(*)': `import type { NextApiHandler } from 'next'
    const handler: NextApiHandler = (req, res) => res.redirect(302, target)
    export default handler`,
  'sinks NextApiResponse.setHeader(1)': `import type { NextApiHandler } from 'next'
    const handler: NextApiHandler = (req, res) => res.status(302).setHeader('Location', target).end()
    export default handler`,
  'sinks NextApiResponse.writeHead(1..).{Location,location}': `import type { NextApiHandler } from 'next'
    const handler: NextApiHandler = (req, res) => res.writeHead(302, { Location: target }).end()
    export default handler`,
  'sinks PageResult.redirect.destination': `import type { GetServerSideProps } from 'next'
    export const getServerSideProps: GetServerSideProps = async () => ({ redirect: { destination: target, permanent: false } })`,
  'states NextApiResponse.status': `import type { NextApiHandler } from 'next'
    const handler: NextApiHandler = (req, res) => res.status(201).setHeader('Location', target).end()
    export default handler`,
  'sinks NextApiResponse.setHeader(0)': `import type { NextApiHandler } from 'next'
    const handler: NextApiHandler = (req, res) => res.status(200).setHeader(name, 'on').end()
    export default handler`,
  'sinks NextApiResponse.setHeader(1) #2': `import type { NextApiHandler } from 'next'
    const handler: NextApiHandler = (req, res) => res.status(200).setHeader('Set-Cookie', 'theme=' + name).end()
    export default handler`,
  'sinks NextApiResponse.writeHead(1..)': `import type { NextApiHandler } from 'next'
    const handler: NextApiHandler = (req, res) => res.status(200).writeHead(200, headers).end()
    export default handler`,
  'sinks NextResponse.json(0)': {
    filename: 'app/users/route.ts',
    code: `import { NextResponse } from 'next/server'
    export const GET = () => NextResponse.json(user)`,
  },
  'sinks NextApiResponse.{json,send}(0)': {
    filename: 'pages/api/user.ts',
    code: `export default function handler(req, res) {
      res.status(200).json(user)
    }`,
  },
  'sinks ActionResult': {
    filename: 'app/actions.ts',
    code: `'use server'
    export async function getUser() {
      return user
    }`,
  },
  'sinks PageResult.props': {
    filename: 'pages/account.tsx',
    code: `export async function getServerSideProps() {
      return { props: { user } }
    }`,
  },
  'sources NextApiRequest': `import type { NextApiHandler } from 'next'
    const hook: NextApiHandler = async (req, res) => {
      for await (const chunk of req) chunks.push(chunk)
    }`,
})
