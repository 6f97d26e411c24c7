import { findNearestName } from './nearest-name.js'

/** Throws when the value at `path` isn't as it has to be. */
export type Check = (value: unknown, path: string) => void

/** The error a person who wrote the configuration reads: where, what is there, what is allowed, what was probably meant. */
export class SettingsError extends Error {
  override name = 'SettingsError'

  constructor(path: string, found: string, allowed: string, nearest?: string) {
    const hint = nearest === undefined ? '' : ` Did you mean ${JSON.stringify(nearest)}?`
    super(`eslint-plugin-api-security: ${path} is ${found}. Allowed: ${allowed}.${hint}`)
  }
}

function show(value: unknown): string {
  if (value === undefined) return 'missing'
  if (typeof value === 'function') return 'a function'
  if (typeof value === 'bigint' || typeof value === 'symbol') return `a ${typeof value}`
  const text = JSON.stringify(value)
  return text.length > 80 ? `${text.slice(0, 77)}…` : text
}

function refuse(value: unknown, path: string, allowed: string, nearest?: string): never {
  throw new SettingsError(path, show(value), allowed, nearest)
}

/** An object as JSON has it. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** `.member` where that can be written, `["member"]` else. */
function join(path: string, key: string): string {
  return /^[a-z_$][\w$]*$/i.test(key) ? `${path}.${key}` : `${path}[${JSON.stringify(key)}]`
}

export const checkText: Check = (value, path) => {
  if (typeof value !== 'string' || value.trim() === '') refuse(value, path, 'a string that is not empty')
}

export const checkFlag: Check = (value, path) => {
  if (typeof value !== 'boolean') refuse(value, path, 'true or false')
}

/** One of the listed words. */
export function checkWord(...words: readonly string[]): Check {
  return (value, path) => {
    if (words.includes(value as string)) return
    const allowed = words.map((word) => JSON.stringify(word)).join(', ')
    refuse(value, path, allowed, typeof value === 'string' ? findNearestName(value, words) : undefined)
  }
}

/** A position of an argument, or one of the listed words. */
export function checkPosition(...words: readonly string[]): Check {
  return (value, path) => {
    if (typeof value === 'number' && Number.isInteger(value) && value >= 0) return
    const allowed = ['a position from 0 on', ...words.map((word) => JSON.stringify(word))].join(', ')
    if (!words.includes(value as string)) {
      refuse(value, path, allowed, typeof value === 'string' ? findNearestName(value, words) : undefined)
    }
  }
}

/** Every element passes the check. */
export function checkList(check: Check, of = 'a list'): Check {
  return (value, path) => {
    if (!Array.isArray(value)) refuse(value, path, of)
    value.forEach((element: unknown, index) => {
      check(element, `${path}[${String(index)}]`)
    })
  }
}

/** The values of an object with free keys pass the check. */
export function checkEntries(check: Check, of = 'an object'): Check {
  return (value, path) => {
    if (!isRecord(value)) refuse(value, path, of)
    for (const [key, entry] of Object.entries(value)) check(entry, join(path, key))
  }
}

/** An object with known keys only, all of `required` among them. */
export function checkShape(checks: Readonly<Record<string, Check>>, required: readonly string[] = []): Check {
  const keys = Object.keys(checks)
  return (value, path) => {
    if (!isRecord(value)) refuse(value, path, `an object with ${keys.join(', ')}`)
    for (const [key, entry] of Object.entries(value)) {
      const check = Object.hasOwn(checks, key) ? checks[key] : undefined
      if (!check) throw new SettingsError(join(path, key), 'not a known name', keys.join(', '), findNearestName(key, keys))
      if (entry !== undefined) check(entry, join(path, key))
    }
    for (const key of required) if (value[key] === undefined) checks[key]?.(undefined, join(path, key))
  }
}

/** The text has to pass a test of its own. */
export function checkSyntax(isRight: (text: string) => boolean, allowed: string): Check {
  return (value, path) => {
    if (typeof value !== 'string' || !isRight(value)) refuse(value, path, allowed)
  }
}

/** The first check whose kind of value fits has the say; `allowed` is what is told when none fits. */
export function checkEither(allowed: string, ...choices: readonly [fits: (value: unknown) => boolean, check: Check][]): Check {
  return (value, path) => {
    const choice = choices.find(([fits]) => fits(value))
    if (!choice) refuse(value, path, allowed)
    choice[1](value, path)
  }
}

export const isText = (value: unknown): boolean => typeof value === 'string'
export const isList = (value: unknown): boolean => Array.isArray(value)
