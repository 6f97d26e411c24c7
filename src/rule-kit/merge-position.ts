import type { Analysis, Origin, Sink } from '../analysis/index.js'
import { installedVersion, isBefore } from './installed-version.js'

/** Parts of a request whose parsers make no member that is called `__proto__` or `constructor`, and no objects of others. */
const FLAT: ReadonlySet<string> = new Set(['query', 'params', 'headers', 'cookies', 'url'])

/**
 * Whether a merge, or a write at a path, can be led to `Object.prototype`: by what a client sends or what was stored. Options that the
 * program's own callers hand over are meant to be merged.
 */
export function isMergedFromOutside({ source }: Origin, { row }: Sink): boolean {
  if (source?.kind !== 'remote' && source?.kind !== 'stored') return false
  return row.names === true || !FLAT.has(source.part)
}

/** Whether the version that the file gets of the library does no harm any more. */
export function isMended({ row }: Sink, { facts }: Analysis): boolean {
  const { fixedIn } = row
  if (!fixedIn) return false
  const imported = [...facts.index.imports]
  const isImported = (name: string): boolean => imported.some((specifier) => specifier === name || specifier.startsWith(`${name}/`))
  const names = Object.keys(fixedIn)
  const own = names.filter(isImported)
  return (own.length > 0 ? own : names).some((name) => {
    const version = installedVersion(facts.module.filename, name)
    return version !== undefined && !isBefore(version, fixedIn[name] ?? '')
  })
}
