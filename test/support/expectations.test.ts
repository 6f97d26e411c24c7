import { describe, expect, it } from 'vitest'
import { describeDifferences, readExpectations } from './expectations.js'

const TEXT = ['one() // expect: no-a', 'two()', '// expect-next-line: no-b, no-a', 'three(`', '`)'].join('\n')

function find(line: number, ruleId: string | null) {
  return { line, column: 3, ruleId, message: 'Told.' }
}

describe('readExpectations', () => {
  it('reads trailing comments, next lines and lists', () => {
    expect(readExpectations(TEXT)).toEqual([
      { line: 1, rule: 'no-a' },
      { line: 4, rule: 'no-b' },
      { line: 4, rule: 'no-a' },
    ])
  })

  it('keeps one entry for each mention of a rule', () => {
    expect(readExpectations('both(a, b) // expect: no-a, no-a')).toHaveLength(2)
  })

  it.each(['one() // expects: no-a', 'one() // expect no-a', 'one() // expect:', 'one() /* expect: no-a */'])(
    'refuses the malformed mark in %s',
    (text) => {
      expect(() => readExpectations(text)).toThrow(/Line 1 holds a malformed expectation/)
    },
  )
})

describe('describeDifferences', () => {
  it('is empty when findings and expectations agree, whatever the namespace and order', () => {
    const findings = [find(4, 'no-a'), find(1, 'api-security/no-a'), find(4, 'security/no-b')]
    expect(describeDifferences('app.js', TEXT, findings)).toBe('')
  })

  it('tells what is missing, with its line of code', () => {
    expect(describeDifferences('app.js', TEXT, [find(4, 'x/no-a'), find(4, 'x/no-b')])).toBe(
      '  - missing no-a at app.js:1\n      one() // expect: no-a',
    )
  })

  it('tells what is unexpected, with its message', () => {
    const findings = [find(1, 'x/no-a'), find(2, 'x/no-a'), find(4, 'x/no-a'), find(4, 'x/no-b')]
    expect(describeDifferences('app.js', TEXT, findings)).toBe('  + unexpected no-a at app.js:2:3\n      two()\n      Told.')
  })

  it('counts a second finding on a line as unexpected', () => {
    expect(describeDifferences('app.js', 'a() // expect: no-a', [find(1, 'x/no-a'), find(1, 'x/no-a')])).toContain('+ unexpected')
  })

  it('shows parse errors', () => {
    expect(describeDifferences('app.js', 'a(', [find(1, null)])).toContain('+ unexpected fatal at app.js:1:3')
  })
})
