import type { Node, TextPart } from '../analysis/index.js'

/** A piece of a word: text of the program's own, or a value. */
export type WordPiece = { readonly is: 'text'; readonly text: string } | { readonly is: 'value'; readonly node: Node; readonly quoted: boolean }

/** One argument as the shell would hand it to the program. */
export type Word = readonly WordPiece[]

/** What means something to a shell outside of quotes, and inside of double quotes. */
const SPECIAL = /[|&;<>()$`\\~*?[\]{}!#\n\r]/
const SPECIAL_IN_QUOTES = /[$`\\!\n\r]/

/**
 * Takes a command line apart as a POSIX shell would, when it is as plain as can be: one program and its arguments, with no operators,
 * expansions or escapes. `undefined` for anything else.
 *
 * @example
 * // convert "${file}" --out=${name}.png  →  [convert] [file] [--out=, name, .png]
 */
export function splitCommand(parts: readonly TextPart[]): Word[] | undefined {
  const words: WordPiece[][] = []
  let word: WordPiece[] | undefined
  let quote = ''
  const add = (piece: WordPiece): void => {
    if (!word) words.push((word = []))
    const last = word.at(-1)
    if (piece.is === 'text' && last?.is === 'text') word[word.length - 1] = { is: 'text', text: last.text + piece.text }
    else if (piece.is === 'value' || piece.text !== '' || word.length === 0) word.push(piece)
  }
  for (const [index, part] of parts.entries()) {
    if (part.is === 'value') {
      add({ is: 'value', node: part.node, quoted: quote !== '' })
      continue
    }
    const text = trimEnds(part.text, index === 0, index === parts.length - 1)
    for (const char of text) {
      if (quote !== '') {
        if (char === quote) quote = ''
        else if (quote === '"' && SPECIAL_IN_QUOTES.test(char)) return undefined
        else add({ is: 'text', text: char })
      } else if (char === '"' || char === "'") {
        quote = char
        add({ is: 'text', text: '' })
      } else if (char === ' ' || char === '\t') word = undefined
      else if (SPECIAL.test(char)) return undefined
      else add({ is: 'text', text: char })
    }
  }
  return quote === '' ? words.map((pieces) => dropEmpty(pieces)) : undefined
}

/** Quotes around a value leave an empty text behind; a word that is nothing but empty quotes stays. */
function dropEmpty(pieces: readonly WordPiece[]): Word {
  const full = pieces.filter((piece) => piece.is === 'value' || piece.text !== '')
  return full.length > 0 ? full : pieces.slice(0, 1)
}

/** Line ends separate commands, save those before the first and after the last word. */
function trimEnds(text: string, isFirst: boolean, isLast: boolean): string {
  const start = isFirst ? text.replace(/^\s+/, '') : text
  return isLast ? start.replace(/\s+$/, (end) => (/\S/.test(start) ? '' : end.replace(/[\r\n]/g, ' '))) : start
}

/** The text of a word that holds no value. */
export function constantWord(word: Word | undefined): string | undefined {
  if (!word) return undefined
  let text = ''
  for (const piece of word) {
    if (piece.is === 'value') return undefined
    text += piece.text
  }
  return text
}
