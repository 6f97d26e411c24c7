import type { ModelDefinition, ModelField } from './types.js'

/** A model in the two ways in which queries name it. */
export interface SchemaModel {
  /** As code does. */
  readonly members: ModelDefinition
  /** As statements do: with the names of table and columns. */
  readonly columns: ModelDefinition
}

/** Types that are values, whatever the other blocks say. */
const VALUES: ReadonlySet<string> = new Set(['String', 'Boolean', 'Int', 'BigInt', 'Float', 'Decimal', 'DateTime', 'Json', 'Bytes'])

interface Attribute {
  readonly name: string
  readonly arguments: string
}

interface Line {
  readonly name: string
  readonly type: string
  /** With `[]` or `?`. */
  readonly written: string
  readonly attributes: readonly Attribute[]
}

interface Block {
  readonly keyword: string
  readonly name: string
  readonly lines: readonly Line[]
  /** Those of the block itself: `@@map("users")`. */
  readonly attributes: readonly Attribute[]
}

/** A comment, or a text: what is in it is nothing else. */
const COMMENT = /"(?:[^"\\\n]|\\.)*"|\/\/[^\n]*|\/\*[\s\S]*?\*\//g
const OPENING = /(?<=^|[\n}])[ \t]*(\w+)[ \t]+([\w-]+)\s*\{/g
const FIELD = /^([a-z]\w*)[ \t]+(?:(Unsupported)[ \t]*\("(?:[^"\\]|\\.)*"\)|([a-z]\w*))(\[\]|\?)?\s*/i
const MARK = /@(@?[a-z][\w.]*)/iy

/**
 * The models that the files of one schema define, by name: `model User { id Int @id … }`. `undefined` where one of the files is broken:
 * half a schema would tell wrong things.
 */
export function readSchema(texts: readonly string[]): ReadonlyMap<string, SchemaModel> | undefined {
  const blocks: Block[] = []
  for (const text of texts) {
    const read = readBlocks(text.replace(/^\uFEFF/, '').replace(COMMENT, (part) => (part.startsWith('"') ? part : part.replace(/[^\n]/g, ' '))))
    if (!read) return undefined
    blocks.push(...read)
  }
  const keywords = new Map(blocks.map(({ name, keyword }) => [name, keyword]))
  const models = new Map<string, SchemaModel>()
  for (const block of blocks) if (isModel(block.keyword) && !models.has(block.name)) models.set(block.name, modelOf(block, keywords, models))
  return models
}

function isModel(keyword: string | undefined): boolean {
  return keyword === 'model' || keyword === 'view'
}

function readBlocks(text: string): Block[] | undefined {
  const blocks: Block[] = []
  let rest = 0
  for (OPENING.lastIndex = 0; ; ) {
    const match = OPENING.exec(text)
    if (!match) break
    const [, keyword = '', name = ''] = match
    // What stands between blocks is nothing.
    if (/\S/.test(text.slice(rest, match.index))) return undefined
    const from = match.index + match[0].length
    const to = endOf(text, from, '}')
    if (to === undefined) return undefined
    rest = to + 1
    OPENING.lastIndex = rest
    const block = isModel(keyword) ? readBody(keyword, name, text.slice(from, to)) : { keyword, name, lines: [], attributes: [] }
    if (!block) return undefined
    blocks.push(block)
  }
  return /\S/.test(text.slice(rest)) ? undefined : blocks
}

/** Where a bracket that was opened before closes; brackets and texts in it are passed over. */
function endOf(text: string, from: number, closing: string): number | undefined {
  const open: string[] = [closing]
  for (let i = from; i < text.length; i++) {
    const char = text[i]
    if (char === '"') {
      do {
        i += text[i] === '\\' ? 2 : 1
        if (i >= text.length || text[i] === '\n') return undefined
      } while (text[i] !== '"')
    } else if (char === '(') open.push(')')
    else if (char === '[') open.push(']')
    else if (char === '{') open.push('}')
    else if (char === ')' || char === ']' || char === '}') {
      if (open.pop() !== char) return undefined
      if (open.length === 0) return i
    }
  }
  return undefined
}

function readBody(keyword: string, name: string, body: string): Block | undefined {
  const lines: Line[] = []
  const own: Attribute[] = []
  let at = 0
  while (at < body.length) {
    const start = at + (/^\s*/.exec(body.slice(at))?.[0].length ?? 0)
    if (start >= body.length) break
    const match = body[start] === '@' ? undefined : FIELD.exec(body.slice(start))
    if (match === null) return undefined
    // Attributes may stand on the lines below their field, and have lines of their own in parentheses.
    const read = readAttributes(body, start + (match?.[0].length ?? 0))
    if (!read || (!match && read.attributes.length === 0)) return undefined
    at = read.end
    for (const attribute of read.attributes) if (attribute.name.startsWith('@')) own.push(attribute)
    if (!match) continue
    const [, field = '', unsupported, type = unsupported ?? '', mark = ''] = match
    lines.push({ name: field, type, written: `${type}${mark}`, attributes: read.attributes.filter(({ name: one }) => !one.startsWith('@')) })
  }
  return { keyword, name, lines, attributes: own }
}

/** The attributes from a place on, over as many lines as they take. */
function readAttributes(body: string, from: number): { attributes: Attribute[]; end: number } | undefined {
  const attributes: Attribute[] = []
  let end = from
  for (;;) {
    const next = end + (/^\s*/.exec(body.slice(end))?.[0].length ?? 0)
    MARK.lastIndex = next
    const name = MARK.exec(body)?.[1]
    if (name === undefined) return body[next] === '@' ? undefined : { attributes, end }
    end = next + 1 + name.length
    const opening = end
    const closing = body[opening] === '(' ? endOf(body, opening + 1, ')') : opening
    if (closing === undefined) return undefined
    if (closing > opening) end = closing + 1
    attributes.push({ name, arguments: body.slice(opening + 1, closing) })
  }
}

function modelOf({ name, lines, attributes }: Block, keywords: ReadonlyMap<string, string>, models: ReadonlyMap<string, SchemaModel>): SchemaModel {
  // The fields of a relation name the model that it leads to, and are what a filter asks for.
  const references = new Map<string, string>()
  for (const line of lines) {
    const listed = /\bfields\s*:\s*\[([^\]]*)\]/.exec(argumentsOf(line.attributes, 'relation') ?? '')?.[1]
    for (const key of listed?.match(/\w+/g) ?? []) if (!references.has(key)) references.set(key, line.type)
  }
  const isRelation = ({ type }: Line): boolean => isModel(keywords.get(type))
  const open = lines.some(({ type, attributes: own }) => type !== 'Unsupported' && !VALUES.has(type) && !keywords.has(type) && !has(own, 'relation'))
  const fieldOf = (line: Line, own: string): ModelField => {
    const relation = isRelation(line) || has(line.attributes, 'relation')
    const reference = relation ? line.type : references.get(line.name)
    return {
      name: own,
      type: line.written,
      reference,
      hidden: false,
      relation,
      get target() {
        return reference === undefined ? undefined : models.get(reference)?.members
      },
      node: undefined,
    }
  }
  const inCode = lines.filter(({ type, attributes: own }) => type !== 'Unsupported' && !has(own, 'ignore'))
  const inTable = lines.filter((line) => !isRelation(line) && !has(line.attributes, 'relation'))
  const isIgnored = has(attributes, '@ignore')
  const table = mapped(attributes, '@map') ?? name
  return {
    // What code can't name has no name in it.
    members: { name: isIgnored ? '' : name, fields: inCode.map((line) => fieldOf(line, line.name)), open, node: undefined },
    columns: { name: table, fields: inTable.map((line) => fieldOf(line, mapped(line.attributes, 'map') ?? line.name)), open, node: undefined },
  }
}

function has(attributes: readonly Attribute[], name: string): boolean {
  return attributes.some((attribute) => attribute.name === name)
}

function argumentsOf(attributes: readonly Attribute[], name: string): string | undefined {
  return attributes.find((attribute) => attribute.name === name)?.arguments
}

/** The name in the database: `@map("user_id")`. */
function mapped(attributes: readonly Attribute[], name: string): string | undefined {
  return /"((?:[^"\\]|\\.)*)"/.exec(argumentsOf(attributes, name) ?? '')?.[1]
}
