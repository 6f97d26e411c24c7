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
  'sources @param.path.{string,byte,binary,password}': `import { get, param } from '@loopback/rest'
    export class UserController {
      @get('/users')
      async list(@param.path.string('id') value: string) {
        return this.users.list(value)
      }
    }`,
  'sources @param.query.{string,byte,binary,password,object}': `import { get, param } from '@loopback/rest'
    export class UserController {
      @get('/users')
      async list(@param.query.object('filter') value: Filter) {
        return this.users.list(value)
      }
    }`,
  'sources @param.header.{string,byte,binary,password}': `import { get, param } from '@loopback/rest'
    export class UserController {
      @get('/users')
      async list(@param.header.string('x-tenant') value: string) {
        return this.users.list(value)
      }
    }`,
  'sources @param.cookie.{string,byte,binary,password}': `import { get, param } from '@loopback/rest'
    export class UserController {
      @get('/users')
      async list(@param.cookie.string('theme') value: string) {
        return this.users.list(value)
      }
    }`,
  'sources @param.array': `import { get, param } from '@loopback/rest'
    export class UserController {
      @get('/users')
      async list(@param.array('ids', 'query', { type: 'string' }) value: string[]) {
        return this.users.list(value)
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
  'routes endpoint @{get,post,put,patch,del}': `import { get, param } from '@loopback/rest'
    export class UsersController {
      @get('/users/{id}')
      async show(@param.path.string('id') id: string) {
        return find(id)
      }
    }`,
})
