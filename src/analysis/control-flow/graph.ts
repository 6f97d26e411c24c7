import type { FunctionNode } from '../ast/nodes.js'
import type { Node, TSESTree, Variable } from '../module.js'

/** What an access path can start at: a variable, or `this`. */
export type Root = Variable | 'this'

/** Something that happens to variables at one moment of the evaluation. */
export type FlowEvent =
  /** A name receives a value: declaration, assignment, loop variable, caught error. `node` is the name. */
  | { readonly is: 'bind'; readonly root: Variable; readonly node: Node }
  /** `root.a.b = value` (or `+=`). */
  | { readonly is: 'member'; readonly root: Root; readonly node: TSESTree.AssignmentExpression }
  /** A call that has the roots as receiver or arguments: it may change them, or throw unless they are harmless. */
  | { readonly is: 'call'; readonly roots: readonly Root[]; readonly node: TSESTree.CallExpression }

/** Why control comes from one block to another: a condition's outcome, or a `case` that matched. */
export interface Edge {
  readonly from: Block
  readonly test?: Node
  readonly outcome?: boolean
  readonly matched?: { readonly discriminant: Node; readonly test: Node }
  /** The end of a `for…of`: all elements went through the body, whose ends are the edges `back`. */
  readonly each?: { readonly node: TSESTree.ForOfStatement; readonly back: readonly Edge[] }
  /** Control left the block anywhere in it, by an exception: each of its events may have happened or not. */
  readonly interrupted?: boolean
}

export class Block {
  readonly events: FlowEvent[] = []
  readonly incoming: Edge[] = []
  /** Control can come here. */
  readonly live: boolean
  constructor(live: boolean) {
    this.live = live
  }
}

export interface Point {
  readonly block: Block
  /** How many of the block's events have happened. */
  readonly index: number
}

/** The control flow of one function's (or the program's) own code, without nested functions. */
export interface Graph {
  readonly owner: FunctionNode | TSESTree.Program
  readonly entry: Block
  /** Where names, `this`, calls and nested functions are evaluated. */
  readonly points: ReadonlyMap<Node, Point>
  /** Roots with more than one event, or with an event that isn't the plain declaration. */
  readonly busy: ReadonlySet<Root>
  /** Roots that occur in conditions. */
  readonly tested: ReadonlySet<Root>
  /** Where the function's end, and each `return`, is reached. */
  readonly exits: readonly { readonly point: Point; readonly node: TSESTree.ReturnStatement | undefined }[]
  /** The code is nested too deeply to be followed: nothing is known of it. */
  readonly incomplete: boolean
}
