/** Behind a name that is called: its arguments, a template, arguments of types; `(0, users.find)(id)` and `(find as Any)(id)` too. */
const CALLED = String.raw`(?:['"\`]\])?\s*(?:[(\`<!/]|\?\.|\)[\s!]*(?:\?\.)?[(\`]|as\b|satisfies\b)`

/** Statements in which names are only taken over, as they are. */
const TAKEN = /\bimport\s(?:(?!\bas\b)[^'"`;=])*?\bfrom\b|\bexport\s*\{[^}]*\}|\b(?:const|let|var)\s*\{[^{}]*\}\s*=\s*(?:await\s+)?(?:require|import)\b/g

/** Texts kept so at a time. */
const MOST_STRIPPED = 500

const patterns = new Map<string, RegExp>()

/** A pattern of a whole word out of some, and of what is behind it. Questions about the same names come one after the other. */
function patternOf(names: ReadonlySet<string>, behind: string): RegExp {
  const words = [...names].map((name) => name.replace(/\W/g, String.raw`\$&`)).join('|')
  const source = `(?<![\\w$])(?:${words})(?![\\w$])${behind}`
  let pattern = patterns.get(source)
  if (!pattern) {
    if (patterns.size > 500) patterns.clear()
    patterns.set(source, (pattern = new RegExp(source)))
  }
  return pattern
}

/** Whether a text may call something by one of some names. Errs on the safe side. */
export function mayCall(text: string, names: ReadonlySet<string>): boolean {
  return patternOf(names, CALLED).test(text)
}

/** Whether a text may hand on something by one of some names, other than to call it. Errs on the safe side. */
export function mayHandOn(text: string, names: ReadonlySet<string>): boolean {
  const pattern = patternOf(names, String.raw`(?!\s*(?:[(\`]|\.(?!\.)))`)
  return pattern.test(text) && pattern.test(withoutTaken(text))
}

/** Texts without such statements. Every name of a file is looked for in the same texts around it. */
const stripped = new Map<string, string>()

function withoutTaken(text: string): string {
  let rest = stripped.get(text)
  if (rest === undefined) {
    if (stripped.size >= MOST_STRIPPED) stripped.clear()
    stripped.set(text, (rest = text.replace(TAKEN, '')))
  }
  return rest
}
