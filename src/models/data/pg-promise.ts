import { defineModel } from '../define-model.js'

export const pgPromise = defineModel({
  name: 'pg-promise',
  docs: 'https://vitaly-t.github.io/pg-promise/Database.html',
  packages: ['pg-promise'],
  types: {
    IMain: ['default()'],
    IBaseProtocol: [],
    IDatabase: ['IMain()'],
    ITask: ['IBaseProtocol.{task,taskIf,tx,txIf}(*)(0)'],
    IConnected: ['IDatabase.connect()'],
  },
  inherits: { IDatabase: ['IBaseProtocol'], ITask: ['IBaseProtocol'], IConnected: ['IBaseProtocol'] },
  sources: [
    {
      at: 'IBaseProtocol.{query,one,oneOrNone,many,manyOrNone,any,result,multiResult,multi,map,each,func,proc}()',
      kind: 'stored',
      part: 'database',
    },
    { at: 'IBaseProtocol.{map,each}(2)(0)', kind: 'stored', part: 'database' },
  ],
  sinks: [
    {
      at: 'IBaseProtocol.{query,none,one,oneOrNone,many,manyOrNone,any,result,multiResult,multi,map,each}(0)',
      kind: 'sql',
      bind: { style: 'dollar', values: '(1)' },
    },
    {
      at: 'IBaseProtocol.{query,none,one,oneOrNone,many,manyOrNone,any,result,multiResult,multi,map,each}(0).text',
      kind: 'sql',
      bind: { style: 'dollar', values: '(0).values' },
    },
    // `:raw` and `^` put the value into the text as it is, `:value` and `#` without the quotes around it.
    {
      at: 'IBaseProtocol.{query,none,one,oneOrNone,many,manyOrNone,any,result,multiResult,multi,map,each}(1)',
      when: [{ at: '(0)', is: { matches: '\\$\\d+(?:\\^|#|:(?:raw|value)\\b)' } }],
      kind: 'sql',
    },
    {
      at: 'IBaseProtocol.{query,none,one,oneOrNone,many,manyOrNone,any,result,multiResult,multi,map,each}(1).*',
      when: [{ at: '(0)', is: { matches: '\\$[{(<[/]\\s*[\\w$.]+\\s*(?:\\^|#|:(?:raw|value)\\b)' } }],
      kind: 'sql',
    },
    { at: 'new ParameterizedQuery(0)', kind: 'sql' },
    {
      at: 'new {PreparedStatement,ParameterizedQuery}(0).text',
      kind: 'sql',
      bind: { style: 'dollar', values: '(0).values' },
    },
  ],
  sanitizers: [
    { at: '{as,IMain.as}.{text,name,alias,csv,json,array,date,number,bool,buffer}', in: 0, clears: ['sql'] },
    {
      at: '{as,IMain.as}.format',
      when: [
        {
          at: '(0)',
          is: { matches: '^(?!.*\\$(?:\\d+|[{(<[/]\\s*[\\w$.]+\\s*)(?:\\^|#|:(?:raw|value)\\b))' },
          ifUnknown: true,
        },
      ],
      in: 1,
      clears: ['sql'],
    },
    { at: 'IMain.helpers.{insert,update,values,sets}', in: '*', clears: ['sql'] },
  ],
  steps: [
    { at: '{as,IMain.as}.format', from: [0], value: 'string' },
    {
      at: '{as,IMain.as}.format',
      when: [{ at: '(0)', is: { matches: '\\$(?:\\d+|[{(<[/]\\s*[\\w$.]+\\s*)(?:\\^|#|:(?:raw|value)\\b)' } }],
      from: [1],
      value: 'string',
    },
    { at: '{as,IMain.as}.value', from: [0], value: 'string' },
    { at: 'IMain.helpers.concat', from: [0], value: 'string' },
  ],
})
