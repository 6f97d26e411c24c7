import { once } from 'node:events'
import { createServer } from 'node:http'
import type { RequestListener, Server } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface Answer {
  status: number
  headers: Headers
  text: string
  /** The body as JSON; `undefined` where it is none. */
  json: any
}

interface Call {
  token?: string
  body?: unknown
}

/** A running example service, called over HTTP as a client would. */
export class Service {
  readonly #server: Server

  constructor(server: Server) {
    this.#server = server
  }

  async call(method: string, path: string, { token, body }: Call = {}): Promise<Answer> {
    const { port } = this.#server.address() as AddressInfo
    const headers: Record<string, string> = {}
    if (token !== undefined) headers.authorization = `Bearer ${token}`
    if (body !== undefined) headers['content-type'] = 'application/json'
    const response = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      headers,
      body: body === undefined ? null : JSON.stringify(body),
    })
    const text = await response.text()
    const isJson = response.headers.get('content-type')?.includes('json') === true
    return { status: response.status, headers: response.headers, text, json: isJson ? JSON.parse(text) : undefined }
  }

  /** Registers a customer and signs in; both examples answer these calls alike. */
  async signUp(name: string, password: string): Promise<string> {
    const email = `${name.toLowerCase()}@example.com`
    const registered = await this.call('POST', '/auth/register', { body: { email, name, password } })
    if (registered.status !== 201) throw new Error(`registration failed: ${registered.status} ${registered.text}`)
    return this.signIn(email, password)
  }

  async signIn(email: string, password: string): Promise<string> {
    const answer = await this.call('POST', '/auth/login', { body: { email, password } })
    if (answer.status !== 200) throw new Error(`login failed: ${answer.status} ${answer.text}`)
    return answer.json.token
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections()
    this.#server.close()
    await once(this.#server, 'close')
  }
}

/** Starts an app on a free port of the loopback interface. */
export async function startService(app: RequestListener): Promise<Service> {
  const server = createServer(app)
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return new Service(server)
}
