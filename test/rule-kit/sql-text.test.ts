import { describe, expect, it } from 'vitest'
import { tokenizeSql } from '../../src/analysis/index.js'
import { readSql } from '../../src/rule-kit/sql-text.js'

/** SQL text with `#` for every value that isn't constant. */
const read = (text: string) => readSql(text.replaceAll('#', '\uFFFC'))
const places = (text: string) => read(text).places.map(({ is }) => is)
const tokens = (text: string) => tokenizeSql(text).map(({ kind, text: own }) => `${kind} ${own}`)

describe('words of SQL', () => {
  it.each<[sql: string, expected: readonly string[]]>([
    ["a = 'it''s'", ['word a', 'operator =', "string 'it''s'"]],
    ["E'it\\'s' x", ["string E'it\\'s'", 'word x']],
    ["LIKE '\\' x", ['word LIKE', "string '\\'", 'word x']],
    ["'never closed", ["string 'never closed"]],
    ['$$a; b$$ $tag$ $$ $tag$', ['body $$a; b$$', 'body $tag$ $$ $tag$']],
    ['a -- b\nc', ['word a', 'comment -- b\n', 'word c']],
    ['a /* b; */ c', ['word a', 'comment /* b; */', 'word c']],
    ['"a ""b""" `c` [d e]', ['name "a ""b"""', 'name `c`', 'name [d e]']],
    ['tags[1] ARRAY[2]', ['word tags', 'open [', 'number 1', 'close ]', 'word ARRAY', 'open [', 'number 2', 'close ]']],
    ['? ?? ?1 $1 :a @b :...c', ['place ?', 'place ??', 'place ?1', 'place $1', 'place :a', 'place @b', 'place :...c']],
    ["a::text @@version :='", ['word a', 'operator ::', 'word text', 'word @@version', 'operator :=', "string '"]],
    ['data->>key <> 1.5e3', ['word data', 'operator ->>', 'word key', 'operator <>', 'number 1.5e3']],
    ['t.a, (b);', ['word t', 'dot .', 'word a', 'comma ,', 'open (', 'word b', 'close )', 'end ;']],
  ])('%s', (sql, expected) => {
    expect(tokens(sql)).toEqual(expected)
  })
})

describe('places where a value stands', () => {
  it.each([
    'WHERE a = #',
    'WHERE a <> # AND b = 1',
    'WHERE a >= #::int',
    'WHERE a LIKE #',
    'WHERE a NOT ILIKE # ESCAPE 1',
    "WHERE a LIKE '%' || # || '%'",
    'WHERE a BETWEEN # AND 1',
    'WHERE a BETWEEN 1 AND #',
    'WHERE a IN (1, #)',
    'WHERE a IN (#, 2)',
    'WHERE (a, b) IN ((#, 1))',
    'WHERE a IS DISTINCT FROM #',
    'WHERE a SIMILAR TO #',
    'WHERE a = ANY(#)',
    'WHERE a > COALESCE(#, 0)',
    'WHERE LOWER(a) = LOWER(#)',
    "WHERE DATE_TRUNC('day', a) = #",
    'WHERE data->>#',
    'WHERE data @> #',
    'WHERE tags && ARRAY[1, #]',
    'WHERE a * # > 1',
    'UPDATE t SET a = #',
    'UPDATE t SET a = 1, b = # WHERE c = 2',
    'UPDATE t SET a = a + #',
    'INSERT INTO t (a, b) VALUES (1, #)',
    'INSERT INTO t (a, b) VALUES (1, 2), (#, 3)',
    'INSERT INTO t (a) VALUES (LOWER(#))',
    'INSERT INTO t VALUES (NOW(), COALESCE(NULLIF(#, 1), 2))',
    'LIMIT #',
    'LIMIT 10 OFFSET #',
    'LIMIT 10, #',
    'OFFSET 1 ROWS FETCH NEXT # ROWS ONLY',
    'CASE WHEN a = 1 THEN # ELSE 2 END',
    'AT TIME ZONE #',
    'CALL update_user(#)',
    'EXEC update_user @id = #',
    'CASE a WHEN 1 THEN 2 ELSE # END',
    'WHERE a = /* a comment */ #',
  ])('%s', (sql) => {
    expect(places(sql)).toEqual(['value'])
  })
})

describe('places in a string constant', () => {
  it.each([
    "WHERE a = '#'",
    "WHERE a = 'it''s #'",
    "WHERE a LIKE '%#%'",
    "WHERE a = '#'::uuid",
    "WHERE a = E'#'",
    "WHERE a = N'#'",
    "WHERE a BETWEEN 'a' AND '#'",
    "SELECT '#'",
    "SELECT a, '#' AS b",
    "VALUES (1, '#')",
    "CONCAT('#', a)",
    "ORDER BY a = '#'",
    "ORDER BY FIELD(a, '#')",
    "JSON_EXTRACT(a, '$.#')",
    "WHERE comment LIKE '#'",
    'WHERE a = "#"',
  ])('%s', (sql) => {
    expect(places(sql)).toEqual(['string'])
  })

  it('tells where the string begins and ends', () => {
    expect(read("a = '%#_#' AND b = N'#'").places).toEqual([
      { is: 'string', start: 4, end: 10 },
      { is: 'string', start: 4, end: 10 },
      { is: 'string', start: 19, end: 23 },
    ])
  })
})

describe('places of names', () => {
  it.each([
    'SELECT * FROM #',
    'SELECT * FROM app.#',
    'SELECT * FROM #.users',
    'SELECT * FROM users_#',
    'JOIN # ON a = b',
    'INSERT INTO # (a) VALUES (1)',
    'UPDATE # SET a = 1',
    'SELECT "#" FROM a',
    'SELECT `#` FROM a',
    'SELECT [#] FROM a',
    'WHERE # = 1',
    'WHERE # IN (1)',
    'WHERE a = #.b',
  ])('%s', (sql) => {
    expect(places(sql)).toEqual(['name'])
  })
})

describe('places where nothing can be bound', () => {
  it.each([
    'SELECT # FROM a',
    'SELECT *# FROM a',
    'SELECT a FROM b #',
    'WHERE #',
    'WHERE a = 1 AND #',
    'WHERE a BETWEEN 1 AND 2 AND #',
    'ORDER BY #',
    'ORDER BY a #',
    'ORDER BY a, #',
    "ORDER BY '#'",
    'GROUP BY #',
    'COUNT(#)',
    'INSERT INTO a (#) VALUES (1)',
    'INSERT INTO a (b, #) VALUES (1)',
    'a::#',
    "INTERVAL '#'",
    "SELECT a AS '#'",
    "FROM '#'",
    "a = 'never closed #",
    "a = 'with a \\\\ #'",
    "a = X'#'",
    "a = 1 -- '#'",
    "/* '#' */ a",
    '$$ a = # $$',
    "CREATE USER a PASSWORD '#'",
    "SET search_path = '#'",
    'DROP TABLE a, #',
  ])('%s', (sql) => {
    expect(places(sql)).toEqual(['other'])
  })

  it('says nothing of values that touch each other', () => {
    expect(places('a = ##')).toEqual(['other', 'other'])
  })
})

describe('lists', () => {
  it('tells what the parentheses of IN stand in', () => {
    expect(read('a IN (#)').places).toEqual([{ is: 'list', start: 6, end: 7, list: { start: 2, end: 8, negated: false } }])
    expect(read('a NOT IN (#)').places[0]?.list).toEqual({ start: 2, end: 12, negated: true })
    expect(read("a IN ('#')").places[0]).toEqual({ is: 'string', start: 6, end: 9, list: { start: 2, end: 10, negated: false } })
  })

  it('knows several places of one text, in their order', () => {
    expect(places("INSERT INTO # (a) VALUES ('#', #) -- #")).toEqual(['name', 'string', 'value', 'other'])
  })
})

describe('what else is told', () => {
  it('marks numbers of rows, keys of JSON operators, and strings between double quotes', () => {
    expect(read('LIMIT #').places[0]?.counts).toBe(true)
    expect(read('a = #').places[0]?.counts).toBeUndefined()
    expect(read("a->>'#'").places[0]?.key).toBe(true)
    expect(read('a = "#"').places[0]?.doubled).toBe(true)
  })

  it('counts statements', () => {
    expect(read('SELECT 1').statements).toBe(1)
    expect(read('SELECT 1;').statements).toBe(1)
    expect(read('SELECT 1; -- done').statements).toBe(1)
    expect(read("SELECT ';' ; DELETE FROM a").statements).toBe(2)
    expect(read('').statements).toBe(0)
  })

  it('begins anew with each statement', () => {
    expect(places('SELECT 1 LIMIT 1; SELECT a, #; SET a = #')).toEqual(['other', 'other'])
  })
})
