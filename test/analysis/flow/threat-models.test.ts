import { describeTraces } from '../../support/trace-code.js'

describeTraces('kinds of sources', [
  ['stored', 'const row = await lib.stored(); sql(row.name)', 'stored lib.stored().name'],
  ['local', 'sql(lib.environment.HOME)', 'local lib.environment.HOME'],
  ['several at once', 'sql(lib.environment.HOME + lib.input)', 'local lib.environment.HOME, source lib.input'],
  ['a source whose condition is met', 'lib.stream.on("data", (x) => sql(x))', 'source x'],
  ['a source whose condition is not met', 'lib.stream.on("end", (x) => sql(x))', 'dynamic member x'],
])

describeTraces('handlers', [
  ['a member of the request', 'lib.handle((request) => sql(request.query.name))', 'source request.query.name'],
  ['a member that is no source', 'lib.handle((request) => sql(request.method))', 'dynamic member request'],
  ['another parameter', 'lib.handle((request, other) => sql(other))', 'dynamic callback other'],
  ['a named handler', 'lib.handle(onRequest); function onRequest(request) { sql(request.body.name) }', 'source request.body.name'],
  ['a handler in a variable', 'const onRequest = async (request) => sql(request.body.name); lib.handle(onRequest)', 'source request.body.name'],
  ['a destructured request', 'lib.handle(({ query: { name } }) => sql(name))', 'source name'],
  ['a request that is destructured later', 'lib.handle((request) => { const { name } = request.query; sql(name) })', 'source request.query.name'],
  ['an alias of the request', 'lib.handle((request) => { const r = request; sql(r.query.name) })', 'source request.query.name'],
  ['a part of the request that was overwritten', 'lib.handle((request) => { request.query.name = "a"; sql(request.query.name) })', ''],
  ['a request handed to a helper', 'const f = (r) => sql(r.query.name); lib.handle((request) => f(request))', 'source request.query.name'],
  ['a helper that reads the request', 'const f = (r) => r.query.name; lib.handle((request) => sql(f(request)))', 'source request.query.name'],
  ['a method of an object', 'const handlers = { a(request) { sql(request.query.name) } }; lib.handle(handlers.a)', 'source request.query.name'],
  ['a method of an instance', 'class H { a(request) { sql(request.query.name) } } const h = new H(); lib.handle(h.a)', 'source request.query.name'],
  ['a bound method', 'class H { a(request) { sql(request.query.name) } } const h = new H(); lib.handle(h.a.bind(h))', 'source request.query.name'],
  ['a method that is not handed over', 'class H { a(request) { sql(request.query.name) } b(request) {} } const h = new H(); lib.handle(h.b)', 'dynamic parameter request'],
  ['a message', 'lib.receive((message) => sql(message.name))', 'source message.name'],
])

describeTraces('parameters', [
  ['of an exported function', 'export function f(x) { sql(x) }', 'parameter x'],
  ['of a function that nobody calls', 'function f(x) { sql(x) }', 'dynamic parameter x'],
  ['of a function that is exported by its name', 'const f = (x) => sql(x); export { f }', 'parameter x'],
  ['of a function with callers in the file only', 'function f(x) { sql(x) } f("a")', ''],
  ['of an exported function with callers in the file', 'export function f(x) { sql(x) } f("a")', 'parameter x'],
  ['of a default export', 'export default (x) => sql(x)', 'parameter x'],
  ['of module.exports', 'module.exports = { f(x) { sql(x) } }', 'parameter x'],
  ['of exports.name', 'exports.f = (x) => sql(x)', 'parameter x'],
  ['of an exported factory\'s result', 'export const make = () => ({ f(x) { sql(x) } })', 'parameter x'],
  ['of a method of an exported class', 'export class A { m(x) { sql(x) } }', 'parameter x'],
  ['of a private method', 'export class A { private m(x) { sql(x) } }', 'dynamic parameter x'],
  ['of a private method with a constant caller', 'export class A { #m(x) { sql(x) } n() { this.#m("a") } }', ''],
  ['a member of one', 'export function f(o) { sql(o.a.b) }', 'parameter o.a.b'],
  ['a default beside the callers that are not seen', 'export function f(x = "a") { sql(x) }', 'parameter x'],
  ['a number by its annotation', 'export function f(x: number) { sql("a" + x) }', ''],
  ['a text by its annotation', 'export function f(x: string) { sql("a" + x) }', 'parameter x'],
  ['a union of literals', 'export function f(x: "asc" | "desc") { sql("a" + x) }', ''],
  ['a union with string', 'export function f(x: "asc" | string) { sql("a" + x) }', 'parameter x'],
  ['an enum of the file', 'enum E { A = "a" } export function f(x: E) { sql("a" + x) }', ''],
  ['a type alias of a number', 'type Id = number; export function f(x: Id) { sql("a" + x) }', ''],
  ['a member of an interface', 'interface O { id: number; name: string } export function f(o: O) { sql(o.id + "a"); sql(o.name) }', ' | parameter o.name'],
  ['a date', 'export function f(x: Date) { sql("a" + x) }', ''],
  ['a list of numbers', 'export function f(xs: number[]) { sql(xs.join()) }', ''],
  ['a list of texts', 'export function f(xs: string[]) { sql(xs.join()) }', 'parameter xs'],
  ['keys of a constant', 'const M = { a: 1 }; export function f(x: keyof typeof M) { sql("a" + x) }', ''],
  ['a member of the interface that another extends', 'interface A { id: number } interface B extends A { name: string } export function f(o: B) { sql("a" + o.id); sql(o.name) }', ' | parameter o.name'],
  ['a member that the interface declares anew', 'interface A { id: number } interface B extends A { id: any } export function f(o: B) { sql("a" + o.id) }', 'parameter o.id'],
  ['an interface that extends itself', 'interface A extends A { name: string } export function f(o: A) { sql(o.id) }', 'parameter o.id'],
  ['a tuple', 'export function f(x: [number, string]) { sql("a" + x[0]); sql(x[1]) }', ' | parameter x[1]'],
  ['a type parameter that is a number', 'export function f<T extends number>(x: T) { sql("a" + x) }', ''],
  ['a type parameter that can be anything', 'export function f<T>(x: T) { sql("a" + x) }', 'parameter x'],
  ['an optional number', 'export function f(x?: number | null) { sql("a" + x) }', ''],
  ['a destructured number', 'export function f({ id }: { id: number; name: string }) { sql("a" + id) }', ''],
  ['the text next to it', 'export function f({ name }: { id: number; name: string }) { sql("a" + name) }', 'parameter name'],
  ['a cast, which checks nothing', 'sql("a" + (lib.input as number))', 'source lib.input'],
  ['a template literal type', 'export function f(x: `a${string}`) { sql(x) }', 'parameter x'],
])

describeTraces('callbacks', [
  ['of a function that is not known', 'other((x) => sql(x))', 'dynamic callback x'],
  ['of a listener that is not known', 'other.on("a", (x) => sql(x))', 'dynamic callback x'],
  ['a number by its annotation', 'other((x: number) => sql("a" + x))', ''],
])

describeTraces('decorators', [
  ['a decorated parameter', 'import { Input } from "lib"; class C { m(@Input() x) { sql(x) } }', 'source x'],
  ['a pipe that narrows it', 'import { Input, ToNumber } from "lib"; class C { m(@Input("a", ToNumber) x) { sql("a" + x) } }', ''],
  ['a pipe that is constructed', 'import { Input, ToNumber } from "lib"; class C { m(@Input("a", new ToNumber()) x) { sql("a" + x) } }', ''],
  ['another pipe', 'import { Input, Other } from "lib"; class C { m(@Input("a", Other) x) { sql("a" + x) } }', 'source x'],
  ['a number by its annotation', 'import { Input } from "lib"; class C { m(@Input() x: number) { sql("a" + x) } }', ''],
])
