const name = /[a-z_$][\w$]*/iy
const member = /\.(?:\*|[\w$-]+)/y
const bareMember = /[\w$-]+/y
const call = /\((?:\*|\d+|\d+\.\.|\d+:\d+)?\)/y
const constructs = /(?:new )?/y
const exported = /(?:@|exports\.)?/y

/** Position after a pattern that matches at `at`; -1 without a match. */
function skip(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : -1
}

/** Position after `{a,b}` whose parts are read by `read`; -1 when it isn't written so. */
function skipChoice(text: string, at: number, read: (text: string, at: number) => number): number {
  if (text[at] !== '{') return -1
  do {
    at = read(text, at + 1)
    if (at < 0) return -1
  } while (text[at] === ',')
  return text[at] === '}' ? at + 1 : -1
}

function skipSegment(text: string, at: number): number {
  const next = skip(member, text, at)
  if (next >= 0) return next
  return text[at] === '.' ? skipChoice(text, at + 1, skipMembers) : skip(call, text, at)
}

function skipSegments(text: string, at: number): number {
  for (let next = at; next >= 0; next = skipSegment(text, at)) at = next
  return at
}

/** Inside `.{…}`: a member, and what may follow it. */
function skipMembers(text: string, at: number): number {
  const next = skip(bareMember, text, at)
  return next < 0 ? -1 : skipSegments(text, next)
}

function skipPath(text: string, at: number): number {
  const start = skip(exported, text, skip(constructs, text, at))
  const head = text[start] === '?' ? start + 1 : text[start] === '{' ? skipChoice(text, start, skipPath) : skip(name, text, start)
  return head < 0 ? -1 : skipSegments(text, head)
}

/**
 * Is this an access path as `src/models/schema.ts` describes it? Only the writing is looked at; whether the names mean anything is the
 * engine's business.
 */
export function isAccessPath(text: string): boolean {
  return skipPath(text, 0) === text.length
}

/** A path that starts at a call or at its result: `(2).shell`, `result.data`, `!result.error`. */
export function isRelativePath(text: string): boolean {
  const start = /^!?(?:result|made)?/.exec(text)?.[0].length ?? 0
  return text.length > 0 && skipSegments(text, start) === text.length
}
