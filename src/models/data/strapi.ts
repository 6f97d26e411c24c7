import { defineModel } from '../define-model.js'

/**
 * The database of a Strapi application. Operators of its filters begin with a dollar sign, wherever they come from. The object is a global, or
 * is given to controllers and services under the same name.
 */
export const strapi = defineModel({
  name: 'strapi',
  docs: 'https://docs.strapi.io/cms/api/query-engine/filtering',
  globals: true,
  hint: '\\bstrapi\\b',
  sinks: [
    {
      at: '?.query().{findOne,find,count,delete}(0)',
      kind: 'nosql',
      when: [
        { at: '(0).where', is: 'absent', ifUnknown: true },
        { at: '(0).filters', is: 'absent', ifUnknown: true },
      ],
      guess: { receiver: '^(?:this\\.)?strapi\\b' },
      called: 'the filter',
    },
    {
      at: '?.query().{findOne,findMany,findWithCount,findPage,update,updateMany,delete,deleteMany,count}(0).where',
      kind: 'nosql',
      guess: { receiver: '^(?:this\\.)?strapi\\b' },
      called: 'the filter',
    },
    {
      at: '?.entityService.{findMany,findPage,count}(1).filters',
      kind: 'nosql',
      guess: { receiver: '^(?:this\\.)?strapi\\b' },
      called: 'the filter',
    },
    {
      at: '?.documents().{findMany,findFirst,count}(0).filters',
      kind: 'nosql',
      guess: { receiver: '^(?:this\\.)?strapi\\b' },
      called: 'the filter',
    },
    { at: '?.query().{create,update}(0).data', kind: 'assign', guess: { receiver: '^(?:this\\.)?strapi\\b' } },
    { at: '?.entityService.create(1).data', kind: 'assign', guess: { receiver: '^(?:this\\.)?strapi\\b' } },
    { at: '?.entityService.update(2).data', kind: 'assign', guess: { receiver: '^(?:this\\.)?strapi\\b' } },
    { at: '?.documents().{create,update}(0).data', kind: 'assign', guess: { receiver: '^(?:this\\.)?strapi\\b' } },
  ],
})
