/**
 * The shape of a model: what one library's API means, as data.
 *
 * A model names places in a library's API by *access paths* and says what each place is: a source, a
 * sink, a sanitizer, a guard, a step, a concept, a schema. The engine (`src/analysis`) compiles paths
 * into a graph and knows no library; rules ask for kinds and know no library either. The same shape is
 * what users write as JSON in `settings['api-security'].models`.
 *
 * ## Access paths
 *
 * ```text
 * path     = ["new "] head segment*
 * head     = Name | "{A,B}" | "default" | "?" | "@Decorator"
 * segment  = ".member" | ".{a,b}" | ".*"        member of a value; property of an object given as an argument
 *          | "()"                              result of a call (of a tagged template, too)
 *          | "(n)" | "(*)" | "(n..)"           argument n, any argument, arguments from n on
 *          | ".await"                          the awaited value (the engine sees a promise and its value as one)
 * ```
 *
 * - A head is a name in the model's `types` (then the path starts at a value of that type), else an export
 *   of the model's packages (or one of its globals). `default` is the module itself: `default()` is
 *   `express()`, `new default()` is `new Redis()`. Default export, namespace and `require()` result are
 *   seen as one value.
 * - `new X()` builds: `new Pool().query(0)` is the first argument of `query` on a constructed pool.
 * - `exports.X` starts at the export `X` even where a type has the same name.
 * - After an argument the path describes what user code passes: `.url` is a property of an options
 *   object, a second `(m)` the parameter m of a callback, `()` the callback's return value; arrays are
 *   looked through. `get(1..)(0)`: first parameter of each handler from the second argument on.
 *   `(m:n)` is parameter m of a callback that declares exactly n parameters, `.this` what `this` is in one.
 * - `?` is a receiver nothing is known of (`?.query(0)`): always with a member that says enough, or with
 *   `when`.
 * - The `at` of a sanitizer, guard, step, alias, concept or validator names the *function* (`escape`, not
 *   `escape()`); the `at` of a source or a sink names the *value*. Braces may hold whole paths:
 *   `{format,Pool.format}`.
 * - `@Body` is what a decorator of that name is put on: a parameter, a property, a method.
 * - In a tagged template argument 0 is the strings and arguments 1.. are the interpolated values.
 */

/** Where the attacker's value comes from. Presets and `threatModels` choose which of them are reported. */
export type ThreatModel = 'remote' | 'parameter' | 'local' | 'stored'

/** What a sink does with a value. Rules, sanitizers and guards meet in these names. */
export type SinkKind =
  | 'sql'
  | 'nosql'
  | 'command'
  | 'program'
  | 'option'
  | 'code'
  | 'module'
  | 'template'
  | 'path'
  | 'html'
  | 'redirect'
  | 'url'
  | 'xml'
  | 'regex'
  | 'log'
  | 'header'
  | 'deserialize'
  | 'merge'
  | 'property'
  | 'xpath'
  | 'ldap'

/** Part of a request (or of another input) that a source hands over. */
export type SourcePart =
  | 'body'
  | 'query'
  | 'params'
  | 'headers'
  | 'cookies'
  | 'url'
  | 'files'
  | 'request'
  | 'form'
  | 'event'
  | 'message'
  | 'arguments'
  | 'archive'
  | 'environment'
  | 'argv'
  | 'stdin'
  | 'file'
  | 'database'
  | 'response'

/** What is known of the run-time type of a value. `any`: string or object, as the client likes. */
export type ValueType = 'any' | 'string' | 'object' | 'number'

/**
 * A condition on another argument of the same call.
 *
 * `at` is a path relative to the call: `(2).shell`, `(0)`, `(1).0` (first element of an array).
 * A condition that can't be decided counts as not met, unless `ifUnknown` says otherwise.
 */
export interface Condition {
  at: string
  /**
   * `truthy`/`falsy`: static truth value; `present`/`absent`: written or certainly not written;
   * a list: equal to one of these constants; `matches`: a constant string that matches the regular expression (flags `is`);
   * `function`: a function is passed there.
   */
  is: 'truthy' | 'falsy' | 'present' | 'absent' | 'function' | readonly (string | number | boolean | null)[] | { matches: string }
  ifUnknown?: boolean
}

interface Row {
  /** Access path of the place. */
  at: string
  /** All must hold for the call that `at` goes through last. */
  when?: readonly Condition[]
}

/** A value an attacker, or another party, chooses. */
export interface SourceRow extends Row {
  kind: ThreatModel
  part: SourcePart
  /** Type of the value at the place; `any` when left out. */
  value?: ValueType
  /** Decorator sources: exports which, given as an argument of the decorator, make the value harmless. */
  narrowedBy?: readonly string[]
}

/** How a library binds a value to SQL text, for the fix. */
export interface Binding {
  /** `?`, `$1`, `:name`, `@name` */
  style: 'question' | 'dollar' | 'colon' | 'at' | 'tag'
  /** Relative path of the parameter array or object: `(1)`, `(0).values`; for `tag`, absent. */
  values?: string
  /** The parameters follow as single arguments instead of one array (`db.get(sql, a, b)`). */
  spread?: boolean
  /** Member of the same receiver that takes a template tag instead (`$queryRaw` for `$queryRawUnsafe`). */
  tag?: string
  /** Parameters go into a call chained to the result: `prepare(sql).get(a)`; a name: into a call that is to be inserted (`.bind(a)`). */
  chained?: boolean | string
}

/** A place where a hostile value does harm. */
export interface SinkRow extends Row {
  kind: SinkKind
  /** Another place of the same call that holds what `at` needs to be complete (the program of an argument array). */
  bind?: Binding
  /** The argument's text must match this (flags `is`) for a receiver nothing is known of: evidence in place of identity. */
  text?: string
  /** A word for messages: what the place is called (`the shell`, `the query`). */
  called?: string
  /** The call only looks whether something is there: the finding stands at a call that does more with the same value, if there is one. */
  probe?: true
  /** Paths: the callee itself refuses every `..`, so that only a path whose beginning is free does harm. */
  refuses?: 'upward'
  /** Lists of a program's arguments: constant words that begin like an option and take no value, so that the next word may be one too. */
  flags?: readonly string[]
  /** Lists of a program's arguments: the word after which the program reads no more options. */
  end?: string
}

/** A function whose result is harmless for some kinds of sink. */
export interface SanitizerRow extends Row {
  /** The argument whose value comes back cleaned; `receiver`: the value the method is called on; `*`: all; `1..`: from the second on. */
  in: number | 'receiver' | '*' | `${number}..`
  clears: readonly SinkKind[] | 'all'
}

/** A call that tells a harmless value from a hostile one. */
export interface GuardRow extends Row {
  in: number | 'receiver'
  /** The argument is itself a condition, which holds when the call comes back: `assert(isSafe(x))`. */
  condition?: true
  /** The outcome that clears; `throws`: the call returns only for harmless values. `true` when left out. */
  outcome?: boolean | 'throws'
  clears: readonly SinkKind[] | 'all'
}

/** What a step does to a value, for rules that need to know how a path or URL came about. */
export type StepEffect =
  | 'formats'
  | 'joins-path'
  | 'normalises-path'
  | 'resolves-path'
  | 'decodes'
  | 'encodes-url'
  | 'parses'
  | 'parses-path'
  | 'parses-url'
  | 'stringifies'

/** A call that hands a value on. */
export interface StepRow extends Row {
  from: readonly (number | 'receiver' | '*')[]
  /**
   * Where the value comes out; `result` when left out. `receiver`: the object the method is called on; a number: an argument
   * that is filled (`merge(target, x)`); `(1)(0)`: a parameter of a callback argument (`each(list, callback)`).
   */
  to?: 'result' | 'receiver' | number | `(${number})(${number})`
  /** Type of what comes out. */
  value?: ValueType
  effect?: StepEffect
}

/** A call whose result is the very value given to it (`promisify(exec)`), or the receiver itself (`require('sqlite3').verbose()`). */
export interface AliasRow extends Row {
  of: number | 'receiver'
}

/** A function that never comes back. */
export type TerminatorRow = Row

/**
 * What a call means, for rules about options and order: a token verification, a session middleware.
 * `parts` names argument positions by role, as relative paths: `{ token: '(0)', key: '(1)', algorithms: '(2).algorithms' }`.
 */
export interface ConceptRow extends Row {
  is: string
  parts?: Readonly<Record<string, string>>
  facts?: Readonly<Record<string, string | number | boolean | readonly string[]>>
}

/** A validation library: how schemas are built, and how a value is checked against one. */
export interface SchemaLibrary {
  /** Builders of object schemas: the place of the object that maps fields to schemas. */
  objects?: readonly string[]
  /** Builders of array schemas: the place of the element's schema. */
  arrays?: readonly string[]
  /** Builders and chain members after which the value is harmless text: uuid, enum, number, date, literal. */
  narrows?: readonly { at: string; clears: readonly SinkKind[] | 'all' }[]
  /** Places of a regular expression that the value must match; the engine judges it. */
  patterns?: readonly string[]
  /** Builders of plain strings: the value is a string, hostile or not. */
  strings?: readonly string[]
  /** Unknown keys of an object schema: dropped, refused, or let through unless one of the rows says otherwise. */
  unknownKeys?: { default: 'strip' | 'reject' | 'keep'; strip?: readonly string[]; reject?: readonly string[]; keep?: readonly string[] }
  /** Chain members whose first argument is more of the object's fields, or another schema to add. */
  extends?: readonly string[]
  /** The schemas are JSON Schema objects (ajv, fastify). */
  json?: boolean
  /** Calls that check a value. */
  validators: readonly SchemaValidator[]
}

export interface SchemaValidator extends Row {
  /** Where the schema is: the object the method is called on, an argument, or the argument that built the validator (`compile(0)`). */
  schema: 'receiver' | number | 'compiled'
  /** The argument that is checked. */
  in: number
  /** Where the checked value comes out: `result`, `result.data`; absent when the input itself is kept. */
  to?: string
  /** Where the outcome is: `throws`, `result` (truthy when valid), `result.success`, `!result.error`. */
  ok: string
}

/** Where a route's own schema for a part of the request is written. `at` names the function that is called with it. */
export interface RequestSchemaRow extends Row {
  /** Place of the schema in the call (`(1).schema.body`); `chain`: the chain that the call begins (`body('id').isInt()`). */
  schema: string
  /** The part of the request that it checks. */
  part?: SourcePart
  /** In place of `part`: the argument that names the part, as the reading call does (`zValidator('json', …)`, `valid('json')`). */
  key?: string
  /** The check is for this one field of the part: place of its name. */
  field?: string
}

/** Files whose exports a framework calls. */
export interface FileConvention {
  /** Regular expression over the path, with slashes. */
  file: string
  /** Names of exports that are endpoints; `default` for the default export, `*` for all functions. */
  exports: readonly string[]
  /** Type of each parameter, by name in `types` (or '' for none). */
  parameters: readonly string[]
  /** Text the file or function must hold: a directive such as 'use server'. */
  directive?: string
}

/**
 * The last evidence for a handler whose registration isn't in the file: the parameters' usual names by position and members
 * that only the framework's objects have. At least one listed member must be used on one of them.
 */
export interface HandlerShape {
  parameters: readonly { names: readonly string[]; type: string; members: readonly string[] }[]
}

/** All that is known of one library. */
export interface Model {
  /** The library as people call it. */
  name: string
  /** Its documentation: where the facts of this model come from. */
  docs: string
  /** Packages (and subpaths) that export it; `node:` is implied for builtins. Absent for models of globals. */
  packages?: readonly string[]
  /** The heads of the paths are global names. */
  globals?: boolean
  /**
   * Rows for unknown receivers, and for members of globals, are only asked in files whose text matches this (flags `is`): a cheap scan
   * before any other question.
   */
  hint?: string
  /** Named types: the name an exported type has, and the paths at which values of it appear. */
  types?: Readonly<Record<string, readonly string[]>>
  /** A type that has all members of others (of this model): `Router` of `App`. */
  inherits?: Readonly<Record<string, readonly string[]>>
  sources?: readonly SourceRow[]
  sinks?: readonly SinkRow[]
  sanitizers?: readonly SanitizerRow[]
  guards?: readonly GuardRow[]
  steps?: readonly StepRow[]
  aliases?: readonly AliasRow[]
  /** Functions that never come back: they throw, end the process, or leave the handler (`ctx.throw`, `process.exit`, `notFound`). */
  terminators?: readonly TerminatorRow[]
  concepts?: readonly ConceptRow[]
  schemas?: SchemaLibrary
  requestSchemas?: readonly RequestSchemaRow[]
  conventions?: readonly FileConvention[]
  shapes?: readonly HandlerShape[]
}
