import type { HandlerShape } from '../models/schema.js'
import { patternOf, type Hint } from './text-reading.js'

/** What a text must hold, all of it, to have a handler of a shape: parameters of the usual names, and a use of one of the members that tell. */
export function hintsOf({ parameters }: HandlerShape): readonly Hint[] {
  const named = parameters.filter(({ names }) => names.length > 0).map(({ names }): Hint => ({ words: names }))
  const telling = parameters.filter(({ members }) => members.length > 0)
  const uses = telling.map(({ names, members }) => {
    // `ctx.body`, `ctx['body']`, `const { body } = ctx`
    const name = names.length > 0 ? `\\b(?:${names.join('|')})` : '[\\w$]'
    return `${name}\\s*(?:\\??\\.\\s*(?:${members.join('|')})\\b|\\[)|\\}\\s*=\\s*${name}\\b`
  })
  return [...named, { words: telling.flatMap(({ members }) => members), pattern: patternOf(uses.join('|')) }]
}
