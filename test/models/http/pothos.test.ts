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
})
