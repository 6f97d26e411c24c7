import { describe, expect, it } from 'vitest'
import { createProject } from '../../support/project-code.js'

const REACHED = ['input (routes.js)']

describe('a value that a caller in another file hands over', () => {
  const cases: Record<string, [service: string, routes: string]> = {
    'a named export': [
      "import { run } from 'lib'\nexport function start(text) { run(text) }",
      "import { input } from 'lib'\nimport { start } from './service.js'\nstart(input)",
    ],
    'an export under another name': [
      "import { run } from 'lib'\nfunction start(text) { run(text) }\nexport { start as launch }",
      "import { input } from 'lib'\nimport { launch as go } from './service.js'\ngo(input)",
    ],
    'a default export': [
      "import { run } from 'lib'\nexport default function (text) { run(text) }",
      "import { input } from 'lib'\nimport start from './service.js'\nstart(input)",
    ],
    'an arrow function': [
      "import { run } from 'lib'\nexport const start = (text) => run(text)",
      "import { input } from 'lib'\nimport * as service from './service.js'\nservice.start(input)",
    ],
    'exports of CommonJS': [
      "const { run } = require('lib')\nexports.start = function (text) { run(text) }",
      "const { input } = require('lib')\nconst service = require('./service')\nservice.start(input)",
    ],
    'module.exports with an object': [
      "const { run } = require('lib')\nfunction start(text) { run(text) }\nmodule.exports = { start }",
      "const { input } = require('lib')\nconst { start } = require('./service')\nstart(input)",
    ],
    'module.exports with a function': [
      "const { run } = require('lib')\nmodule.exports = (text) => run(text)",
      "const { input } = require('lib')\nconst start = require('./service')\nstart(input)",
    ],
    'CommonJS by import': [
      "const { run } = require('lib')\nmodule.exports = { start(text) { run(text) } }",
      "import { input } from 'lib'\nimport service from './service.js'\nservice.start(input)",
    ],
    'require in a function': [
      "const { run } = require('lib')\nexports.start = (text) => run(text)",
      "const { input } = require('lib')\nfunction go() { return require('./service').start(input) }\ngo()",
    ],
    'a dynamic import': [
      "import { run } from 'lib'\nexport const start = (text) => run(text)",
      "import { input } from 'lib'\nconst { start } = await import('./service.js')\nstart(input)",
    ],
    'a method of an instance that is exported': [
      "import { run } from 'lib'\nclass Service { start(text) { run(text) } }\nexport const service = new Service()",
      "import { input } from 'lib'\nimport { service } from './service.js'\nservice.start(input)",
    ],
    'a method of a class': [
      "import { run } from 'lib'\nexport class Service { start(text) { run(text) } }",
      "import { input } from 'lib'\nimport { Service } from './service.js'\nnew Service().start(input)",
    ],
    'a static method': [
      "import { run } from 'lib'\nexport default class Service { static start(text) { run(text) } }",
      "import { input } from 'lib'\nimport Service from './service.js'\nService.start(input)",
    ],
    'a function on a prototype': [
      "const { run } = require('lib')\nfunction Service() {}\nService.prototype.start = function (text) { run(text) }\nmodule.exports = Service",
      "const { input } = require('lib')\nconst Service = require('./service')\nnew Service().start(input)",
    ],
    'a member that a constructor function gives its objects': [
      "const { run } = require('lib')\nmodule.exports = function Dao() {\n  this.start = function (text) { run(text) }\n}",
      "const { input } = require('lib')\nconst Dao = require('./service')\nconst dao = new Dao()\ndao.start(input)",
    ],
    'what a factory gives': [
      "const { run } = require('lib')\nmodule.exports = (options) => ({ start: (text) => run(text) })",
      "const { input } = require('lib')\nconst service = require('./service')({ quiet: true })\nservice.start(input)",
    ],
    'a field of the constructor': [
      "import { run } from 'lib'\nexport class Job { constructor(text) { this.text = text }\n  start() { run(this.text) } }",
      "import { input } from 'lib'\nimport { Job } from './service.js'\nnew Job(input).start()",
    ],
  }
  it.each(Object.entries(cases))('%s', (_name, [service, routes]) => {
    const project = createProject({ 'service.js': service, 'routes.js': routes })
    expect(project.trace('service.js')).toEqual(REACHED)
  })
})

describe('a value of another file that does no harm', () => {
  const cases: Record<string, [service: string, routes: string]> = {
    'a constant is handed over': [
      "import { run } from 'lib'\nexport function start(text) { run(text) }",
      "import { start } from './service.js'\nstart('date')",
    ],
    'another function of the same name is called': [
      "import { run } from 'lib'\nexport function start(text) { run(text) }",
      "import { input } from 'lib'\nimport { start } from './other.js'\nimport './service.js'\nstart(input)",
    ],
    'another parameter is hostile': [
      "import { run } from 'lib'\nexport function start(text, label) { run(text) }",
      "import { input } from 'lib'\nimport { start } from './service.js'\nstart('date', input)",
    ],
    'the caller makes a number of it': [
      "import { run } from 'lib'\nexport function start(text) { run(text) }",
      "import { input } from 'lib'\nimport { start } from './service.js'\nstart(Number(input))",
    ],
    'the caller tests it': [
      "import { run } from 'lib'\nexport function start(text) { run(text) }",
      "import { input } from 'lib'\nimport { start } from './service.js'\nif (['a', 'b'].includes(input)) start(input)",
    ],
  }
  it.each(Object.entries(cases))('%s', (_name, [service, routes]) => {
    const project = createProject({ 'service.js': service, 'routes.js': routes, 'other.js': 'export function start() {}' })
    expect(project.trace('service.js')).toEqual([])
  })
})

describe('ways between the files', () => {
  const service = "import { run } from 'lib'\nexport function start(text) { run(text) }"

  it('leads through a barrel', () => {
    const project = createProject({
      'services/start.js': service,
      'services/index.js': "export { start } from './start.js'",
      'routes.js': "import { input } from 'lib'\nimport { start } from './services/index.js'\nstart(input)",
    })
    expect(project.trace('services/start.js')).toEqual(REACHED)
  })

  it('leads through a barrel of barrels that exports everything', () => {
    const project = createProject({
      'a/start.js': service,
      'a/index.js': "export * from './start.js'",
      'index.js': "export * as jobs from './a/index.js'",
      'routes.js': "import { input } from 'lib'\nimport { jobs } from './index.js'\njobs.start(input)",
    })
    expect(project.trace('a/start.js')).toEqual(REACHED)
  })

  it('leads through CommonJS that hands another module on', () => {
    const project = createProject({
      'start.js': "const { run } = require('lib')\nexports.start = (text) => run(text)",
      'all.js': "module.exports = require('./start')",
      'routes.js': "const { input } = require('lib')\nconst { start } = require('./all')\nstart(input)",
    })
    expect(project.trace('start.js')).toEqual(REACHED)
  })

  it('leads through compiled exports of everything', () => {
    const project = createProject({
      'start.js': "const { run } = require('lib')\nexports.start = (text) => run(text)",
      'all.js': "const tslib_1 = require('tslib')\ntslib_1.__exportStar(require('./start'), exports)",
      'routes.js': "const { input } = require('lib')\nconst all_1 = require('./all')\nall_1.start(input)",
    })
    expect(project.trace('start.js')).toEqual(REACHED)
  })

  it('follows the paths of a tsconfig', () => {
    const project = createProject({
      'tsconfig.json': '{ "compilerOptions": { "paths": { "@app/*": ["./src/*"] } } }',
      'src/start.ts': service,
      'routes.ts': "import { input } from 'lib'\nimport { start } from '@app/start'\nstart(input)",
    })
    expect(project.trace('src/start.ts')).toEqual(['input (routes.ts)'])
  })

  it("follows a package's own imports", () => {
    const project = createProject({
      'package.json': '{ "name": "service", "type": "module", "imports": { "#start": "./src/start.js" } }',
      'src/start.js': service,
      'routes.js': "import { input } from 'lib'\nimport { start } from '#start'\nstart(input)",
    })
    expect(project.trace('src/start.js')).toEqual(REACHED)
  })

  it('follows the names of packages in a workspace', () => {
    const project = createProject({
      'package.json': '{ "name": "shop", "workspaces": ["packages/*"] }',
      'packages/jobs/package.json': '{ "name": "@shop/jobs", "main": "src/index.js" }',
      'packages/jobs/src/index.js': service,
      'packages/api/package.json': '{ "name": "@shop/api" }',
      'packages/api/routes.js': "import { input } from 'lib'\nimport { start } from '@shop/jobs'\nstart(input)",
    })
    expect(project.trace('packages/jobs/src/index.js')).toEqual(['input (packages/api/routes.js)'])
  })

  it('leads through three files', () => {
    const project = createProject({
      'repository.js': "import { run } from 'lib'\nexport const find = (text) => run(text)",
      'service.js': "import { find } from './repository.js'\nexport class Service { get(text) { return find(text) } }",
      'routes.js': "import { input } from 'lib'\nimport { Service } from './service.js'\nnew Service().get(input)",
    })
    expect(project.trace('repository.js')).toEqual(REACHED)
  })

  it('comes to an end where modules import each other', () => {
    const project = createProject({
      'a.js': "import { run } from 'lib'\nimport { second } from './b.js'\nexport function first(text) { run(text); second(text) }",
      'b.js': "import { input } from 'lib'\nimport { first } from './a.js'\nexport function second(text) { first(text) }\nfirst(input)",
    })
    expect(project.trace('a.js')).toEqual(['input (b.js)'])
  })
})

describe('a handler that another file registers', () => {
  it('gets its request there', () => {
    const project = createProject({
      'users.js': "import { run } from 'lib'\nexport function create(context) { run(context.body) }",
      'routes.js': "import { handle } from 'lib'\nimport { create } from './users.js'\nhandle(create)",
    })
    expect(project.trace('users.js')).toEqual(['context.body (users.js)'])
  })

  it('is a method of a controller', () => {
    const project = createProject({
      'users.js': "const { run } = require('lib')\nclass Users { create(context) { run(context.body) } }\nmodule.exports = new Users()",
      'routes.js': "const { Router } = require('lib')\nconst users = require('./users')\nconst router = new Router()\nrouter.get('/', users.create)",
    })
    expect(project.trace('users.js')).toEqual(['context.body (users.js)'])
  })

  it('has no request where it is called with something else', () => {
    const project = createProject({
      'users.js': "import { run } from 'lib'\nexport function create(context) { run(context.body) }",
      'routes.js': "import { create } from './users.js'\ncreate({ body: 'date' })",
    })
    expect(project.trace('users.js')).toEqual([])
  })
})

describe('what other files do to a value', () => {
  const cases: Record<string, [helper: string, file: string, origins: string[]]> = {
    'a function that hands it back': ['export const same = (text) => text', "import { same } from './helper.js'\nrun(same(input))", ['input (routes.js)']],
    'a function that makes a number of it': ['export const size = (text) => Number(text)', "import { size } from './helper.js'\nrun(size(input))", []],
    'a guard': [
      "const names = ['a', 'b']\nexport function isName(text) { return names.includes(text) }",
      "import { isName } from './helper.js'\nif (isName(input)) run(input)",
      [],
    ],
    'a function called like a guard that guards nothing': [
      'export function isName(text) { return true }',
      "import { isName } from './helper.js'\nif (isName(input)) run(input)",
      ['input (routes.js)'],
    ],
    'an assertion': [
      "export function demand(text) { if (!/^[a-z]+$/.test(text)) throw new Error('no') }",
      "import { demand } from './helper.js'\ndemand(input)\nrun(input)",
      [],
    ],
    'a list of what is allowed': [
      "export const NAMES = ['a', 'b']",
      "import { NAMES } from './helper.js'\nif (NAMES.includes(input)) run(input)",
      [],
    ],
    'a source': ["import { input } from 'lib'\nexport const read = () => input", "import { read } from './helper.js'\nrun(read())", ['input (helper.js)']],
    'a library object': [
      "import { Database } from 'lib'\nexport const database = new Database()",
      "import { database } from './helper.js'\ndatabase.query(input)",
      ['input (routes.js)'],
    ],
  }
  it.each(Object.entries(cases))('%s', (_name, [helper, file, origins]) => {
    const project = createProject({ 'helper.js': helper, 'routes.js': `import { run, input } from 'lib'\n${file}` })
    expect(project.trace('routes.js')).toEqual(origins)
  })
})

describe('an object of a framework that a handler in another file hands over', () => {
  const routes = "import { handle } from 'lib'\nimport { start } from './service.js'\nhandle((request, reply) => start(request.body, reply))"
  const reached = (service: string): string[] => createProject({ 'service.js': service, 'routes.js': routes }).trace('service.js')

  it('is asked for where a parameter has its usual name', () => {
    expect(reached('export function start(text, reply) { reply.print(text) }')).toEqual(['request.body (routes.js)'])
    expect(reached('export function start(text, reply) { reply.code(200).print(text) }')).toEqual(['request.body (routes.js)'])
  })

  it('is not asked for by any name', () => {
    expect(reached('export function start(text, target) { target.print(text) }')).toEqual([])
  })

  it('is another where callers hand over something else', () => {
    const other = "import { handle } from 'lib'\nimport { start } from './service.js'\nimport { Printer } from './printer.js'\nhandle((request) => start(request.body, new Printer()))"
    const project = createProject({ 'service.js': 'export function start(text, reply) { reply.print(text) }', 'routes.js': other, 'printer.js': 'export class Printer { print() {} }' })
    expect(project.trace('service.js')).toEqual([])
  })

  it('goes through several files', () => {
    const project = createProject({
      'last.js': 'export function finish(text, reply) { reply.print(text) }',
      'service.js': "import { finish } from './last.js'\nexport function start(text, reply) { finish(text, reply) }",
      'routes.js': routes,
    })
    expect(project.trace('last.js')).toEqual(['request.body (routes.js)'])
  })
})

describe('what a test hands over', () => {
  const service = "import { run } from 'lib'\nexport function start(text) { run(text) }"
  const caller = (from: string): string => `import { input } from 'lib'\nimport { start } from '${from}'\nstart(input)`

  it('is no input', () => {
    expect(createProject({ 'service.js': service, 'service.test.js': caller('./service.js') }).trace('service.js')).toEqual([])
    expect(createProject({ 'service.js': service, 'test/service.js': caller('../service.js') }).trace('service.js')).toEqual([])
  })

  it('is followed beside what others hand over', () => {
    const project = createProject({ 'service.js': service, 'service.test.js': caller('./service.js'), 'routes.js': caller('./service.js') })
    expect(project.trace('service.js')).toEqual(['input (routes.js)'])
  })

  it('is followed from a test', () => {
    expect(createProject({ 'helper.test.js': service, 'service.test.js': caller('./helper.test.js') }).trace('helper.test.js')).toEqual(['input (service.test.js)'])
  })
})

describe('a constant of another module', () => {
  const checked = "const { run, input } = require('lib')\nconst names = require('./names.js')\nif (input !== names.TOOL) throw 1\nrun(input)"

  it('is known where the module is required whole', () => {
    const project = createProject({ 'names.js': "exports.TOOL = void 0\nexports.TOOL = 'ls'", 'routes.js': checked })
    expect(project.trace('routes.js')).toEqual([])
  })

  it('is known where the module is imported whole', () => {
    const routes = "import { run, input } from 'lib'\nimport * as names from './names.js'\nif (input !== names.TOOL) throw 1\nrun(input)"
    const project = createProject({ 'names.js': "export const TOOL = 'ls'", 'routes.js': routes })
    expect(project.trace('routes.js')).toEqual([])
  })

  it('is known behind a module that hands all of it on', () => {
    const project = createProject({ 'names.js': "__exportStar(require('./tools.js'), exports)", 'tools.js': "exports.TOOL = 'ls'", 'routes.js': checked })
    expect(project.trace('routes.js')).toEqual([])
  })

  it('is none where it is written twice', () => {
    const project = createProject({ 'names.js': "exports.TOOL = 'ls'\nexports.TOOL = process.argv[2]", 'routes.js': checked })
    expect(project.trace('routes.js')).toEqual(REACHED)
  })
})
