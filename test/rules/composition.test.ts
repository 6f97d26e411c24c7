import { describe, expect, it } from 'vitest'
import type { Files } from '../support/project-routes.js'
import { lintInProject } from '../support/project-rules.js'

describe('require-owner-filter behind what other files mount', () => {
  const orders = `
import { Router } from 'express'
import { Order } from './order.js'
const router = Router()
router.get('/:id', async (req, res) => { res.json(await Order.findById(req.params.id)) })
export default router
`
  const order = "import mongoose from 'mongoose'\nexport const Order = mongoose.model('Order', new mongoose.Schema({ user: { type: mongoose.Types.ObjectId, ref: 'User' }, total: Number }))"
  const app = (mount: string, before = ''): string => `
import express from 'express'
import orders from './orders.js'
${before}
const app = express()
${mount}
app.listen(3000)
`
  const found = (files: Files): string[] => lintInProject('require-owner-filter', { 'orders.ts': orders, 'order.ts': order, ...files }, 'orders.ts')

  it('knows that callers are known', () => {
    expect(found({ 'app.ts': app("app.use(authenticate)\napp.use('/orders', orders)", "import { authenticate } from './auth.js'") })).toEqual(['req.params.id'])
    expect(found({ 'app.ts': app("app.use('/orders', orders)\napp.use(authenticate)", "import { authenticate } from './auth.js'") })).toEqual([])
  })
  it('knows that callers may', () => {
    expect(found({ 'app.ts': app("app.use(authenticate)\napp.use('/orders', requireRole('admin'), orders)", "import { authenticate, requireRole } from './auth.js'") })).toEqual([])
    expect(found({ 'app.ts': app("app.use(authenticate)\napp.use('/users', requireRole('admin'))\napp.use('/orders', orders)", "import { authenticate, requireRole } from './auth.js'") })).toEqual(['req.params.id'])
  })
  it('believes no guard that does nothing', () => {
    const guard = (body: string): string => `export const authenticate = (req, res, next) => { req.user = verify(req); next() }\nexport const requireOwner = (req, res, next) => { ${body} }`
    const mounted = app("app.use(authenticate)\napp.use('/orders', requireOwner, orders)", "import { authenticate, requireOwner } from './auth.js'")
    expect(found({ 'app.ts': mounted, 'auth.ts': guard("console.log('owner', req.path); next()") })).toEqual(['req.params.id'])
    expect(found({ 'app.ts': mounted, 'auth.ts': guard('if (!owns(req)) return res.sendStatus(403); next()') })).toEqual([])
    expect(found({ 'app.ts': mounted, 'auth.ts': guard('checkOwner(req, res, next)') })).toEqual([])
  })
  it('knows the paths that routers get in other files', () => {
    expect(found({ 'app.ts': app("app.use(authenticate)\napp.use('/admin/orders', orders)", "import { authenticate } from './auth.js'") })).toEqual([])
  })
  it('knows guards of an application of Nest', () => {
    const files = (main: string): Files => ({
      'orders.controller.ts': `
import { Controller, Get, Param } from '@nestjs/common'
import { InjectRepository } from '@nestjs/typeorm'
import { Repository } from 'typeorm'
import { Order } from './order.entity'
@Controller('orders')
export class OrdersController {
  constructor(@InjectRepository(Order) private readonly orders: Repository<Order>) {}
  @Get(':id') get(@Param('id') id: string) { return this.orders.findOne({ where: { id } }) }
}
`,
      'order.entity.ts': "import { Entity, PrimaryColumn, ManyToOne, Column } from 'typeorm'\n@Entity() export class Order { @PrimaryColumn() id: string\n @Column() userId: string }",
      'app.module.ts': "import { Module } from '@nestjs/common'\nimport { OrdersController } from './orders.controller'\n@Module({ controllers: [OrdersController] }) export class AppModule {}",
      'main.ts': `import { NestFactory } from '@nestjs/core'\nimport { AppModule } from './app.module'\nasync function start() { const app = await NestFactory.create(AppModule)\n${main}\nawait app.listen(3000) }\nvoid start()`,
    })
    const at = (main: string): string[] => lintInProject('require-owner-filter', files(main), 'orders.controller.ts')
    expect(at('app.useGlobalGuards(new JwtAuthGuard())')).toEqual(['id'])
    expect(at('')).toEqual([])
    expect(at('app.useGlobalGuards(new JwtAuthGuard(), new RolesGuard())')).toEqual(['id'])
  })
})

describe('no-nosql-injection behind what other files mount', () => {
  const users = `
import { Router } from 'express'
import { User } from './user.js'
export const router = Router()
router.post('/login', async (req, res) => { res.json(await User.findOne({ email: req.body.email })) })
router.get('/find', async (req, res) => { res.json(await User.findOne({ email: req.query.email })) })
`
  const user = "import mongoose from 'mongoose'\nexport const User = mongoose.model('User', new mongoose.Schema({ email: String }))"
  const part = (shown: string): string => shown.replace('{ email: ', '').replace(' }', '')
  const found = (app: string): string[] => lintInProject('no-nosql-injection', {
    'users.ts': users,
    'user.ts': user,
    'app.ts': `import express from 'express'\nimport mongoSanitize from 'express-mongo-sanitize'\nimport { router } from './users.js'\nconst app = express()\n${app}\napp.listen(3000)`,
  }, 'users.ts').map(part)

  it('knows what takes operators away', () => {
    expect(found("app.use(express.json())\napp.use('/users', router)")).toEqual(['req.body.email', 'req.query.email'])
    expect(found("app.use(express.json())\napp.use(mongoSanitize())\napp.use('/users', router)")).toEqual([])
    expect(found("app.use(express.json())\napp.use('/users', router)\napp.use(mongoSanitize())")).toEqual(['req.body.email', 'req.query.email'])
    expect(found("app.use('/pages', mongoSanitize())\napp.use('/users', router)")).toEqual(['req.body.email', 'req.query.email'])
  })
  it('knows how the application parses the query', () => {
    expect(found("app.set('query parser', 'simple')\napp.use('/users', router)")).toEqual(['req.body.email'])
    expect(found("app.set('query parser', 'extended')\napp.use('/users', router)")).toEqual(['req.body.email', 'req.query.email'])
  })
  it('knows that routes of other files validate', () => {
    const files = (route: string): Files => ({
      'controller.ts': "import { User } from './user.js'\nexport const login = async (req, res) => { res.json(await User.findOne({ email: req.body.email })) }",
      'user.ts': user,
      'routes.ts': `import { Router } from 'express'\nimport { login } from './controller.js'\nimport { validate, log } from './middleware.js'\nexport const router = Router()\n${route}`,
    })
    expect(lintInProject('no-nosql-injection', files("router.post('/login', validate('login'), login)"), 'controller.ts')).toEqual([])
    expect(lintInProject('no-nosql-injection', files("router.post('/login', log('login'), login)"), 'controller.ts').map(part)).toEqual(['req.body.email'])
    expect(lintInProject('no-nosql-injection', files("router.use(validate('login'))\nrouter.post('/login', login)"), 'controller.ts')).toEqual([])
    expect(lintInProject('no-nosql-injection', files("router.post('/login', login)\nrouter.use(validate('login'))"), 'controller.ts').map(part)).toEqual(['req.body.email'])
  })
})

describe('no-mass-assignment behind what other files set up', () => {
  const files = (main: string, more: Files = {}): Files => ({
    'users.controller.ts': `
import { Body, Controller, Post } from '@nestjs/common'
import { InjectRepository } from '@nestjs/typeorm'
import { Repository } from 'typeorm'
import { CreateUserDto } from './create-user.dto'
import { User } from './user.entity'
@Controller('users')
export class UsersController {
  constructor(@InjectRepository(User) private readonly users: Repository<User>) {}
  @Post() create(@Body() body: CreateUserDto) { return this.users.save(body) }
}
`,
    'create-user.dto.ts': "import { IsString } from 'class-validator'\nexport class CreateUserDto { @IsString() name: string\n @IsString() email: string }",
    'user.entity.ts': "import { Column, Entity, PrimaryColumn } from 'typeorm'\n@Entity() export class User { @PrimaryColumn() id: string\n @Column() name: string\n @Column() email: string\n @Column() role: string }",
    'app.module.ts': "import { Module } from '@nestjs/common'\nimport { UsersController } from './users.controller'\n@Module({ controllers: [UsersController] }) export class AppModule {}",
    'main.ts': `import { ValidationPipe } from '@nestjs/common'\nimport { NestFactory } from '@nestjs/core'\nimport { AppModule } from './app.module'\nasync function start() { const app = await NestFactory.create(AppModule)\n${main}\nawait app.listen(3000) }\nvoid start()`,
    ...more,
  })
  const found = (main: string, more: Files = {}): string[] => lintInProject('no-mass-assignment', files(main, more), 'users.controller.ts')

  it('knows the pipe of the service', () => {
    expect(found('app.useGlobalPipes(new ValidationPipe({ whitelist: true }))')).toEqual([])
    expect(found('app.useGlobalPipes(new ValidationPipe({ transform: true }))')).toEqual(['body'])
    expect(found('')).toEqual(['body'])
  })
  it('knows a pipe that a module provides', () => {
    const module = (pipe: string): Files => ({
      'app.module.ts': `import { Module, ValidationPipe } from '@nestjs/common'\nimport { APP_PIPE } from '@nestjs/core'\nimport { UsersController } from './users.controller'\n@Module({ controllers: [UsersController], providers: [{ provide: APP_PIPE, ${pipe} }] }) export class AppModule {}`,
    })
    expect(found('', module('useValue: new ValidationPipe({ whitelist: true })'))).toEqual([])
    expect(found('', module('useFactory: () => new ValidationPipe({ forbidNonWhitelisted: true })'))).toEqual([])
    expect(found('', module('useClass: ValidationPipe'))).toEqual(['body'])
    expect(found('', module('useClass: OurPipe'))).toEqual([])
  })
  it('is silent where nothing says how the service is started', () => {
    expect(lintInProject('no-mass-assignment', { ...files(''), 'main.ts': '' }, 'users.controller.ts')).toEqual([])
  })
  it('is silent where the request may set what there is', () => {
    expect(found('', { 'user.entity.ts': "import { Column, Entity, PrimaryColumn } from 'typeorm'\n@Entity() export class User { @PrimaryColumn() id: string\n @Column() name: string\n @Column() email: string }" })).toEqual([])
  })
})

describe('no-command-injection behind what routes of other files check', () => {
  const controller = "import { execSync } from 'node:child_process'\nexport const ping = (req, res) => { res.send(execSync(`ping ${req.body.host}`)) }"
  const found = (route: string, more = ''): string[] => lintInProject('no-command-injection', {
    'controller.ts': controller,
    'checks.ts': "export const checkHost = (req, res, next) => (/^[a-z.]+$/.test(req.body.host) ? next() : res.sendStatus(400))\nexport const look = (req, res, next) => { console.log(req.body.host); next() }",
    'routes.ts': `import { Router } from 'express'\nimport { celebrate, Joi } from 'celebrate'\nimport { ping } from './controller.js'\nimport { checkHost, look } from './checks.js'\nexport const router = Router()\n${more}\n${route}`,
  }, 'controller.ts')

  it('knows functions that check', () => {
    expect(found("router.post('/ping', checkHost, ping)")).toEqual([])
    expect(found("router.post('/ping', look, ping)")).toEqual(['`ping ${req.body.host}`'])
    expect(found("router.post('/ping', checkHost, ping)\nrouter.post('/pong', ping)")).toEqual(['`ping ${req.body.host}`'])
  })
  it('knows schemas', () => {
    expect(found("router.post('/ping', celebrate({ body: Joi.object({ host: Joi.string().uuid() }) }), ping)")).toEqual([])
    expect(found("router.post('/ping', celebrate({ body: Joi.object({ host: Joi.string() }) }), ping)")).toEqual(['`ping ${req.body.host}`'])
  })
  it('knows checks that stand before all endpoints of a router', () => {
    expect(found("router.post('/ping', ping)", 'router.use(checkHost)')).toEqual([])
    expect(found("router.post('/ping', ping)\nrouter.use(checkHost)")).toEqual(['`ping ${req.body.host}`'])
    expect(found("router.post('/ping', ping)", "router.use('/pong', checkHost)")).toEqual(['`ping ${req.body.host}`'])
    expect(found("router.post('/ping', ping)", 'if (process.env.CHECK) router.use(checkHost)')).toEqual(['`ping ${req.body.host}`'])
  })
})
