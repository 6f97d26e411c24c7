/** Paths of endpoints as frameworks write them: `/a/:id`, `/a/{id}`, `/a/[id]`, `/a/$id`. */

/** Two parts of a path, joined by one slash. */
export function joinPaths(before: string, after: string): string {
  const parts = [before, after].map((part) => part.replace(/^\/+|\/+$/g, '')).filter((part) => part !== '')
  return `/${parts.join('/')}`
}

/** Names of the parameters in a path. */
export function parametersOf(path: string | undefined): string[] {
  if (path === undefined) return []
  return [...path.matchAll(/:(\w+)|\{\*?(\w+)\??\*?\}|\*(\w+)/g)].map((match) => match[1] ?? match[2] ?? match[3] ?? '')
}

/** The regular expression that a path has for one of its parameters: `:id(\\d+)`, `:id{[0-9]+}`. */
export function patternOfParameter(path: string | undefined, name: string): string | undefined {
  const [, found] = path?.split(`:${name}`) ?? []
  const match = /^(?:\(((?:[^()]|\([^()]*\))+)\)|\{((?:[^{}]|\{[^{}]*\})+)\})/.exec(found ?? '')
  return match?.[1] ?? match?.[2]
}

/** The path that a file's place stands for: parameters in brackets or behind a dollar sign, groups in parentheses. */
export function pathOfFile(path: string): string {
  const segments = path
    .replace(/\.[cm]?[jt]sx?$/, '')
    .split('/')
    .flatMap((segment) => (segment.includes('$') || /^_?index$/.test(segment) ? segment.split('.') : [segment]))
    .filter((segment) => segment !== '' && !/^\(.*\)$/.test(segment) && !/^_?index$/.test(segment) && !segment.startsWith('@'))
  return joinPaths(
    '',
    segments
      .map((segment) =>
        segment
          .replace(/^\[\[?\.{3}(\w+)\]?\]$/, '*$1')
          .replace(/\[(\w+)(?:=\w+)?\]/g, ':$1')
          .replace(/^\$$/, '*')
          .replace(/^\$(\w+)$/, ':$1'),
      )
      .join('/'),
  )
}

/** Whether what is registered for `pattern` runs for endpoints under `path`; `undefined` when that can't be told. */
export function covers(pattern: string | undefined, path: string | undefined): boolean | undefined {
  if (pattern === undefined) return true
  const wanted = segmentsOf(pattern.replace(/\(?\.?\*\w*\)?$/, ''))
  if (wanted.length === 0) return true
  if (path === undefined) return undefined
  const given = segmentsOf(path)
  for (const [i, segment] of wanted.entries()) {
    const other = given[i]
    if (other === undefined) return false
    if (isOpen(segment)) continue
    if (isOpen(other)) return undefined
    if (segment.toLowerCase() !== other.toLowerCase()) return false
  }
  return true
}

/** Whether a pattern of a whole path (`/api/:path*`, `/((?!public).*)`) is one of an endpoint's path; `undefined` when that can't be told. */
export function matchesPath(pattern: string, path: string | undefined): boolean | undefined {
  if (/^\/?(?:\(\.\*\)|:\w+\*)$/.test(pattern)) return true
  if (path === undefined) return undefined
  const source = pattern
    .replace(/\/:\w+\*/g, '(?:/.*)?')
    .replace(/\/:\w+\+/g, '/.+')
    .replace(/\/:\w+\?/g, '(?:/[^/]+)?')
    .replace(/:\w+(\()?/g, (_, pattern?: string) => pattern ?? '[^/]+')
  try {
    return new RegExp(`^${source}/?$`).test(path.replace(/:\w+|\*\w*/g, 'x'))
  } catch {
    return undefined
  }
}

function segmentsOf(path: string): string[] {
  return path.split('/').filter((segment) => segment !== '')
}

function isOpen(segment: string): boolean {
  return /[:*{(]/.test(segment)
}
