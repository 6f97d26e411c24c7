import { HOLE } from '../flow/text.js'

/** A word of SQL text, by what it is. `name`: an identifier between quotes; `place`: a placeholder; `hole`: a value that isn't constant. */
export interface SqlToken {
  readonly kind:
    | 'word'
    | 'number'
    | 'string'
    | 'body'
    | 'name'
    | 'place'
    | 'hole'
    | 'open'
    | 'close'
    | 'comma'
    | 'dot'
    | 'end'
    | 'operator'
    | 'comment'
  readonly text: string
  readonly start: number
  readonly end: number
}

const OPERATORS = /::|:=|=>|->>?|#>>?|@>|<@|<=>?|>=|<>|!=|!~~?\*?|~\*|\|\||[-+*/<>=~!@#%^&|:]/y
const WORD = /[a-z_\u0080-\uFFFB][\w$#\u0080-\uFFFB]*/iy
const NUMBER = /(?:\d+(?:\.\d*)?|\.\d+)(?:e[-+]?\d+)?/iy
const PLACEHOLDER = /\$\d+|\$[a-z_]\w*|\?\?|\?\d*|:(?:\.\.\.)?\w+|@[a-z_]\w*/iy
const DOLLAR_QUOTE = /\$(?:[a-z_]\w*)?\$/iy
const BLANK = /\s+/y

function match(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : -1
}

/** Position after a quoted piece that starts at `at`; the quote is doubled to stand for itself. */
function skipQuoted(text: string, at: number, quote: string, escapes: boolean): number {
  for (let i = at + 1; i < text.length; i++) {
    if (text[i] === '\\' && (escapes || (text[i + 1] === quote && i > at + 1))) i++
    else if (text[i] === quote) {
      if (text[i + 1] !== quote) return i + 1
      i++
    }
  }
  return text.length
}

/** Cuts SQL text into words. Never fails: what isn't closed runs to the end. */
export function tokenizeSql(text: string): SqlToken[] {
  const tokens: SqlToken[] = []
  let at = 0
  const take = (kind: SqlToken['kind'], end: number): void => {
    tokens.push({ kind, text: text.slice(at, end), start: at, end })
    at = end
  }
  while (at < text.length) {
    const blank = match(BLANK, text, at)
    if (blank >= 0) {
      at = blank
      continue
    }
    const char = text[at] ?? ''
    const last = tokens.at(-1)
    const isNext = last?.end === at
    if (char === HOLE) take('hole', at + 1)
    else if (text.startsWith('--', at)) take('comment', endOf(text, '\n', at))
    else if (text.startsWith('/*', at)) take('comment', endOf(text, '*/', at))
    else if (char === "'") {
      const prefix = isNext && last.kind === 'word' && /^[enbx]$/i.test(last.text) ? last : undefined
      const end = skipQuoted(text, at, char, prefix?.text.toUpperCase() === 'E')
      if (prefix) {
        tokens.pop()
        at = prefix.start
      }
      take('string', end)
    } else if (char === '"' || char === '`') take('name', skipQuoted(text, at, char, false))
    else if (char === '[') {
      const bracketed = /^\[[\w\s$#@.\uFFFC-]+\]/.exec(text.slice(at, at + 130))
      const isSubscript = isNext && ['word', 'close', 'name', 'hole'].includes(last.kind)
      if (bracketed && !isSubscript) take('name', at + bracketed[0].length)
      else take('open', at + 1)
    } else if (char === '$' && match(DOLLAR_QUOTE, text, at) >= 0) {
      const mark = text.slice(at, match(DOLLAR_QUOTE, text, at))
      take('body', endOf(text, mark, at + mark.length))
    } else if (char === '(') take('open', at + 1)
    else if (char === ')' || char === ']') take('close', at + 1)
    else if (char === ',') take('comma', at + 1)
    else if (char === ';') take('end', at + 1)
    else takeWord()
  }
  return tokens

  function takeWord(): void {
    const kinds: readonly [kind: SqlToken['kind'], end: number][] = [
      ['word', match(WORD, text, at)],
      ['operator', text.startsWith('::', at) ? at + 2 : -1],
      ['word', text.startsWith('@@', at) ? Math.max(match(WORD, text, at + 2), at + 2) : -1],
      ['place', match(PLACEHOLDER, text, at)],
      ['number', match(NUMBER, text, at)],
      ['dot', text[at] === '.' ? at + 1 : -1],
    ]
    const [kind, end] = kinds.find(([, position]) => position >= 0) ?? ['operator', Math.max(match(OPERATORS, text, at), at + 1)]
    take(kind, end)
  }
}

function endOf(text: string, mark: string, from: number): number {
  const found = text.indexOf(mark, from)
  return found < 0 ? text.length : found + mark.length
}
