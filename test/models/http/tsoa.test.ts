import { tsoa } from '../../../src/models/http/tsoa.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(tsoa, {
  'sources @{Body,BodyProp}': `import { Controller, Post, Body, Route } from 'tsoa'
    @Route('users')
    export class UsersController extends Controller {
      @Post()
      public async handle(@Body() user: CreateUser) {
        return use(user)
      }
    }`,
  'sources @Path': `import { Controller, Get, Path, Route } from 'tsoa'
    @Route('users')
    export class UsersController extends Controller {
      @Get('{id}')
      public async handle(@Path() id: string) {
        return use(id)
      }
    }`,
  'sources @{Query,Queries}': `import { Controller, Get, Query, Route } from 'tsoa'
    @Route('users')
    export class UsersController extends Controller {
      @Get()
      public async handle(@Query() name: string) {
        return use(name)
      }
    }`,
  'sources @Header': `import { Controller, Get, Header, Route } from 'tsoa'
    @Route('users')
    export class UsersController extends Controller {
      @Get()
      public async handle(@Header() tenant: string) {
        return use(tenant)
      }
    }`,
  'sources @{FormField,UploadedFile}': `import { Controller, Post, UploadedFile, Route } from 'tsoa'
    @Route('users')
    export class UsersController extends Controller {
      @Post('upload')
      public async handle(@UploadedFile() file: Express.Multer.File) {
        return use(file)
      }
    }`,
  'sources @Request.body': `import { Controller, Post, Request, Route } from 'tsoa'
    @Route('users')
    export class UsersController extends Controller {
      @Post()
      public async create(@Request() request: express.Request) {
        return save(request.body)
      }
    }`,
  'routes before @Middlewares': `import { Controller, Get, Middlewares, Route } from 'tsoa'
    @Route('users')
    export class UsersController extends Controller {
      @Middlewares(requireUser)
      @Get()
      public async list() {
        return list()
      }
    }`,
  'routes prefix @Route': `import { Controller, Get, Path, Route } from 'tsoa'
    @Route('users')
    export class UsersController extends Controller {
      @Get('{id}')
      public async show(@Path() id: string) {
        return find(id)
      }
    }`,
  'routes endpoint @{Get,Post,Put,Patch,Delete,Head,Options}': `import { Body, Controller, Post, Route } from 'tsoa'
    @Route('users')
    export class UsersController extends Controller {
      @Post()
      public async create(@Body() body: CreateUser) {
        return save(body)
      }
    }`,
  'routes before @Security': `import { Controller, Get, Route, Security } from 'tsoa'
    @Route('users')
    export class UsersController extends Controller {
      @Security('jwt')
      @Get()
      public async list() {
        return list()
      }
    }`,
  'protections @Security': `import { Controller, Get, Route, Security } from 'tsoa'
    @Route('users')
    @Security('jwt', ['admin'])
    export class UsersController extends Controller {
      @Get()
      public async list() {
        return list()
      }
    }`,
  'callers @Request.{user,auth,session}': `import { Controller, Get, Request, Route, Security } from 'tsoa'
    @Route('orders')
    export class OrdersController extends Controller {
      @Security('jwt')
      @Get()
      public async list(@Request() request: express.Request) {
        return ordersOf(request.user.id)
      }
    }`,
})
