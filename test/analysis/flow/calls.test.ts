import { describeTraces } from '../../support/trace-code.js'

describeTraces('functions of the file', [
  ['an argument', 'function f(x) { sql(x) } f(lib.input)', 'source lib.input'],
  ['a constant argument', 'function f(x) { sql(x) } f("a")', ''],
  ['the other argument', 'function f(x, y) { sql(y) } f(lib.input, "a")', ''],
  ['two callers', 'function f(x) { sql(x) } f("a"); f(lib.input)', 'source lib.input'],
  ['a result', 'function f(x) { return "a" + x } sql(f(lib.input))', 'source lib.input'],
  ['a result that leaves the argument out', 'function f(x) { return "a" } sql(f(lib.input))', ''],
  ['a result goes back to the call it came from', 'function f(x) { return "a" + x } sql(f(lib.input)); sql(f("b"))', 'source lib.input | '],
  ['the same for a function that only hands on', 'function f(x) { return x } sql(f("b")); sql(f(lib.input))', ' | source lib.input'],
  ['the same through names', 'const f = (x) => x; const a = f("b"); const b = f(lib.input); sql(a); sql(b)', ' | source lib.input'],
  ['the same through two levels', 'const g = (x) => f(x); const f = (x) => x + "!"; sql(g(lib.input)); sql(g("a"))', 'source lib.input | '],
  ['a property of a returned object', 'function f(x) { return { a: x, b: "b" } } sql(f(lib.input).a); sql(f(lib.input).b)', 'source lib.input | '],
  ['a destructured result', 'function f(x) { return { a: x, b: "b" } } const { a, b } = f(lib.input); sql(a); sql(b)', 'source lib.input | '],
  ['a returned array', 'function f(x) { return [x, "b"] } const [a, b] = f(lib.input); sql(a); sql(b)', 'source lib.input | '],
  ['one of several returns', 'function f(x) { if (c) return "a"; return x } sql(f(lib.input))', 'source lib.input'],
  ['a constant property of an argument', 'const f = (o) => sql(o.b); f({ a: lib.input, b: "b" })', ''],
  ['a destructured parameter', 'const f = ({ a }) => sql(a); f({ a: lib.input })', 'source lib.input'],
  ['a destructured parameter that takes the other', 'const f = ({ b }) => sql(b); f({ a: lib.input, b: "b" })', ''],
  ['a default parameter', 'function f(x = lib.input) { sql(x) } f()', 'source lib.input'],
  ['a constant default parameter', 'function f(x = "a") { sql(x) } f()', ''],
  ['a parameter that is overwritten', 'function f(x) { x = "a"; sql(x) } f(lib.input)', ''],
  ['a rest parameter', 'function f(...xs) { sql(xs[1]) } f("a", lib.input)', 'source lib.input'],
  ['another place of a rest parameter', 'function f(...xs) { sql(xs[0]) } f("a", lib.input)', ''],
  ['a joined rest parameter', 'function f(...xs) { sql(xs.join("")) } f("a", lib.input)', 'source lib.input'],
  ['a spread argument', 'function f(a, b) { sql(b) } f(...["a", lib.input])', 'source lib.input'],
  ['a spread of constants', 'function f(a, b) { sql(b) } f(...["a", "b"])', ''],
  ['arguments', 'function f() { sql(arguments[0]) } f(lib.input, "a")', 'source lib.input'],
  ['another of the arguments', 'function f() { sql(arguments[1]) } f(lib.input, "a")', ''],
  ['call', 'function f(a, b) { sql(b) } f.call(null, "a", lib.input)', 'source lib.input'],
  ['call with a constant', 'function f(a, b) { sql(a) } f.call(null, "a", lib.input)', ''],
  ['apply', 'function f(a, b) { sql(b) } f.apply(null, ["a", lib.input])', 'source lib.input'],
  ['apply with a constant', 'function f(a, b) { sql(a) } f.apply(null, ["a", lib.input])', ''],
  ['bind', 'function f(a, b) { sql(b) } const g = f.bind(null, "a"); g(lib.input)', 'source lib.input'],
  ['bind with a constant', 'function f(a, b) { sql(a) } const g = f.bind(null, "a"); g(lib.input)', ''],
  ['bind of a rest parameter', 'function f(...xs) { sql(xs.join()) } const g = f.bind(null, "a"); g(lib.input)', 'source lib.input'],
  ['bind of a rest parameter with a value', 'function f(...xs) { sql(xs.join()) } const g = f.bind(null, lib.input); g("a")', 'source lib.input'],
  ['places of a rest parameter after bind', 'function f(...xs) { sql(xs[0]); sql(xs[1]) } const g = f.bind(null, "a"); g(lib.input)', ' | source lib.input'],
  ['bind of a rest parameter behind another', 'function f(a, ...xs) { sql(a); sql(xs[0]) } const g = f.bind(null, "a"); g(lib.input)', ' | source lib.input'],
  ['the result of a bound function', 'function f(a, b) { return a + b } const g = f.bind(null, lib.input); sql(g("b"))', 'source lib.input'],
  ['the result of a bound function that leaves the bound value out', 'function f(a, b) { return "c" + b } const g = f.bind(null, lib.input); sql(g("b"))', ''],
  ['recursion', 'function f(n, x) { return n ? f(n - 1, x + "a") : x } sql("a" + f(3, lib.input))', 'source lib.input'],
  ['recursion with a constant', 'function f(n, x) { return n ? f(n - 1, x + "a") : x } sql("a" + f(3, "b"))', ''],
  ['mutual recursion', 'const f = (x) => (c ? g(x) : x); const g = (x) => f(x + "a"); sql("a" + g(lib.input))', 'source lib.input'],
  ['an alias of a function', 'function f(x) { return "a" + x } const g = f; sql(g(lib.input))', 'source lib.input'],
  ['a function in an object', 'const o = { f(x) { return "a" + x } }; sql(o.f(lib.input))', 'source lib.input'],
  ['a function in an object that gives a constant', 'const o = { f(x) { return "a" } }; sql(o.f(lib.input))', ''],
  ['an immediately called function', '(function (x) { sql(x) })(lib.input)', 'source lib.input'],
  ['an immediately called function with a constant', '(function (x) { sql(x) })("a")', ''],
  ['the result of an immediately called arrow', 'sql((() => lib.input)())', 'source lib.input'],
  ['the constant result of one', 'sql((() => "a")())', ''],
  ['a generator', 'function* g() { yield lib.input } for (const x of g()) sql(x)', 'source lib.input'],
  ['a generator of objects', 'function* g() { yield { a: lib.input, b: "b" } } for (const x of g()) { sql(x.a); sql(x.b) }', 'source lib.input | '],
  ['a generator of lists', 'function* g() { yield [lib.input] } for (const [x] of g()) sql(x)', 'source lib.input'],
  ['a generator that hands on a list', 'function* g() { yield* [{ a: lib.input, b: "b" }] } for (const x of g()) { sql(x.a); sql(x.b) }', 'source lib.input | '],
  ['a generator of constants', 'function* g() { yield "a" } for (const x of g()) sql(x)', ''],
  ['an object that a function fills', 'function fill(o) { o.a = lib.input } const p = {}; fill(p); sql(p.a)', 'source lib.input'],
  ['an object that a function fills elsewhere', 'function fill(o) { o.b = lib.input } const p = { a: "a" }; fill(p); sql(p.a)', ''],
])

describeTraces('functions as values', [
  ['a callback that is called here', 'function f(cb) { cb(lib.input) } f((x) => sql(x))', 'source lib.input'],
  ['a callback that is called with a constant', 'function f(cb) { cb("a") } f((x) => sql(x))', ''],
  ['the result of a callback', 'function f(cb) { return cb(lib.input) } sql(f((x) => "a" + x))', 'source lib.input'],
  ['the constant result of a callback', 'function f(cb) { return cb(lib.input) } sql(f((x) => "a"))', ''],
  ['a closure', 'const x = lib.input; function f() { sql(x) } f()', 'source lib.input'],
  ['a closure over a parameter', 'function make(x) { return () => sql(x) } make(lib.input)()', 'source lib.input'],
  ['a closure over a constant', 'function make(x) { return () => sql(x) } make("a")()', ''],
  ['a variable that a callback writes', 'let q = ""; lib.input.forEach((x) => { q += x }); sql(q)', 'source lib.input'],
  ['a variable to which a callback adds constants', 'let q = ""; lib.input.forEach(() => { q += ",?" }); sql(q)', ''],
  ['forEach', 'lib.input.forEach((x) => sql(x))', 'source lib.input'],
  ['forEach over constants', '["a"].forEach((x) => sql(x))', ''],
  ['the index in forEach', 'lib.input.forEach((x, i) => sql("a" + i))', ''],
  ['a callback in node style', 'lib.load("a", (error, x) => sql(x))', 'source x'],
  ['a listener of data', 'lib.stream.on("data", (x) => sql(x))', 'source x'],
  ['a body that a listener gathers', 'let body = ""; lib.stream.on("data", (x) => { body += x }); lib.stream.on("end", () => sql(body))', 'source x'],
])

describeTraces('classes', [
  ['a method', 'class A { m(x) { return "a" + x } } sql(new A().m(lib.input))', 'source lib.input'],
  ['a method goes back to its call', 'class A { m(x) { return "a" + x } } const a = new A(); sql(a.m("b")); sql(a.m(lib.input))', ' | source lib.input'],
  ['a method that calls another', 'class A { m(x) { return this.n(x) } n(x) { return "a" + x } } sql(new A().m(lib.input))', 'source lib.input'],
  ['a static method', 'class A { static m(x) { return "a" + x } } sql(A.m(lib.input))', 'source lib.input'],
  ['a constant field', 'class A { x = "a"; m() { sql(this.x) } }', ''],
  ['a field that is overwritten', 'class A { x = lib.input; m() { this.x = "a"; sql(this.x) } }', ''],
  ['a field written in the same method', 'class A { x = "a"; m() { this.x = lib.read(); sql(this.x) } }', 'source lib.read()'],
  ['a field that another method fills', 'class A { set() { this.x = "b" + lib.input } m() { sql(this.x) } }', 'source lib.input'],
  ['the field next to it', 'class A { y = "a"; set() { this.x = "b" + lib.input } m() { sql(this.y) } }', ''],
  ['a getter', 'class A { get x() { return "a" + lib.input } m() { sql(this.x) } }', 'source lib.input'],
  ['a constant getter', 'class A { get x() { return "a" } m() { sql(this.x) } }', ''],
  ['this in a method of a literal', 'const o = { x: "b" + lib.input, m() { sql(this.x) } }', 'source lib.input'],
  ['the constant next to it', 'const o = { x: lib.input, y: "a", m() { sql(this.y) } }', ''],
  ['a field of the object that is asked, by a name', 'class A { constructor(x) { this.x = "a" + x } m() { return this.x } } const a = new A("b"), c = new A(lib.input); sql(a.m()); sql(c.m())', ' | source lib.input'],
  ['a field of an object that nobody knows', 'class A { constructor(x) { this.x = "a" + x } m() { return this.x } n() { sql(this.m()) } } new A(lib.input)', 'source lib.input'],
  ['this in an arrow', 'class A { x = "b" + lib.input; m() { list.forEach(() => sql(this.x)) } }', 'source lib.input'],
])

describeTraces('thrown values', [
  ['an error with a hostile message', 'try { throw new Error(lib.input) } catch (e) { sql(e.message) }', 'source lib.input'],
  ['an error with a constant message', 'try { throw new Error("a") } catch (e) { sql(e.message) }', ''],
  ['a hostile value', 'try { throw lib.input } catch (e) { sql(e) }', 'source lib.input'],
  ['an error of a call that is not followed', 'try { g() } catch (e) { sql(e.message) }', 'dynamic caught e'],
  ['what is caught is no source by itself', 'try { g(lib.input) } catch { sql("a") }', ''],
])

describeTraces('what the file tells of a parameter', [
  ['a member of an argument', 'const f = (o) => sql(o.a); f({ a: lib.input, b: "b" })', 'source lib.input'],
  ['the member beside it', 'const f = (o) => sql(o.b); f({ a: lib.input, b: "b" })', ''],
  ['guarded where it is called', 'const f = (o) => sql(o.a); const o = { a: lib.input }; if (!lib.isPlain(o.a)) throw 1; f(o)', ''],
  ['guarded the wrong way where it is called', 'const f = (o) => sql(o.a); const o = { a: lib.input }; if (lib.isPlain(o.a)) throw 1; f(o)', 'source lib.input'],
  ['killed where it is called', 'const f = (o) => sql(o.a); const o = { a: lib.input }; o.a = "a"; f(o)', ''],
  ['a framework object that is passed on', 'const f = (q) => sql(q.name); lib.handle((r) => f(r.query))', 'source r.query.name'],
  ['a member of a framework object that is passed on', 'const f = (r) => sql(r.query.name); lib.handle((r) => f(r))', 'source r.query.name'],
  ['such a member, guarded before', 'const f = (r) => sql(r.query.name); lib.handle((r) => { if (!lib.isPlain(r.query.name)) return; f(r) })', ''],
])

describeTraces('named functions as callbacks', [
  ['forEach', 'const f = (x) => sql(x); lib.input.forEach(f)', 'source lib.input'],
  ['forEach of constants', 'const f = (x) => sql(x); ["a"].forEach(f)', ''],
  ['a function declaration', 'function f(x) { sql(x) } lib.input.forEach(f)', 'source lib.input'],
  ['the index', 'const f = (x, i) => sql(i); lib.input.forEach(f)', ''],
  ['then', 'const f = (x) => sql(x); Promise.resolve(lib.input).then(f)', 'source lib.input'],
  ['one call of two', 'const f = (x) => sql(x); ["a"].forEach(f); lib.input.forEach(f)', 'source lib.input'],
  ['an unknown method', 'const f = (x) => sql(x); emitter.once(f)', 'dynamic callback x'],
  ['an unknown method, and a call', 'const f = (x) => sql(x); emitter.once(f); f("a")', 'dynamic callback x'],
  ['a function of the file, and a call', 'const f = (x) => sql(x); const each = (g) => g("b"); each(f); f("a")', ''],
])

describeTraces('members of objects as callbacks', [
  ['a sanitizer', 'sql(lib.input.map(lib.escapeSql).join(","))', ''],
  ['a sanitizer of another kind', 'run(lib.input.map(lib.escapeSql).join(" "))', 'source lib.input'],
  ['an unknown function', 'sql(lib.input.map(other.anything).join(","))', 'source lib.input'],
  ['a function that says it cleans', 'sql(lib.input.map(other.escapeName).join(","))', ''],
  ['a number', 'sql(lib.input.map(Number.parseFloat).join(","))', ''],
  ['a function that measures', 'sql(lib.input.map(lib.measure).join(","))', ''],
  ['a method of the file', 'const o = { id: (x) => x }; sql(lib.input.map(o.id).join(","))', 'source lib.input'],
  ['a method of the file that gives a constant', 'const o = { id: (x) => "a" }; sql(lib.input.map(o.id).join(","))', ''],
])

describeTraces('fields', [
  ['the source of a field', 'class A { x = lib.input; m() { sql(this.x) } }', 'source lib.input'],
  ['added to a field', 'class A { q = "a"; add() { this.q += lib.input } m() { sql(this.q) } }', 'source lib.input'],
  ['a field of constants', 'class A { q = "a"; add() { this.q += "b" } m() { sql(this.q) } }', ''],
  ['a field that is a number', 'class A { private id: number; m() { sql("a" + this.id) } }', ''],
  ['a field that is a text', 'class A { private id: string; m() { sql("a" + this.id) } }', 'dynamic member this.id'],
  ['a member of a field that is a number', 'class A { o: { id: number; name: string }; m() { sql("a" + this.o.id); sql("a" + this.o.name) } }', ' | dynamic member this.o.name'],
])

describeTraces('what a called function throws', [
  ['an error with the value', 'function f() { throw new Error(lib.input) } try { f() } catch (e) { sql(e.message) }', 'source lib.input'],
  ['an error with a constant', 'function f() { throw new Error("a") } try { f() } catch (e) { sql(e.message) }', ''],
  ['an error with its argument', 'function f(x) { throw new Error(x) } try { f(lib.input) } catch (e) { sql(e.message) }', 'source lib.input'],
  ['the argument of this call only', 'function f(x) { throw new Error(x) } try { f("a") } catch (e) { sql(e.message) } try { f(lib.input) } catch (e) { log(e) }', ''],
  ['two calls deep', 'function g() { throw lib.input } function f() { g() } try { f() } catch (e) { sql(e) }', 'source lib.input'],
  ['a function that throws nothing', 'function f() {} try { f() } catch (e) { sql(e.message) }', 'dynamic caught e'],
])

describeTraces('methods of classes that extend', [
  ['an overridden method', 'class A { q(x) { return "a" } run(x) { sql(this.q(x)) } } class B extends A { q(x) { return x } } new B().run(lib.input)', 'source lib.input'],
  ['two classes further', 'class A { q(x) { return "a" } run(x) { sql(this.q(x)) } } class B extends A {} class C extends B { q(x) { return x } } new C().run(lib.input)', 'source lib.input'],
  ['a sink in the overriding method', 'class A { q(x) {} run(x) { this.q(x) } } class B extends A { q(x) { sql(x) } } new B().run(lib.input)', 'source lib.input'],
  ['a method of the same name in another class', 'class A { q(x) { return "a" } run(x) { sql(this.q(x)) } } class B { q(x) { return x } } new A().run(lib.input)', ''],
  ['classes that extend each other', 'class A extends B { run(x) { sql(this.q(x)) } } class B extends A { q(x) { return x } } new A().run(lib.input)', 'parameter x, source lib.input'],
])

describeTraces(
  'what an unknown function may hand to its callback, where no name is trusted',
  [
    ['inline', 'const v = lib.input; other.each(v, (x) => sql(x))', 'dynamic callback x, source lib.input'],
    ['by name', 'const v = lib.input; const f = (x) => sql(x); other.each(v, f)', 'dynamic callback x, source lib.input'],
    ['by name, beside a call', 'const v = lib.input; const f = (x) => sql(x); other.each(v, f); f("a")', 'dynamic callback x, source lib.input'],
    ['a constant', 'const f = (x) => sql(x); other.each("a", f)', 'dynamic callback x'],
  ],
  { trustNames: false },
)

describeTraces('functions held by exports and tables', [
  ['called through exports', 'exports.go = function (x) { exports.run(lib.input) }; exports.run = function (x) { sql(x) }', 'parameter x, source lib.input'],
  ['called through module.exports', 'module.exports.run = (x) => sql(x); module.exports.run(lib.input)', 'parameter x, source lib.input'],
  ['of an exported object', 'module.exports = { run(x) { sql(x) } }; module.exports.run(lib.input)', 'parameter x, source lib.input'],
  ['a result through exports', 'exports.make = (x) => "a" + x; sql(exports.make(lib.input))', 'source lib.input'],
  ['another export', 'exports.run = (x) => sql(x); exports.other = () => 1; exports.other(lib.input); exports.run("a")', 'parameter x'],
  ['on a function that is assigned later', 'let app; app = function () { app.run(lib.input) }; app.run = function (x) { sql(x) }', 'parameter x, source lib.input'],
  ['on another function', 'let app, b; app = function () { app.run(lib.input) }; b = function () {}; b.run = function (x) { sql(x) }', 'parameter x'],
  ['chosen from a table', 'const table = { a: (x) => sql(x) }; const chosen = table[key]; chosen(lib.input)', 'source lib.input'],
  ['chosen from another table', 'const table = { a: (x) => sql(x) }; const other = { a: (x) => x }; const chosen = other[key]; chosen(lib.input)', 'dynamic parameter x'],
])

describeTraces('fields of one object', [
  ['what its construction was given', 'class A { constructor(x) { this.x = "b" + x } m() { return this.x } } const a = new A(lib.input); sql(a.m())', 'source lib.input'],
  ['not what another construction was given', 'class A { constructor(x) { this.x = "b" + x } m() { return this.x } } const a = new A("a"); new A(lib.input); sql(a.m())', ''],
  ['through methods that give it back', 'class A { constructor(x) { this.x = "b" + x } add() { return this } m() { return this.x } } sql(new A("a").add().m()); new A(lib.input)', ''],
  ['the same for a hostile one', 'class A { constructor(x) { this.x = "b" + x } add() { return this } m() { return this.x } } sql(new A(lib.input).add().m())', 'source lib.input'],
  ['a method that gives another object', 'class A { constructor(x) { this.x = "b" + x } other() { return new A(lib.input) } m() { return this.x } } sql(new A("a").other().m())', 'source lib.input'],
  ['what another method writes', 'class A { constructor(x) { this.x = x } set(x) { this.x = "b" + x } m() { return this.x } } const a = new A("a"); a.set(lib.input); sql(a.m())', 'source lib.input'],
  ['not what another object was told', 'class A { constructor(x) { this.x = x } set(x) { this.x = "b" + x } m() { return this.x } } const a = new A("a"); new A("c").set(lib.input); sql(a.m())', ''],
  ['not what was put into a list of another object', 'class A { list = []; add(x) { this.list.push(x) } m() { return this.list.join() } } const a = new A(); const b = new A(); b.add(lib.input); a.add("a"); sql(a.m())', ''],
  ['what was put into its own list', 'class A { list = []; add(x) { this.list.push(x) } m() { return this.list.join() } } const a = new A(); a.add(lib.input); sql(a.m())', 'source lib.input'],
  ['what an object that nobody knows was told', 'class A { constructor(x) { this.x = x } set(x) { this.x = "b" + x } m() { return this.x } } const a = new A("a"); function f(o = a) { o.set(lib.input) } f(a); sql(a.m())', 'source lib.input'],
  ['a constructor function', 'function A(x) { this.x = "b" + x } A.prototype.m = function () { return this.x }; new A(lib.input); sql(new A("a").m())', ''],
  ['a class that extends it, with arguments of its own', 'class A { constructor(x) { this.x = "b" + x } m() { return this.x } } class B extends A { constructor(y, x) { super(x) } } sql(new B("a", lib.input).m())', 'source lib.input'],
])

const QUERY = `class Query {
  parts = []
  constructor(table) { this.table = table }
  static from(table) { return new Query(table) }
  where(text) { this.parts.push(text); return this }
  get text() { return this.table + this.parts.join(" AND ") }
  build() { return this.parts.join(" AND ") }
}
const make = () => new Query("a")
`

describeTraces('objects that a function makes', [
  ['what is put into it', `${QUERY}sql(Query.from("a").where(lib.input).text)`, 'source lib.input'],
  ['what is put into another one', `${QUERY}const other = Query.from("b").where(lib.input); sql(Query.from("a").where("b").text)`, ''],
  ['what is put into another one that has a name', `${QUERY}const q = make(); const other = make(); other.where(lib.input); sql(q.build())`, ''],
  ['what is put into it by its name', `${QUERY}const q = make(); const other = make(); q.where(lib.input); sql(q.build())`, 'source lib.input'],
  ['what a getter says of one that is made in place', `${QUERY}new Query("b").where(lib.input); sql(new Query("a").where("b").text)`, ''],
  ['what is put into one that may be any', `${QUERY}function add(q) { q.where(lib.input) } add(make()); sql(Query.from("a").where("b").text)`, 'source lib.input'],
  ['what it is made with', `${QUERY}make().where("b"); sql(Query.from(lib.input).text)`, 'source lib.input'],
  ['what another one is made with', `${QUERY}make().where("b"); Query.from(lib.input); sql(Query.from("a").text)`, ''],
])
