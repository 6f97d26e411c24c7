import { ApolloServer } from '@apollo/server'
import { startStandaloneServer } from '@apollo/server/standalone'
import { GraphQLError } from 'graphql'
import jwt from 'jsonwebtoken'
import knex from 'knex'

const db = knex({ client: 'pg', connection: process.env['DATABASE_URL'] ?? '' })

interface Caller {
  id: number
  role: string
}

interface Context {
  user: Caller | undefined
}

function demandUser({ user }: Context): Caller {
  if (!user) throw new GraphQLError('Sign in first', { extensions: { code: 'UNAUTHENTICATED' } })
  return user
}

const typeDefs = `#graphql
  type Loan { id: ID! book: String! due: String! }
  type Account { id: ID! name: String! email: String! }
  type Query { loan(id: ID!): Loan ownLoan(id: ID!): Loan loans: [Loan!]! account: Account accountRaw: Account books(title: String!): [String!]! }
  type Mutation { extendLoan(id: ID!): Boolean extendOwnLoan(id: ID!): Boolean saveAccount(input: AccountInput!): Boolean saveName(name: String!): Boolean }
  input AccountInput { name: String email: String role: String }
`

const resolvers = {
  Query: {
    loan: async (_parent: unknown, { id }: { id: string }, context: Context) => {
      demandUser(context)
      const loan = await db('loans').where({ id }).first() // expect: require-owner-filter
      return { id: loan.id, book: loan.book, due: loan.due }
    },
    ownLoan: async (_parent: unknown, { id }: { id: string }, context: Context) => {
      const user = demandUser(context)
      return db('loans').where({ id, user_id: user.id }).first('id', 'book', 'due')
    },
    loans: async (_parent: unknown, _args: unknown, context: Context) => {
      const user = demandUser(context)
      return db('loans').where('user_id', user.id).select('id', 'book', 'due').limit(100)
    },
    account: async (_parent: unknown, _args: unknown, context: Context) => {
      const user = demandUser(context)
      return db('users').where({ id: user.id }).first('id', 'name', 'email')
    },
    books: async (_parent: unknown, { title }: { title: string }) => {
      const rows = await db('books').where('title', 'like', `%${title}%`).limit(50)
      return rows.map((row: { title: string }) => row.title)
    },
  },
  Mutation: {
    extendLoan: async (_parent: unknown, { id }: { id: string }, context: Context) => {
      demandUser(context)
      await db('loans').where({ id }).update({ due: db.raw("due + interval '7 days'") }) // expect: require-owner-filter
      return true
    },
    extendOwnLoan: async (_parent: unknown, { id }: { id: string }, context: Context) => {
      const user = demandUser(context)
      await db('loans').where({ id, user_id: user.id }).update({ due: db.raw("due + interval '7 days'") })
      return true
    },
    saveName: async (_parent: unknown, { name }: { name: string }, context: Context) => {
      const user = demandUser(context)
      await db('users').where({ id: user.id }).update({ name })
      return true
    },
    sortedLoans: async (_parent: unknown, { order }: { order: string }, context: Context) => {
      const user = demandUser(context)
      return db('loans').where('user_id', user.id).orderByRaw(order) // expect: no-sql-injection
    },
  },
}

const server = new ApolloServer<Context>({ typeDefs, resolvers })

await startStandaloneServer(server, {
  context: ({ req }) => {
    const token = req.headers.authorization?.slice(7)
    const user = token ? (jwt.verify(token, process.env['JWT_SECRET'] ?? '', { algorithms: ['HS256'] }) as unknown as Caller) : undefined
    return Promise.resolve({ user })
  },
})
