import type { SinkKind, SourcePart, SourceRow, ThreatModel, ValueType } from '../../models/schema.js'
import type { CallSite } from '../calls.js'
import type { Facts } from '../facts.js'
import type { FunctionNode } from '../ast/nodes.js'
import type { Node } from '../module.js'

/** What the engine must know of a sink kind to judge guards and types. */
export interface KindFacts {
  /** The sink takes text: numbers, booleans, dates, functions and objects as such do no harm there. */
  readonly text: boolean
  /** Only an object does harm: text and numbers don't (operator injection). */
  readonly object?: boolean
  /** Members of an object literal below which no value does harm: `$eq` of a filter takes any value as it is. */
  readonly inert?: readonly string[]
  /** A backslash before a dangerous character makes it harmless. */
  readonly escapable?: boolean
  /** Characters without which no text does harm there; guards by regular expression must exclude all of them. */
  readonly dangerous: string
  /** Only a text that begins with a dangerous character does harm. */
  readonly leading?: boolean
  /**
   * The text names a file: what is known of a path on its way (joined, normalised, below a folder) counts. `lookup`: a bare name is
   * looked for in other places.
   */
  readonly states?: 'path' | 'lookup'
  /**
   * The text is a URL: a fixed origin before the value keeps it harmless; `path`: only a fixed path does; `scheme`: whatever is before it
   * does.
   */
  readonly prefix?: 'origin' | 'path' | 'scheme'
  /** The harm is done by a link that somebody else follows: no link chooses headers and cookies. */
  readonly byLink?: boolean
  /** The harm is done in a browser that a page of somebody else sends there. */
  readonly byVisit?: boolean
  /** The text is markup: which quotes do harm is said by what is before the value. */
  readonly markup?: boolean
  /** Whoever chooses the names of the object's members does harm: it matters where they come from, and not what the members hold. */
  readonly keys?: boolean
  /** The value is a record of a database: only where all of its fields get there does it do harm. */
  readonly records?: boolean
  /** URL encoding leaves characters that do harm there. */
  readonly survivesUrlEncoding?: boolean
  /** Quotes of the language, and the texts that stand for a closing one inside of them. */
  readonly quotes?: readonly { readonly open: string; readonly close: string; readonly escaped: readonly string[] }[]
}

/** The asked value is the name under which a member of an object is read. */
export interface MemberQuery {
  /** The object whose member it is: a check that it has such a member of its own keeps inherited ones out. */
  readonly holder: Node
  /**
   * How the way to `Object.prototype` goes: by one name (`__proto__`), or by several that the same code reads one after the other
   * (`constructor`, then `prototype`). `none`: the member itself is what matters, and any name but those that the
   * holder has of its own does harm.
   */
  readonly reads: 'none' | 'one' | 'many'
}

/** A question to the flow engine. */
export interface FlowQuery {
  readonly kind: SinkKind
  readonly facts: KindFacts
  /** Members of the asked expression's value that matter; none: the value itself. */
  readonly fields?: readonly string[]
  /** Only a value that can be an object does harm (operator injection). */
  readonly needsObject?: boolean
  /** The sink itself refuses every `..`: only a path whose beginning is free does harm. */
  readonly refuses?: 'upward'
  /** What is asked about is what a schema was given, not what came out: it holds what the schema leaves out of its result. */
  readonly inputKept?: boolean
  /** The value names a member: names that lead to what all objects share do harm, and only these. */
  readonly member?: MemberQuery
  /** The value is an object, asked for itself: ways end where it is made, or read under a name that isn't written in place. */
  readonly identity?: true
  /** Calls whose results are what is looked for: the trace ends there. `fields`: members of the result that are asked for. */
  readonly ends?: (facts: Facts, node: Node, fields: readonly string[]) => boolean
  /** Members without which a record does no harm: `const { password, ...rest } = user`. */
  readonly guarded?: (member: string) => boolean
  /** Whether a predicate lets only harmless values pass, or values with a harmless member: given by those who judge conditions. */
  readonly judges?: (facts: Facts, predicate: Node, query: FlowQuery, path: readonly string[]) => boolean
  /** What judging helper functions as guards has taken so far: one budget for all conditions of a question. */
  readonly effort?: { helpers: number }
  /** Unresolved functions named like guards and sanitizers (`isValid…`, `escape…`) are taken for them. */
  readonly trustNames: boolean
}

/** One place on a value's way. Steps are linked from the place nearest the source towards the sink. */
export interface Step {
  readonly facts: Facts
  readonly node: Node
  /** `text`: the value becomes part of a longer text here; `at` is the operand. `name`: it is held by this name. */
  readonly is: 'sink' | 'text' | 'name' | 'call' | 'argument' | 'value'
  readonly at?: Node
  /** A call of which nothing is known, not even whether it hands the value on. */
  readonly unknown?: true
  readonly next: Step | undefined
}

/** Why a value isn't known. For objects asked for themselves: `made` here, or `read` from another under a name that isn't written in place. */
export type Unresolved = 'made' | 'read' | 'parameter' | 'callback' | 'call' | 'import' | 'member' | 'global' | 'caught' | 'other'

/** Where a value on its way to the sink comes from. Constants and harmless values leave no origin. */
export interface Origin {
  readonly is: 'source' | 'dynamic'
  readonly node: Node
  readonly facts: Facts
  /** The value as the source names it: `req.query.id`. */
  readonly text: string
  /** Members of it that the asked value is. */
  readonly path: readonly string[]
  readonly step: Step
  /** Sources only. */
  readonly source?: {
    readonly kind: ThreatModel
    readonly part: SourcePart
    readonly value?: ValueType | undefined
    readonly url?: SourceRow['url']
    readonly page?: true
    readonly flatSince?: SourceRow['flatSince']
  }
  /** Dynamic values only. */
  readonly reason?: Unresolved
  /** Paths: another part stands before the value. */
  readonly behind: boolean
  /** What is known of the value by what was asked of it later on, as demand bits. */
  readonly state?: number
}

export interface Flow {
  readonly origins: readonly Origin[]
  /** A budget ran out: what was found is true, but nothing can be said of the rest. */
  readonly truncated: boolean
}

/** A call that the trace went into, and must come out of again. */
export interface Frame {
  readonly callee: FunctionNode
  readonly site: CallSite
  readonly facts: Facts
  readonly up: Frame | undefined
  readonly depth: number
  readonly id: number
}

/** The names of a value's members, as a member of it. */
export const KEYS = '%keys'

/** A member by a symbol, in place of its name: only what is written under a name that isn't known may be it. */
export const SYMBOL = '@symbol'

/** What is asked of the value, as bits, when it is followed backwards. */
export const DEMAND = {
  none: 0,
  /** Only an object does harm here: text-making steps end the way. */
  object: 1,
  /** The value was found to start with a trusted prefix later on; a normalising step before that makes it contained. */
  prefixed: 2,
  /** The value is decoded later on: what was checked or encoded before doesn't hold. */
  decoded: 4,
  /** The value doesn't say where the path begins: it is relative, or something else comes before it. */
  placed: 8,
  /** The value holds no `..`. */
  upless: 16,
  /** The value doesn't begin with `..`; where it was normalised before, it holds none at all. */
  inward: 32,
  /** The value begins with a slash; `single`: not with two of them. Both: a URL of the same origin. A normalised path leads nowhere up then. */
  rooted: 64,
  single: 128,
  /** The value holds no slash; `backslashless`: none of the other kind either. */
  slashless: 32768,
  backslashless: 65536,
  /** Of a URL, a slash and nothing else stands before the value: a second one makes a host of it. */
  slashed: 131072,
  /** The path is the same as its normalised form: if it holds any `..`, it begins with it. */
  normal: 262144,
  /** Another part of the path comes before the value; if the value is absolute, that part may not count. */
  behind: 16384,
  /** The value isn't `__proto__`, `constructor`, `prototype`: as a text; a list of one text still names the same member. */
  protoless: 256,
  constructorless: 512,
  prototypeless: 1024,
  /** The value is a text, or was compared as one. */
  textual: 2048,
  /** Of a URL that is taken apart, a part is used that says nothing of the whole: a parameter of its query. */
  taken: 4096,
  /** The text is resolved against a base: encoded, it stays below it. */
  based: 8192,
} as const
