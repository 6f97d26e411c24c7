import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import * as parser from '@typescript-eslint/parser'
import { Linter } from 'eslint'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { PROJECT_LIMITS } from '../../src/analysis/limits.js'
import plugin from '../../src/index.js'

const SCHEMA = `
model User {
  id       Int     @id
  name     String
  city     String?
  pinHash  String
  role     Role    @default(MEMBER)
  teamId   Int
  team     Team    @relation(fields: [teamId], references: [id])
  boards    Board[]
}
model Team {
  id    Int    @id
  users User[]
}
model Board {
  id       Int    @id
  text     String
  topicId  Int
  topic    Topic  @relation(fields: [topicId], references: [id])
  team     Team   @relation(fields: [teamId], references: [id])
  teamId   Int
  writer   User   @relation(fields: [writerId], references: [id])
  writerId Int
}
model Topic {
  id    Int    @id
  title String
  boards Board[]
}
model Customer {
  id   Int    @id
  name String
  code String @map("secret_code")
}
model Label {
  id   Int    @id
  name String
}
enum Role {
  MEMBER
  ADMIN
}
`

const START = `import express from 'express'; import { PrismaClient } from '@prisma/client'; const prisma = new PrismaClient(); const app = express(); app.use(express.json());`
const people = `${START} app.get('/people', async (req, res) => { res.json(await prisma.user.findMany()) })`
const customers = `${START} app.get('/customers', async (req, res) => { res.json(await prisma.customer.findMany()) })`
const board = `${START} app.use(requireAuth); app.get('/boards/:id', async (req, res) => { const found = await prisma.board.findFirst({ where: { id: req.params.id } }); res.send({ text: found.text, reader: req.user.id }) })`

interface Folder {
  readonly path: string
  write(files: Readonly<Record<string, string>>): void
  /** Rules that report, with what they say of fields, and their repairs. */
  lint(file: string, text: string, settings?: Record<string, unknown>): string[]
}

function createFolder(files: Readonly<Record<string, string>>): Folder {
  const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'schema-')))
  const write = (changed: Readonly<Record<string, string>>): void => {
    for (const [name, text] of Object.entries(changed)) {
      mkdirSync(path.dirname(path.join(folder, name)), { recursive: true })
      writeFileSync(path.join(folder, name), text)
    }
  }
  write({ 'package.json': '{ "name": "service" }', ...files })
  const lint = (file: string, text: string, settings: Record<string, unknown> = {}): string[] => {
    write({ [file]: text })
    const linter = new Linter({ cwd: folder, configType: 'flat' })
    const own: Linter.Config = { files: ['**/*.ts'], languageOptions: { parser, sourceType: 'module' }, settings: { 'api-security': settings } }
    const messages = linter.verify(text, [own, plugin.configs.recommended], { filename: path.join(folder, file) })
    return messages.map(({ ruleId, message, suggestions }) => {
      const fields = /with ((?:`[\w.]+`(?:, )?)+):/.exec(message)?.[1] ?? ''
      const repairs = (suggestions ?? []).map(({ desc }) => ` [${desc}]`)
      return `${ruleId?.replace('api-security/', '') ?? message} ${fields}`.trim() + repairs.join('')
    })
  }
  return { path: folder, write, lint }
}

const later = (): unknown => vi.advanceTimersByTime(PROJECT_LIMITS.staleness)

beforeAll(() => void vi.useFakeTimers({ toFake: ['performance'] }))
afterAll(() => void vi.useRealTimers())

const NAMED = ['no-raw-entity-response `pinHash` [Read the records without them: `omit: { pinHash: true }`.]']
const GUESSED = ['no-raw-entity-response']

describe('the models of a schema file', () => {
  it('name the fields of a record that must not leave', () => {
    expect(createFolder({ 'prisma/schema.prisma': SCHEMA }).lint('app.ts', people)).toEqual(NAMED)
  })

  it('say that a record about people holds nothing of the kind', () => {
    expect(createFolder({ 'prisma/schema.prisma': SCHEMA }).lint('app.ts', customers)).toEqual([])
    expect(createFolder({}).lint('app.ts', customers)).toEqual(GUESSED)
  })

  it('name those of records that come along', () => {
    const folder = createFolder({ 'prisma/schema.prisma': SCHEMA })
    const ask = (options: string): string => `${START} app.get('/', async (req, res) => { res.json(await prisma.board.findMany(${options})) })`
    expect(folder.lint('app.ts', ask('{ include: { writer: true } }'))).toEqual(['no-raw-entity-response `writer.pinHash`'])
    expect(folder.lint('app.ts', ask('{ include: { writer: { include: { team: true } } } }'))).toEqual(['no-raw-entity-response `writer.pinHash`'])
    expect(folder.lint('app.ts', ask('{ select: { text: true, writer: true } }'))).toEqual(['no-raw-entity-response `writer.pinHash`'])
    expect(folder.lint('app.ts', ask('{ include: { writer: { select: { name: true } } } }'))).toEqual([])
    expect(folder.lint('app.ts', ask('{ include: { writer: { omit: { pinHash: true } }, team: true } }'))).toEqual([])
    expect(folder.lint('app.ts', ask('{ include: { writer: false } }'))).toEqual([])
    expect(folder.lint('app.ts', ask('{ select: { text: true, writer: { select: { name: true } } } }'))).toEqual([])
    expect(folder.lint('app.ts', ask('{ include: { writer: withName } }'))).toEqual([])
    expect(folder.lint('app.ts', ask(''))).toEqual([])
  })

  it('leave out what the client leaves out of every answer', () => {
    const folder = createFolder({ 'prisma/schema.prisma': SCHEMA })
    const omit = (options: string): string => people.replace('new PrismaClient()', `known ?? new PrismaClient(${options}).$extends(more)`)
    expect(folder.lint('app.ts', omit('{ omit: { user: { pinHash: true } } }'))).toEqual([])
    expect(folder.lint('app.ts', omit('{ omit: { user: { pinHash: false }, board: { pinHash: true } } }'))).toEqual(NAMED)
    const along = omit('{ omit: { user: { pinHash: true } } }').replace('user.findMany()', 'board.findMany({ include: { writer: true } })')
    expect(folder.lint('app.ts', along)).toEqual([])
    expect(folder.lint('app.ts', along.replace('user:', 'users:'))).toEqual(['no-raw-entity-response `writer.pinHash`'])
    folder.write({ 'lib/prisma.ts': "import { PrismaClient } from '@prisma/client'\nconst options = { omit: { user: { pinHash: true } } }\nexport const prisma = new PrismaClient(options)" })
    const imported = people.replace("import { PrismaClient } from '@prisma/client'; const prisma = new PrismaClient();", "import { prisma } from './lib/prisma';")
    expect(folder.lint('app.ts', imported)).toEqual([])
    folder.write({ 'lib/other.ts': "import { PrismaClient } from '@prisma/client'\nexport const prisma = new PrismaClient()" })
    expect(folder.lint('app.ts', imported.replace('lib/prisma', 'lib/other'))).toEqual(NAMED)
  })

  it('name the owner, for the filter', () => {
    expect(createFolder({ 'prisma/schema.prisma': SCHEMA }).lint('app.ts', board)).toEqual(['require-owner-filter [Ask for records of the caller only: `writerId: req.user.id`.]'])
    expect(createFolder({}).lint('app.ts', board)).toEqual([])
  })

  it('name the fields that clients may set: none that leads to another record', () => {
    const folder = createFolder({ 'prisma/schema.prisma': SCHEMA })
    const create = (model: string): string => `${START} app.post('/', async (req, res) => { await prisma.${model}.create({ data: req.body }); res.sendStatus(201) })`
    expect(folder.lint('app.ts', create('user'))).toEqual(['no-mass-assignment [Take over only `name`, `city`, which the model names.]'])
    expect(folder.lint('app.ts', create('board'))).toEqual(['no-mass-assignment [Take over only `text`, which the model names.]'])
    // A client could write boards along with the topic; a label is all that it shows.
    expect(folder.lint('app.ts', create('topic'))).toEqual(['no-mass-assignment [Take over only `title`, which the model names.]'])
    expect(folder.lint('app.ts', create('label'))).toEqual([])
    expect(folder.lint('app.ts', create('other'))).toEqual(['no-mass-assignment'])
  })

  it('say nothing of records that are written along with another', () => {
    const code = `${START} app.post('/', async (req, res) => { await prisma.label.create({ data: { name: 'a', topic: { create: req.body } } }); res.sendStatus(201) })`
    expect(createFolder({ 'prisma/schema.prisma': SCHEMA }).lint('app.ts', code)).toEqual(['no-mass-assignment'])
  })

  it('are the columns of a table in a statement', () => {
    const folder = createFolder({ 'prisma/schema.prisma': SCHEMA })
    const ask = (columns: string): string => `${START} app.get('/', async (req, res) => { res.json(await prisma.$queryRaw\`SELECT ${columns} FROM "Customer"\`) })`
    expect(folder.lint('app.ts', ask('id, secret_code'))).toEqual(['no-raw-entity-response `secret_code`'])
    expect(folder.lint('app.ts', ask('id, name'))).toEqual([])
  })
})

describe('the place of a schema file', () => {
  it.each([
    ['beside the manifest', { 'schema.prisma': SCHEMA }],
    ['a folder of files', { 'prisma/schema/user.prisma': SCHEMA, 'prisma/schema/base/db.prisma': 'datasource db {\n  provider = "sqlite"\n}' }],
    ['the folder of one that holds no models', { 'prisma/schema.prisma': 'datasource db {\n  provider = "sqlite"\n}', 'prisma/models/user.prisma': SCHEMA }],
    ['where the manifest says', { 'package.json': '{ "name": "service", "dependencies": { "prisma": "6.0.0" }, "prisma": { "seed": "node seed.js", "schema": "./db/main.prisma" } }', 'db/main.prisma': SCHEMA }],
    ['where the configuration says', { 'prisma.config.ts': "export default defineConfig({ schema: 'db/tables' })", 'db/tables/user.prisma': SCHEMA }],
  ])('is %s', (_name, files) => {
    expect(createFolder(files).lint('src/app.ts', people)).toEqual(NAMED)
  })

  it('is the package around the file\'s own, in a workspace', () => {
    const folder = createFolder({ 'package.json': '{ "name": "all", "workspaces": ["apps/*"] }', 'apps/api/package.json': '{ "name": "api" }', 'prisma/schema.prisma': SCHEMA })
    expect(folder.lint('apps/api/src/app.ts', people)).toEqual(NAMED)
  })

  it('is the package that the client comes from, before the file\'s own', () => {
    const folder = createFolder({
      'package.json': '{ "name": "all", "workspaces": ["packages/*"] }',
      'packages/api/package.json': '{ "name": "@all/api" }',
      'packages/api/prisma/schema.prisma': 'model User {\n  id Int @id\n}',
      'packages/db/package.json': '{ "name": "@all/db" }',
      'packages/db/src/index.ts': "import { PrismaClient } from '@prisma/client'\nexport const prisma = new PrismaClient()",
      'packages/db/prisma/schema.prisma': SCHEMA,
    })
    const imported = people.replace("import { PrismaClient } from '@prisma/client'; const prisma = new PrismaClient();", "import { prisma } from '@all/db';")
    expect(folder.lint('packages/api/src/app.ts', imported)).toEqual(NAMED)
    expect(folder.lint('packages/api/src/other.ts', people)).toEqual([])
  })
})

describe('a schema file that changes', () => {
  it('is read anew', () => {
    const folder = createFolder({ 'prisma/schema.prisma': SCHEMA })
    expect(folder.lint('app.ts', people)).toEqual(NAMED)
    folder.write({ 'prisma/schema.prisma': SCHEMA.replace('pinHash  String', 'phone String') })
    later()
    expect(folder.lint('app.ts', people)).toEqual([])
    rmSync(path.join(folder.path, 'prisma'), { recursive: true })
    later()
    expect(folder.lint('app.ts', people)).toEqual(GUESSED)
    folder.write({ 'prisma/schema.prisma': SCHEMA })
    later()
    expect(folder.lint('app.ts', people)).toEqual(NAMED)
  })

  it('may be one of a folder that is new', () => {
    const folder = createFolder({ 'prisma/schema/topic.prisma': 'model Topic {\n  id Int @id\n}' })
    expect(folder.lint('app.ts', people)).toEqual(GUESSED)
    folder.write({ 'prisma/schema/user.prisma': 'model User {\n  id Int @id\n  pinHash String\n}' })
    later()
    expect(folder.lint('app.ts', people)).toEqual(NAMED)
  })
})

describe('a schema file that tells nothing', () => {
  it('is not read where each file is read alone', () => {
    expect(createFolder({ 'prisma/schema.prisma': SCHEMA }).lint('app.ts', people, { crossFile: 'off' })).toEqual(GUESSED)
  })

  it('is broken: no other one is taken in its place', () => {
    const folder = createFolder({ 'package.json': '{ "name": "all", "workspaces": ["api"] }', 'prisma/schema.prisma': SCHEMA, 'api/package.json': '{ "name": "api" }' })
    expect(folder.lint('api/app.ts', people)).toEqual(NAMED)
    folder.write({ 'api/schema.prisma': 'model User {\n  id Int @id' })
    later()
    expect(folder.lint('api/app.ts', people)).toEqual(GUESSED)
  })

  it('is too long', () => {
    expect(createFolder({ 'schema.prisma': `${SCHEMA}\n${'// filler\n'.repeat(50_000)}` }).lint('app.ts', people)).toEqual(GUESSED)
  })

  it('lies outside, by its path or by a link', () => {
    const outside = createFolder({ 'schema.prisma': SCHEMA })
    const named = createFolder({ 'package.json': `{ "name": "service", "prisma": { "schema": "../${path.basename(outside.path)}/schema.prisma" } }` })
    expect(named.lint('app.ts', people)).toEqual(GUESSED)
    const linked = createFolder({})
    symlinkSync(path.join(outside.path, 'schema.prisma'), path.join(linked.path, 'schema.prisma'))
    expect(linked.lint('app.ts', people)).toEqual(GUESSED)
    const folder = createFolder({})
    symlinkSync(outside.path, path.join(folder.path, 'prisma'))
    expect(folder.lint('app.ts', people)).toEqual(GUESSED)
  })
})
