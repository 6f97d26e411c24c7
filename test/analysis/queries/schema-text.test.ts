import { describe, expect, it } from 'vitest'
import { isUnowned, ownerFieldsOf, sensitiveFieldsOf } from '../../../src/analysis/queries/field-names.js'
import { readSchema, type SchemaModel } from '../../../src/analysis/queries/schema-text.js'

function modelIn(name: string, ...texts: string[]): SchemaModel {
  const model = readSchema(texts)?.get(name)
  if (!model) throw new Error(`No model ${name} in:\n${texts.join('\n')}`)
  return model
}

function fieldsOf(name: string, ...texts: string[]): string[] {
  return modelIn(name, ...texts).members.fields.map((field) => `${field.name}: ${field.type ?? '?'}${field.relation ? ' ⇒' : field.reference === undefined ? '' : ' →'}${field.reference === undefined ? '' : ` ${field.reference}`}`)
}

function columnsOf(name: string, text: string): string {
  const { columns } = modelIn(name, text)
  return `${columns.name}(${columns.fields.map((field) => field.name).join(', ')})`
}

const SHOP = `// A shop.
generator client {
  provider = "prisma-client-js"
}

datasource db {
  provider = "postgresql"
  url      = env("DATABASE_URL") // never "here }"
}

enum Role {
  MEMBER
  ADMIN
}

/// People. They say "hello {"
model User {
  id           Int      @id @default(autoincrement())
  email        String   @unique
  passwordHash String   @map("password_hash")
  role         Role     @default(MEMBER)
  tags         String[]
  settings     Json     @default("{ \\"a\\": \\"}\\" }")
  orders       Order[]
  written      Note[]   @relation("writer")

  @@map("users")
}

model Order {
  id       Int     @id
  note     String? /* what
                      they say */
  buyer    User    @relation(
    fields: [buyerId],
    references: [id],
    onDelete: Cascade
  )
  buyerId  Int
    @map("buyer_id")
  items    Item[]
  @@index([buyerId, note(sort: Desc)])
}

model Note {
  text     String
  writer   User @relation(name: "writer", fields: [writerId], references: [id])
  writerId Int
}

model Item { id Int @id
  order   Order @relation(fields: [orderId], references: [id])
  orderId Int
}

model Country {
  code String @id @db.Char(2)
  area Unsupported("polygon")?
  old  String @ignore
  name String
}
`

describe('a schema in blocks', () => {
  it('gives the fields of a model with types, marks and relations', () => {
    expect(fieldsOf('User', SHOP)).toEqual([
      'id: Int',
      'email: String',
      'passwordHash: String',
      'role: Role',
      'tags: String[]',
      'settings: Json',
      'orders: Order[] ⇒ Order',
      'written: Note[] ⇒ Note',
    ])
  })

  it('reads attributes on several lines, and takes comments for nothing', () => {
    expect(fieldsOf('Order', SHOP)).toEqual(['id: Int', 'note: String?', 'buyer: User ⇒ User', 'buyerId: Int → User', 'items: Item[] ⇒ Item'])
  })

  it('leaves out what code cannot ask for', () => {
    expect(fieldsOf('Country', SHOP)).toEqual(['code: String', 'name: String'])
    expect(columnsOf('Country', SHOP)).toBe('Country(code, area, old, name)')
  })

  it('knows the names of tables and columns', () => {
    expect(columnsOf('User', SHOP)).toBe('users(id, email, password_hash, role, tags, settings)')
    expect(columnsOf('Order', SHOP)).toBe('Order(id, note, buyer_id)')
  })

  it('finds owners by the key of a relation, and never by the relation itself', () => {
    const owners = (name: string): string[] => ownerFieldsOf(modelIn(name, SHOP).members).map((field) => field.name)
    expect(owners('Order')).toEqual(['buyerId'])
    expect(owners('Note')).toEqual(['writerId'])
    expect(owners('User')).toEqual([])
  })

  it('knows what is nobody\'s, and what belongs to somebody by way of another record', () => {
    expect(['User', 'Order', 'Note', 'Item', 'Country'].filter((name) => isUnowned(modelIn(name, SHOP).members))).toEqual(['User', 'Country'])
    const tree = 'model Node {\n id Int @id\n parentId Int?\n parent Node? @relation("up", fields: [parentId], references: [id])\n children Node[] @relation("up")\n}'
    expect(isUnowned(modelIn('Node', tree).members)).toBe(true)
    const shared = 'model Address {\n id Int @id\n users User[]\n}\nmodel User {\n id Int @id\n addressId Int\n address Address @relation(fields: [addressId], references: [id])\n}'
    expect(isUnowned(modelIn('Address', shared).members)).toBe(false)
  })

  it('finds sensitive fields, and takes a relation for none', () => {
    expect(sensitiveFieldsOf(modelIn('User', SHOP).members).map((field) => field.name)).toEqual(['passwordHash'])
    const apart = 'model User {\n id Int @id\n password Password?\n}\nmodel Password {\n hash String\n userId Int @id\n user User @relation(fields: [userId], references: [id])\n}'
    expect(sensitiveFieldsOf(modelIn('User', apart).members)).toEqual([])
    expect(sensitiveFieldsOf(modelIn('Password', apart).members).map((field) => field.name)).toEqual(['hash'])
  })

  it('reads views, parts of records and lines that end with a carriage return', () => {
    const text = '\uFEFFtype Address {\r\n  street String\r\n}\r\nview Sale {\r\n  id Int @unique\r\n  address Address?\r\n  @@map(name: "v_sales")\r\n}\r\n'
    expect(fieldsOf('Sale', text)).toEqual(['id: Int', 'address: Address?'])
    expect(columnsOf('Sale', text)).toBe('v_sales(id, address)')
  })

  it('joins the files of a folder', () => {
    const note = 'model Note {\n  id Int @id\n  mood Mood\n  writer User @relation(fields: [writerId], references: [id])\n  writerId Int\n}'
    const user = 'enum Mood {\n  GOOD\n}\nmodel User {\n  id Int @id\n  notes Note[]\n}'
    expect(fieldsOf('Note', note, user)).toEqual(['id: Int', 'mood: Mood', 'writer: User ⇒ User', 'writerId: Int → User'])
    expect(modelIn('Note', note, user).members.open).toBe(false)
    expect(modelIn('Note', note).members.open).toBe(true)
  })

  it('gives a model that code cannot name no name in it', () => {
    const text = 'model Old {\n  id Int\n  @@ignore\n}'
    expect(modelIn('Old', text).members.name).toBe('')
    expect(modelIn('Old', text).columns.name).toBe('Old')
  })

  it.each([
    ['a block that does not end', 'model User {\n  id Int @id\n'],
    ['a text that does not end', 'model User {\n  id Int @default("1)\n}'],
    ['parentheses that do not match', 'model User {\n  id Int @default(now(]\n}'],
    ['a field without a type', 'model User {\n  id\n  name String\n}'],
    ['half an attribute', 'model User {\n  id Int @\n}'],
    ['words between blocks', 'model User {\n  id Int @id\n}\n<<<<<<< HEAD\nmodel Post {\n  id Int @id\n}'],
    ['a merge that is not done', 'model User {\n<<<<<<< HEAD\n  id Int @id\n}'],
  ])('is unknown as a whole with %s', (_name, text) => {
    expect(readSchema([text])).toBeUndefined()
    expect(readSchema(['model Post {\n  id Int @id\n}', text])).toBeUndefined()
  })

  it('reads a long schema, and a line that never ends, in little time', () => {
    const long = Array.from({ length: 2000 }, (_, i) => `model M${i} {\n  id Int @id\n  name String? @map("n")\n}\n`).join('')
    const start = performance.now()
    expect(readSchema([long])?.size).toBe(2000)
    expect(readSchema([`model A {\n  id Int ${'@a('.repeat(20_000)}\n}`])).toBeUndefined()
    expect(readSchema(['model '.repeat(20_000)])).toBeUndefined()
    expect(performance.now() - start).toBeLessThan(10_000)
  })
})
