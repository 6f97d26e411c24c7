import { indexOfWord } from '../text-reading.js'

/** Behind a name that is called: its arguments, a template, arguments of types; `(0, users.find)(id)` and `(find as Any)(id)` too. */
const CALLED = /(?:['"`]\])?\s*(?:[(`<!/]|\?\.|\)[\s!]*(?:\?\.)?[(`]|as\b|satisfies\b)/y

/** Behind a name that is handed on, other than to call it. */
const HANDED_ON = /(?!\s*(?:[(`]|\.(?!\.)))/y

/** Statements in which names are only taken over, as they are. */
const TAKEN = /\bimport\s(?:(?!\bas\b)[^'"`;=])*?\bfrom\b|\bexport\s*\{[^}]*\}|\b(?:const|let|var)\s*\{[^{}]*\}\s*=\s*(?:await\s+)?(?:require|import)\b/g

function isFollowed(text: string, word: string, behind: RegExp): boolean {
  for (let index = indexOfWord(text, word, 0); index >= 0; index = indexOfWord(text, word, index + word.length)) {
    behind.lastIndex = index + word.length
    if (behind.test(text)) return true
  }
  return false
}

/** What a text does with some words. Every name of a file is looked for in the same texts around it: answers are kept. Errs on the safe side. */
export class Mentions {
  private readonly text: string
  private rest: string | undefined
  private readonly called = new Map<string, boolean>()
  private readonly handedOn = new Map<string, boolean>()

  constructor(text: string) {
    this.text = text
  }

  /** Whether the text may call something by a name. */
  mayCall(name: string): boolean {
    let found = this.called.get(name)
    if (found === undefined) this.called.set(name, (found = isFollowed(this.text, name, CALLED)))
    return found
  }

  /** Whether the text may hand on something by a name, other than to call it. */
  mayHandOn(name: string): boolean {
    let found = this.handedOn.get(name)
    if (found === undefined) {
      found = isFollowed(this.text, name, HANDED_ON) && isFollowed((this.rest ??= this.text.replace(TAKEN, '')), name, HANDED_ON)
      this.handedOn.set(name, found)
    }
    return found
  }
}
