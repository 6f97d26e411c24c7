import rule from '../../rules/no-mass-assignment.js'
import { ruleTester } from '../support/rule-tester.js'

ruleTester.run('no-mass-assignment', rule, {
  valid: [
    {
      name: 'a field of a document that the client may replace as a whole',
      code: `import express from 'express'
import { readDocument, saveDocument } from './documents.js'
const app = express()
app.post('/documents/:id/:field?', async (req, res) => {
  let document = await readDocument(req.params.id)
  if (req.params.field) document[req.params.field] = req.body
  else document = req.body
  await saveDocument(document)
  res.sendStatus(204)
})`,
    },
    {
      name: 'a record that is made to be compared',
      code: `import express from 'express'
import { userRepository, compare } from './users.js'
const app = express()
app.post('/users/:id/changes', async (req, res) => {
  const changed = userRepository.create(req.body)
  res.json(await compare(changed, changed.id))
})`,
    },
    {
      name: 'an entry of a map that a cache keeps',
      code: `
import express from 'express'
const app = express()
const cache = new WeakMap()
app.post('/', (req, res) => {
  let seen = cache.get(app)
  if (!seen) {
    seen = new Map()
    cache.set(app, seen)
  }
  seen.set(req.body, 1)
  res.end()
})
`,
    },
    {
      name: 'a file that only speaks of server actions',
      code: `
import { User } from '../models/user.js'
/** Not for files with 'use server' at the top. */
export async function save(form) {
  await User.create(Object.fromEntries(form))
}
`,
    },
    {
      name: 'picked fields',
      code: `
import { User } from '../models/user.js'
import express from 'express'
const app = express()
app.post('/users', async (req, res) => {
  const { name, city } = req.body
  res.json(await User.create({ name, city }))
})
`,
    },
    {
      name: 'single members',
      code: `
import { User } from '../models/user.js'
import express from 'express'
const app = express()
app.post('/users', async (req, res) => {
  res.json(await User.create({ name: req.body.name, address: req.body.address }))
})
`,
    },
    {
      name: 'lodash pick',
      code: `
import _ from 'lodash'
import { User } from '../models/user.js'
import express from 'express'
const app = express()
app.post('/users', async (req, res) => {
  res.json(await User.create(_.pick(req.body, ['name', 'city'])))
})
`,
    },
    {
      name: 'lodash.pick',
      code: `
import pick from 'lodash.pick'
import { User } from '../models/user.js'
import express from 'express'
const app = express()
app.post('/users', async (req, res) => {
  res.json(await User.create(pick(req.body, ['name', 'city'])))
})
`,
    },
    {
      name: 'a pick of the file',
      code: `
import { User } from '../models/user.js'
const pick = (source, fields) => Object.fromEntries(fields.map((field) => [field, source[field]]))
import express from 'express'
const app = express()
app.post('/users', async (req, res) => {
  res.json(await User.create(pick(req.body, ['name', 'city'])))
})
`,
    },
    {
      name: 'a pick of another file',
      code: `
import { User } from '../models/user.js'
import { pickFields } from './fields.js'
import express from 'express'
const app = express()
app.post('/users', async (req, res) => {
  res.json(await User.create(pickFields(req.body)))
})
`,
    },
    {
      name: 'a loop over own fields',
      code: `
import { User } from '../models/user.js'
import express from 'express'
const app = express()
app.put('/users/:id', async (req, res) => {
  const user = await User.findById(req.params.id)
  for (const key of ['name', 'city']) if (req.body[key] !== undefined) user[key] = req.body[key]
  await user.save()
})
`,
    },
    {
      name: 'a loop over fields of a constant',
      code: `
import { User } from '../models/user.js'
const FIELDS = ['name', 'city']
import express from 'express'
const app = express()
app.put('/users/:id', async (req, res) => {
  const user = await User.findById(req.params.id)
  FIELDS.forEach((field) => {
    if (field in req.body) user[field] = req.body[field]
  })
  await user.save()
})
`,
    },
    {
      name: 'includes in the loop',
      code: `
import { User } from '../models/user.js'
import express from 'express'
const app = express()
app.put('/users/:id', async (req, res) => {
  const user = await User.findById(req.params.id)
  for (const key in req.body) {
    if (['name', 'city'].includes(key)) user[key] = req.body[key]
  }
  await user.save()
})
`,
    },
    {
      name: 'continue in the loop',
      code: `
import { User } from '../models/user.js'
const FIELDS = new Set(['name', 'city'])
import express from 'express'
const app = express()
app.put('/users/:id', async (req, res) => {
  const user = await User.findById(req.params.id)
  for (const key of Object.keys(req.body)) {
    if (!FIELDS.has(key)) continue
    user[key] = req.body[key]
  }
  await user.save()
})
`,
    },
    {
      name: 'a table of fields',
      code: `
import { User } from '../models/user.js'
const FIELDS = { name: true, city: true }
import express from 'express'
const app = express()
app.put('/users/:id', async (req, res) => {
  const user = await User.findById(req.params.id)
  for (const key of Object.keys(req.body)) {
    if (key in FIELDS) user[key] = req.body[key]
  }
  await user.save()
})
`,
    },
    {
      name: 'own fields of a table',
      code: `
import { User } from '../models/user.js'
const FIELDS = { name: true, city: true }
import express from 'express'
const app = express()
app.put('/users/:id', async (req, res) => {
  const user = await User.findById(req.params.id)
  for (const key of Object.keys(req.body)) {
    if (!Object.hasOwn(FIELDS, key)) continue
    user[key] = req.body[key]
  }
  await user.save()
})
`,
    },
    {
      name: 'a list of another file',
      code: `
import { User } from '../models/user.js'
import { FIELDS } from './fields.js'
import express from 'express'
const app = express()
app.put('/users/:id', async (req, res) => {
  const user = await User.findById(req.params.id)
  for (const key of Object.keys(req.body)) {
    if (FIELDS.includes(key)) user[key] = req.body[key]
  }
  await user.save()
})
`,
    },
    {
      name: 'a switch',
      code: `
import { User } from '../models/user.js'
import express from 'express'
const app = express()
app.put('/users/:id', async (req, res) => {
  const user = await User.findById(req.params.id)
  for (const key of Object.keys(req.body)) {
    switch (key) {
      case 'name':
      case 'city':
        user[key] = req.body[key]
    }
  }
  await user.save()
})
`,
    },
    {
      name: 'filtered names',
      code: `
import { User } from '../models/user.js'
import express from 'express'
const app = express()
app.put('/users/:id', async (req, res) => {
  const user = await User.findById(req.params.id)
  Object.keys(req.body).filter((key) => ['name'].includes(key)).forEach((key) => (user[key] = req.body[key]))
  await user.save()
})
`,
    },
    {
      name: 'all names are checked before',
      code: `
import { User } from '../models/user.js'
import express from 'express'
const app = express()
app.patch('/me', async (req, res) => {
  const updates = Object.keys(req.body)
  const allowed = ['name', 'email']
  if (!updates.every((key) => allowed.includes(key))) return res.sendStatus(400)
  updates.forEach((key) => (req.user[key] = req.body[key]))
  await req.user.save()
})
`,
    },
    {
      name: 'all names are checked before the whole body is used',
      code: `
import { User } from '../models/user.js'
import express from 'express'
const app = express()
app.put('/users/:id', async (req, res) => {
  if (Object.keys(req.body).some((key) => !['name', 'email'].includes(key))) return res.sendStatus(400)
  await User.updateOne({ _id: req.params.id }, req.body)
})
`,
    },
    {
      name: 'filtered entries',
      code: `
import { User } from '../models/user.js'
import express from 'express'
const app = express()
app.put('/users/:id', async (req, res) => {
  const changes = Object.fromEntries(Object.entries(req.body).filter(([key]) => ['name', 'city'].includes(key)))
  await User.updateOne({ _id: req.params.id }, changes)
})
`,
    },
    {
      name: 'an object for a log',
      code: `
import express from 'express'
const app = express()
app.put('/users/:id', async (req, res) => {
  const seen = {}
  for (const key in req.body) seen[key] = typeof req.body[key]
  console.log(seen)
})
`,
    },
    {
      name: 'options of a library',
      code: `
import express from 'express'
const app = express()
app.get('/users', async (req, res) => {
  const options = { limit: 10 }
  Object.assign(options, req.query)
  render(options)
})
`,
    },
    {
      name: 'Object.assign to a new object that goes nowhere',
      code: `
import express from 'express'
const app = express()
app.put('/users/:id', async (req, res) => {
  const answer = Object.assign({}, req.body)
  res.json(answer)
})
`,
    },
    {
      name: 'counts in a table',
      code: `
const counts = {}
import express from 'express'
const app = express()
app.get('/hits/:id', async (req, res) => {
  counts[req.params.id] = (counts[req.params.id] ?? 0) + 1
})
`,
    },
    {
      name: 'a session store',
      code: `
import express from 'express'
const app = express()
app.put('/users/:id', async (req, res) => {
  req.session[req.body.key] = req.body.value
})
`,
    },
    {
      name: 'a map',
      code: `
import express from 'express'
const app = express()
app.put('/users/:id', async (req, res) => {
  const cache = new Map()
  cache.set(req.body.key, req.body)
})
`,
    },
    {
      name: 'a whole record of the database',
      code: `
import { User } from '../models/user.js'
import express from 'express'
const app = express()
app.put('/users/:id', async (req, res) => {
  const user = await User.findById(req.params.id)
  res.json(await User.create({ ...user, id: undefined }))
})
`,
    },
    {
      name: 'parameters of the path',
      code: `
import { User } from '../models/user.js'
import express from 'express'
const app = express()
app.put('/users/:id', async (req, res) => {
  await User.updateOne({ _id: req.params.id }, req.params)
})
`,
    },
    {
      name: 'a function that stores what it is given',
      code: `
import { User } from '../models/user.js'
export async function createUser(data) {
  return User.create(data)
}
`,
    },
    {
      name: 'zod',
      code: `
import { z } from 'zod'
import { User } from '../models/user.js'
const schema = z.object({ name: z.string() })
import express from 'express'
const app = express()
app.post('/users', async (req, res) => {
  res.json(await User.create(schema.parse(req.body)))
})
`,
    },
    {
      name: 'zod, safely',
      code: `
import { z } from 'zod'
import { User } from '../models/user.js'
const schema = z.object({ name: z.string() })
import express from 'express'
const app = express()
app.post('/users', async (req, res) => {
  const result = schema.safeParse(req.body)
  if (!result.success) return res.sendStatus(400)
  res.json(await User.create({ ...result.data, owner: req.user.id }))
})
`,
    },
    {
      name: 'a strict zod schema, and the body itself',
      code: `
import { z } from 'zod'
import { User } from '../models/user.js'
const schema = z.strictObject({ name: z.string() })
import express from 'express'
const app = express()
app.post('/users', async (req, res) => {
  schema.parse(req.body)
  res.json(await User.create(req.body))
})
`,
    },
    {
      name: 'Joi refuses unknown fields',
      code: `
import Joi from 'joi'
import { User } from '../models/user.js'
const schema = Joi.object({ name: Joi.string() })
import express from 'express'
const app = express()
app.post('/users', async (req, res) => {
  const { value, error } = schema.validate(req.body)
  if (error) return res.sendStatus(400)
  res.json(await User.create(value))
})
`,
    },
    {
      name: 'yup without unknown fields',
      code: `
import * as yup from 'yup'
import { User } from '../models/user.js'
const schema = yup.object({ name: yup.string() }).noUnknown()
import express from 'express'
const app = express()
app.post('/users', async (req, res) => {
  res.json(await User.create(await schema.validate(req.body)))
})
`,
    },
    {
      name: 'ajv without other properties',
      code: `
import Ajv from 'ajv'
import { User } from '../models/user.js'
const validate = new Ajv().compile({ type: 'object', properties: { name: { type: 'string' } }, additionalProperties: false })
import express from 'express'
const app = express()
app.post('/users', async (req, res) => {
  if (!validate(req.body)) return res.sendStatus(400)
  res.json(await User.create(req.body))
})
`,
    },
    {
      name: 'a Fastify schema without other properties',
      code: `
import Fastify from 'fastify'
import { User } from '../models/user.js'
const app = Fastify()
app.post('/users', { schema: { body: { type: 'object', properties: { name: { type: 'string' } }, additionalProperties: false } } }, async (request) => User.create(request.body))
`,
    },
    {
      name: 'matchedData',
      code: `
import { body, matchedData } from 'express-validator'
import { User } from '../models/user.js'
import express from 'express'
const app = express()
app.post('/users', body('name').isString(), async (req, res) => res.json(await User.create(matchedData(req))))
`,
    },
    {
      name: 'middleware of another file that validates',
      code: `
import { validate } from './validate.js'
import { userSchema } from './schemas.js'
import { User } from '../models/user.js'
import express from 'express'
const app = express()
app.post('/users', validate(userSchema), async (req, res) => res.json(await User.create(req.body)))
`,
    },
    {
      name: 'a named middleware that validates',
      code: `
import { validateUser } from './validate.js'
import { User } from '../models/user.js'
import express from 'express'
const app = express()
app.post('/users', validateUser, async (req, res) => res.json(await User.create(req.body)))
`,
    },
    {
      name: 'a schema of another file',
      code: `
import { userSchema } from './schemas.js'
import { User } from '../models/user.js'
import express from 'express'
const app = express()
app.post('/users', async (req, res) => {
  const data = userSchema.parse(req.body)
  res.json(await User.create(data))
})
`,
    },
    {
      name: 'a list of fields that are left out',
      code: `
import _ from 'lodash'
import { User } from '../models/user.js'
import express from 'express'
const app = express()
app.post('/users', async (req, res) => {
  res.json(await User.create(_.omit(req.body, ['role', 'isAdmin'])))
})
`,
    },
    {
      name: 'a rest without the role',
      code: `
import { User } from '../models/user.js'
import express from 'express'
const app = express()
app.post('/users', async (req, res) => {
  const { role, ...data } = req.body
  res.json(await User.create(data))
})
`,
    },
    {
      name: 'delete',
      code: `
import { User } from '../models/user.js'
import express from 'express'
const app = express()
app.post('/users', async (req, res) => {
  delete req.body.role
  res.json(await User.create(req.body))
})
`,
    },
    {
      name: 'a test for the role in the loop',
      code: `
import { User } from '../models/user.js'
import express from 'express'
const app = express()
app.put('/users/:id', async (req, res) => {
  const user = await User.findById(req.params.id)
  for (const key in req.body) {
    if (key === 'role') continue
    user[key] = req.body[key]
  }
  await user.save()
})
`,
    },
    {
      name: 'a list of refused fields in the loop',
      code: `
import { User } from '../models/user.js'
const REFUSED = ['role', 'tenantId']
import express from 'express'
const app = express()
app.put('/users/:id', async (req, res) => {
  const user = await User.findById(req.params.id)
  for (const key in req.body) {
    if (!REFUSED.includes(key)) user[key] = req.body[key]
  }
  await user.save()
})
`,
    },
    {
      name: 'a service of another file',
      code: `
import { UserService } from './user-service.js'
import express from 'express'
const app = express()
app.post('/users', async (req, res) => {
  res.json(await UserService.create(req.body))
})
`,
    },
    {
      name: 'a DTO of another file',
      code: `
import { CreateUserDto } from './dto.js'
import express from 'express'
const app = express()
app.post('/users', async (req, res) => {
  const dto = new CreateUserDto(req.body)
  users.save(dto)
})
`,
    },
    {
      name: 'a class that picks',
      code: `
import { DataSource } from 'typeorm'
const source = new DataSource({})
class Account {
  constructor(data) {
    this.name = data.name
  }
}
import express from 'express'
const app = express()
app.post('/accounts', async (req, res) => {
  await source.manager.save(new Account(req.body))
})
`,
    },
    {
      name: 'arguments that a GraphQL schema declares',
      code: `
import { ApolloServer } from '@apollo/server'
import { User } from '../models/user.js'
new ApolloServer({ typeDefs, resolvers: { Mutation: { createUser: (parent, args) => User.create(args.input) } } })
`,
    },
    {
      name: 'an object among values',
      code: `
import { User } from '../models/user.js'
import express from 'express'
const app = express()
app.put('/users/:id', async (req, res) => {
  await User.create({ profile: req.body.profile })
})
`,
    },
    {
      name: 'another create',
      code: `
import express from 'express'
const app = express()
app.put('/users/:id', async (req, res) => {
  const element = document.create(req.body)
  await client.invoices.create(req.body)
})
`,
    },
    {
      name: 'plainToInstance that excludes',
      code: `
import { plainToInstance } from 'class-transformer'
import { DataSource } from 'typeorm'
const source = new DataSource({})
import express from 'express'
const app = express()
app.post('/users', async (req, res) => {
  await source.manager.save(plainToInstance(User, req.body, { excludeExtraneousValues: true }))
})
`,
    },
    {
      name: 'validate with a whitelist',
      code: `
import { plainToInstance } from 'class-transformer'
import { validateOrReject } from 'class-validator'
import { DataSource } from 'typeorm'
const source = new DataSource({})
import express from 'express'
const app = express()
app.post('/users', async (req, res) => {
  const user = plainToInstance(User, req.body)
  await validateOrReject(user, { whitelist: true })
  await source.manager.save(user)
})
`,
    },
  ],
  invalid: [
    {
      name: 'a field of a document',
      code: `import express from 'express'
import { readDocument, saveDocument } from './documents.js'
const app = express()
app.post('/documents/:id/:field', async (req, res) => {
  let document = await readDocument(req.params.id)
  document[req.params.field] = req.body
  await saveDocument(document)
  res.sendStatus(204)
})`,
      errors: [{ messageId: 'openField', line: 6, column: 12 }],
    },
    {
      name: 'a record that is made to be saved',
      code: `import express from 'express'
import { userRepository } from './users.js'
const app = express()
app.post('/users', async (req, res) => {
  const user = userRepository.create(req.body)
  await userRepository.save(user)
  res.json(user.id)
})`,
      errors: [{ messageId: 'openObject', line: 5, column: 38 }],
    },
    {
      name: 'a record that is made for others',
      code: `import express from 'express'
import { userRepository } from './users.js'
const app = express()
app.post('/users', async (req, res) => {
  const user = userRepository.create(req.body)
  req.users.push(user)
  res.json(user.id)
})`,
      errors: [{ messageId: 'openObject', line: 5, column: 38 }],
    },
    {
      name: 'a server action',
      code: `
'use server'
import { User } from '../models/user.js'
export async function save(form) {
  await User.create(Object.fromEntries(form))
}
`,
      errors: [{ messageId: 'openObject', line: 5, column: 21 }],
    },
    {
      name: 'a server action in a component',
      code: `
import { User } from '../models/user.js'
export async function save(form) {
  'use server'
  await User.create(Object.fromEntries(form))
}
`,
      errors: [{ messageId: 'openObject', line: 5, column: 21 }],
    },
    {
      name: 'for…in',
      code: `
import { User } from '../models/user.js'
import express from 'express'
const app = express()
app.put('/users/:id', async (req, res) => {
  const user = await User.findById(req.params.id)
  for (const key in req.body) user[key] = req.body[key]
  await user.save()
})
`,
      errors: [
        {
          messageId: 'openField',
          line: 7,
          column: 36,
        },
      ],
    },
    {
      name: 'for…in with a block',
      code: `
import { User } from '../models/user.js'
import express from 'express'
const app = express()
app.put('/users/:id', async (req, res) => {
  const user = await User.findById(req.params.id)
  for (const key in req.body) {
    user[key] = req.body[key]
  }
  await user.save()
})
`,
      errors: [
        {
          messageId: 'openField',
          line: 8,
          column: 10,
        },
      ],
    },
    {
      name: 'for…of Object.keys',
      code: `
import { User } from '../models/user.js'
import express from 'express'
const app = express()
app.put('/users/:id', async (req, res) => {
  const user = await User.findById(req.params.id)
  for (const key of Object.keys(req.body)) {
    user[key] = req.body[key]
  }
  await user.save()
})
`,
      errors: [
        {
          messageId: 'openField',
          line: 8,
          column: 10,
        },
      ],
    },
    {
      name: 'for…of Object.entries',
      code: `
import { User } from '../models/user.js'
import express from 'express'
const app = express()
app.put('/users/:id', async (req, res) => {
  const user = await User.findById(req.params.id)
  for (const [key, value] of Object.entries(req.body)) {
    user[key] = value
  }
  await user.save()
})
`,
      errors: [
        {
          messageId: 'openField',
          line: 8,
          column: 10,
        },
      ],
    },
    {
      name: 'a loop by index',
      code: `
import { User } from '../models/user.js'
import express from 'express'
const app = express()
app.put('/users/:id', async (req, res) => {
  const user = await User.findById(req.params.id)
  const keys = Object.keys(req.body)
  for (let i = 0; i < keys.length; i++) user[keys[i]] = req.body[keys[i]]
  await user.save()
})
`,
      errors: [
        {
          messageId: 'openField',
          line: 8,
          column: 46,
        },
      ],
    },
    {
      name: 'forEach of keys',
      code: `
import { User } from '../models/user.js'
import express from 'express'
const app = express()
app.put('/users/:id', async (req, res) => {
  const user = await User.findById(req.params.id)
  Object.keys(req.body).forEach((key) => {
    user[key] = req.body[key]
  })
  await user.save()
})
`,
      errors: [
        {
          messageId: 'openField',
          line: 8,
          column: 10,
        },
      ],
    },
    {
      name: 'forEach of entries, without a block',
      code: `
import { User } from '../models/user.js'
import express from 'express'
const app = express()
app.put('/users/:id', async (req, res) => {
  const user = await User.findById(req.params.id)
  Object.entries(req.body).forEach(([key, value]) => (user[key] = value))
  await user.save()
})
`,
      errors: [
        {
          messageId: 'openField',
          line: 7,
          column: 60,
        },
      ],
    },
    {
      name: 'reduce into a record',
      code: `
import { User } from '../models/user.js'
import express from 'express'
const app = express()
app.put('/users/:id', async (req, res) => {
  const user = await User.findById(req.params.id)
  Object.keys(req.body).reduce((record, key) => {
    user[key] = req.body[key]
    return record
  }, user)
  await user.save()
})
`,
      errors: [
        {
          messageId: 'openField',
          line: 8,
          column: 10,
        },
      ],
    },
    {
      name: 'one field that the request names',
      code: `
import { User } from '../models/user.js'
import express from 'express'
const app = express()
app.put('/users/:id', async (req, res) => {
  const user = await User.findById(req.params.id)
  user[req.body.field] = req.body.value
  await user.save()
})
`,
      errors: [
        {
          messageId: 'openField',
          line: 7,
          column: 8,
        },
      ],
    },
    {
      name: 'one field that the path names',
      code: `
import { User } from '../models/user.js'
import express from 'express'
const app = express()
app.put('/users/:id', async (req, res) => {
  const user = await User.findById(req.params.id)
  user[req.params.field] = req.body.value
  await user.save()
})
`,
      errors: [
        {
          messageId: 'openField',
          line: 7,
          column: 8,
        },
      ],
    },
    {
      name: 'Reflect.set',
      code: `
import { User } from '../models/user.js'
import express from 'express'
const app = express()
app.put('/users/:id', async (req, res) => {
  const user = await User.findById(req.params.id)
  for (const key of Object.keys(req.body)) Reflect.set(user, key, req.body[key])
  await user.save()
})
`,
      errors: [
        {
          messageId: 'openField',
          line: 7,
          column: 62,
        },
      ],
    },
    {
      name: 'own properties of what is sent',
      code: `
import { User } from '../models/user.js'
import express from 'express'
const app = express()
app.put('/users/:id', async (req, res) => {
  const user = await User.findById(req.params.id)
  for (const key in req.body) {
    if (Object.hasOwn(req.body, key)) user[key] = req.body[key]
  }
  await user.save()
})
`,
      errors: [
        {
          messageId: 'openField',
          line: 8,
          column: 44,
        },
      ],
    },
    {
      name: 'fields that the record has',
      code: `
import { User } from '../models/user.js'
import express from 'express'
const app = express()
app.put('/users/:id', async (req, res) => {
  const user = await User.findById(req.params.id)
  for (const key in req.body) {
    if (key in user) user[key] = req.body[key]
  }
  await user.save()
})
`,
      errors: [
        {
          messageId: 'openField',
          line: 8,
          column: 27,
        },
      ],
    },
    {
      name: 'a record of a service',
      code: `
import express from 'express'
const app = express()
app.put('/users/:id', async (req, res) => {
  const user = await users.findById(req.params.id)
  for (const key of Object.keys(req.body)) user[key] = req.body[key]
  await users.save(user)
})
`,
      errors: [
        {
          messageId: 'openField',
          line: 6,
          column: 49,
        },
      ],
    },
    {
      name: 'a record in memory',
      code: `
import express from 'express'
const app = express()
const users = []
app.put('/users/:id', (req, res) => {
  const user = users.find(({ id }) => id === req.params.id)
  Object.assign(user, req.body)
  res.json(user)
})
`,
      errors: [
        {
          messageId: 'openObject',
          line: 7,
          column: 23,
        },
      ],
    },
    {
      name: 'the user of the session',
      code: `
import express from 'express'
const app = express()
app.patch('/me', async (req, res) => {
  Object.keys(req.body).forEach((key) => (req.user[key] = req.body[key]))
  await req.user.save()
})
`,
      errors: [
        {
          messageId: 'openField',
          line: 5,
          column: 52,
        },
      ],
    },
    {
      name: 'Object.assign',
      code: `
import { User } from '../models/user.js'
import express from 'express'
const app = express()
app.put('/users/:id', async (req, res) => {
  const user = await User.findById(req.params.id)
  Object.assign(user, req.body)
  await user.save()
})
`,
      errors: [
        {
          messageId: 'openObject',
          line: 7,
          column: 23,
        },
      ],
    },
    {
      name: 'Object.assign through a variable',
      code: `
import { User } from '../models/user.js'
import express from 'express'
const app = express()
app.put('/users/:id', async (req, res) => {
  const user = await User.findById(req.params.id)
  const changes = req.body
  Object.assign(user, changes)
  await user.save()
})
`,
      errors: [
        {
          messageId: 'openObject',
          line: 8,
          column: 23,
        },
      ],
    },
    {
      name: 'Object.assign, saved as its result',
      code: `
import { User } from '../models/user.js'
import express from 'express'
const app = express()
app.put('/users/:id', async (req, res) => {
  const user = await User.findById(req.params.id)
  const changed = Object.assign(user, req.body)
  await changed.save()
})
`,
      errors: [
        {
          messageId: 'openObject',
          line: 7,
          column: 39,
        },
      ],
    },
    {
      name: 'Object.defineProperties',
      code: `
import { User } from '../models/user.js'
import express from 'express'
const app = express()
app.put('/users/:id', async (req, res) => {
  const user = await User.findById(req.params.id)
  Object.defineProperties(user, req.body)
  await user.save()
})
`,
      errors: [
        {
          messageId: 'openObject',
          line: 7,
          column: 33,
        },
      ],
    },
    {
      name: 'a model of another file',
      code: `
import { User } from '../models/user.js'
import express from 'express'
const app = express()
app.post('/users', async (req, res) => {
  res.json(await User.create(req.body))
})
`,
      errors: [
        {
          messageId: 'openObject',
          line: 6,
          column: 30,
        },
      ],
    },
    {
      name: 'a model of another file, required',
      code: `
const User = require('../models/user')
import express from 'express'
const app = express()
app.post('/users', async (req, res) => {
  res.json(await User.create(req.body))
})
`,
      errors: [
        {
          messageId: 'openObject',
          line: 6,
          column: 30,
        },
      ],
    },
    {
      name: 'a model among others',
      code: `
const { User } = require('../models')
import express from 'express'
const app = express()
app.post('/users', async (req, res) => {
  res.json(await User.create(req.body))
})
`,
      errors: [
        {
          messageId: 'openObject',
          line: 6,
          column: 30,
        },
      ],
    },
    {
      name: 'a spread with a fixed owner',
      code: `
import { User } from '../models/user.js'
import express from 'express'
const app = express()
app.post('/users', async (req, res) => {
  res.json(await User.create({ ...req.body, ownerId: req.user.id }))
})
`,
      errors: [
        {
          messageId: 'openObject',
          line: 6,
          column: 30,
        },
      ],
    },
    {
      name: 'a spread before nothing',
      code: `
import { User } from '../models/user.js'
import express from 'express'
const app = express()
app.post('/users', async (req, res) => {
  const data = { ...req.body }
  res.json(await User.create(data))
})
`,
      errors: [
        {
          messageId: 'openObject',
          line: 7,
          column: 30,
        },
      ],
    },
    {
      name: 'an object that is filled by a loop',
      code: `
import { User } from '../models/user.js'
import express from 'express'
const app = express()
app.post('/users', async (req, res) => {
  const data = {}
  for (const key in req.body) data[key] = req.body[key]
  res.json(await User.create(data))
})
`,
      errors: [
        {
          messageId: 'openField',
          line: 7,
          column: 36,
        },
      ],
    },
    {
      name: 'Object.assign into a new object',
      code: `
import { User } from '../models/user.js'
import express from 'express'
const app = express()
app.post('/users', async (req, res) => {
  res.json(await User.create(Object.assign({ role: 0 }, req.body)))
})
`,
      errors: [
        {
          messageId: 'openObject',
          line: 6,
          column: 30,
        },
      ],
    },
    {
      name: 'a rest without an id',
      code: `
import { User } from '../models/user.js'
import express from 'express'
const app = express()
app.put('/users/:id', async (req, res) => {
  const { id, ...data } = req.body
  await User.updateOne({ _id: id }, data)
})
`,
      errors: [
        {
          messageId: 'openObject',
          line: 7,
          column: 37,
        },
      ],
    },
    {
      name: 'a member of the body',
      code: `
import { User } from '../models/user.js'
import express from 'express'
const app = express()
app.post('/users', async (req, res) => {
  res.json(await User.create(req.body.user))
})
`,
      errors: [
        {
          messageId: 'openObject',
          line: 6,
          column: 30,
        },
      ],
    },
    {
      name: 'the query',
      code: `
import { User } from '../models/user.js'
import express from 'express'
const app = express()
app.put('/users/:id', async (req, res) => {
  await User.updateOne({ _id: req.params.id }, req.query)
})
`,
      errors: [
        {
          messageId: 'openObject',
          line: 6,
          column: 48,
        },
      ],
    },
    {
      name: '$set',
      code: `
import { User } from '../models/user.js'
import express from 'express'
const app = express()
app.put('/users/:id', async (req, res) => {
  await User.updateOne({ _id: req.params.id }, { $set: req.body })
})
`,
      errors: [
        {
          messageId: 'openObject',
          line: 6,
          column: 56,
        },
      ],
    },
    {
      name: 'findByIdAndUpdate',
      code: `
import { User } from '../models/user.js'
import express from 'express'
const app = express()
app.put('/users/:id', async (req, res) => {
  res.json(await User.findByIdAndUpdate(req.params.id, req.body, { new: true }))
})
`,
      errors: [
        {
          messageId: 'openObject',
          line: 6,
          column: 56,
        },
      ],
    },
    {
      name: 'new and save',
      code: `
import { User } from '../models/user.js'
import express from 'express'
const app = express()
app.post('/users', async (req, res) => {
  const user = new User(req.body)
  await user.save()
})
`,
      errors: [
        {
          messageId: 'openObject',
          line: 6,
          column: 25,
        },
      ],
    },
    {
      name: 'new and save at once',
      code: `
import { User } from '../models/user.js'
import express from 'express'
const app = express()
app.post('/users', async (req, res) => {
  await new User(req.body).save()
})
`,
      errors: [
        {
          messageId: 'openObject',
          line: 6,
          column: 18,
        },
      ],
    },
    {
      name: 'a helper of the file',
      code: `
import { User } from '../models/user.js'
import express from 'express'
const app = express()
async function change(id, changes) {
  await User.findByIdAndUpdate(id, changes)
}
app.put('/users/:id', (req, res) => change(req.params.id, req.body))
`,
      errors: [
        {
          messageId: 'openObject',
          line: 6,
          column: 36,
        },
      ],
    },
    {
      name: 'a service of the file',
      code: `
import { User } from '../models/user.js'
import express from 'express'
const app = express()
class Users {
  async update(id, changes) {
    const user = await User.findById(id)
    Object.assign(user, changes)
    return user.save()
  }
}
const users = new Users()
app.put('/users/:id', async (req, res) => res.json(await users.update(req.params.id, req.body)))
`,
      errors: [
        {
          messageId: 'openObject',
          line: 8,
          column: 25,
        },
      ],
    },
    {
      name: 'a class that takes everything over',
      code: `
import { DataSource } from 'typeorm'
const source = new DataSource({})
class Account {
  constructor(data) {
    Object.assign(this, data)
  }
}
import express from 'express'
const app = express()
app.post('/accounts', async (req, res) => {
  await source.manager.save(new Account(req.body))
})
`,
      errors: [
        {
          messageId: 'openObject',
          line: 12,
          column: 29,
        },
      ],
    },
    {
      name: 'an entity that takes everything over',
      code: `
import { Entity } from 'typeorm'
import express from 'express'
const app = express()
@Entity()
class Account {
  fill(data) {
    Object.assign(this, data)
  }
}
app.post('/accounts', (req, res) => new Account().fill(req.body))
`,
      errors: [
        {
          messageId: 'openObject',
          line: 8,
          column: 25,
        },
      ],
    },
    {
      name: 'a schema that keeps unknown fields',
      code: `
import { z } from 'zod'
import { User } from '../models/user.js'
const schema = z.object({ name: z.string() }).passthrough()
import express from 'express'
const app = express()
app.post('/users', async (req, res) => {
  res.json(await User.create(schema.parse(req.body)))
})
`,
      errors: [
        {
          messageId: 'openObject',
          line: 8,
          column: 30,
        },
      ],
    },
    {
      name: 'a schema whose result is not used',
      code: `
import { z } from 'zod'
import { User } from '../models/user.js'
const schema = z.object({ name: z.string() })
import express from 'express'
const app = express()
app.post('/users', async (req, res) => {
  schema.parse(req.body)
  res.json(await User.create(req.body))
})
`,
      errors: [
        {
          messageId: 'openObject',
          line: 9,
          column: 30,
        },
      ],
    },
    {
      name: 'a chain that checks a field',
      code: `
import { body } from 'express-validator'
import { User } from '../models/user.js'
import express from 'express'
const app = express()
app.post('/users', body('name').isString(), async (req, res) => res.json(await User.create(req.body)))
`,
      errors: [
        {
          messageId: 'openObject',
          line: 6,
          column: 92,
        },
      ],
    },
    {
      name: 'lodash merge',
      code: `
import _ from 'lodash'
import { User } from '../models/user.js'
import express from 'express'
const app = express()
app.put('/users/:id', async (req, res) => {
  const user = await User.findById(req.params.id)
  _.merge(user, req.body)
  await user.save()
})
`,
      errors: [
        {
          messageId: 'openObject',
          line: 8,
          column: 17,
        },
      ],
    },
    {
      name: 'lodash defaults',
      code: `
import { defaults } from 'lodash'
import { User } from '../models/user.js'
import express from 'express'
const app = express()
app.put('/users/:id', async (req, res) => {
  const user = await User.findById(req.params.id)
  defaults(user, req.body)
  await user.save()
})
`,
      errors: [
        {
          messageId: 'openObject',
          line: 8,
          column: 18,
        },
      ],
    },
    {
      name: 'lodash set',
      code: `
import set from 'lodash/set'
import _ from 'lodash'
import { User } from '../models/user.js'
import express from 'express'
const app = express()
app.put('/users/:id', async (req, res) => {
  const user = await User.findById(req.params.id)
  _.set(user, req.body.path, req.body.value)
  await user.save()
})
`,
      errors: [
        {
          messageId: 'openField',
          line: 9,
          column: 15,
        },
      ],
    },
    {
      name: 'lodash omit of a harmless field',
      code: `
import _ from 'lodash'
import { User } from '../models/user.js'
import express from 'express'
const app = express()
app.post('/users', async (req, res) => {
  res.json(await User.create(_.omit(req.body, ['comment'])))
})
`,
      errors: [
        {
          messageId: 'openObject',
          line: 7,
          column: 30,
        },
      ],
    },
    {
      name: 'a typed record',
      code: `
import express from 'express'
const app = express()
interface User {
  id: number
  name: string
  city: string
  role: string
}
declare const users: { find(id: string): Promise<User>, save(user: User): Promise<void> }
app.patch('/users/:id', async (req, res) => {
  const user: User = await users.find(req.params.id)
  for (const key in req.body) {
    user[key] = req.body[key]
  }
  await users.save(user)
})
`,
      errors: [
        {
          messageId: 'openField',
          line: 14,
          column: 10,
          suggestions: [
            {
              messageId: 'nameFields',
              output: `
import express from 'express'
const app = express()
interface User {
  id: number
  name: string
  city: string
  role: string
}
declare const users: { find(id: string): Promise<User>, save(user: User): Promise<void> }
app.patch('/users/:id', async (req, res) => {
  const user: User = await users.find(req.params.id)
  for (const key in req.body) {
    if (['name', 'city'].includes(key)) user[key] = req.body[key]
  }
  await users.save(user)
})
`,
            },
          ],
        },
      ],
    },
    {
      name: 'a typed record and a bare loop',
      code: `
import express from 'express'
const app = express()
interface User { id: number; name: string; city: string; isAdmin: boolean }
app.patch('/users/:id', async (req, res) => {
  const user: User = await users.findById(req.params.id)
  for (const key in req.body) user[key] = req.body[key]
  await users.save(user)
})
`,
      errors: [
        {
          messageId: 'openField',
          line: 7,
          column: 36,
          suggestions: [
            {
              messageId: 'nameFields',
              output: `
import express from 'express'
const app = express()
interface User { id: number; name: string; city: string; isAdmin: boolean }
app.patch('/users/:id', async (req, res) => {
  const user: User = await users.findById(req.params.id)
  for (const key in req.body) if (['name', 'city'].includes(key)) user[key] = req.body[key]
  await users.save(user)
})
`,
            },
          ],
        },
      ],
    },
    {
      name: 'a typed record and a condition',
      code: `
import express from 'express'
const app = express()
interface User { id: number; name: string; isAdmin: boolean }
app.patch('/users/:id', async (req, res) => {
  const user: User = await users.findById(req.params.id)
  for (const key in req.body) {
    if (req.query.quick) user[key] = req.body[key]
    else console.log(key)
  }
  await users.save(user)
})
`,
      errors: [
        {
          messageId: 'openField',
          line: 8,
          column: 31,
          suggestions: [
            {
              messageId: 'nameFields',
              output: `
import express from 'express'
const app = express()
interface User { id: number; name: string; isAdmin: boolean }
app.patch('/users/:id', async (req, res) => {
  const user: User = await users.findById(req.params.id)
  for (const key in req.body) {
    if (req.query.quick) { if (['name'].includes(key)) user[key] = req.body[key] }
    else console.log(key)
  }
  await users.save(user)
})
`,
            },
          ],
        },
      ],
    },
    {
      name: 'a typed record and forEach without a block',
      code: `
import express from 'express'
const app = express()
type User = { id: number; name: string; tenantId: string }
app.patch('/users/:id', async (req, res) => {
  const user: User = await users.findById(req.params.id)
  Object.keys(req.body).forEach((key) => (user[key] = req.body[key]))
  await users.save(user)
})
`,
      errors: [
        {
          messageId: 'openField',
          line: 7,
          column: 48,
          suggestions: [
            {
              messageId: 'nameFields',
              output: `
import express from 'express'
const app = express()
type User = { id: number; name: string; tenantId: string }
app.patch('/users/:id', async (req, res) => {
  const user: User = await users.findById(req.params.id)
  Object.keys(req.body).forEach((key) => { if (['name'].includes(key)) user[key] = req.body[key] })
  await users.save(user)
})
`,
            },
          ],
        },
      ],
    },
    {
      name: 'a typed body',
      code: `
import express from 'express'
const app = express()
import { User } from '../models/user.js'
interface NewUser { name: string; email: string; role?: string }
app.post('/users', async (req, res) => {
  const data: NewUser = req.body
  res.json(await User.create(data))
})
`,
      errors: [
        {
          messageId: 'openObject',
          line: 8,
          column: 30,
          suggestions: [
            {
              messageId: 'nameFields',
              output: `
import express from 'express'
const app = express()
import { User } from '../models/user.js'
interface NewUser { name: string; email: string; role?: string }
app.post('/users', async (req, res) => {
  const data: NewUser = req.body
  res.json(await User.create({ name: data.name, email: data.email }))
})
`,
            },
          ],
        },
      ],
    },
    {
      name: 'a body that is said to be of a type',
      code: `
import express from 'express'
const app = express()
import { User } from '../models/user.js'
type Changes = Partial<Pick<Account, 'name' | 'city'>>
interface Account { id: string; name: string; city: string; balance: number }
app.patch('/users/:id', async (req, res) => {
  res.json(await User.findByIdAndUpdate(req.params.id, req.body as Changes))
})
`,
      errors: [
        {
          messageId: 'openObject',
          line: 8,
          column: 56,
          suggestions: [
            {
              messageId: 'nameFields',
              output: `
import express from 'express'
const app = express()
import { User } from '../models/user.js'
type Changes = Partial<Pick<Account, 'name' | 'city'>>
interface Account { id: string; name: string; city: string; balance: number }
app.patch('/users/:id', async (req, res) => {
  res.json(await User.findByIdAndUpdate(req.params.id, Object.fromEntries(Object.entries(req.body).filter(([key]) => ['name', 'city'].includes(key))) as Changes))
})
`,
            },
          ],
        },
      ],
    },
    {
      name: 'a body typed by the request',
      code: `
import express, { type Request } from 'express'
import { User } from '../models/user.js'
const app = express()
interface NewUser { name: string; email: string }
app.post('/users', async (req: Request<{}, {}, NewUser>, res) => {
  res.json(await User.create({ ...req.body, owner: req.user.id }))
})
`,
      errors: [
        {
          messageId: 'openObject',
          line: 7,
          column: 30,
          suggestions: [
            {
              messageId: 'nameFields',
              output: `
import express, { type Request } from 'express'
import { User } from '../models/user.js'
const app = express()
interface NewUser { name: string; email: string }
app.post('/users', async (req: Request<{}, {}, NewUser>, res) => {
  res.json(await User.create({ name: req.body.name, email: req.body.email, owner: req.user.id }))
})
`,
            },
          ],
        },
      ],
    },
    {
      name: 'a typed body that is merged',
      code: `
import express from 'express'
const app = express()
import { User } from '../models/user.js'
interface Changes { name?: string; isAdmin?: boolean }
app.patch('/users/:id', async (req, res) => {
  const user = await User.findById(req.params.id)
  const changes: Changes = req.body
  Object.assign(user, changes)
  await user.save()
})
`,
      errors: [
        {
          messageId: 'openObject',
          line: 9,
          column: 23,
          suggestions: [
            {
              messageId: 'nameFields',
              output: `
import express from 'express'
const app = express()
import { User } from '../models/user.js'
interface Changes { name?: string; isAdmin?: boolean }
app.patch('/users/:id', async (req, res) => {
  const user = await User.findById(req.params.id)
  const changes: Changes = req.body
  Object.assign(user, Object.fromEntries(Object.entries(changes).filter(([key]) => ['name'].includes(key))))
  await user.save()
})
`,
            },
          ],
        },
      ],
    },
    {
      name: 'a type whose fields are all privileged',
      code: `
import express from 'express'
const app = express()
import { User } from '../models/user.js'
interface Changes { role: string; isAdmin: boolean }
app.patch('/users/:id', async (req, res) => {
  const changes: Changes = req.body
  res.json(await User.findByIdAndUpdate(req.params.id, changes))
})
`,
      errors: [
        {
          messageId: 'openObject',
          line: 8,
          column: 56,
        },
      ],
    },
    {
      name: 'a test of another field',
      code: `
import { User } from '../models/user.js'
import express from 'express'
const app = express()
app.put('/users/:id', async (req, res) => {
  const user = await User.findById(req.params.id)
  for (const key in req.body) {
    if (key !== 'comment') user[key] = req.body[key]
  }
  await user.save()
})
`,
      errors: [
        {
          messageId: 'openField',
          line: 8,
          column: 33,
        },
      ],
    },
    {
      name: 'merged and saved: one finding',
      code: `
import { Repository } from 'typeorm'
class Users {
  constructor(private readonly users: Repository<User>) {}
  async update(@Body() body: any) {
    const user = await this.users.findOneBy({ id: body.id })
    Object.assign(user, body)
    return this.users.save(user)
  }
}
import { Body } from '@nestjs/common'
`,
      errors: [
        {
          messageId: 'openObject',
          line: 7,
          column: 25,
        },
      ],
    },
  ],
})
