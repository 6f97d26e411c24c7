import { pothos } from '../../../src/models/http/pothos.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(pothos, {
  'sources FieldBuilder.{field,fieldWithInput,connection}(0).{resolve,subscribe}(1)': `import { builder } from '../builder'
    builder.queryField('user', (t) =>
      t.field({ type: User, args: { id: t.arg.id() }, resolve: (root, args) => find(args.id) }),
    )`,
  'sources FieldBuilder.{string,int,float,boolean,id,stringList,intList}(0).resolve(1)': `import SchemaBuilder from '@pothos/core'
    const builder = new SchemaBuilder({})
    builder.queryType({
      fields: (t) => ({
        hello: t.string({ args: { name: t.arg.string() }, resolve: (root, args) => greet(args.name) }),
      }),
    })`,
  'sources FieldBuilder.{prismaField,prismaConnection,withAuth}(0).resolve(2)': `import { builder } from '../builder'
    builder.queryFields((t) => ({
      user: t.prismaField({ type: 'User', resolve: (query, root, args) => find(args.id) }),
    }))`,
  'sources {SchemaBuilder,?}.relayMutationField(2).resolve(1).input': `import { builder } from '../builder'
    builder.relayMutationField('rename', { inputFields }, { resolve: (root, args) => rename(args.input.name) }, {})`,
  'routes handler FieldBuilder.*(0).{resolve,subscribe}': `import SchemaBuilder from '@pothos/core'
    const builder = new SchemaBuilder({})
    builder.queryType({
      fields: (t) => ({
        scores: t.floatList({ args: { id: t.arg.string() }, resolve: (parent, { id }) => scoresOf(id) }),
      }),
    })`,
  'routes handler FieldBuilder.{field,fieldWithInput,connection}(0).{resolve,subscribe}': `import SchemaBuilder from '@pothos/core'
    const builder = new SchemaBuilder({})
    builder.queryType({
      fields: (t) => ({
        user: t.field({ type: User, args: { id: t.arg.string() }, resolve: (parent, { id }) => find(id) }),
      }),
    })`,
  'routes handler FieldBuilder.{string,int,float,boolean,id,stringList,intList}(0).resolve': `import SchemaBuilder from '@pothos/core'
    const builder = new SchemaBuilder({})
    builder.queryField('hello', (t) => t.string({ args: { name: t.arg.string() }, resolve: (parent, { name }) => greet(name) }))`,
  'routes handler FieldBuilder.{prismaField,prismaConnection,withAuth}(0).resolve': `import { builder } from '../builder'
    builder.queryField('user', (t) =>
      t.prismaField({ type: 'User', args: { id: t.arg.id() }, resolve: (query, root, { id }) => findUser(query, id) }),
    )`,
  'routes handler {SchemaBuilder,?}.relayMutationField(2).resolve': `import SchemaBuilder from '@pothos/core'
    const builder = new SchemaBuilder({ plugins: [RelayPlugin] })
    builder.relayMutationField(
      'deleteItem',
      { inputFields: (t) => ({ id: t.id({ required: true }) }) },
      { resolve: async (root, { input }) => remove(input.id) },
      { outputFields: (t) => ({ success: t.boolean({ resolve: (result) => result.success }) }) },
    )`,
  'callers FieldBuilder.*(0).resolve(2).{user,currentUser,session,userId,auth,viewer}': `import SchemaBuilder from '@pothos/core'
    const builder = new SchemaBuilder({})
    builder.queryField('scores', (t) => t.floatList({ resolve: (parent, args, context) => scoresOf(context.user.id) }))`,
  'callers FieldBuilder.{field,fieldWithInput,connection}(0).{resolve,subscribe}(2).{user,currentUser,session,userId,auth,viewer}':
    `import SchemaBuilder from '@pothos/core'
    const builder = new SchemaBuilder({})
    builder.queryField('orders', (t) =>
      t.field({ type: [Order], resolve: (parent, args, context) => ordersOf(context.user.id) }),
    )`,
  'callers FieldBuilder.{string,int,float,boolean,id,stringList,intList}(0).resolve(2).{user,currentUser,session,userId,auth,viewer}':
    `import SchemaBuilder from '@pothos/core'
    const builder = new SchemaBuilder({})
    builder.queryField('name', (t) => t.string({ resolve: (parent, args, context) => nameOf(context.currentUser.id) }))`,
  'callers FieldBuilder.{prismaField,prismaConnection,withAuth}(0).resolve(3).{user,currentUser,session,userId,auth,viewer}':
    `import SchemaBuilder from '@pothos/core'
    const builder = new SchemaBuilder({ plugins: [PrismaPlugin] })
    builder.queryField('me', (t) =>
      t.prismaField({ type: 'User', resolve: (query, root, args, ctx) => findUser(query, ctx.userId) }),
    )`,
})
