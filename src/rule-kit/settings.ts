import type { Model, ThreatModel } from '../models/schema.js'
import { checkModel, threatModels } from './check-model.js'
import { checkFlag, checkList, checkShape, checkSyntax, checkText, checkWord } from './check-value.js'

/** `settings['api-security']` as the rules see it: complete and checked. Everything is JSON, since ESLint's workers copy it. */
export interface Settings {
  /** Whose values are reported: see `ThreatModel`. */
  threatModels: readonly ThreatModel[]
  /** A user's own sources, sinks, sanitizers and guards, in the shape of ours. */
  models: readonly Model[]
  /** A function that can't be seen is taken for the sanitizer or guard its name says it is (`sanitizeHtml`, `isSafePath`). */
  trustNames: boolean
  /** Whether other files of the project are read to follow values into them: `auto`, where that is possible. */
  crossFile: 'auto' | 'off'
  /** Files that start the service, from the package's folder on: only what they load mounts routers, and says something for all endpoints. */
  entry: readonly string[]
  /** Expressions that hold the caller's identity: `req.user`. */
  identity: readonly string[]
  /** Names of middleware, guards and hooks that authenticate. */
  authenticationGuards: readonly string[]
  /** Fields of a record that name its owner: `userId`. */
  ownerFields: readonly string[]
  /** Models whose records anyone may read. */
  publicModels: readonly string[]
  /** Fields that must not leave the service: `passwordHash`. */
  sensitiveFields: readonly string[]
  /** Headers that a gateway in front of the service sets and clients can't. */
  trustedHeaders: readonly string[]
}

const defaults: Settings = {
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
}

/** A relative path that leads into no folder above. */
function isInside(text: string): boolean {
  return text.trim() !== '' && !/^(?:[/\\]|[a-z]:)|(?:^|[/\\])\.\.(?:[/\\]|$)/i.test(text)
}

const names = checkList(checkText, 'a list of strings')

const checkSettings = checkShape({
  threatModels: checkList(checkWord(...threatModels), `a list of ${threatModels.map((word) => JSON.stringify(word)).join(', ')}`),
  models: checkList(checkModel, 'a list of models'),
  trustNames: checkFlag,
  crossFile: checkWord('auto', 'off'),
  entry: checkList(checkSyntax(isInside, 'the path of a file from the folder of its package.json on, such as "src/main.ts"'), 'a list of files'),
  identity: names,
  authenticationGuards: names,
  ownerFields: names,
  publicModels: names,
  sensitiveFields: names,
  trustedHeaders: names,
})

const known = new WeakMap<object, Settings>()

/**
 * Reads the plugin's settings, once per settings object: all rules of a file, and all files under one configuration, share it. Throws
 * an error that names the setting when it isn't as it has to be, since a misspelt setting would silently switch protection off.
 */
export function readSettings(shared: Readonly<Record<string, unknown>>): Settings {
  const own = shared['api-security']
  if (own === undefined) return defaults
  const isObject = typeof own === 'object' && own !== null
  const before = isObject ? known.get(own) : undefined
  if (before) return before
  checkSettings(own, "settings['api-security']")
  const given = Object.entries(own as Readonly<Record<string, unknown>>).filter(([, value]) => value !== undefined)
  const settings: Settings = { ...defaults, ...(Object.fromEntries(given) as Partial<Settings>) }
  known.set(own as object, settings)
  return settings
}

/** Whether what needs a person's judgement is reported as well: nothing gets the benefit of the doubt. */
export function isStrict(settings: Settings): boolean {
  return !settings.trustNames
}
