import { HttpError } from './http-error.js'

const MAX_LENGTH = 200
const MAX_DEPTH = 20
const TOKEN = /\s*(?:(?<number>\d+(?:\.\d+)?)|(?<name>[a-z]+)|(?<sign>[-+*/()]))/y

type Token = { kind: 'number'; value: number } | { kind: 'name' | 'sign'; value: string }

function readTokens(text: string): Token[] {
  const tokens: Token[] = []
  const source = text.trim()
  TOKEN.lastIndex = 0
  while (TOKEN.lastIndex < source.length) {
    const groups = TOKEN.exec(source)?.groups
    if (groups === undefined) throw new HttpError(400, 'The formula has a character that is not allowed')
    if (groups.number !== undefined) tokens.push({ kind: 'number', value: Number(groups.number) })
    else if (groups.name !== undefined) tokens.push({ kind: 'name', value: groups.name })
    else tokens.push({ kind: 'sign', value: groups.sign ?? '' })
  }
  return tokens
}

/** Reads `sum = product (+|- product)*`, `product = factor (*|/ factor)*`, `factor = number | name | -factor | (sum)`. */
class Evaluation {
  readonly #tokens: readonly Token[]
  readonly #variables: ReadonlyMap<string, number>
  #position = 0
  #depth = 0

  constructor(tokens: readonly Token[], variables: ReadonlyMap<string, number>) {
    this.#tokens = tokens
    this.#variables = variables
  }

  run(): number {
    const result = this.#sum()
    if (this.#position < this.#tokens.length) throw new HttpError(400, 'The formula goes on after its end')
    return result
  }

  #accept(...signs: string[]): string | undefined {
    const token = this.#tokens[this.#position]
    if (token?.kind !== 'sign' || !signs.includes(token.value)) return undefined
    this.#position++
    return token.value
  }

  #sum(): number {
    let result = this.#product()
    for (let sign = this.#accept('+', '-'); sign !== undefined; sign = this.#accept('+', '-')) {
      const operand = this.#product()
      result = sign === '+' ? result + operand : result - operand
    }
    return result
  }

  #product(): number {
    let result = this.#factor()
    for (let sign = this.#accept('*', '/'); sign !== undefined; sign = this.#accept('*', '/')) {
      const operand = this.#factor()
      result = sign === '*' ? result * operand : result / operand
    }
    return result
  }

  #factor(): number {
    if (++this.#depth > MAX_DEPTH) throw new HttpError(400, 'The formula is nested too deeply')
    try {
      if (this.#accept('-') !== undefined) return -this.#factor()
      if (this.#accept('(') !== undefined) {
        const result = this.#sum()
        if (this.#accept(')') === undefined) throw new HttpError(400, 'The formula lacks a closing parenthesis')
        return result
      }
      return this.#operand()
    } finally {
      this.#depth--
    }
  }

  #operand(): number {
    const token = this.#tokens[this.#position++]
    if (token?.kind === 'number') return token.value
    const value = token?.kind === 'name' ? this.#variables.get(token.value) : undefined
    if (value === undefined) throw new HttpError(400, 'The formula needs a number or a known name here')
    return value
  }
}

/** The value of a formula over numbers, the given variables, `+ - * /` and parentheses; it can express nothing else. */
export function evaluateFormula(formula: string, variables: ReadonlyMap<string, number>): number {
  if (formula.length > MAX_LENGTH) throw new HttpError(400, 'The formula is too long')
  const value = new Evaluation(readTokens(formula), variables).run()
  if (!Number.isFinite(value)) throw new HttpError(400, 'The formula has no finite value')
  return value
}
