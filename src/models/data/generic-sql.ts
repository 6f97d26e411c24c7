import { defineModel } from '../define-model.js'

/** Blanks, brackets and comments before the first word. */
const OPENING = '^(?:\\s|\\(|;|--[^\\n]*(?:\\n|$)|/\\*(?:(?!\\*/).)*\\*/)*'

const COMMON_TABLE = 'with\\s+(?:recursive\\s+)?["`\\[\\]\\w]+\\s*(?:\\([^)]*\\)\\s*)?as\\s*(?:(?:not\\s+)?materialized\\s*)?\\('

const COMPARISON =
  '\\bwhere\\b.+?(?:=|<|>|\\bin\\s*\\(|\\bi?like\\s+\'|\\bis\\s+(?:not\\s+)?null\\b|\\bbetween\\b.+?\\band\\b)'

/** The beginning of any statement: enough beside a method that is named for queries. */
const STATEMENT =
  OPENING +
  '(?:select\\b.+?\\bfrom\\b' +
  '|select\\s+[\\w."]+\\s*\\(' +
  `|${COMMON_TABLE}` +
  '|(?:insert\\s+(?:\\w+\\s+){0,3}|replace\\s+)into\\b' +
  '|update\\b.+?\\bset\\b' +
  '|delete\\s+(?:\\w+\\s+)?from\\b' +
  '|merge\\s+(?:into\\b|.+?\\busing\\b)' +
  '|truncate\\s+\\S' +
  '|(?:create|alter|drop)\\s+(?:(?:or\\s+replace|temp|temporary|unique|materialized|unlogged|global|local|virtual)\\s+)*' +
  '(?:table|view|index|database|schema|function|procedure|trigger|sequence|user|role|type|extension|policy|keyspace|login)\\b' +
  '|exec(?:ute)?\\s+(?:procedure\\b|immediate\\b|\\[?dbo\\b|u?sp_|xp_|[\\w.[\\]]+\\s+@)' +
  '|call\\s+[\\w.`"]+\\s*\\(' +
  '|(?:grant|revoke)\\b.+?\\b(?:to|from)\\b' +
  '|set\\s+(?:search_path|role|session|local|global|transaction|names|@)' +
  '|explain\\b.+?\\b(?:select|insert|update|delete)\\b' +
  '|show\\s+(?:tables|columns|index|databases|create|full|grants)\\b' +
  '|copy\\b.+?\\b(?:from|to)\\b' +
  '|(?:lock\\s+tables?|refresh\\s+materialized|comment\\s+on)\\b' +
  '|(?:pragma|notify|listen)\\s+\\w)'

/** What prose doesn't look like: needed beside a method whose name says nothing (`map.get('delete from cache')`). */
const WHOLE_STATEMENT =
  OPENING +
  `(?:select\\b.+?\\bfrom\\b.+?(?:${COMPARISON}` +
  '|\\b(?:inner|left|right|full|cross|natural)\\s+(?:outer\\s+)?join\\b|\\bjoin\\b.+?\\bon\\b.+?=' +
  '|\\b(?:order|group)\\s+by\\b|\\blimit\\s*(?:\\d|[?$:@]|$))' +
  '|select\\s+(?:distinct\\s+)?(?:\\w+\\.)?\\*.*?\\bfrom\\b' +
  '|select\\s+(?:count|sum|max|min|avg|coalesce|json_\\w+)\\s*\\(.+?\\bfrom\\b' +
  `|${COMMON_TABLE}` +
  '|(?:insert\\s+(?:or\\s+\\w+\\s+|ignore\\s+)?|replace\\s+)into\\b.+?' +
  '(?:\\bvalues\\s*\\(|\\)\\s*values\\b|\\bselect\\b.+?\\bfrom\\b|\\bset\\b.+?=|\\bdefault\\s+values\\b)' +
  '|update\\b.+?\\bset\\b.+?=' +
  `|delete\\s+from\\b.+?${COMPARISON}` +
  '|(?:create|alter|drop|truncate)\\s+(?:temp(?:orary)?\\s+|virtual\\s+)?table\\b' +
  '|call\\s+[\\w.`"]+\\s*\\(' +
  '|pragma\\s+\\w)'

export const genericSql = defineModel({
  name: 'SQL text',
  docs: 'https://www.iso.org/standard/76583.html',
  globals: true,
  // A statement begins where a text begins.
  hint:
    '[\'"`](?:\\s|\\(|;|--[^\\n]*\\n)*' +
    '(?:select|insert|replace|update|delete|merge|truncate|create|alter|drop|with|exec|execute|call|grant|revoke|set|explain|show|copy' +
    '|lock|refresh|comment|pragma|notify|listen)\\s|Raw(?:Value)?\\s*\\(|__rawValue',
  // No placeholders: a driver that isn't known has a style that isn't known.
  sinks: [
    { at: '?.{query,execute,prepare,unsafe,queryRaw,executeRaw,rawQuery}(0)', kind: 'sql', text: STATEMENT },
    { at: '?.{executeQuery,runQuery,execQuery,sendQuery,doQuery,simpleQuery}(0)', kind: 'sql', text: STATEMENT },
    { at: '?.{execSql,execSQL,executeSql,executeSQL,runSql,runSQL,querySql}(0)', kind: 'sql', text: STATEMENT },
    { at: '?.{queryOne,queryAll,queryFirst,queryRows,queryAsync,executeAsync,queryStream}(0)', kind: 'sql', text: STATEMENT },
    { at: '?.{exec,raw,run,all,get,each,stream,batch,first}(0)', kind: 'sql', text: WHOLE_STATEMENT },
    { at: '?.{none,one,oneOrNone,many,manyOrNone,any,result,multi}(0)', kind: 'sql', text: WHOLE_STATEMENT },
    { at: '?.{query,execute,exec,command,one,many,any,batch}(0).{text,sql,query,sqlText}', kind: 'sql', text: STATEMENT },
    // Names that no other library uses for anything else.
    {
      at: '?.{whereRaw,orWhereRaw,andWhereRaw,orderByRaw,groupByRaw,havingRaw,orHavingRaw,joinRaw,fromRaw}(0)',
      kind: 'sql',
      bind: { style: 'question', values: '(1)' },
    },
    { at: '?.__dangerous__rawValue(0)', kind: 'sql' },
  ],
  queries: {
    calls: [
      { at: '?.{query,execute,queryRaw,executeRaw,rawQuery,unsafe}', operation: 'raw', text: '(0)', values: '(1)', guess: {} },
      { at: '?.{query,execute}', operation: 'raw', text: '(0).text', values: '(0).values', guess: {} },
      { at: '?.{query,execute}', operation: 'raw', text: '(0).sql', values: '(0).values', guess: {} },
      { at: '?.{queryOne,queryAll,queryFirst,queryRows,executeQuery,runQuery}', operation: 'raw', text: '(0)', values: '(1)', guess: {} },
      { at: '?.{none,one,oneOrNone,many,manyOrNone,any}', operation: 'raw', text: '(0)', values: '(1)', guess: {} },
      { at: '?.{get,all,run,each,raw}', operation: 'raw', text: '(0)', values: '(1..)', guess: {} },
      { at: '?.prepare', operation: 'raw', text: '(0)', chain: 'Statement', guess: {} },
      { at: '?.sql', operation: 'raw', text: '(0)', guess: {} },
    ],
    chains: {
      Statement: {
        get: { values: '(0..)' },
        all: { values: '(0..)' },
        run: { values: '(0..)' },
        iterate: { values: '(0..)' },
        bind: { values: '(0..)' },
        first: {},
      },
    },
  },
})
