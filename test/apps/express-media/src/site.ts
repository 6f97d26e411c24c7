import { createReadStream, readFile, stat } from 'node:fs'
import { stat as look } from 'node:fs/promises'
import http, { type IncomingMessage, type ServerResponse } from 'node:http'
import path from 'node:path'

const PUBLIC = path.resolve('public')
const TYPES: Record<string, string> = { '.css': 'text/css', '.html': 'text/html', '.js': 'text/javascript', '.svg': 'image/svg+xml' }

function typeOf(file: string): string {
  return TYPES[path.extname(file).toLowerCase()] ?? 'application/octet-stream'
}

/** The pages, as `URL` reads the address: ways up are gone, but for those that are encoded. */
export const pages = http.createServer((req, res) => {
  const { pathname } = new URL(req.url ?? '/', 'http://localhost')
  const file = path.join(PUBLIC, pathname === '/' ? 'index.html' : pathname)
  stat(file, (error, found) => {
    if (error || !found.isFile()) return res.writeHead(404).end()
    res.writeHead(200, { 'Content-Type': typeOf(file), 'Content-Length': found.size })
    createReadStream(file).pipe(res)
  })
})

/** Decoded after it was read: `%2e%2e%2f`. */
export const decoded = http.createServer((req, res) => {
  const { pathname } = new URL(req.url ?? '/', 'http://localhost')
  const file = path.join(PUBLIC, decodeURIComponent(pathname))
  createReadStream(file) // expect: no-path-traversal
    .on('error', () => res.writeHead(404).end())
    .pipe(res)
})

export const old = http.createServer((req, res) => {
  let file = './public' + req.url
  if (file.endsWith('/')) file += 'index.html'
  readFile(file, (error, content) => { // expect: no-path-traversal
    if (error) return res.writeHead(error.code === 'ENOENT' ? 404 : 500).end()
    res.writeHead(200, { 'Content-Type': typeOf(file) })
    res.end(content)
  })
})

async function resolveFile(req: IncomingMessage): Promise<string | undefined> {
  const name = decodeURIComponent((req.url ?? '/').split('?', 1)[0]!)
  const file = path.normalize(path.join(PUBLIC, name))
  if (!file.startsWith(PUBLIC + path.sep)) return undefined
  const found = await look(file).catch(() => undefined)
  return found?.isDirectory() ? path.join(file, 'index.html') : file
}

async function serve(req: IncomingMessage, res: ServerResponse): Promise<void> {
  const file = await resolveFile(req)
  if (file === undefined) {
    res.writeHead(403).end()
    return
  }
  res.setHeader('Content-Type', typeOf(file))
  createReadStream(file)
    .on('error', () => res.writeHead(404).end())
    .pipe(res)
}

export const careful = http.createServer((req, res) => {
  void serve(req, res)
})

const ROUTES: Record<string, string> = { '/': 'index.html', '/about': 'about.html', '/contact': 'contact.html' }

/** Nothing but what the table names. */
export const fixed = http.createServer((req, res) => {
  const page = Object.hasOwn(ROUTES, req.url ?? '') ? ROUTES[req.url ?? ''] : undefined
  if (!page) return res.writeHead(404).end()
  createReadStream(path.join(PUBLIC, page)).pipe(res)
})
