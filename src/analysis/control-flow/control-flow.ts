import { isFunction, type FunctionNode } from '../ast/nodes.js'
import { LIMITS } from '../limits.js'
import type { Module, Node, TSESTree } from '../module.js'
import { buildGraph } from './build-graph.js'
import type { Block, Edge, FlowEvent, Graph, Point } from './graph.js'

export interface WalkBack {
  /** Sees each event before the point, latest first. `stop`: nothing earlier matters on this way. */
  onEvent(event: FlowEvent, state: number): 'stop' | 'go'
  /** Sees each edge that control came along; answers with the state beyond it, or `closed` when the way can't have been taken. */
  onEdge(edge: Edge, state: number): number | 'closed'
}

/** Control flow of the module's functions, each built when it is first asked for. */
export class ControlFlow {
  private readonly module: Module
  private readonly graphs = new Map<Node, Graph>()

  constructor(module: Module) {
    this.module = module
  }

  graphOf(owner: FunctionNode | TSESTree.Program): Graph {
    let graph = this.graphs.get(owner)
    if (!graph) {
      graph = buildGraph(this.module, owner)
      this.graphs.set(owner, graph)
    }
    return graph
  }

  /** Graph and point at which a node is evaluated, from the node itself or the nearest node around it that has a point. */
  locate(node: Node): { graph: Graph; point: Point } | undefined {
    let owner: Node | undefined = node.parent
    while (owner && !isFunction(owner) && owner.type !== 'Program') owner = owner.parent
    if (!owner) return undefined
    const graph = this.graphOf(owner)
    for (let up: Node | undefined = node; up && up !== owner; up = up.parent) {
      const point = graph.points.get(up)
      if (point) return { graph, point }
    }
    return undefined
  }

  /**
   * Walks from a point back to the function's entry along every way that control may have come. Answers with the states in which
   * the entry was reached, and whether a budget cut the walk short.
   */
  walkBack(graph: Graph, from: Point, state: number, visitor: WalkBack): { entered: number[]; truncated: boolean } {
    const entered = new Set<number>()
    const seen = [new Map<Block, number[]>(), new Map<Block, number[]>()] as const
    const stack: { block: Block; index: number; state: number; interrupted?: boolean | undefined }[] = [{ ...from, state }]
    let blocks = 0
    let events = 0
    for (let item = stack.pop(); item; item = stack.pop()) {
      if (++blocks > LIMITS.flowBlocks) return { entered: [...entered], truncated: true }
      const { block, state: current } = item
      let stopped = false
      for (let i = item.index - 1; i >= 0; i--) {
        const event = block.events[i]
        if (++events > LIMITS.flowEvents) return { entered: [...entered], truncated: true }
        // Where the block was left in its middle, what an event hides may still be what is seen.
        if (event && visitor.onEvent(event, current) === 'stop' && !item.interrupted) {
          stopped = true
          break
        }
      }
      if (stopped) continue
      if (block === graph.entry) entered.add(current)
      for (const edge of block.incoming) {
        const next = visitor.onEdge(edge, current)
        if (next === 'closed') continue
        const visited = seen[edge.interrupted ? 1 : 0]
        const states = visited.get(edge.from) ?? []
        if (states.includes(next)) continue
        states.push(next)
        visited.set(edge.from, states)
        stack.push({ block: edge.from, index: edge.from.events.length, state: next, interrupted: edge.interrupted })
      }
    }
    return { entered: [...entered], truncated: false }
  }
}
