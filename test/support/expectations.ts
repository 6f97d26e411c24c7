/**
 * Expectations as comments: a file of a test app says itself which findings it must get.
 *
 * ```js
 * pool.query('SELECT 1 FROM users WHERE id = ' + req.params.id) // expect: no-sql-injection
 * // expect-next-line: no-sql-injection, no-code-injection
 * ```
 *
 * The second form is for text that begins on a line and doesn't end there (a template over several lines), where no
 * comment can follow. Several findings of one rule on a line are written as often as they occur.
 */
export interface Expectation {
  line: number
  rule: string
}

/** What is needed of a lint message; ESLint's `LintMessage` fits. */
export interface Finding {
  line: number
  column: number
  ruleId: string | null
  message: string
}

const MARK = /\/\/\s*expect(?<next>-next-line)?:\s*(?<rules>[\w/-]+(?:\s*,\s*[\w/-]+)*)\s*$/
const LOOKS_LIKE_A_MARK = /\/[/*]\s*expect(?:ed|ation)?s?\b/i

/**
 * Reads the expectations of a file, in order of lines.
 *
 * A comment that only looks like one (a misspelt mark) is an error, for it would silently expect nothing.
 */
export function readExpectations(text: string): Expectation[] {
  const expectations: Expectation[] = []
  text.split(/\r?\n/).forEach((content, index) => {
    const groups = MARK.exec(content)?.groups
    if (!groups) {
      if (LOOKS_LIKE_A_MARK.test(content)) throw new Error(`Line ${index + 1} holds a malformed expectation: ${content.trim()}`)
      return
    }
    const line = index + (groups.next ? 2 : 1)
    for (const rule of groups.rules!.split(',')) expectations.push({ line, rule: rule.trim() })
  })
  return expectations
}

/** The rule's own name, without the plugin's namespace; a parse error has no rule. */
function nameRule(finding: Finding): string {
  return finding.ruleId === null ? 'fatal' : finding.ruleId.replace(/^.*\//, '')
}

/**
 * Compares the findings of a file with what the file expects, both ways.
 *
 * Returns an empty text when they agree, else a readable account of each difference with its line of code:
 * `- missing` for what was expected and not found, `+ unexpected` for what was found and not expected.
 */
export function describeDifferences(file: string, text: string, findings: readonly Finding[]): string {
  const missing = readExpectations(text)
  const differences: { line: number; text: string }[] = []
  const lines = text.split(/\r?\n/)
  const quote = (line: number) => `      ${(lines[line - 1] ?? '').trim()}`

  for (const finding of findings) {
    const rule = nameRule(finding)
    const index = missing.findIndex((expectation) => expectation.line === finding.line && expectation.rule === rule)
    if (index >= 0) {
      missing.splice(index, 1)
      continue
    }
    differences.push({
      line: finding.line,
      text: `  + unexpected ${rule} at ${file}:${finding.line}:${finding.column}\n${quote(finding.line)}\n      ${finding.message}`,
    })
  }
  for (const { line, rule } of missing) {
    differences.push({ line, text: `  - missing ${rule} at ${file}:${line}\n${quote(line)}` })
  }
  return differences
    .sort((a, b) => a.line - b.line)
    .map((difference) => difference.text)
    .join('\n')
}
