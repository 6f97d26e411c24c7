import { nest } from '../../../src/models/http/nest.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(nest, {
  'concepts ValidationPipe': `import { ValidationPipe } from '@nestjs/common'
    const pipe = new ValidationPipe({ whitelist: true })`,
  'sources @Body': `import { Body, Controller, Post } from '@nestjs/common'
    @Controller('users')
    export class UsersController {
      @Post()
      create(@Body() dto: CreateUserDto) {
        return this.users.create(dto)
      }
    }`,
  'sources @RawBody': `import { Controller, Post, RawBody } from '@nestjs/common'
    @Controller('hooks')
    export class HooksController {
      @Post()
      receive(@RawBody() body: Buffer) {
        return this.hooks.receive(body)
      }
    }`,
  'sources @Query': `import { Controller, Get, Query } from '@nestjs/common'
    @Controller('users')
    export class UsersController {
      @Get()
      list(@Query('name') name: string) {
        return this.users.list(name)
      }
    }`,
  'sources @Param': `import { Controller, Get, Param } from '@nestjs/common'
    @Controller('users')
    export class UsersController {
      @Get(':id')
      one(@Param('id') id: string) {
        return this.users.one(id)
      }
    }`,
  'sources @Headers': `import { Controller, Get, Headers } from '@nestjs/common'
    @Controller('users')
    export class UsersController {
      @Get()
      list(@Headers('x-tenant') tenant: string) {
        return this.users.list(tenant)
      }
    }`,
  'sources @HostParam': `import { Controller, Get, HostParam } from '@nestjs/common'
    @Controller({ host: ':account.example.com' })
    export class AccountController {
      @Get()
      info(@HostParam('account') account: string) {
        return this.accounts.info(account)
      }
    }`,
  'sources @Ip': `import { Controller, Get, Ip } from '@nestjs/common'
    @Controller('visits')
    export class VisitsController {
      @Get()
      visit(@Ip() ip: string) {
        return this.visits.add(ip)
      }
    }`,
  'sources @MessageBody': `import { MessageBody, SubscribeMessage, WebSocketGateway } from '@nestjs/websockets'
    @WebSocketGateway()
    export class ChatGateway {
      @SubscribeMessage('say')
      say(@MessageBody() text: string) {
        return this.chat.say(text)
      }
    }`,
  'sources @Payload': `import { Controller } from '@nestjs/common'
    import { MessagePattern, Payload } from '@nestjs/microservices'
    @Controller()
    export class OrdersController {
      @MessagePattern('orders.create')
      create(@Payload() order: CreateOrder) {
        return this.orders.create(order)
      }
    }`,
  'sources @MessagePattern(0)': `import { Controller } from '@nestjs/common'
    import { MessagePattern } from '@nestjs/microservices'
    @Controller()
    export class OrdersController {
      @MessagePattern({ cmd: 'create' })
      create(order: CreateOrder) {
        return this.orders.create(order)
      }
    }`,
  'sources @EventPattern(0)': `import { Controller } from '@nestjs/common'
    import { EventPattern } from '@nestjs/microservices'
    @Controller()
    export class OrdersController {
      @EventPattern('order_created')
      async created(data: Record<string, unknown>) {
        await this.orders.note(data)
      }
    }`,
  'sources @GrpcMethod(0)': `import { Controller } from '@nestjs/common'
    import { GrpcMethod } from '@nestjs/microservices'
    @Controller()
    export class HeroesController {
      @GrpcMethod('HeroesService', 'FindOne')
      findOne(data: HeroById) {
        return this.heroes.one(data.id)
      }
    }`,
  'sources @Args': `import { Args, Query, Resolver } from '@nestjs/graphql'
    @Resolver()
    export class UsersResolver {
      @Query(() => User)
      user(@Args('id') id: string) {
        return this.users.one(id)
      }
    }`,
  'sources PipeTransform.transform(0)': `import { PipeTransform, Injectable } from '@nestjs/common'
    @Injectable()
    export class TrimPipe implements PipeTransform {
      transform(value: unknown) {
        return trim(value)
      }
    }`,
  'sources GqlExecutionContext.create().getArgs()': `import { GqlExecutionContext } from '@nestjs/graphql'
    export class ArgsGuard {
      canActivate(context) {
        return allowed(GqlExecutionContext.create(context).getArgs())
      }
    }`,
  'sources UploadedFile.{fieldname,mimetype,encoding}':
    `import { Controller, Post, UploadedFile } from '@nestjs/common'
    @Controller('files')
    export class FilesController {
      @Post()
      upload(@UploadedFile() file: Express.Multer.File) {
        return this.files.store(file.mimetype)
      }
    }`,
  'sources UploadedFile.originalname':
    `import { Controller, Post, UploadedFile } from '@nestjs/common'
    @Controller('files')
    export class FilesController {
      @Post()
      upload(@UploadedFile() file: Express.Multer.File) {
        return this.files.store(file.originalname)
      }
    }`,
  'sources UploadedFile.buffer': `import { Controller, Post, UploadedFiles } from '@nestjs/common'
    @Controller('files')
    export class FilesController {
      @Post()
      upload(@UploadedFiles() files: Express.Multer.File[]) {
        for (const file of files) this.files.store(file.buffer)
      }
    }`,
  'sources HttpRequest.body': `import { Controller, Get, Req } from '@nestjs/common'
    @Controller('users')
    export class UsersController {
      @Get()
      async list(@Req() request) {
        save(request.body)
      }
    }`,
  'sources HttpRequest.query': `import { Controller, Get, Req } from '@nestjs/common'
    @Controller('users')
    export class UsersController {
      @Get()
      async list(@Req() request) {
        save(request.query)
      }
    }`,
  'sources HttpRequest.params': `import { Controller, Get, Req } from '@nestjs/common'
    @Controller('users')
    export class UsersController {
      @Get()
      async list(@Req() request) {
        save(request.params)
      }
    }`,
  'sources HttpRequest.params.*': `import { CanActivate, ExecutionContext, Injectable } from '@nestjs/common'
    @Injectable()
    export class OwnerGuard implements CanActivate {
      canActivate(context: ExecutionContext) {
        const request = context.switchToHttp().getRequest()
        return this.users.owns(request.params.id)
      }
    }`,
  'sources HttpRequest.headers': `import { Controller, Get, Req } from '@nestjs/common'
    @Controller('users')
    export class UsersController {
      @Get()
      async list(@Req() request) {
        save(request.headers)
      }
    }`,
  'sources HttpRequest.headers.*': `import { createParamDecorator } from '@nestjs/common'
    export const Tenant = createParamDecorator((data, context) => {
      return context.switchToHttp().getRequest().headers['x-tenant']
    })`,
  'sources HttpRequest.{get,header}()': `import { Controller, Get, Req } from '@nestjs/common'
    @Controller('users')
    export class UsersController {
      @Get()
      async list(@Req() request) {
        save(request.get('X-Tenant'))
      }
    }`,
  'sources HttpRequest.{cookies,signedCookies}': `import { Controller, Get, Req } from '@nestjs/common'
    @Controller('users')
    export class UsersController {
      @Get()
      async list(@Req() request) {
        save(request.cookies)
      }
    }`,
  'sources HttpRequest.{hostname,ip}': `import { Controller, Get, Req } from '@nestjs/common'
    @Controller('users')
    export class UsersController {
      @Get()
      async list(@Req() request) {
        save(request.hostname)
      }
    }`,
  'sources HttpRequest.{url,originalUrl,path}': `import { Injectable, NestMiddleware } from '@nestjs/common'
    @Injectable()
    export class VisitMiddleware implements NestMiddleware {
      use(request, response, next) {
        save(request.originalUrl)
        next()
      }
    }`,
  'sinks HttpResponse.send(0)': `import { Controller, Get, Res } from '@nestjs/common'
    @Controller()
    export class Pages {
      @Get()
      page(@Res() res) {
        res.send(text)
      }
    }`,
  'sinks HttpResponse.{write,end}(0)': `import { Controller, Get, Res } from '@nestjs/common'
    @Controller()
    export class Pages {
      @Get()
      page(@Res() res) {
        res.end(text)
      }
    }`,
  'states HttpResponse.{type,contentType}': `import { Controller, Get, Res } from '@nestjs/common'
    @Controller()
    export class Pages {
      @Get()
      page(@Res() res) {
        res.type('html').send(text)
      }
    }`,
  'states HttpResponse.{set,header,setHeader,append,appendHeader}': `import { Controller, Get, Res } from '@nestjs/common'
    @Controller()
    export class Pages {
      @Get()
      page(@Res() res) {
        res.setHeader('Content-Type', 'text/html')
      }
    }`,
  'states HttpResponse.{set,header}': `import { Controller, Get, Res } from '@nestjs/common'
    @Controller()
    export class Pages {
      @Get()
      page(@Res() res) {
        res.set({ 'Content-Type': 'text/html' })
      }
    }`,
  'states HttpResponse.writeHead': `import { Controller, Get, Res } from '@nestjs/common'
    @Controller()
    export class Pages {
      @Get()
      page(@Res() res) {
        res.writeHead(200, { 'Content-Type': 'text/html' })
      }
    }`,
  'states HttpResponse.{json,jsonp}': `import { Controller, Get, Res } from '@nestjs/common'
    @Controller()
    export class Pages {
      @Get()
      page(@Res() res) {
        res.json({ text })
      }
    }`,
  'states HttpResponse.attachment': `import { Controller, Get, Res } from '@nestjs/common'
    @Controller()
    export class Pages {
      @Get()
      page(@Res() res) {
        res.attachment('report.csv')
      }
    }`,
  'sinks @{Get,Post,Put,Patch,Delete,All}()': `import { Controller, Get, Res } from '@nestjs/common'
    @Controller()
    export class Pages {
      @Get()
      page(@Res() res) {
        return text
      }
    }`,
  'sinks @Redirect().url': `import { Controller, Get, Redirect, Res } from '@nestjs/common'
    @Controller()
    export class LinkController {
      @Get()
      @Redirect('/home')
      go() { return { url: target } }
    }`,
  'sinks HttpResponse.redirect(*)': `import { Controller, Get, Redirect, Res } from '@nestjs/common'
    @Controller()
    export class LinkController {
      @Get()
      go(@Res() res) { res.redirect(target) }
    }`,
  'sinks HttpResponse.location(0)': `import { Controller, Get, Redirect, Res } from '@nestjs/common'
    @Controller()
    export class LinkController {
      @Get()
      go(@Res() res) { res.location(target) }
    }`,
  'sinks HttpResponse.{set,header,setHeader,append}(1)': `import { Controller, Get, Redirect, Res } from '@nestjs/common'
    @Controller()
    export class LinkController {
      @Get()
      go(@Res() res) { res.setHeader('Location', target) }
    }`,
  'states HttpResponse.{status,sendStatus,code}': `import { Controller, Get, Redirect, Res } from '@nestjs/common'
    @Controller()
    export class LinkController {
      @Get()
      go(@Res() res) { res.status(201).location(target) }
    }`,
  'sinks HttpResponse.{set,header,setHeader,append,appendHeader}(0)': `import { Controller, Get, Res } from '@nestjs/common'
    @Controller()
    export class LinkController {
      @Get()
      go(@Res() res) { res.setHeader(name, 'on') }
    }`,
  'sinks HttpResponse.{set,header,setHeader,append,appendHeader}(1)': `import { Controller, Get, Res } from '@nestjs/common'
    @Controller()
    export class LinkController {
      @Get()
      go(@Res() res) { res.setHeader('Set-Cookie', 'theme=' + name) }
    }`,
  'sinks HttpResponse.{set,header}(0)': `import { Controller, Get, Res } from '@nestjs/common'
    @Controller()
    export class LinkController {
      @Get()
      go(@Res() res) { res.set(headers) }
    }`,
  'sinks HttpResponse.render(0)': `import { Controller, Get, Res } from '@nestjs/common'
    @Controller()
    export class Pages {
      @Get()
      page(@Res() res) {
        res.render(name, { title })
      }
    }`,
  'sinks HttpResponse.render(1)': `import { Controller, Get, Res } from '@nestjs/common'
    @Controller()
    export class Pages {
      @Get()
      page(@Res() res) {
        res.render('page', data)
      }
    }`,
  'sinks @{Get,Post,Put,Patch,Delete,All}() #2': `import { Controller, Get } from '@nestjs/common'
    @Controller()
    export class Users {
      @Get()
      one() {
        return user
      }
    }`,
  'sinks HttpResponse.{json,jsonp,send}(0)': `import { Controller, Get, Res } from '@nestjs/common'
    @Controller()
    export class Users {
      @Get()
      one(@Res() res) {
        res.json(user)
      }
    }`,
  'sinks @{Query,Mutation}()': `import { Query, Resolver } from '@nestjs/graphql'
    @Resolver()
    export class Users {
      @Query()
      user() {
        return user
      }
    }`,
  'routes prefix @Controller': `import { Controller, Get, Param } from '@nestjs/common'
    @Controller('users')
    export class UsersController {
      @Get(':id')
      show(@Param('id') id: string) {
        return find(id)
      }
    }`,
  'routes endpoint @{Get,Post,Put,Patch,Delete,Head,Options,All,Search}': `import { Body, Controller, Post } from '@nestjs/common'
    @Controller()
    export class UsersController {
      @Post('users')
      create(@Body() body: CreateUser) {
        return save(body)
      }
    }`,
  'routes endpoint @{Query,Mutation,Subscription,ResolveField}': `import { Args, Query, Resolver } from '@nestjs/graphql'
    @Resolver(() => User)
    export class UsersResolver {
      @Query(() => User)
      user(@Args('id') id: string) {
        return find(id)
      }
    }`,
  'routes endpoint @{MessagePattern,EventPattern,SubscribeMessage,GrpcMethod}': `import { Controller } from '@nestjs/common'
    import { MessagePattern, Payload } from '@nestjs/microservices'
    @Controller()
    export class UsersController {
      @MessagePattern({ cmd: 'find-user' })
      find(@Payload() message: FindUser) {
        return find(message.id)
      }
    }`,
  'routes before @UseGuards': `import { Controller, Get, UseGuards } from '@nestjs/common'
    import { RolesGuard } from './rolesguard'
    @Controller('users')
    @UseGuards(RolesGuard)
    export class UsersController {
      @Get()
      list() {
        return list()
      }
    }`,
  'routes before @UseInterceptors': `import { Controller, Get, UseInterceptors } from '@nestjs/common'
    import { CacheInterceptor } from './cacheinterceptor'
    @Controller('users')
    @UseInterceptors(CacheInterceptor)
    export class UsersController {
      @Get()
      list() {
        return list()
      }
    }`,
  'routes before @UsePipes': `import { Controller, Get, UsePipes } from '@nestjs/common'
    import { OwnPipe } from './ownpipe'
    @Controller('users')
    @UsePipes(OwnPipe)
    export class UsersController {
      @Get()
      list() {
        return list()
      }
    }`,
  'routes everywhere @Module': `import { Controller, Get, Module } from '@nestjs/common'
    import { APP_GUARD } from '@nestjs/core'
    @Controller('users')
    export class UsersController {
      @Get()
      list() {
        return list()
      }
    }
    @Module({ controllers: [UsersController], providers: [{ provide: APP_GUARD, useClass: OwnClass }] })
    export class AppModule {}`,
  'routes everywhere @Module #2': `import { Controller, Get, Module } from '@nestjs/common'
    import { APP_PIPE } from '@nestjs/core'
    @Controller('users')
    export class UsersController {
      @Get()
      list() {
        return list()
      }
    }
    @Module({ controllers: [UsersController], providers: [{ provide: APP_PIPE, useClass: OwnClass }] })
    export class AppModule {}`,
  'routes everywhere INestApplication.setGlobalPrefix': `import { Controller, Get } from '@nestjs/common'
    import { NestFactory } from '@nestjs/core'
    @Controller('users')
    export class UsersController {
      @Get()
      list() {
        return list()
      }
    }
    const app = await NestFactory.create(AppModule)
    app.setGlobalPrefix('api')`,
  'routes everywhere INestApplication.use': `import { Controller, Get } from '@nestjs/common'
    import { NestFactory } from '@nestjs/core'
    @Controller('users')
    export class UsersController {
      @Get()
      list() {
        return list()
      }
    }
    const app = await NestFactory.create(AppModule)
    app.use(helmet())`,
  'routes everywhere INestApplication.useGlobalGuards': `import { Controller, Get } from '@nestjs/common'
    import { NestFactory } from '@nestjs/core'
    @Controller('users')
    export class UsersController {
      @Get()
      list() {
        return list()
      }
    }
    const app = await NestFactory.create(AppModule)
    app.useGlobalGuards(new AuthGuard())`,
  'routes everywhere INestApplication.useGlobalInterceptors': `import { Controller, Get } from '@nestjs/common'
    import { NestFactory } from '@nestjs/core'
    @Controller('users')
    export class UsersController {
      @Get()
      list() {
        return list()
      }
    }
    const app = await NestFactory.create(AppModule)
    app.useGlobalInterceptors(new LogInterceptor())`,
  'routes everywhere INestApplication.useGlobalPipes': `import { Controller, Get } from '@nestjs/common'
    import { NestFactory } from '@nestjs/core'
    @Controller('users')
    export class UsersController {
      @Get()
      list() {
        return list()
      }
    }
    const app = await NestFactory.create(AppModule)
    app.useGlobalPipes(new ValidationPipe())`,
  'routes everywhere MiddlewareConsumer.apply': `import { Controller, Get, Module, type MiddlewareConsumer, type NestModule } from '@nestjs/common'
    @Controller('users')
    export class UsersController {
      @Get()
      list() {
        return list()
      }
    }
    @Module({ controllers: [UsersController] })
    export class AppModule implements NestModule {
      configure(consumer: MiddlewareConsumer) {
        consumer.apply(LogMiddleware).forRoutes('users')
      }
    }`,
  'routes prefix @{Resolver,WebSocketGateway}': `import { Resolver, Query } from '@nestjs/graphql'
    @Resolver()
    export class UsersResolver {
      @Query(() => [User])
      users() {
        return list()
      }
    }`,
  'callers HttpRequest.{user,auth,session.user,session.userId,currentUser,userId}': `import { Controller, Get, Req } from '@nestjs/common'
    @Controller('orders')
    export class OrdersController {
      @Get()
      list(@Req() request) {
        return ordersOf(request.user.id)
      }
    }`,
  'callers @Session.{user,userId}': `import { Controller, Get, Session } from '@nestjs/common'
    @Controller('orders')
    export class OrdersController {
      @Get()
      list(@Session() session: Record<string, any>) {
        return ordersOf(session.userId)
      }
    }`,
  'callers GqlExecutionContext.create().getContext().{user,currentUser}': `import { createParamDecorator } from '@nestjs/common'
    import { GqlExecutionContext } from '@nestjs/graphql'
    export const CurrentUser = createParamDecorator((data, context) => GqlExecutionContext.create(context).getContext().user)`,
  'aliases INestApplication.{get,resolve}': `import { NestFactory } from '@nestjs/core'
    const app = await NestFactory.create(AppModule)
    app.get(Users).list()`,
  'keeps @Module': `import { Module } from '@nestjs/common'
    @Module({ providers: [{ provide: 'USERS', useFactory: () => new Users() }] })
    export class AppModule {}`,
  'takes @Inject': `import { Inject, Injectable } from '@nestjs/common'
    @Injectable()
    export class Orders {
      constructor(@Inject('USERS') private readonly users: Users) {}
    }`,
})
