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
 * - `new X()` builds: `new Pool().query(0)` is the first argument of `query` on a constructed pool. Where a type has the name, a value of
 *   the type is built, too: `new Model()` for the classes that `model()` makes.
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
 * - `@Body` is what a decorator of that name is put on: a parameter, a property, a method; `@Get()` is what the method returns.
 * - A sink that is a member of a value (`Context.body`) is what is written to it: `ctx.body = text`.
 * - `JSX.name` (in a model of globals) is the value of the attribute `name` of a JSX element.
 * - In a tagged template argument 0 is the strings and arguments 1.. are the interpolated values.
 */

/** Where the attacker's value comes from. Presets and `threatModels` choose which of them are reported. */
export type ThreatModel = 'remote' | 'parameter' | 'local' | 'stored'

/** What a sink does with a value. Rules, sanitizers and guards meet in these names. */
export type SinkKind =
  | 'sql'
  | 'nosql'
  | 'query'
  | 'script'
  | 'command'
  | 'program'
  | 'option'
  | 'code'
  | 'module'
  | 'template'
  | 'view'
  | 'locals'
  | 'path'
  | 'html'
  | 'link'
  | 'redirect'
  | 'url'
  | 'xml'
  | 'regex'
  | 'log'
  | 'header'
  | 'headers'
  | 'deserialize'
  | 'merge'
  | 'property'
  | 'xpath'
  | 'ldap'
  | 'assign'
  | 'response'

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

/**
 * What is known of the run-time type of a value. `any`: string or object, as the client likes; `texts`: a string, or a list of strings
 * (a parameter of a query string that is parsed flat); `bytes`: contents in a buffer or a stream, which name no file before they are read as
 * a text; `stream`: an object that gives texts to who goes through it or reads it to its end, and none under its members' names.
 */
export type ValueType = 'any' | 'string' | 'object' | 'number' | 'texts' | 'bytes' | 'stream'

/**
 * A condition on another argument of the same call.
 *
 * `at` is a path relative to the call: `(2).shell`, `(0)`, `(1).0` (first element of an array). With `made` before it, it is relative to
 * the call that made what is called, or the object that the method is called on: `made(0).html` for `new Markdown({ html: true }).render(text)`.
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
  /**
   * What a URL of the request says of where it leads. `own`: a whole URL of this service, of which the client chooses path and query
   * (and the host by a header of its own); `path`: it begins with a slash; `mount`: the beginning of the path that the program gave.
   */
  url?: 'own' | 'path' | 'mount' | undefined
  /** The code runs in a browser: the value does harm in the page, and not on a server. */
  page?: true
  /** By package: the first version in which its members are texts, or lists of texts, unless a setting says otherwise. */
  flatSince?: Readonly<Record<string, string>>
  /** Kinds of sinks for which the library leaves nothing hostile in the value: the name of a file without its folders. */
  clears?: readonly SinkKind[] | 'all'
  /** The names of its members are the program's own: fields that were asked for by name, or that a schema let through. */
  named?: true
  /** A schema of the API in another language declares the types of its members (GraphQL's): only scalars of the program's own hold any object. */
  declared?: true | undefined
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
  /** Where the values are an object in place of a list, its members are bound to `:name`. */
  named?: true
  /** The member beside the values by which the call takes them in another way: it takes one of the two. */
  unless?: string
  /** The parameters have types: how many rows there may be takes an integer only, which a number of JavaScript isn't sent as. */
  typed?: true
  /** Parameters go into a call chained to the result: `prepare(sql).get(a)`; a name: into a call that is to be inserted (`.bind(a)`). */
  chained?: boolean | string
}

/**
 * What has to hold of an object when a value gets to a sink: the type of the response that a text is sent as. Earlier calls and writes
 * on the way decide it (see {@link StateRow}).
 */
export interface StateCondition {
  /** Name of the state, in lower case: `content-type`. */
  state: string
  /**
   * Whose state: the object that the method is called on, or whose member is written (when left out), what the call gives back, or
   * argument n. Where a function's result is the sink: its parameter n.
   */
  of?: 'receiver' | 'result' | number
  /** Place of an object of names and values that says it beside the value: `(1).headers`; `.headers` in the object that holds the sink. */
  entries?: string
  /** Regular expression (flag `i`) that the state's value must match. */
  matches: string
  /** Whether it holds where nothing set the state; `text`: only for texts that match (flags `is`). Not when left out. */
  ifUnset?: boolean | { text: string }
}

/** What tells a call on a receiver of which nothing is known: all of it must hold. */
export interface SinkGuess {
  /** Regular expression over the receiver's text. */
  receiver?: string
  /** The receiver begins with a name that the file imports from another file of the project. */
  imported?: true
}

/**
 * What tells a model or collection of a database that another file makes. No one thing says so; the names that people give models, where they
 * import them from, and the absence of other libraries do together.
 */
export interface StoreEvidence {
  /** Regular expression (flag `i`) over the file's text: other libraries, whose models have methods of the same names. */
  others: string
  /** Members of an argument that is other libraries' options: the value itself is one of them there. */
  options: readonly string[]
  /** Methods of lists, caches and collections of all kinds: what they are called on has to say more. */
  common: readonly string[]
  /** Regular expression (flag `i`) over the name of the module that the model comes from. */
  from: string
  /** Regular expression over the file's text: what only files say that work with the database. */
  says: string
}

/** An option of a parser of XML that lets it do harm. */
export interface HarmfulOption {
  name: string
  /** It puts entities in, loads what the document names, or lifts the limits. */
  does: 'expands' | 'loads' | 'unlimits'
  /** All such options of the call: a fix takes them away together. */
  among: readonly string[]
}

/** A place where a hostile value does harm. */
export interface SinkRow extends Row {
  kind: SinkKind
  /** What the object must have been told before, or after: all of it. */
  state?: StateCondition | readonly StateCondition[]
  /** The code runs in a browser: the place belongs to a page and not to a response. */
  page?: true
  /** The argument (or the receiver) that must be a record of a database, one that is saved: what the value is merged into. */
  into?: number | 'receiver'
  /** The call only makes a record of the value: it does harm where the record is saved, or goes on to others. */
  unsaved?: true
  /** The value names one member, in place of holding many. */
  names?: true
  /** Evidence in place of identity, for a receiver nothing is known of. */
  guess?: SinkGuess
  /** The same for models of a database, as far as a rule can weigh it. */
  store?: StoreEvidence
  /** Another place of the same call that holds what `at` needs to be complete (the program of an argument array). */
  bind?: Binding
  /** The argument's text must match this (flags `is`) for a receiver nothing is known of: evidence in place of identity. */
  text?: string
  /** A word for messages: what the place is called (`the shell`, `the query`). */
  called?: string
  /** The export of the same module that takes a program and a list of its arguments in place of a command, with the same options, for the fix. */
  beside?: string
  /** The option that makes it do harm. */
  option?: HarmfulOption
  /** The call only looks whether something is there: the finding stands at a call that does more with the same value, if there is one. */
  probe?: true
  /** The call makes something that does harm when it is run later on: where its result is dropped, it only checks the syntax. */
  deferred?: true
  /** Paths: the callee itself refuses every `..`, so that only a path whose beginning is free does harm. */
  refuses?: 'upward'
  /** Lists of a program's arguments: constant words that begin like an option and take no value, so that the next word may be one too. */
  flags?: readonly string[]
  /** Lists of a program's arguments: the word after which the program reads no more options. */
  end?: string
  /** By package: the first version in which the place does no harm any more. A package that isn't named never was mended. */
  fixedIn?: Readonly<Record<string, string>>
}

/**
 * A name under which a value does harm wherever it is written: in an object literal, or by assignment to a member. Whatever the object is given
 * to, nothing else has a member of the name.
 */
export interface KeyedRow {
  /**
   * The name. With a dot it is about members of a literal that itself stands under a name: `$function.body` is the text in
   * `{ $function: { body: text } }`.
   */
  at: string
  kind: SinkKind
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
  | 'looks-up-host'
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
 * A call, or a write to a member, after which an object has something: the type of a response, a header. `at` names the function, or
 * the member that is written.
 */
export interface StateRow extends Row {
  /** Name of the state in lower case, or the place of the call that holds it: `(0)`. */
  name?: string
  /** Place of the value (`(1)`), or the value itself; for a member, what is written when left out. */
  value?: string
  /** In place of both: an object of names and values. */
  entries?: string
  /** Whose state: the object that the method is called on (when left out), or argument n. */
  of?: 'receiver' | number
}

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
  /** Places of a function that says whether the value may pass: what it returns is judged like any check. */
  predicates?: readonly string[]
  /** Places of an object of JSON Schema's keywords, `{ format: 'uuid' }`. */
  keywords?: readonly string[]
  /** Builders of plain strings: the value is a string, hostile or not. */
  strings?: readonly string[]
  /**
   * Unknown keys of an object schema: dropped, refused, or let through unless one of the rows says otherwise. A row is a member of the chain,
   * or an option of a builder that says so where it is `false` (`Object(1).additionalProperties`).
   */
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
  /**
   * Place of the schema in the call (`(1).schema.body`); `chain`: the chain that the call begins (`body('id').isInt()`); `beside`: in the
   * object that holds the handler.
   */
  schema: string
  /** Keys that lead to a field's schema from the object that holds the handler; `*` is the field's name. */
  beside?: readonly string[]
  /** The part of the request that it checks. */
  part?: SourcePart
  /** In place of `part`: the argument that names the part, as the reading call does (`zValidator('json', …)`, `valid('json')`). */
  key?: string
  /** The check is for this one field of the part: place of its name. */
  field?: string
  /** Export of the library that holds the last key of `schema`: `Segments.BODY` in `{ [Segments.BODY]: … }`. */
  named?: string
}

/** What a call does to the records of a database. `raw`: a statement that the text doesn't tell. */
export type QueryOperation = 'read-one' | 'read-many' | 'count' | 'create' | 'update' | 'delete' | 'upsert' | 'raw'

/** A place of a call that narrows the records it is about. */
export interface QueryFilterPlace {
  /** Relative path of the conditions: `(0).where`, `(0)`. */
  at: string
  /**
   * How they are written. `object`: fields with values (and the operators that ORMs have); `id`: the value of the key field; `arguments`:
   * the arguments from `at` on are a field and a value, a field, an operator and a value, an object, an expression (`eq(users.id, id)`), or a
   * callback that builds more; `text`: a condition in SQL, with `values`. `object` when left out.
   */
  as?: 'object' | 'id' | 'arguments' | 'text'
  /** The field, where the place says only the value (`id`), or the call's name says it. */
  field?: string
  /** What the call's name says of the comparison: `in`, `<`; `=` when left out. */
  operator?: string
  /** The condition must not hold (`whereNot`). */
  negated?: true
  /** One of several that may hold (`orWhere`). */
  alternative?: true
  /** Relative path of the values of a condition in text: `(1)`. */
  values?: string
}

/** What one call says of a query: the call that begins it, or one that is chained to it. All places are relative paths. */
export interface QueryParts {
  operation?: QueryOperation
  /**
   * Where the model (table, collection) is named. `receiver`: what the method is called on (`User.find`); `member`: the member before the
   * method (`prisma.user.find`); `type`: the type argument of the receiver, or what it was made of (`Repository<User>`,
   * `getRepository(User)`); else a relative path (`(0)`).
   */
  model?: 'receiver' | 'member' | 'type' | `(${string}`
  filter?: string | readonly QueryFilterPlace[]
  data?: string
  /** Fields that come back: names, an object or list of them, a text; names with a minus (`-password`) are left out. */
  select?: string
  /** Fields that don't come back. */
  omit?: string
  /** Relations that come back as well. */
  include?: string
  limit?: string
  transaction?: string
  /** Key of what comes back that holds the records: `rows`, `data`. */
  result?: string
  /** Whether records come back. Reads give them when left out, writes don't. */
  yields?: boolean
  /** Place of a statement in SQL, which says all the rest (for a template tag: the template); it counts only where it can be read. */
  text?: string
  /** Place of the values of the statement's placeholders: a list, an object, or `(1..)` for single arguments. */
  values?: string
}

/** What tells a query on a receiver of which nothing is known. All of it must hold. */
export interface QueryGuess {
  /** Regular expression over the name of the receiver that the path of the row begins at. */
  receiver?: string
  /** The receiver is a name (or a member of one) that another file of the same project exports. */
  imported?: true
  /** Regular expression (flags `is`) over the file's text. */
  hint?: string
  when?: readonly Condition[]
}

/** How a repair keeps fields of the records from coming back. */
export interface FieldChoice {
  /** Where it is written: a place of the call (`(0).omit`), or of a call that is chained right behind it (`.select(0)`). */
  at: string
  /**
   * What is written there. Of the fields that must stay: a list of `names`, one text of them with a `minus` before each, a list below
   * `exclude`, or an object that has `true`, `false` or `0` for each. Of the others, where all are known: a list of them (`others`), or an
   * object of the table's `columns`.
   */
  as: 'names' | 'minus' | 'exclude' | 'true' | 'false' | '0' | 'others' | 'columns'
}

/** A call that begins a query. `at` names the function: `PrismaClient.*.findMany`, `Knex` for `knex('users')`. */
export interface QueryRow extends Row, QueryParts {
  operation: QueryOperation
  /** Calls that may be chained to it: a name in `chains`. */
  chain?: string
  /** How fields are kept from coming back, for the fix. */
  leaveOut?: FieldChoice
  /** Of a function that takes an id: the member of the same object that takes a filter in its place (`findOne` for `findById`), for the fix. */
  byFilter?: string
  /** It begins a query only where the next call is one of the chain. */
  chained?: true
  /** The last names of `at` are enough for a receiver nothing is known of, with this evidence. */
  guess?: QueryGuess
}

/** A call that defines a model: what records hold. `at` names the function. */
export interface DefinitionRow extends Row {
  /** Relative path of the model's name, or `receiver` for a class (`User.init(…)`). */
  model: string
  /** Relative path of the fields: an object, or a call whose first argument is one (`new Schema({…})`). */
  fields: string
  /** Relative path of fields that don't come back unless they are asked for. */
  hidden?: string
}

/**
 * Files in a language of the library's own that define its models: blocks of fields with their types and attributes. They are looked for in
 * the package of a file with queries, in those that its modules come from, and in the packages around it.
 */
export interface SchemaFiles {
  /** Files, or folders of them, from the package's folder on: the first that defines a query's model counts. */
  places: readonly string[]
  /** How the files of a folder end: `.prisma`. */
  extension: string
  /** Files of a package that may name another place, with a regular expression (flag `s`) whose first group is its path. They count first. */
  namedIn?: Readonly<Record<string, string>>
  /** Place of the fields that never come back, by model, in the construction of the client: `(0).omit` for `{ omit: { user: { hash: true } } }`. */
  omitted?: string
}

/** The data accesses of a library. */
export interface QueryLibrary {
  calls?: readonly QueryRow[]
  /** What chained calls add, by name of the chain and of the method. */
  chains?: Readonly<Record<string, Readonly<Record<string, QueryParts>>>>
  /** Functions that define a model, and decorators of classes that are one (`@Entity`). */
  definitions?: readonly DefinitionRow[]
  entities?: readonly string[]
  /** Where the models are defined that queries name, when that is no code. */
  schemaFiles?: SchemaFiles
  /**
   * The database keeps the records of callers apart by itself (row-level security), unless the file's text matches this regular expression
   * (flags `is`): the key that sees them all.
   */
  rowSecurityUnless?: string
  /**
   * Members after which a record is a plain object, the first of which makes one of a record at hand. Where there are any, the fields of a record are
   * behind accessors: spreading it gives none of them.
   */
  plain?: readonly string[]
  /** A choice of fields may name some that a model doesn't have. */
  anyField?: true
}

/**
 * How a framework is told of endpoints, and of what runs before them. `at` names the function that is called, or a decorator. Places are
 * paths that start at the call: `(1).preHandler`, `(1..)` for the arguments from 1 on; with `table`, at one of its objects: `.path`.
 */
export interface RouteRow extends Row {
  /**
   * `endpoint`: the call (or decorator) registers one. `before`: functions that run before endpoints, or routers that are mounted.
   * `mount`: the functions at `stack` are plugins that register endpoints on their first parameter. `prefix`: a path before those of a
   * class's methods, or of a chain. `inline`: the plugin at `stack` has no scope of its own. `below`: the call gives the router at `stack`
   * under a path, for another one to mount. `everywhere`: functions that run before all endpoints of the application, or (without `stack`) a
   * path before all of theirs, whichever files register them. `handler`: `at` names a *value*, the handler.
   */
  is: 'endpoint' | 'before' | 'mount' | 'prefix' | 'inline' | 'below' | 'everywhere' | 'handler'
  /** An object, or a list of objects, each of which describes an endpoint. */
  table?: string
  /** The method: the name of the called member, a place, or always the same word (`=QUERY`). */
  method?: 'member' | `=${string}` | `(${string}` | `.${string}`
  /** Where the path is, the first that is written counts; `chain`: in the call that made the receiver (`route('/a').get()`). */
  path?: 'chain' | readonly string[]
  /** Functions in the order in which they run; of an endpoint the last one is the handler. */
  stack?: string
  /** Where the handler is, when it isn't the last of `stack`: the first place that holds one. */
  handler?: readonly string[]
  /** Functions that run before the handler. */
  before?: readonly string[]
  /** Values that switch authentication on (a strategy's name), or off (`false`). */
  guards?: readonly string[]
  /** Runs only for endpoints whose path has the parameter named here. */
  parameter?: string
  /** The method that runs, where `stack` holds classes or their instances: `canActivate`. */
  calls?: string
  /** A place that must be this export of the model's packages: `{ at: '.provide', is: 'APP_GUARD' }`. */
  key?: { at: string; is: string }
  /**
   * Of `everywhere`: the methods chained to the call that say what it is for (paths, objects with a `path`, classes with endpoints), and what
   * it isn't for.
   */
  paths?: { in: string; without?: string }
  /** What `before` is about: endpoints that are registered later (when left out), all of the router, or those of the same chain of calls. */
  scope?: 'following' | 'all' | 'chain'
  /** The chain of calls that an endpoint ends runs before it: `procedure.use(check).query(handler)`. */
  chain?: true
}

/** A value that is the authenticated caller (or the caller's session, id or token) and not what the client claims. */
export type CallerRow = Row

/** What stands in front of an endpoint and lets only some callers through. `at` names the value that is handed over: `authenticate()`. */
export interface ProtectionRow extends Row {
  /** `authenticate`: known callers; `authorize`: callers that may do it. */
  does: 'authenticate' | 'authorize'
}

/**
 * A call that keeps values under names, for others to take them in other files: `container.register({ users: … })`, `app.decorate('db', db)`. Where
 * `key` is `member`, `at` names an object whose members are written: `app.locals.db = db`.
 */
export interface KeepRow extends Row {
  /** Where it is kept: takes of the same word find it. */
  in: string
  /** Place of the name in the call; `made(0)` in the call that it is chained to; `entries`: the names of an object's members; `member`. */
  key: string
  /** An object, or a list of objects, that each keep one value: then the other places are its own. */
  table?: string
  /** Places of the value itself, of a class of which an instance is kept, of a function whose result is; the first that is written counts. */
  value?: readonly string[]
  instance?: readonly string[]
  result?: readonly string[]
}

/** What gives a kept value: a call (or decorator) with its name at `key`, or, without one, the members of the value that `at` names. */
export interface TakeRow extends Row {
  in: string
  key?: string
}

/** A call that says what is kept of what it is given: `asClass(UserService)`. `at` names the function; its first argument is the class, function or value. */
export interface MakerRow extends Row {
  makes: 'value' | 'instance' | 'result'
  /** The place that the class or function is given as its first argument: `({ users }) => …`. */
  given?: string
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
  /** Type of what the function returns. */
  result?: string
  /**
   * The exports are endpoints. `method`: the export's name (`export`), or always the same; `path`: a regular expression over the file's
   * path whose first group is the endpoint's path.
   */
  endpoint?: { method: 'export' | `=${string}`; path?: string }
  /** The exports run before all endpoints of the model in the package; `matcher`: the export and member that list the patterns of their paths. */
  before?: { matcher?: string }
}

/**
 * The last evidence for a handler whose registration isn't in the file: the parameters' usual names by position and members
 * that only the framework's objects have. At least one listed member must be used on one of them, and none of those (`others`) that
 * tell another framework's object of the same name.
 */
export interface HandlerShape {
  parameters: readonly { names: readonly string[]; type: string; members: readonly string[]; others?: readonly string[] }[]
  /** Type of what the handler returns. */
  result?: string
}

/**
 * Names of options of an HTTP client, and of what it connects by. They are looked for in the options of any client: many hand theirs on to one
 * that is beneath.
 */
export interface ConnectionOptions {
  /** What connects: an agent, a dispatcher, an object of several. */
  by?: readonly string[]
  /** A function that gives the address which a name stands for. */
  lookup?: readonly string[]
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
  keyed?: readonly KeyedRow[]
  sanitizers?: readonly SanitizerRow[]
  guards?: readonly GuardRow[]
  steps?: readonly StepRow[]
  aliases?: readonly AliasRow[]
  /** Functions that never come back: they throw, end the process, or leave the handler (`ctx.throw`, `process.exit`, `notFound`). */
  terminators?: readonly TerminatorRow[]
  states?: readonly StateRow[]
  concepts?: readonly ConceptRow[]
  schemas?: SchemaLibrary
  requestSchemas?: readonly RequestSchemaRow[]
  queries?: QueryLibrary
  routes?: readonly RouteRow[]
  callers?: readonly CallerRow[]
  protections?: readonly ProtectionRow[]
  keeps?: readonly KeepRow[]
  takes?: readonly TakeRow[]
  makers?: readonly MakerRow[]
  conventions?: readonly FileConvention[]
  shapes?: readonly HandlerShape[]
  connects?: ConnectionOptions
  /** Members of uploaded files that say where the parser itself has put them. */
  savedAt?: readonly string[]
  /** Regular expression over a file's text: by what it uses of the library, the fields of what its handlers give back are chosen. */
  choosesFields?: string
}
