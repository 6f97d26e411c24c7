import { defineModel } from '../define-model.js'

export const pothos = defineModel({
  name: 'pothos',
  docs: 'https://pothos-graphql.dev/docs/guide/fields',
  packages: ['@pothos/core'],
  types: {
    SchemaBuilder: ['new default()'],
    FieldBuilder: [
      '{SchemaBuilder,?}.{queryField,mutationField,subscriptionField}(1)(0)',
      '{SchemaBuilder,?}.{queryFields,mutationFields,subscriptionFields}(0)(0)',
      'SchemaBuilder.{queryType,mutationType,subscriptionType}(0).fields(0)',
      'SchemaBuilder.{objectType,interfaceType,prismaObject}(1).fields(0)',
      'SchemaBuilder.{objectField,interfaceField}(2)(0)',
      'SchemaBuilder.objectRef().implement(0).fields(0)',
      '?.{queryType,mutationType,subscriptionType}(0).fields(0)',
    ],
  },
  sources: [
    { at: 'FieldBuilder.{field,fieldWithInput,connection}(0).{resolve,subscribe}(1)', kind: 'remote', part: 'arguments' },
    {
      at: 'FieldBuilder.{string,int,float,boolean,id,stringList,intList}(0).resolve(1)',
      kind: 'remote',
      part: 'arguments',
    },
    { at: 'FieldBuilder.{prismaField,prismaConnection,withAuth}(0).resolve(2)', kind: 'remote', part: 'arguments' },
    { at: '{SchemaBuilder,?}.relayMutationField(2).resolve(1).input', kind: 'remote', part: 'arguments' },
  ],
  routes: [
    { at: 'FieldBuilder.*(0).{resolve,subscribe}', is: 'handler', method: '=RESOLVER' },
    // A method that has a row of its own is no longer one of `*`.
    { at: 'FieldBuilder.{field,fieldWithInput,connection}(0).{resolve,subscribe}', is: 'handler', method: '=RESOLVER' },
    { at: 'FieldBuilder.{string,int,float,boolean,id,stringList,intList}(0).resolve', is: 'handler', method: '=RESOLVER' },
    { at: 'FieldBuilder.{prismaField,prismaConnection,withAuth}(0).resolve', is: 'handler', method: '=RESOLVER' },
    { at: '{SchemaBuilder,?}.relayMutationField(2).resolve', is: 'handler', method: '=RESOLVER' },
  ],
  callers: [
    { at: 'FieldBuilder.*(0).resolve(2).{user,currentUser,session,userId,auth,viewer}' },
    { at: 'FieldBuilder.{field,fieldWithInput,connection}(0).{resolve,subscribe}(2).{user,currentUser,session,userId,auth,viewer}' },
    { at: 'FieldBuilder.{string,int,float,boolean,id,stringList,intList}(0).resolve(2).{user,currentUser,session,userId,auth,viewer}' },
    { at: 'FieldBuilder.{prismaField,prismaConnection,withAuth}(0).resolve(3).{user,currentUser,session,userId,auth,viewer}' },
  ],
})
