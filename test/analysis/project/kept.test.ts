import { describe, expect, it } from 'vitest'
import { kinds } from '../../../src/models/kinds.js'
import { analyzeInProject, writeProject, type Files } from '../../support/project-routes.js'

/** What gets to the commands of a file from requests, with the file that it comes from. */
function flows(files: Files, name: string): string[] {
  const folder = writeProject(files)
  const analysis = analyzeInProject(folder, files, name)
  return analysis.sinks('command').flatMap((sink) =>
    analysis
      .flow(sink.value, { kind: 'command', facts: kinds.command, trustNames: false })
      .origins.filter(({ source }) => source?.kind === 'remote')
      .map((origin) => `${origin.text} (${origin.facts.module.filename.slice(folder.length + 1)})`),
  )
}

const shell = "import { execSync } from 'node:child_process'\nexport class Shell { run(text) { return execSync(text) } }"
const taken = (use: string, more: Files): string[] => flows({ 'shell.ts': shell, 'routes.ts': use, ...more }, 'shell.ts')

describe('settings and locals of express', () => {
  const routes = (take: string): string => `import { Router } from 'express'\nexport const router = Router()\nrouter.get('/', (req, res) => { res.json(${take}.run(req.query.text)) })`
  const app = (keep: string): Files => ({ 'app.ts': `import express from 'express'\nimport { router } from './routes'\nimport { Shell } from './shell'\nconst app = express()\n${keep}\napp.use(router)` })
  it('give what another file keeps', () => {
    expect(taken(routes("req.app.get('shell')"), app("app.set('shell', new Shell())"))).toEqual(['req.query.text (routes.ts)'])
    expect(taken(routes('req.app.locals.shell'), app('app.locals.shell = new Shell()'))).toEqual(['req.query.text (routes.ts)'])
  })
  it('give nothing for another name', () => {
    expect(taken(routes("req.app.get('shell')"), app("app.set('other', new Shell())"))).toEqual([])
    expect(taken(routes('req.app.locals.shell'), app('app.locals.other = new Shell()'))).toEqual([])
  })
  it("don't give each other's", () => {
    expect(taken(routes("req.app.get('shell')"), app('app.locals.shell = new Shell()'))).toEqual([])
  })
})

describe('contexts and decorations', () => {
  it('give what koa keeps', () => {
    const routes = "import Router from '@koa/router'\nexport const router = new Router()\nrouter.get('/', async (ctx) => { ctx.body = ctx.shell.run(ctx.query.text) })"
    const app = (keep: string): Files => ({ 'app.ts': `import Koa from 'koa'\nimport { router } from './routes'\nimport { Shell } from './shell'\nconst app = new Koa()\n${keep}\napp.use(router.routes())` })
    expect(taken(routes, app('app.context.shell = new Shell()'))).toEqual(['ctx.query.text (routes.ts)'])
    expect(taken(routes, app('app.shell = new Shell()'))).toEqual([])
  })
  it('give what fastify decorates', () => {
    const routes = (take: string): string => `export default async function routes(fastify) { fastify.get('/', async (request, reply) => ${take}.run(request.query.text)) }`
    const app = (keep: string): Files => ({ 'app.ts': `import Fastify from 'fastify'\nimport routes from './routes'\nimport { Shell } from './shell'\nconst app = Fastify()\n${keep}\napp.register(routes)` })
    expect(taken(routes('fastify.shell'), app("app.decorate('shell', new Shell())"))).toEqual(['request.query.text (routes.ts)'])
    expect(taken(routes('request.server.shell'), app("app.decorate('shell', new Shell())"))).toEqual(['request.query.text (routes.ts)'])
    expect(taken(routes('fastify.shell'), app("app.decorate('other', new Shell())"))).toEqual([])
  })
})

describe('containers', () => {
  const nest = (providers: string): Files => ({ 'module.ts': `import { Module } from '@nestjs/common'\nimport { ShellController } from './routes'\nimport { Shell } from './shell'\n@Module({ controllers: [ShellController], providers: [${providers}] })\nexport class ShellModule {}` })
  const controller = "import { Controller, Get, Inject, Query } from '@nestjs/common'\n@Controller('shell')\nexport class ShellController { constructor(@Inject('SHELL') private readonly shell) {}\n @Get() run(@Query('text') text) { return this.shell.run(text) } }"
  it('give what nest provides for a text', () => {
    expect(taken(controller, nest("{ provide: 'SHELL', useClass: Shell }"))).toEqual(['text (routes.ts)'])
    expect(taken(controller, nest("{ provide: 'SHELL', useFactory: () => new Shell() }"))).toEqual(['text (routes.ts)'])
    expect(taken(controller, nest("{ provide: 'SHELL', useValue: new Shell() }"))).toEqual(['text (routes.ts)'])
    expect(taken(controller, nest("{ provide: 'OTHER', useClass: Shell }"))).toEqual([])
  })
  it('give what tsyringe registers for a symbol', () => {
    const use = (token: string): string => `import { inject, injectable } from 'tsyringe'\nimport express from 'express'\nimport { TOKENS } from './tokens'\n@injectable()\nexport class Jobs { constructor(@inject(${token}) private shell) {}\n run = (req: express.Request, res: express.Response) => { res.json(this.shell.run(req.body.text)) } }`
    const files = { 'tokens.ts': "export const TOKENS = { Shell: Symbol('Shell'), Other: Symbol('Shell') }", 'container.ts': "import { container } from 'tsyringe'\nimport { Shell } from './shell'\nimport { TOKENS } from './tokens'\ncontainer.register(TOKENS.Shell, { useClass: Shell })" }
    expect(taken(use('TOKENS.Shell'), files)).toEqual(['req.body.text (routes.ts)'])
    expect(taken(use('TOKENS.Other'), files)).toEqual([])
  })
  it('give what inversify binds', () => {
    const use = (take: string): string => `import { router } from './app'\nimport { container } from './container'\nrouter.get('/', (req, res) => { const shell = container.get(${take}); res.json(shell.run(req.query.text)) })`
    const files = { 'app.ts': "import express from 'express'\nexport const router = express.Router()", 'container.ts': "import { Container } from 'inversify'\nimport { Shell } from './shell'\nexport const container = new Container()\ncontainer.bind(Symbol.for('Shell')).to(Shell).inSingletonScope()" }
    expect(taken(use("Symbol.for('Shell')"), files)).toEqual(['req.query.text (routes.ts)'])
    expect(taken(use("'Shell'"), files)).toEqual([])
  })
  it('give what typedi is set to', () => {
    const use = "import { Container } from 'typedi'\nimport { Router } from 'express'\nexport const router = Router()\nrouter.get('/', (req, res) => { res.json(Container.get('shell').run(req.query.text)) })"
    expect(taken(use, { 'boot.ts': "import { Container } from 'typedi'\nimport { Shell } from './shell'\nContainer.set('shell', new Shell())" })).toEqual(['req.query.text (routes.ts)'])
  })
  it('give what awilix registers', () => {
    const container = (entry: string): Files => ({ 'container.ts': `import { asClass, asFunction, asValue, createContainer } from 'awilix'\nimport { Shell } from './shell'\nimport { makeJobs, Jobs } from './routes'\nexport const container = createContainer()\ncontainer.register({ ${entry} })` })
    const factory = "export const makeJobs = ({ shell }) => ({ run: (req, res) => { res.json(shell.run(req.body.text)) } })\nexport class Jobs {}"
    const entries = 'jobs: asFunction(makeJobs).singleton(), '
    expect(taken(factory, container(`${entries}shell: asClass(Shell).scoped()`))).toEqual(['req.body.text (routes.ts)'])
    expect(taken(factory, container(`${entries}shell: asValue(new Shell())`))).toEqual(['req.body.text (routes.ts)'])
    expect(taken(factory, container(`${entries}other: asClass(Shell)`))).toEqual([])
    const owner = "export class Jobs { constructor({ shell }) { this.shell = shell }\n run(req, res) { res.json(this.shell.run(req.body.text)) } }\nexport const makeJobs = () => 1"
    expect(taken(owner, container('jobs: asClass(Jobs), shell: asClass(Shell)'))).toEqual(['req.body.text (routes.ts)'])
    expect(taken(owner, container('shell: asClass(Shell)'))).toEqual([])
    const cradle = "import { container } from './container'\nexport const run = (req, res) => { res.json(container.cradle.shell.run(req.body.text)) }\nexport const makeJobs = 1, Jobs = 2"
    expect(taken(cradle, container('shell: asClass(Shell)'))).toEqual(['req.body.text (routes.ts)'])
    const resolve = cradle.replace('container.cradle.shell', "container.resolve('shell')")
    expect(taken(resolve, container('shell: asClass(Shell)'))).toEqual(['req.body.text (routes.ts)'])
    expect(taken("export const run = (req, res) => { res.json(req.container.cradle.shell.run(req.body.text)) }\nexport const makeJobs = 1, Jobs = 2", container('shell: asClass(Shell)'))).toEqual(['req.body.text (routes.ts)'])
  })
})
