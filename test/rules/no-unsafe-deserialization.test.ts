import rule from '../../rules/no-unsafe-deserialization.js'
import { ruleTester } from '../support/rule-tester.js'

const handler = (imports: string, body: string) => `import express from 'express'
${imports}
express().post('/', (req, res) => {
  ${body}
})`

ruleTester.run('no-unsafe-deserialization', rule, {
  valid: [
    {
      name: 'the body of a request, read to its end and parsed as JSON',
      code: `import getRawBody from 'raw-body'
export default async function handler(req, res) {
  res.json(JSON.parse((await getRawBody(req)).toString()))
  res.status(204)
}`,
      filename: 'pages/api/restore.js',
    },
    { name: 'JSON', code: handler('', 'JSON.parse(req.body.text)') },
    { name: 'a constant', code: handler(`import { unserialize } from 'node-serialize'`, `unserialize('{"a":1}')`) },
    { name: 'writing', code: handler(`import { serialize } from 'node-serialize'`, 'serialize(req.body)') },
    { name: 'js-yaml 4', code: handler(`import yaml from 'js-yaml'`, 'yaml.load(req.body.text)') },
    { name: 'js-yaml 3, the safe way', code: handler(`import yaml from 'js-yaml'`, 'yaml.safeLoad(req.body.text)') },
    { name: 'js-yaml 3, the safe schema', code: handler(`import yaml from 'js-yaml'`, 'yaml.load(req.body.text, { schema: yaml.DEFAULT_SAFE_SCHEMA })') },
    { name: 'js-yaml with a schema of data', code: handler(`import yaml from 'js-yaml'`, 'yaml.load(req.body.text, { schema: yaml.JSON_SCHEMA })') },
    { name: 'bson as it is', code: handler(`import { deserialize } from 'bson'`, 'deserialize(req.body)') },
    { name: 'bson, functions left as text', code: handler(`import { deserialize } from 'bson'`, 'deserialize(req.body, { evalFunctions: false })') },
    { name: 'seroval by nodes', code: handler(`import { fromJSON } from 'seroval'`, 'fromJSON(req.body)') },
    {
      name: 'a cache of the own process',
      code: `import fs from 'node:fs'
import v8 from 'node:v8'
export const read = (file: string) => v8.deserialize(fs.readFileSync(file))`,
    },
    {
      name: 'a cache of the own process, where all sources count',
      code: `import fs from 'node:fs'
import v8 from 'node:v8'
export const read = (bytes: Buffer) => v8.deserialize(bytes)
v8.deserialize(fs.readFileSync(process.argv[2]))`,
      settings: { 'api-security': { threatModels: ['remote', 'parameter', 'local', 'stored'] } },
    },
    { name: 'a function of the own that has such a name', code: handler(`import { unserialize } from './sessions.js'`, 'unserialize(req.cookies.session)') },
  ],
  invalid: [
    {
      name: 'the body of a request, read to its end',
      code: `import express from 'express'
import getRawBody from 'raw-body'
import { unserialize } from 'node-serialize'
express().post('/', async (req, res) => {
  const body = await getRawBody(req)
  res.json(unserialize(body.toString()))
})`,
      errors: [{ messageId: 'taintedObject', line: 6, column: 24 }],
    },
    {
      name: 'node-serialize',
      code: handler(`import serialize from 'node-serialize'`, `const session = serialize.unserialize(Buffer.from(req.cookies.session, 'base64').toString())`),
      errors: [{ messageId: 'taintedObject', line: 4, column: 41 }],
    },
    { name: 'funcster', code: handler(`import funcster from 'funcster'`, 'funcster.deepDeserialize(req.body)'), errors: [{ messageId: 'taintedObject' }] },
    { name: 'a member of what funcster is given', code: handler(`import funcster from 'funcster'`, 'funcster.deepDeserialize({ module: req.body.module })'), errors: [{ messageId: 'taintedObject' }] },
    { name: 'cryo', code: handler(`import Cryo from 'cryo'`, 'Cryo.parse(req.body.state)'), errors: [{ messageId: 'taintedObject' }] },
    { name: 'serialize-to-js', code: handler(`import { deserialize } from 'serialize-to-js'`, 'deserialize(req.body.state)'), errors: [{ messageId: 'taintedObject' }] },
    { name: 'seroval', code: handler(`import { deserialize } from 'seroval'`, 'deserialize(req.body.state)'), errors: [{ messageId: 'taintedObject' }] },
    {
      name: 'bson with functions',
      code: handler(`import { deserialize } from 'bson'`, 'deserialize(req.body, { evalFunctions: true })'),
      errors: [{ messageId: 'taintedObject' }],
    },
    {
      name: 'js-yaml 3, by what else the file uses',
      code: handler(`import yaml from 'js-yaml'`, 'yaml.load(req.body.text); yaml.safeDump({})'),
      errors: [{ messageId: 'taintedTags', line: 4, column: 13 }],
    },
    {
      name: 'js-yaml 3 with the full schema',
      code: handler(`import yaml, { DEFAULT_FULL_SCHEMA } from 'js-yaml'`, 'yaml.load(req.body.text, { schema: DEFAULT_FULL_SCHEMA })'),
      errors: [{ messageId: 'taintedTags' }],
    },
    {
      name: 'js-yaml 4 with the types of JavaScript',
      code: handler(
        `import yaml from 'js-yaml'
import { all } from 'js-yaml-js-types'
const schema = yaml.DEFAULT_SCHEMA.extend(all)`,
        'yaml.loadAll(req.body.text, print, { schema })',
      ),
      errors: [{ messageId: 'taintedTags' }],
    },
    { name: 'v8', code: handler(`import v8 from 'node:v8'`, 'v8.deserialize(req.body)'), errors: [{ messageId: 'taintedBytes' }] },
    {
      name: 'what was kept, where storage counts',
      code: `import pg from 'pg'
import { unserialize } from 'node-serialize'
const { rows } = await new pg.Pool().query('SELECT data FROM sessions')
unserialize(rows[0].data)`,
      settings: { 'api-security': { threatModels: ['stored'] } },
      errors: [{ messageId: 'taintedObject' }],
    },
  ],
})
