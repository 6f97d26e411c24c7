import { HOLE } from '../analysis/flow/text.js'
import { tokenizeSql, type SqlToken } from '../analysis/index.js'

/** What SQL takes where a hole is. `start` and `end` are what a placeholder would stand for. */
export interface SqlPlace {
  /**
   * `value`: bare, where a value stands; `string`: in a string constant; `list`: alone in the parentheses of `IN`; `name`: the name of a
   * table or column, or a part of one; `other`: a keyword, a clause, a comment, or nothing that can be told.
   */
  readonly is: 'value' | 'string' | 'list' | 'name' | 'other'
  readonly start: number
  readonly end: number
  /** A number of rows, which some databases don't take as text. */
  readonly counts?: boolean
  /** The key of a JSON operator, which some databases take only as a constant. */
  readonly key?: boolean
  /** Between double quotes: a string for some databases, a name for others. */
  readonly doubled?: boolean
  /** Around `IN (…)` with nothing else inside: what an array test would stand for. */
  readonly list?: { readonly start: number; readonly end: number; readonly negated: boolean }
}

export interface SqlText {
  readonly tokens: readonly SqlToken[]
  /** One for every hole, in the order of the text. */
  readonly places: readonly SqlPlace[]
  /** Statements with something in them. */
  readonly statements: number
}

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '))

/** Words after which a value stands. */
const BEFORE_VALUE = words('LIKE ILIKE RLIKE REGEXP GLOB MATCH ESCAPE BETWEEN LIMIT OFFSET THEN ELSE ZONE')
const COMPARING = words('LIKE ILIKE IN IS BETWEEN NOT RLIKE REGEXP')
const COUNTING = words('LIMIT OFFSET')
/** Words after which the name of a table stands. */
const BEFORE_NAME = words('FROM JOIN INTO UPDATE TABLE ONLY')
/** Words after which text between quotes is a constant, although a bare name may stand there as well. */
const BEFORE_STRING = words('SELECT DISTINCT WHEN CASE RETURNING CALL RETURN AND OR ON WHERE HAVING ALL ANY')
const CLAUSES = words('SELECT FROM WHERE SET VALUES ORDER GROUP LIMIT OFFSET HAVING INTO RETURNING JOIN ON WITH CALL PARTITION')
/** Words that an opening parenthesis may follow without being an argument list. */
const GROUPING = words(
  'AND OR NOT WHERE ON HAVING SELECT FROM JOIN AS UNION INTERSECT EXCEPT EXISTS BY SET WHEN THEN ELSE CASE LIKE ILIKE BETWEEN IS OVER ' +
    'FILTER RETURNING DISTINCT WITH LATERAL INTO LIMIT OFFSET MATERIALIZED RECURSIVE',
)
/** Functions whose argument is a column. */
const OF_COLUMNS = words(
  'COUNT SUM AVG MIN MAX GROUP_CONCAT STRING_AGG ARRAY_AGG JSON_AGG JSONB_AGG JSON_ARRAYAGG EXTRACT USING ON KEY INDEX CONFLICT',
)
/** Statements that take no parameters. */
const WITHOUT_PARAMETERS = words(
  'CREATE ALTER DROP TRUNCATE GRANT REVOKE SET SHOW PRAGMA USE COPY VACUUM LISTEN NOTIFY COMMENT LOCK REFRESH RESET DO DECLARE REINDEX ' +
    'ATTACH DETACH LOAD ANALYZE DESCRIBE DESC',
)

type Group = 'values' | 'in' | 'call' | 'columns' | 'group'

/** One level of parentheses, with what was read in it so far. */
interface Level {
  readonly group: Group
  /** The token before the parenthesis. */
  readonly before: number
  clause: string
  isBetween: boolean
}

/**
 * Reads SQL text in which every value that isn't constant is a {@link HOLE}, and tells for each of them what SQL takes there. The text
 * may be a part of a statement. What can't be told is `other`: a wrong answer is worse than none.
 */
export function readSql(text: string): SqlText {
  const tokens = tokenizeSql(text)
  return { tokens, places: new Reader(tokens).read(), statements: countStatements(tokens) }
}

function countStatements(tokens: readonly SqlToken[]): number {
  let count = 0
  let isOpen = false
  for (const { kind } of tokens) {
    if (kind === 'comment') continue
    if (kind !== 'end' && !isOpen) count++
    isOpen = kind !== 'end'
  }
  return count
}

class Reader {
  private readonly tokens: readonly SqlToken[]
  private readonly comments: readonly SqlToken[]
  private readonly levels: Level[] = [{ group: 'group', before: -1, clause: '', isBetween: false }]
  private readonly places: SqlPlace[] = []
  /** Positions of the AND that belongs to a BETWEEN. */
  private readonly bounds = new Set<number>()
  private takesNone = false

  constructor(tokens: readonly SqlToken[]) {
    this.tokens = tokens.filter(({ kind }) => kind !== 'comment')
    this.comments = tokens.filter(({ kind }) => kind === 'comment')
  }

  read(): SqlPlace[] {
    this.startStatement(0)
    this.tokens.forEach((token, i) => {
      this.visit(token, i)
    })
    for (const token of this.comments) this.addAll(token, 'other')
    // Places of one string share its start, and keep their order.
    return this.places.sort((a, b) => a.start - b.start)
  }

  private get level(): Level {
    return this.levels.at(-1) as Level
  }

  private word(i: number): string {
    const token = this.tokens[i]
    return token?.kind === 'word' ? token.text.toUpperCase() : ''
  }

  private startStatement(i: number): void {
    const next = this.tokens[i + 1]?.kind
    // A column may have such a name: `comment LIKE …`.
    const isStatement = (next === 'word' && !COMPARING.has(this.word(i + 1))) || next === 'hole' || next === 'name'
    this.takesNone = WITHOUT_PARAMETERS.has(this.word(i)) && isStatement
    this.levels.length = 1
    this.levels[0] = { group: 'group', before: -1, clause: '', isBetween: false }
  }

  private visit(token: SqlToken, i: number): void {
    switch (token.kind) {
      case 'open':
        this.levels.push({ group: this.groupOf(i), before: i - 1, clause: '', isBetween: false })
        break
      case 'close':
        if (this.levels.length > 1) this.levels.pop()
        break
      case 'end':
        this.startStatement(i + 1)
        break
      case 'word':
        this.visitWord(token.text.toUpperCase(), i)
        break
      case 'hole':
        this.places.push(this.ofHole(token, i))
        break
      case 'string':
        if (token.text.includes(HOLE)) this.ofString(token, i)
        break
      case 'name':
        if (token.text.includes(HOLE)) this.ofName(token, i)
        break
      case 'body':
        this.addAll(token, 'other')
        break
      default:
    }
  }

  private visitWord(word: string, i: number): void {
    if (CLAUSES.has(word)) this.level.clause = word
    if (word === 'BETWEEN') this.level.isBetween = true
    else if (GROUPING.has(word)) {
      if (word === 'AND' && this.level.isBetween) this.bounds.add(i)
      this.level.isBetween = false
    }
  }

  private addAll(token: SqlToken, is: SqlPlace['is'], more: Partial<SqlPlace> = {}): void {
    for (const char of token.text) if (char === HOLE) this.places.push({ is, start: token.start, end: token.end, ...more })
  }

  private groupOf(i: number): Group {
    const before = this.tokens[i - 1]
    const word = this.word(i - 1)
    if (this.tokens[i]?.text === '[') return word === 'ARRAY' ? 'values' : 'columns'
    if (word === 'VALUES') return 'values'
    if (word === 'IN') return 'in'
    if (before?.kind === 'comma' && this.level.clause === 'VALUES') return 'values'
    if (this.level.group === 'in' && (before?.kind === 'comma' || before?.kind === 'open')) return 'values'
    if (OF_COLUMNS.has(word)) return 'columns'
    if (before?.kind !== 'word' && before?.kind !== 'name' && before?.kind !== 'hole') return 'group'
    if (this.level.clause === 'INTO' || this.level.clause === 'WITH') return 'columns'
    return before.kind === 'word' && !GROUPING.has(word) ? 'call' : 'group'
  }

  /** What a hole is when another token touches it: a part of a name, or nothing that can be told. */
  private gluedTo(token: SqlToken | undefined, isTouching: boolean, side: 'close' | 'open'): SqlPlace['is'] | undefined {
    if (!token || !isTouching || ['operator', 'comma', 'end', 'comment', side].includes(token.kind)) return undefined
    return ['word', 'number', 'name'].includes(token.kind) ? 'name' : 'other'
  }

  private ofHole(token: SqlToken, i: number): SqlPlace {
    const [before, next] = [this.tokens[i - 1], this.tokens[i + 1]]
    const at = { start: token.start, end: token.end }
    const isTable = BEFORE_NAME.has(this.word(i - 1)) && !this.isDistinctFrom(i - 1)
    if (before?.kind === 'dot' || next?.kind === 'dot' || isTable) return { is: 'name', ...at }
    const glued = this.gluedTo(before, before?.end === token.start, 'open') ?? this.gluedTo(next, next?.start === token.end, 'close')
    if (glued) return { is: glued, ...at }
    if (this.takesNone) return { is: 'other', ...at }
    const list = this.listAround(i)
    if (list) return { is: 'list', ...at, list }
    if (!this.isValue(i)) return { is: this.isCompared(i) ? 'name' : 'other', ...at }
    const word = this.word(i - 1)
    const counts = COUNTING.has(word) || word === 'NEXT' || word === 'FIRST' || (before?.kind === 'comma' && this.level.clause === 'LIMIT')
    return { is: 'value', ...at, ...(counts ? { counts } : {}), ...(this.isKey(i) ? { key: true } : {}) }
  }

  /** Left of a comparison, where a condition begins: a column. */
  private isCompared(i: number): boolean {
    const next = this.tokens[i + 1]
    return next?.kind === 'operator' ? /^(?:[=<>!~]|@>|->)/.test(next.text) : COMPARING.has(this.word(i + 1))
  }

  private isKey(i: number): boolean {
    return /^(?:->|#>)/.test(this.tokens[i - 1]?.text ?? '')
  }

  /** `IN (…)` around the token, when nothing else is in it. */
  private listAround(i: number): SqlPlace['list'] {
    if (this.level.group !== 'in' || this.tokens[i - 1]?.kind !== 'open') return undefined
    const close = this.tokens[i + 1]
    const open = this.tokens[this.level.before]
    if (close?.kind !== 'close' || !open) return undefined
    const negated = this.word(this.level.before - 1) === 'NOT'
    return { start: (negated ? this.tokens[this.level.before - 1] : open)?.start ?? open.start, end: close.end, negated }
  }

  /** Whether a value, and no name, keyword or clause, stands at a token. */
  private isValue(i: number): boolean {
    const before = this.tokens[i - 1]
    const word = this.word(i - 1)
    switch (before?.kind) {
      case 'operator':
        return this.isOperation(i - 1)
      case 'word':
        if (word === 'AND') return this.bounds.has(i - 1)
        if (word === 'TO') return this.word(i - 2) === 'SIMILAR'
        if (word === 'FROM') return this.isDistinctFrom(i - 1)
        if (word === 'NEXT' || word === 'FIRST') return this.word(i - 2) === 'FETCH'
        return BEFORE_VALUE.has(word)
      case 'open':
        return ['values', 'in', 'call'].includes(this.level.group)
      case 'comma':
        if (this.levels.length === 1) return this.level.clause === 'LIMIT'
        return ['values', 'in', 'call'].includes(this.level.group)
      default:
        return false
    }
  }

  private isDistinctFrom(i: number): boolean {
    return this.word(i) === 'FROM' && this.word(i - 1) === 'DISTINCT' && ['IS', 'NOT'].includes(this.word(i - 2))
  }

  /** An operator between two values, and not the star of `SELECT *` or the colons of a cast. */
  private isOperation(i: number): boolean {
    const operator = this.tokens[i]?.text
    if (operator === '::' || operator === ':' || operator === '!' || operator === '#' || operator === '@') return false
    if (operator !== '*') return true
    const left = this.tokens[i - 1]
    if (left?.kind === 'word') return !CLAUSES.has(this.word(i - 1)) && !GROUPING.has(this.word(i - 1))
    return left !== undefined && ['number', 'close', 'string', 'hole', 'place', 'name'].includes(left.kind) && this.tokens[i - 2]?.kind !== 'comma'
  }

  private ofString(token: SqlToken, i: number): void {
    const isClosed = token.text.length > 1 && token.text.endsWith("'") && /^[en]?'/i.test(token.text)
    // Backslashes mean different things to different databases, and a prefix B or X isn't text.
    const isPlain = isClosed && !token.text.includes('\\')
    if (!isPlain || this.takesNone || !this.isConstant(i)) {
      this.addAll(token, 'other')
      return
    }
    const list = this.listAround(i)
    this.addAll(token, 'string', { ...(list ? { list } : {}), ...(this.isKey(i) ? { key: true } : {}) })
  }

  /** Whether text between quotes is a value at a token, and not a name, or a part of a typed constant such as `INTERVAL '1 day'`. */
  private isConstant(i: number): boolean {
    const before = this.tokens[i - 1]
    if (this.level.clause === 'ORDER' || this.level.clause === 'GROUP' || this.level.clause === 'PARTITION') return before?.kind === 'operator'
    if (this.isValue(i)) return true
    if (before?.kind === 'open') return this.level.group !== 'columns'
    if (before?.kind === 'comma') return this.level.clause === 'SELECT' || this.level.clause === 'RETURNING'
    return before?.kind === 'word' && BEFORE_STRING.has(this.word(i - 1))
  }

  private ofName(token: SqlToken, i: number): void {
    const isString = token.text.startsWith('"') && token.text.length > 1 && token.text.endsWith('"') && !token.text.includes('\\')
    const next = this.tokens[i + 1]
    if (isString && !this.takesNone && next?.kind !== 'dot' && this.isValue(i)) this.addAll(token, 'string', { doubled: true })
    else this.addAll(token, 'name')
  }
}
