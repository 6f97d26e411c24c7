import { loopback } from '../../../src/models/http/loopback.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(loopback, {
  'sources @requestBody': `import { post, requestBody } from '@loopback/rest'
    export class UserController {
      @post('/users')
      async create(@requestBody() user: User) {
        return this.users.create(user)
      }
    }`,
  'sources @param': `import { get, param } from '@loopback/rest'
    export class UserController {
      @get('/users/{id}')
      async one(@param({ name: 'id', in: 'path' }) id: string) {
        return this.users.one(id)
      }
    }`,
  'sources Request.body': `import { Request } from '@loopback/rest'
    export class ProxyController {
      async forward(request: Request) {
        save(request.body)
      }
    }`,
  'sources Request.query': `import { Request } from '@loopback/rest'
    export class ProxyController {
      async forward(request: Request) {
        save(request.query)
      }
    }`,
  'sources Request.params.*': `import { Request } from '@loopback/rest'
    export class ProxyController {
      async forward(request: Request) {
        save(request.params.id)
      }
    }`,
  'sources Request.headers.*': `import { Request } from '@loopback/rest'
    export class ProxyController {
      async forward(request: Request) {
        save(request.headers.host)
      }
    }`,
  'sources Request.{get,header}()': `import { Request } from '@loopback/rest'
    export class ProxyController {
      async forward(request: Request) {
        save(request.get('x-tenant'))
      }
    }`,
  'sources Request.cookies': `import { Request } from '@loopback/rest'
    export class ProxyController {
      async forward(request: Request) {
        save(request.cookies)
      }
    }`,
  'sources Request.{url,originalUrl,path}': `import { Request } from '@loopback/rest'
    export class ProxyController {
      async forward(request: Request) {
        save(request.originalUrl)
      }
    }`,
})
