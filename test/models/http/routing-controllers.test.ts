import { routingControllers } from '../../../src/models/http/routing-controllers.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(routingControllers, {
  'sources @{Body,BodyParam}': `import { JsonController, Post, Body } from 'routing-controllers'
    @JsonController('/users')
    export class UsersController {
      @Post('/:id')
      handle(@Body() user: CreateUser) {
        return use(user)
      }
    }`,
  'sources @{Param,Params}': `import { JsonController, Get, Param } from 'routing-controllers'
    @JsonController('/users')
    export class UsersController {
      @Get('/:id')
      handle(@Param('id') id: string) {
        return use(id)
      }
    }`,
  'sources @{QueryParam,QueryParams}': `import { JsonController, Get, QueryParam } from 'routing-controllers'
    @JsonController('/users')
    export class UsersController {
      @Get('/:id')
      handle(@QueryParam('limit') limit: number) {
        return use(limit)
      }
    }`,
  'sources @{HeaderParam,HeaderParams}': `import { JsonController, Get, HeaderParam } from 'routing-controllers'
    @JsonController('/users')
    export class UsersController {
      @Get('/:id')
      handle(@HeaderParam('authorization') token: string) {
        return use(token)
      }
    }`,
  'sources @{CookieParam,CookieParams}': `import { JsonController, Get, CookieParam } from 'routing-controllers'
    @JsonController('/users')
    export class UsersController {
      @Get('/:id')
      handle(@CookieParam('theme') theme: string) {
        return use(theme)
      }
    }`,
  'sources Request.{body,query,params}': `import { Get, JsonController, Req } from 'routing-controllers'
    @JsonController('/users')
    export class UsersController {
      @Get('/:id')
      show(@Req() request: Request) {
        return find(request.params.id)
      }
    }`,
  'routes prefix @{Controller,JsonController}': `import { Get, JsonController, Param } from 'routing-controllers'
    @JsonController('/users')
    export class UsersController {
      @Get('/:id')
      show(@Param('id') id: string) {
        return find(id)
      }
    }`,
  'routes endpoint @{Get,Post,Put,Patch,Delete,Head,All}': `import { Body, JsonController, Post } from 'routing-controllers'
    @JsonController()
    export class UsersController {
      @Post('/users')
      create(@Body() body: CreateUser) {
        return save(body)
      }
    }`,
  'routes before @{UseBefore,UseInterceptor}': `import { Get, JsonController, UseBefore } from 'routing-controllers'
    @JsonController('/users')
    export class UsersController {
      @Get('/')
      @UseBefore(compression())
      list() {
        return list()
      }
    }`,
  'routes before @Authorized': `import { Authorized, Delete, JsonController, Param } from 'routing-controllers'
    @JsonController('/users')
    export class UsersController {
      @Authorized()
      @Delete('/:id')
      remove(@Param('id') id: string) {
        return remove(id)
      }
    }`,
  'protections @Authorized': `import { Authorized, Delete, JsonController, Param } from 'routing-controllers'
    @Authorized()
    @JsonController('/users')
    export class UsersController {
      @Delete('/:id')
      remove(@Param('id') id: string) {
        return remove(id)
      }
    }`,
  'callers @{CurrentUser,Session,SessionParam}': `import { CurrentUser, Get, JsonController } from 'routing-controllers'
    @JsonController('/orders')
    export class OrdersController {
      @Get('/')
      list(@CurrentUser({ required: true }) user: User) {
        return ordersOf(user.id)
      }
    }`,
  'callers Request.{user,auth,session}': `import { Get, JsonController, Req } from 'routing-controllers'
    @JsonController('/orders')
    export class OrdersController {
      @Get('/')
      list(@Req() request: Request) {
        return ordersOf(request.user.id)
      }
    }`,
})
