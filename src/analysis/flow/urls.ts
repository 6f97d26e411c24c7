import { DEMAND, type KindFacts } from './types.js'

/**
 * What the parts of a URL say of where it leads. This is the URL Standard, whose parsed form every platform has: which of its members
 * follow from the host, which begin with a slash, and which can't lead anywhere.
 */

/** Whether a kind minds where a URL leads. */
export function isAddress({ prefix }: KindFacts): boolean {
  return prefix === 'origin' || prefix === 'path'
}

/** Members of a parsed URL that say where it leads, or the whole of it. */
const HOST_PARTS: ReadonlySet<string> = new Set(['href', 'host', 'hostname', 'origin'])

/** Members that begin with a slash. */
const PATH_PARTS: ReadonlySet<string> = new Set(['pathname', 'path'])

/** Members that lead nowhere by themselves: they begin with `?` or `#`, or are a number or the name of a scheme. */
const HARMLESS_PARTS: ReadonlySet<string> = new Set(['search', 'hash', 'port', 'protocol'])

/** Members that hold what the client likes. */
const QUERY_PARTS: ReadonlySet<string> = new Set(['searchParams', 'query', 'username', 'password'])

/** Whether a parsed URL has a member of this name: what stands under another one isn't from its text. */
export function isPartOfUrl(member: string): boolean {
  return [HOST_PARTS, PATH_PARTS, HARMLESS_PARTS, QUERY_PARTS].some((parts) => parts.has(member)) || member === 'auth' || /^[*%]/.test(member)
}

/** Whether writing this member of a URL changes where it leads. */
export function isHostPart(member: string | undefined): boolean {
  return member !== undefined && HOST_PARTS.has(member)
}

/** Whether a member holds what is decoded of the query, which can be any text. */
export function isQueryPart(member: string | undefined): boolean {
  return member !== undefined && QUERY_PARTS.has(member)
}

/** Whether members lead to a member of one parameter of a parsed query: that is a text, which has none. */
export function leadsIntoText(keys: readonly string[]): boolean {
  const at = keys.indexOf('searchParams')
  return at >= 0 && isNoPartOfText(keys.slice(at + 2))
}

/** Members that no text has: its elements are texts again, and their names are numbers. */
export function isNoPartOfText(fields: readonly string[]): boolean {
  return fields.some((key) => key !== '*' && !/^\d+$/.test(key))
}

/** What is asked of a URL of which a member is used, as demand bits; `undefined` when that member does no harm. */
export function demandOfPart(member: string | undefined, demand: number): number | undefined {
  if (member === undefined || HOST_PARTS.has(member)) return demand
  if (HARMLESS_PARTS.has(member)) return undefined
  const others = demand & ~(DEMAND.rooted | DEMAND.single | DEMAND.based | DEMAND.slashed)
  if (!PATH_PARTS.has(member)) return others | DEMAND.taken
  return (demand & DEMAND.single) === 0 ? others | DEMAND.rooted : undefined
}

/** What is asked of a text behind another one in a URL, as demand bits: only what comes first can be two slashes and a host. */
export function demandBehind(before: string, demand: number): number {
  if (before === '') return demand
  const others = demand & ~(DEMAND.rooted | DEMAND.single | DEMAND.based | DEMAND.slashed)
  if (before === '/') return others | DEMAND.slashed
  return /^(?:[a-z][\w+.-]*:)?[/\\]*$/i.test(before) ? others : others | DEMAND.single
}

/** What a part of the request's address says: the host (a header names it), what begins with a slash, nothing, or what the client likes. */
export type AddressPart = 'own' | 'path' | 'nowhere' | 'any'

/** What is used of the request's address: `member` is the last member that was read, or the first of those that are read from it. */
export function addressOf(address: 'own' | 'path' | 'mount', member: string | undefined, demand: number): AddressPart {
  if ((demand & DEMAND.taken) !== 0 || isQueryPart(member)) return 'any'
  if (address === 'mount' || (member !== undefined && HARMLESS_PARTS.has(member))) return 'nowhere'
  if (member !== undefined && PATH_PARTS.has(member)) return 'path'
  return isHostPart(member) ? 'own' : address
}
