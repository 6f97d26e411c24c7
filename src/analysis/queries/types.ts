import type { QueryLibrary, QueryOperation, QueryRow } from '../../models/schema.js'
import type { CallLike } from '../ast/nodes.js'
import type { Node } from '../module.js'

/** One field that the records of a query must meet. */
export interface QueryCondition {
  /** As written, with dots for members of relations: `id`, `owner.id`. */
  readonly field: string
  /** What it is compared with; `undefined` for what the file doesn't show, and for tests without a value (`is null`). */
  readonly value: Node | undefined
  /** `=`, `!=`, `in`, `<`, `<=`, `>`, `>=`, `like`, `null`, or what is written. */
  readonly operator: string
  /** The condition must not hold. */
  readonly negated: boolean
  /** It holds for every record that the query touches: it isn't one of several, and no branch decides whether it is there. */
  readonly certain: boolean
  /** Where it is written. */
  readonly node: Node
}

/** Which records a query is about. */
export interface QueryFilter {
  readonly conditions: readonly QueryCondition[]
  /** Parts of the filter that the file doesn't show: spreads, calls, names. Empty: all conditions are known. */
  readonly unknown: readonly Node[]
  /** Expressions that hold the filter as a whole: the object, the expression, the text. New conditions can be written there. */
  readonly places: readonly Node[]
}

/** Which fields of the records come back. */
export interface QueryProjection {
  /** The fields that come back; `undefined` when all do. */
  readonly selected: readonly string[] | undefined
  /** Fields that are left out. */
  readonly omitted: readonly string[]
  /** Relations that come back as well. */
  readonly relations: readonly string[]
  /** Those of them (and of the selected fields) that certainly come back with all that they have, where the query says so by name. */
  readonly whole: readonly string[]
  /** A part of it isn't shown by the file: nothing is certain of what comes back. */
  readonly unknown: boolean
  /** Where it is written; `undefined` when there is none. */
  readonly node: Node | undefined
}

/** A field of a model. */
export interface ModelField {
  readonly name: string
  /** The type as written: `String`, `DataTypes.UUID`, `varchar`. */
  readonly type: string | undefined
  /** The model that it refers to. */
  readonly reference: string | undefined
  /** It doesn't come back unless it is asked for, or is taken out when the record is written as JSON. */
  readonly hidden: boolean
  /** It stands for other records, and not for a value of this one: it comes back only with them. */
  readonly relation?: boolean
  /** The definition of the model that it refers to, where that is known. */
  readonly target?: ModelDefinition | undefined
  /** Absent where it is defined by a file that isn't code. */
  readonly node: Node | undefined
}

/** What the file says of a model: the records that it holds. */
export interface ModelDefinition {
  readonly name: string
  readonly fields: readonly ModelField[]
  /** There may be more fields than these. */
  readonly open: boolean
  /** Absent where it is defined by a file that isn't code. */
  readonly node: Node | undefined
}

export interface QueryModel {
  /** As written: `User`, `users`, `this.userModel` gives `userModel`. */
  readonly name: string
  /** Without the ends that say only what it is (`Model`, `Repository`), in the singular and in lower case: `user`. */
  readonly simpleName: string
  readonly node: Node
  readonly definition: ModelDefinition | undefined
}

/** One data access, whichever library makes it. */
export interface Query {
  /** What is true of all data accesses of its library. */
  readonly library: QueryLibrary
  /** The row of the model that says that the call begins a query. */
  readonly row: QueryRow
  readonly operation: QueryOperation
  /** `undefined` where the file doesn't show it. */
  readonly model: QueryModel | undefined
  readonly filter: QueryFilter
  /** What is written to the records. */
  readonly data: Node | undefined
  readonly projection: QueryProjection
  readonly limit: Node | undefined
  readonly transaction: Node | undefined
  /** The call that begins the query. */
  readonly call: CallLike
  /** All calls that say something of it, in the order in which they are read. */
  readonly calls: readonly CallLike[]
  /** The expression whose (awaited) value holds what comes back. */
  readonly result: Node
  /** Keys in the result that may lead to the records (`['rows']`); an empty list: the result itself. */
  readonly results: readonly (readonly string[])[]
  /** Whether records come back at all. */
  readonly yields: boolean
  /** The statement, for queries that are written in SQL. */
  readonly text: string | undefined
  /** The receiver's identity isn't known: names and arguments say that it is a query. */
  readonly guessed: boolean
  /** The database itself keeps the records of callers apart. */
  readonly secured: boolean
}

/** The data accesses of one file. */
export interface Queries {
  /** In source order. */
  readonly list: readonly Query[]
  /** The query that a call is a part of, or that an expression holds the result of (`await User.find()`). */
  of(node: Node): Query | undefined
  /** Models that the file defines. */
  readonly definitions: readonly ModelDefinition[]
}
