import { defineModel } from '../define-model.js'

export const sqlTemplateTag = defineModel({
  name: 'SQL template tags',
  docs: 'https://github.com/blakeembrey/sql-template-tag',
  packages: ['sql-template-tag', 'sql-template-strings', '@nearform/sql'],
  types: { SQLStatement: ['{default,SQL}()', 'SQLStatement.{append,setName,useBind}()'] },
  sinks: [
    { at: 'raw(0)', kind: 'sql' },
    { at: '{unsafe,SQL.unsafe}(0)', kind: 'sql' },
    { at: 'SQLStatement.append(0)', kind: 'sql' },
  ],
  sanitizers: [
    { at: '{default,SQL}', in: '*', clears: ['sql'] },
    { at: '{join,bulk,glue,map,quoteIdent,SQL.glue,SQL.map,SQL.quoteIdent}', in: '*', clears: ['sql'] },
  ],
})
