/**
 * All budgets of the engine in one place. A question that runs into one is answered *unknown*: rules stay silent then.
 * The figures were chosen so that no function of the measured servers runs into them, and so that the worst file stays linear.
 */
export const LIMITS = {
  /** Nesting of identity questions: a chain of calls and members counts each link. */
  identityDepth: 160,
  /** Nodes looked at for one identity question. */
  identityWork: 4000,
  /** Such questions of one file that may run out of their budget. Those after them get a tenth of it: the file is no code that people write. */
  identitySpent: 20,
  /** Definitions, writes, returns or callers followed from one place. */
  identityFanOut: 12,
  /** Functions, their results, and names looked at for the question whether a function can be reached from outside of its module. */
  exposurePlaces: 1000,
  /** Values followed for one flow question. */
  flowSteps: 2000,
  /** Values followed for the question whether an object is one that was read from another, or where the name of a member is from. */
  flowNameSteps: 200,
  /** Length of a member path in such a question: recursive structures have endlessly many. */
  flowNameFields: 3,
  /** Calls entered one inside the other for such a question: structures that are walked by functions which call themselves. */
  flowNameCallDepth: 3,
  /** Calls entered one inside the other. */
  flowCallDepth: 6,
  /** Length of a member path that is kept exactly (`a.b.c.d`). */
  flowFields: 5,
  /** Callers of a function that are followed. */
  flowCallers: 24,
  /** Basic blocks looked at for the reaching writes of one read. */
  flowBlocks: 600,
  /** Events (writes, calls) looked at for the reaching writes of one read. */
  flowEvents: 20_000,
  /** Functions looked at for what they write into an object they are given, for one flow question. */
  flowFillings: 60,
  /** Helper functions judged as guards for one flow question. */
  flowHelpers: 2000,
  /** Conditions judged as guards for one flow question. */
  flowEdges: 40_000,
  /** Nesting of expressions that the control-flow graph is built for. */
  syntaxDepth: 1200,
  /** Nesting of constant expressions that are evaluated. */
  valueDepth: 120,
  /** Length of a constant text. */
  valueLength: 20_000,
  /** Nesting of conditions and helper functions that are judged as guards. */
  guardDepth: 12,
} as const

/** Budgets of reading other files than the linted one. */
export const PROJECT_LIMITS = {
  /** Files of a workspace that are known by their imports; larger ones are read by package. */
  files: 6000,
  /** Brackets inside of each other in one file. Real code has some dozens. */
  nesting: 500,
  /** Operators and dots one after the other, with nothing between them that ends an expression. */
  joined: 10_000,
  /** Characters of one file. Longer ones are generated or bundled. */
  fileLength: 400_000,
  /** Characters of all files whose text is kept. */
  textLength: 60_000_000,
  /** Characters of all files whose syntax tree is kept: some 30 bytes of memory each. */
  treeLength: 4_000_000,
  /** Imports between a function and its caller. */
  importDepth: 3,
  /** Imports between a file and a module whose packages count as its own. */
  packageDepth: 2,
  /** Files that are looked at for the callers of one function. */
  callerFiles: 16,
  /** Files of one schema that aren't code, and folders of them. */
  schemaFiles: 200,
  /** The share of time that looking for changed files may take: one part in so many. */
  freshness: 100,
  /** Milliseconds after which files are looked at again however long the last look took: a machine may have slept meanwhile. */
  staleness: 2000,
} as const
