import { describe, expect, it } from 'vitest'
import { builtinModels } from '../../src/models/index.js'
import { readSettings } from '../../src/rule-kit/settings.js'

const read = (own: unknown) => readSettings({ 'api-security': own })
const readModel = (model: object) => read({ models: [{ name: 'own', ...model }] })

/** The message without the plugin's name. */
function refusal(own: unknown): string {
  try {
    read(own)
  } catch (error) {
    const { message } = error as Error
    expect(message).toMatch(/^eslint-plugin-api-security: settings\['api-security'\]/)
    return message.slice("eslint-plugin-api-security: settings['api-security']".length)
  }
  throw new Error('The settings were accepted.')
}
const modelRefusal = (model: object) => refusal({ models: [{ name: 'own', ...model }] })

describe('settings', () => {
  it('has defaults', () => {
    expect(readSettings({})).toEqual({
      threatModels: ['remote'],
      models: [],
      trustNames: true,
      crossFile: 'auto',
      entry: [],
      identity: [],
      authenticationGuards: [],
      ownerFields: [],
      publicModels: [],
      sensitiveFields: [],
      trustedHeaders: [],
    })
  })

  it('keeps the defaults of what is not set', () => {
    const settings = read({ threatModels: ['remote', 'stored'], identity: ['req.user'] })
    expect(settings.threatModels).toEqual(['remote', 'stored'])
    expect(settings.identity).toEqual(['req.user'])
    expect(settings.trustNames).toBe(true)
  })

  it('is read once per settings object', () => {
    const shared = { 'api-security': { trustNames: false } }
    expect(readSettings(shared)).toBe(readSettings(shared))
  })

  it.each(builtinModels)('takes the model of $name as a user may write it', (model) => {
    expect(read({ models: [JSON.parse(JSON.stringify(model)) as unknown] }).models).toEqual([model])
  })
})

describe('settings that are refused', () => {
  it('names the setting, the value, what is allowed and the nearest name', () => {
    expect(refusal({ threatModels: ['remote', 'paramter'] })).toBe(
      '.threatModels[1] is "paramter". Allowed: "remote", "parameter", "local", "stored". Did you mean "parameter"?',
    )
  })

  it('suggests nothing where nothing is near', () => {
    expect(refusal({ threatModels: ['everything'] })).toBe(
      '.threatModels[0] is "everything". Allowed: "remote", "parameter", "local", "stored".',
    )
  })

  it('tells an unknown setting', () => {
    expect(refusal({ threatModel: ['remote'] })).toBe(
      '.threatModel is not a known name. Allowed: threatModels, models, trustNames, crossFile, entry, identity, authenticationGuards, ' +
        'ownerFields, publicModels, sensitiveFields, trustedHeaders. Did you mean "threatModels"?',
    )
  })

  it.each([
    [[], ' is [].'],
    ['strict', ' is "strict".'],
    [null, ' is null.'],
    [{ threatModels: 'remote' }, '.threatModels is "remote". Allowed: a list of'],
    [{ trustNames: 'false' }, '.trustNames is "false". Allowed: true or false.'],
    [{ identity: 'req.user' }, '.identity is "req.user". Allowed: a list of strings.'],
    [{ ownerFields: ['userId', 1] }, '.ownerFields[1] is 1. Allowed: a string'],
    [{ trustedHeaders: [''] }, '.trustedHeaders[0] is "". Allowed: a string that is not empty.'],
    [{ entry: 'src/main.ts' }, '.entry is "src/main.ts". Allowed: a list of files.'],
    [{ entry: ['src/main.ts', '../other/main.ts'] }, '.entry[1] is "../other/main.ts". Allowed: the path of a file from the folder of its package.json on, such as "src/main.ts".'],
    [{ entry: ['/srv/main.ts'] }, '.entry[0] is "/srv/main.ts". Allowed: the path of a file'],
    [{ models: {} }, '.models is {}. Allowed: a list of models.'],
    [{ models: [{}] }, '.models[0].name is missing. Allowed: a string'],
  ])('%j', (own, message) => {
    expect(refusal(own)).toContain(message)
  })
})

describe('models that are refused', () => {
  it.each([
    [{ sink: [] }, '.models[0].sink is not a known name.', 'Did you mean "sinks"?'],
    [{ sinks: [{ at: 'db.run(0)' }] }, '.models[0].sinks[0].kind is missing.', '"sql", "nosql"'],
    [{ sinks: [{ at: 'db.run(0)', kind: 'slq' }] }, '.models[0].sinks[0].kind is "slq".', 'Did you mean "sql"?'],
    [{ sinks: [{ kind: 'sql' }] }, '.models[0].sinks[0].at is missing.', 'an access path'],
    [{ sinks: [{ at: 'db.run(0', kind: 'sql' }] }, '.models[0].sinks[0].at is "db.run(0".', 'an access path'],
    [{ sinks: [{ at: 'db.run(0)', kind: 'sql', bind: { style: '?' } }] }, '.sinks[0].bind.style is "?".', '"question"'],
    [{ sinks: [{ at: 'db.run(0)', kind: 'sql', text: '(' }] }, '.sinks[0].text is "(".', 'a regular expression'],
    [{ sinks: [{ at: 'f(0)', kind: 'sql', when: [{ at: '(1).raw', is: 'yes' }] }] }, '.when[0].is is "yes".', '"truthy"'],
    [{ keyed: [{ at: 'a.b.c', kind: 'script' }] }, '.keyed[0].at is "a.b.c".', 'a name such as "$where"'],
    [{ sources: [{ at: 'f()', kind: 'remote', part: 'cookie' }] }, '.sources[0].part is "cookie".', 'Did you mean "cookies"?'],
    [{ sanitizers: [{ at: 'clean', in: 'all', clears: 'all' }] }, '.sanitizers[0].in is "all".', 'a position from 0 on'],
    [{ sanitizers: [{ at: 'clean', in: 0, clears: 'sql' }] }, '.sanitizers[0].clears is "sql".', '"all"'],
    [{ guards: [{ at: 'isOk', in: 0, outcome: 'throw', clears: 'all' }] }, '.guards[0].outcome is "throw".', '"throws"'],
    [{ steps: [{ at: 'f', from: 0 }] }, '.steps[0].from is 0.', 'a list'],
    [{ types: { Pool: 'createPool()' } }, '.types.Pool is "createPool()".', 'a list of access paths'],
    [{ types: { Pool: ['create pool'] } }, '.types.Pool[0] is "create pool".', 'an access path'],
    [{ schemas: { objects: ['object(0)'] } }, '.schemas.validators is missing.', 'a list of rows'],
    [{ queries: { calls: [{ at: 'f', operation: 'read-one', leaveOut: { at: '(1)', as: 'list' } }] } }, '.calls[0].leaveOut.as is "list".', '"names"'],
    [{ queries: { calls: [{ at: 'f', operation: 'read-one', leaveOut: { as: 'names' } }] } }, '.calls[0].leaveOut.at is missing.', 'a place such as "(0).omit"'],
    [{ conventions: [{ file: 'route', exports: ['GET'] }] }, '.conventions[0].parameters is missing.', 'a list'],
  ])('%j', (model, where, allowed) => {
    const message = modelRefusal(model)
    expect(message).toContain(where)
    expect(message).toContain(allowed)
  })
})

describe('access paths', () => {
  it.each([
    'escape',
    'default',
    'default()',
    'new default()',
    'createPool().query(0)',
    '{Pool,Connection}.{query,execute}(0).sql',
    '{format,Pool.format,Connection.format}',
    '{get,post}(1..)(0)',
    'exports.Router()',
    'Router.{get,post}(1..)(2:4)',
    '?.query(0)',
    '@Body',
    'Request.headers.*',
    'Pool.getConnection(0)(1)',
    'fetch().await.json()',
    'Prisma.$queryRawUnsafe(0)',
    'zip.entries()(*).name',
    '{new Client().send,send}(0)',
  ])('%s is one', (path) => {
    expect(() => readModel({ sinks: [{ at: path, kind: 'sql' }] })).not.toThrow()
  })

  it.each(['', '.query', 'a b', 'query(', 'query(x)', 'query(0..1)', '{a,b', '{a,,b}', 'a..b', 'a.{b', '??', 'a[0]', 'f(0) '])(
    '%j is none',
    (path) => {
      expect(() => readModel({ sinks: [{ at: path, kind: 'sql' }] })).toThrow('an access path')
    },
  )
})
