import { reactRouter } from '../../../src/models/http/react-router.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(reactRouter, {
  'sources LoaderFunctionArgs.params': {
    filename: 'app/routes/users.$id.tsx',
    code: `export async function action({ request, params }) {
        save(params)
        return null
      }`,
  },
  'sources LoaderFunctionArgs.params.*': {
    filename: 'app/routes/users.$id.tsx',
    code: `export async function action({ request, params }) {
        save(params.id)
        return null
      }`,
  },
  'sources WebRequest.url': {
    filename: 'app/routes/users.$id.tsx',
    code: `export async function action({ request, params }) {
        save(new URL(request.url))
        return null
      }`,
  },
  'sources WebRequest.headers': {
    filename: 'app/routes/users.$id.tsx',
    code: `export async function action({ request, params }) {
        save(Object.fromEntries(request.headers))
        return null
      }`,
  },
  'sources WebRequest.headers.get()': {
    filename: 'app/routes/users.$id.tsx',
    code: `export async function action({ request, params }) {
        save(request.headers.get('Referer'))
        return null
      }`,
  },
  'sources WebRequest.{json,blob,arrayBuffer,bytes}()': {
    filename: 'app/routes/users.$id.tsx',
    code: `export async function action({ request, params }) {
        save(await request.json())
        return null
      }`,
  },
  'sources WebRequest.text()': {
    filename: 'app/routes/users.$id.tsx',
    code: `export async function action({ request, params }) {
        save(await request.text())
        return null
      }`,
  },
  'sources WebRequest.formData()': {
    filename: 'app/routes/users.$id.tsx',
    code: `export async function action({ request, params }) {
        save(Object.fromEntries(await request.formData()))
        return null
      }`,
  },
  'sources WebRequest.formData().{get,getAll}()': {
    filename: 'app/routes/users.$id.tsx',
    code: `import type { ActionFunctionArgs } from '@remix-run/node'
      export async function updateUser({ request }: ActionFunctionArgs) {
        const form = await request.formData()
        await rename(form.get('name'))
      }`,
  },
  'sources createCookie().parse()': {
    filename: 'app/routes/users.$id.tsx',
    code: `import { createCookie } from '@remix-run/node'
      const prefs = createCookie('prefs')
      export const readPrefs = (header) => prefs.parse(header)`,
  },
  'conventions (^|/)(app|src)/(.*/)?(routes|pages)/.*\\.[jt]sx?$|(^|/)app/root\\.[jt]sx?$': {
    filename: 'app/routes/posts.$slug.tsx',
    code: `import type { Route } from './+types/posts.$slug'
      export async function loader({ params }: Route.LoaderArgs) {
        return findPost(params.slug)
      }`,
  },
  'conventions (^|/)(app|src)/(.*/)?(routes|pages)/.*\\.[jt]sx?$|(^|/)app/root\\.[jt]sx?$ #2': {
    filename: 'app/routes/posts.$slug.tsx',
    code: `export async function action({ params }) {
        return removePost(params.slug)
      }`,
  },
  'sinks {redirect,redirectDocument,replace}(0)': `import { redirect } from 'react-router'
    export const loader = async () => redirect(target)`,
  'sinks {json,data,defer}(0)': `import { json } from '@remix-run/node'
    json({ user })`,
  'sinks RouteData': {
    filename: 'app/routes/user.tsx',
    code: `export async function loader() {
      return { user }
    }`,
  },
  'routes handler LoaderFunction': `import type { LoaderFunction } from '@remix-run/node'
    export const load: LoaderFunction = async ({ params }) => find(params.id)`,
  'routes handler ActionFunction': `import type { ActionFunction } from '@remix-run/node'
    export const rename: ActionFunction = async ({ request }) => save(await request.formData())`,
})
