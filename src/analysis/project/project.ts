import type { SchemaFiles } from '../../models/schema.js'
import type { CallSite } from '../calls.js'
import type { Facts } from '../facts.js'
import type { FunctionNode } from '../ast/nodes.js'
import type { Questions } from '../identity/questions.js'
import type { Module, Node, TSESTree } from '../module.js'

/** A place of another module that calls a function, and the facts of that module. */
export interface ForeignSite {
  readonly site: CallSite
  readonly facts: Facts
}

/** What the other files of a project add to a file's text. */
export interface Surroundings {
  /** Packages that the file's own modules import: what it is handed from them may come from there. */
  near(): ReadonlySet<string>
  /** Whether any file of the project imports one of some packages. */
  imports(packages: ReadonlySet<string>): boolean
}

/**
 * What other files know. The engine asks these questions wherever a value or a call leaves the module; an implementation that
 * reads other files answers them, and nothing else in the engine changes.
 */
export interface Project {
  /** Whether there are other files at all: nothing is asked, and no tree is climbed, where there are none. */
  readonly hasFiles: boolean
  /** What the identities of all modules share while they ask each other. */
  readonly questions?: Questions
  /** What is around a file: the same object until a file changes. `undefined` where nothing is known of that. */
  around(file: string): Surroundings | undefined
  /** What is around the module that a specifier names, with what it imports itself. `undefined` for packages, and where nothing is known. */
  behind(facts: Facts, specifier: string): Surroundings | undefined
  /** Whether any file passes a test of its text and its name, or there are too many to say. The answer is kept under the key until a file changes. */
  someFile(key: string, test: (text: string, file: string) => boolean): boolean
  /**
   * What is known of a linted file by the tree that other files know it by: what one file's rules find out serves those of the next. `undefined`
   * where the file can't be read so.
   */
  factsOf(module: Module): Facts | undefined
  /** A module's name, the same for the two trees that a linted file has. */
  nameOf(facts: Facts): string
  /** Modules that import a module, themselves or by way of others, and whose text has one of some words, if any; the nearest first. Tests aren't any. */
  importing(facts: Facts, words?: ReadonlySet<string>): readonly Facts[]
  /** Modules that have one of some words, of a program that loads a module; `sure`: all programs do that load the given one. */
  loadedWith(facts: Facts, words: ReadonlySet<string>): readonly { readonly facts: Facts; readonly sure: boolean }[]
  /** Modules of the same package, or program, that have one of some names and one of some words: they may keep a value under one. */
  keeping(facts: Facts, names: ReadonlySet<string>, words: ReadonlySet<string>): readonly Facts[]
  /** Modules of the same package whose file matches a pattern. */
  ofPackage(facts: Facts, file: RegExp): readonly Facts[]
  /** The module that a specifier names, seen from a module. `undefined` for packages, and for whatever can't be read. */
  resolve(facts: Facts, specifier: string): Facts | undefined
  /**
   * Texts of the files that may define the models of a library for a module, one list for each place that holds some, the nearest first.
   * `specifier`: the module that the library's client comes from, where that is in sight. A list stays the same one until a file changes.
   */
  schemasNear(facts: Facts, files: SchemaFiles, specifier: string | undefined): Iterable<readonly string[]>
  /** Calls, in other modules, of a function of this module. */
  callersOf(facts: Facts, callee: FunctionNode): readonly ForeignSite[]
  /** Expressions of other modules that hold this function, or the class or object it belongs to, other than to call it. */
  usesOf(facts: Facts, value: FunctionNode): readonly { readonly node: Node; readonly facts: Facts }[]
}

/** Knows one file only: nothing is resolved, and an exported function may have any caller. */
export const singleFile: Project = {
  hasFiles: false,
  around: () => undefined,
  behind: () => undefined,
  factsOf: () => undefined,
  someFile: () => false,
  nameOf: ({ module }) => module.filename,
  importing: () => [],
  loadedWith: (facts, words) => ([...words].some((word) => facts.module.text.includes(word)) ? [{ facts, sure: true }] : []),
  keeping: () => [],
  ofPackage: () => [],
  resolve: () => undefined,
  schemasNear: () => [],
  callersOf: () => [],
  usesOf: () => [],
}

const homes = new WeakMap<TSESTree.Program, Facts>()

/** Makes a module's facts known as those of its tree. */
export function noteHome(facts: Facts): void {
  homes.set(facts.module.ast, facts)
}

/** The facts of the module that a node is in: those at hand, unless the node came from another file. */
export function homeOf(facts: Facts, node: Node): Facts {
  if (!facts.project.hasFiles) return facts
  let root: Node = node
  while (root.parent) root = root.parent
  return root === facts.module.ast ? facts : (homes.get(root) ?? facts)
}
