import rule from '../../rules/no-mass-assignment.js'
import { ruleTester } from '../support/rule-tester.js'

const settings = {'api-security':{threatModels: ['remote','parameter','local','stored'],trustNames: false}} as const

ruleTester.run('no-mass-assignment', rule, {
  valid: [
    {
      name: 'picked fields',
      settings,
      code: `
import express from 'express'
import { User } from '../models/user.js'
const app = express()
app.post('/users', async (req, res) => {
  const { name, city } = req.body
  res.json(await User.create({ name, city }))
})
`,
    },
    {
      name: 'an unknown function that makes an object',
      settings,
      code: `
import { toUser } from './users.js'
import express from 'express'
import { User } from '../models/user.js'
const app = express()
app.post('/users', async (req, res) => {
  res.json(await User.create(toUser(req.body)))
})
`,
    },
    {
      name: 'a function that stores what it is given',
      settings,
      code: `
import express from 'express'
import { User } from '../models/user.js'
const app = express()
export async function createUser(data) {
  return User.create(data)
}
`,
    },
    {
      name: 'what was read back',
      settings,
      code: `
import express from 'express'
import { User } from '../models/user.js'
const app = express()
app.post('/users', async (req, res) => {
  const draft = await Draft.findById(req.params.id)
  res.json(await User.create(draft))
})
`,
    },
    {
      name: 'a whitelisting pipe',
      settings,
      code: `
import { Body, Controller, Post, ValidationPipe } from '@nestjs/common'
import { InjectRepository } from '@nestjs/typeorm'
import { Repository } from 'typeorm'
import { CreateUserDto } from './dto.js'
import { User } from './user.entity.js'
@Controller('users')
export class UsersController {
  constructor(@InjectRepository(User) private readonly users: Repository<User>) {}
  @Post()
  create(@Body(new ValidationPipe({ forbidNonWhitelisted: true })) body: CreateUserDto) {
    return this.users.save(body)
  }
}
`,
    },
  ],
  invalid: [
    {
      name: 'a list of fields that are left out',
      settings,
      code: `
import _ from 'lodash'
import express from 'express'
import { User } from '../models/user.js'
const app = express()
app.post('/users', async (req, res) => {
  res.json(await User.create(_.omit(req.body, ['role', 'isAdmin'])))
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
      name: 'a rest without the role',
      settings,
      code: `
import express from 'express'
import { User } from '../models/user.js'
const app = express()
app.post('/users', async (req, res) => {
  const { role, ...data } = req.body
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
      name: 'delete',
      settings,
      code: `
import express from 'express'
import { User } from '../models/user.js'
const app = express()
app.post('/users', async (req, res) => {
  delete req.body.role
  res.json(await User.create(req.body))
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
      name: 'a test for the role in the loop',
      settings,
      code: `
import express from 'express'
import { User } from '../models/user.js'
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
      errors: [
        {
          messageId: 'openField',
          line: 9,
          column: 10,
        },
      ],
    },
    {
      name: 'middleware that says it validates',
      settings,
      code: `
import { validateUser } from './validate.js'
import express from 'express'
import { User } from '../models/user.js'
const app = express()
app.post('/users', validateUser, async (req, res) => res.json(await User.create(req.body)))
`,
      errors: [
        {
          messageId: 'openObject',
          line: 6,
          column: 81,
        },
      ],
    },
    {
      name: 'a DTO whose pipe is not in sight',
      settings,
      code: `
import { Body, Controller, Post } from '@nestjs/common'
import { InjectRepository } from '@nestjs/typeorm'
import { Repository } from 'typeorm'
import { CreateUserDto } from './dto.js'
import { User } from './user.entity.js'
@Controller('users')
export class UsersController {
  constructor(@InjectRepository(User) private readonly users: Repository<User>) {}
  @Post()
  create(@Body() body: CreateUserDto) {
    return this.users.save(body)
  }
}
`,
      errors: [
        {
          messageId: 'openObject',
          line: 12,
          column: 28,
        },
      ],
    },
    {
      name: 'a table without anything worth setting',
      settings,
      code: `
import { drizzle } from 'drizzle-orm/node-postgres'
import { pgTable, serial, text } from 'drizzle-orm/pg-core'
const notes = pgTable('notes', { id: serial('id'), title: text('title') })
const db = drizzle('postgres://localhost')
import express from 'express'
import { User } from '../models/user.js'
const app = express()
app.post('/users', async (req, res) => {
  await db.insert(notes).values(req.body)
})
`,
      errors: [
        {
          messageId: 'openObject',
          line: 10,
          column: 33,
          suggestions: [
            {
              messageId: 'nameFields',
              output: `
import { drizzle } from 'drizzle-orm/node-postgres'
import { pgTable, serial, text } from 'drizzle-orm/pg-core'
const notes = pgTable('notes', { id: serial('id'), title: text('title') })
const db = drizzle('postgres://localhost')
import express from 'express'
import { User } from '../models/user.js'
const app = express()
app.post('/users', async (req, res) => {
  await db.insert(notes).values({ title: req.body.title })
})
`,
            },
          ],
        },
      ],
    },
  ],
})
