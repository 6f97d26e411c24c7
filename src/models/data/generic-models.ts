import { defineModel } from '../define-model.js'

/** What classes are called that aren't models: they do something, or carry something over a border. */
const NAMED_MODEL =
  '(?:^|\\.)(?!\\w*(?:Service|Controller|Factory|Dto|DTO|Manager|Client|Helper|Utils?|Handler|UseCase|Command|Validator|Builder|Api|API|Provider|Error|Logger)s?$)[A-Z]\\w*$' +
  '|[a-z]Model$|Models?\\.\\w+$'

/** Models, tables and collections that another file makes: what is called on them, and what they are called, has to say enough. */
export const genericModels = defineModel({
  name: 'models of other files',
  docs: 'https://cheatsheetseries.owasp.org/cheatsheets/Mass_Assignment_Cheat_Sheet.html',
  globals: true,
  hint: '\\b(?:body|payload|input|args|data)\\b|\\.(?:json|all|allParams|formData|parseBody)\\(',
  sinks: [
    { at: '?.{create,insertMany,bulkCreate,build}(0)', kind: 'assign', guess: { receiver: NAMED_MODEL, imported: true } },
    { at: '?.{findByIdAndUpdate,findOneAndUpdate,findOneAndReplace,updateOne,updateMany,replaceOne}(1)', kind: 'assign' },
    {
      at: '?.{findByIdAndUpdate,findOneAndUpdate,updateOne,updateMany}(1).{$set,$setOnInsert}',
      kind: 'assign',
    },
    { at: '?.insertOne(0)', kind: 'assign' },
    {
      at: '?.update(0)',
      kind: 'assign',
      when: [{ at: '(1).where', is: 'present' }],
      guess: { receiver: NAMED_MODEL, imported: true },
    },
    { at: '?.{findOrCreate,findOrBuild}(0).defaults', kind: 'assign' },
    { at: '?.{save,insert,upsert}(0)', kind: 'assign', guess: { receiver: '[rR]epo(?:sitory)?$' } },
    { at: '?.{create,preload}(0)', kind: 'assign', unsaved: true, guess: { receiver: '[rR]epo(?:sitory)?$' } },
    { at: '?.{update,merge}(1)', kind: 'assign', guess: { receiver: '[rR]epo(?:sitory)?$' } },
    // Query builders: the call before says what it is.
    {
      at: '?.{insert,update,upsert}(0)',
      kind: 'assign',
      guess: { receiver: "(?:\\b(?:knex|db|trx|tx|conn|database)\\w*|\\.(?:from|into|table))\\(\\s*['\"`][^'\"`]*['\"`]\\s*\\)" },
    },
    { at: '?.values(0)', kind: 'assign', guess: { receiver: '\\.(?:insert|insertInto|replaceInto)\\([^()]*\\)$' } },
    { at: '?.set(0)', kind: 'assign', guess: { receiver: '\\.(?:update|updateOne|updateTable)\\((?:[^()]|\\([^()]*\\))*\\)$' } },
    // Documents of Firestore.
    { at: '?.{set,update,create}(0)', kind: 'assign', guess: { receiver: '\\.(?:doc|collection)\\((?:[^()]|\\([^()]*\\))*\\)$' } },
    { at: '?.add(0)', kind: 'assign', guess: { receiver: '\\.collection\\([^()]*\\)$' } },
  ],
})
