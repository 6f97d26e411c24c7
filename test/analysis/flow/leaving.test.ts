import { describeTraces } from '../../support/trace-code.js'

describeTraces('functions that leave the file behind another', [
  ['an object that an immediate function returns', 'module.exports = (function () { function f(x) { sql(x) } return { f } })()', 'parameter x'],
  ['an immediate function whose result stays', 'const own = (function () { function f(x) { sql(x) } return { f } })(); own.f("a")', ''],
  ['a function that an immediate function returns', 'module.exports = (() => function f(x) { sql(x) })()', 'parameter x'],
  ['the object of a factory', 'function create() { function f(x) { sql(x) } return { f } } exports.own = create()', 'parameter x'],
  ['a factory that is not exported', 'function create() { function f(x) { sql(x) } return { f } } create().f("a")', ''],
])

describeTraces('functions that leave the file in a list', [
  ['an exported list', 'function f(x) { sql(x) } module.exports = ["factory", f]', 'parameter x'],
  ['a list in an exported object', 'function f(x) { sql(x) } module.exports = { "framework:f": ["factory", f] }', 'parameter x'],
  ['a function that stands in the list', 'export const all = [function (x) { sql(x) }]', 'parameter x'],
  ['a list that stays', 'function f(x) { sql(x) } const own = [f]; own.forEach((one) => one("a"))', 'dynamic parameter x'],
])

describeTraces('arguments by their places', [
  ['one of those beyond the parameters', 'function f(a) { for (const x of [].slice.call(arguments)) sql(x) } f("a", lib.input)', 'source lib.input'],
  ['a constant beyond the parameters', 'function f(a) { for (const x of [].slice.call(arguments)) sql(x) } f("a", "b")', ''],
  ['all of them, in an exported function', 'exports.f = function () { for (const x of [].slice.call(arguments)) sql(x) }', 'parameter arguments'],
  ['what comes first after the first was taken', 'function f() { const all = [].slice.call(arguments); all.shift(); sql(all[0]) } f("a", lib.input, "b")', 'source lib.input'],
  ['what was first before', 'function f() { const all = [].slice.call(arguments); all.shift(); sql(all[0]) } f(lib.input, "a", "b")', ''],
  ['a rest parameter of a call with a list', 'function f(a, ...rest) { sql(rest[0]) } f.apply(null, ["a", lib.input, "b"])', 'source lib.input'],
  ['the parameter before it', 'function f(a, ...rest) { sql(rest[0]) } f.apply(null, [lib.input, "a", "b"])', ''],
])

describeTraces('callbacks that are called by a member', [
  ['call', 'each(lib.input, function (x) { sql(x) }); function each(list, visit) { visit.call(null, list) }', 'source lib.input'],
  ['apply', 'each(lib.input, function (x) { sql(x) }); function each(list, visit) { visit.apply(null, [list]) }', 'source lib.input'],
  ['what it is bound to', 'each(lib.input, function (x) { sql(x) }); function each(list, visit) { visit.call(list, "a") }', ''],
])

describeTraces('functions of a table under a chosen name', [
  ['one of it, if there is one', 'const table = { a: (x) => sql(x) }; const chosen = known ? table[name] : undefined; chosen(lib.input)', 'source lib.input'],
  ['one of it, or another', 'const table = { a: (x) => sql(x) }; const chosen = table[name] ?? other; chosen(lib.input)', 'source lib.input'],
  ['a constant for it', 'const table = { a: (x) => sql(x) }; const chosen = table[name] ?? other; chosen("a")', ''],
])

describeTraces('functions declared behind a return', [
  ['a captured parameter', 'exports.f = function (data) { return start().then(go); function go() { sql(data) } }', 'parameter data'],
  ['a captured constant', 'exports.f = function (data) { const own = "a"; return start().then(go); function go() { sql(own) } }', ''],
  ['a guard before the return', 'exports.f = function (x) { if (!lib.isPlain(x)) throw 1; go(); function go() { sql(x) } }', ''],
])

describeTraces('bound values', [
  ['of a function that is handed on', 'function f(a) { sql(a) } later(f.bind(null, lib.input))', 'source lib.input'],
  ['a constant', 'function f(a) { sql(a) } later(f.bind(null, "a"))', ''],
  ['the next parameter is not the bound one', 'function f(a, b) { sql(a) } later(f.bind(null, "a", lib.input))', ''],
])

describeTraces("a library's function through call and apply", [
  ['call', 'sql.call(null, lib.input)', 'source lib.input'],
  ['call with another argument', 'sql.call(null, "a", lib.input)', ''],
  ['apply with a list', 'sql.apply(null, [lib.input])', 'source lib.input'],
  ['apply with another argument', 'sql.apply(null, ["a", lib.input])', ''],
  ['apply with the arguments', 'exports.f = function (x) { sql.apply(null, arguments) }', 'parameter x'],
])

describeTraces('values that promises hand over', [
  ['resolve', 'const p = new Promise((resolve) => resolve(lib.input)); sql(await p)', 'source lib.input'],
  ['resolve of a constant', 'const p = new Promise((resolve) => { log(lib.input); resolve("a") }); sql(await p)', ''],
  ['resolve in a callback', 'const p = new Promise((resolve) => later(() => resolve(lib.input))); sql(await p)', 'source lib.input'],
])

describeTraces('values put into what closures share', [
  ['a list filled in a callback', 'const parts = []; list.forEach(() => parts.push(lib.input)); sql(parts.join(""))', 'source lib.input'],
  ['a list filled with constants', 'const parts = []; lib.input.forEach(() => parts.push("a")); sql(parts.join(""))', ''],
  ['a list filled and read in callbacks', 'const parts = []; on(() => parts.push(lib.input)); on(() => sql(parts.join("")))', 'source lib.input'],
  ['a field filled in another method', 'class A { list = []; add() { this.list.push(lib.input) } all() { sql(this.list.join("")) } } new A().all()', 'source lib.input'],
  ['another field', 'class A { list = []; own = ["a"]; add() { this.list.push(lib.input) } all() { sql(this.own.join("")) } } new A().all()', ''],
])

describeTraces('names that closures share, checked before', [
  ['written in the closure', 'function f() { let x = lib.input; if (!lib.isPlain(x)) return; later(() => { sql(x); x = "a" }) }', ''],
  ['checked in a closure around', 'function f() { let x = lib.input; go(() => { if (!lib.isPlain(x)) return; go(() => { sql(x); x = "a" }) }) }', ''],
  ['not checked', 'function f() { let x = lib.input; if (lib.isPlain(y)) return; later(() => { sql(x); x = "a" }) }', 'source lib.input'],
  ['written after the check', 'function f() { let x = lib.input; if (!lib.isPlain(x)) return; x = lib.text; later(() => { sql(x); x = "a" }) }', 'source lib.text'],
  ['written after the closure is made', 'function f() { let x = "a"; if (!lib.isPlain(x)) return; later(() => { sql(x) }); x = lib.text }', 'source lib.text'],
  ['written by another closure', 'function f() { let x = "a"; if (!lib.isPlain(x)) return; on(() => { x = lib.text }); later(() => { sql(x) }) }', 'source lib.text'],
  ['in a loop', 'function f() { let x = "a"; for (const y of list) { later(() => { sql(x) }); x = lib.text } }', 'source lib.text'],
  ['a function behind the check', 'function f() { let x = lib.input; if (!lib.isPlain(x)) return; function g() { sql(x); x = "a" } later(g) }', ''],
  ['a function that runs ahead of it', 'function f() { let x = lib.input; later(g); if (!lib.isPlain(x)) return; function g() { sql(x); x = "a" } }', 'source lib.input'],
])

describeTraces('calls that never come back', [
  ['behind a check', 'const x = lib.input; if (!["a"].includes(x)) lib.leave(); sql(x)', ''],
  ['behind no check', 'const x = lib.input; if (ready) lib.leave(); sql(x)', 'source lib.input'],
  ['a call that does come back', 'const x = lib.input; if (!["a"].includes(x)) lib.echo(); sql(x)', 'source lib.input'],
])

describeTraces('constructor functions', [
  ['a field in a prototype method', 'module.exports = A; function A(o) { this.o = o } A.prototype.run = function () { sql(this.o) }', 'parameter o'],
  ['another field', 'module.exports = A; function A(o) { this.o = o; this.own = "a" } A.prototype.run = function () { sql(this.own) }', ''],
  ['through self', 'module.exports = A; function A(o) { this.o = o } A.prototype.run = function () { var self = this; f(function () { sql(self.o) }) }', 'parameter o'],
  ['a prototype written at once', 'exports.A = A; function A(o) { this.o = o } A.prototype = { run: function () { sql(this.o) } }', 'parameter o'],
  ['one that only the file constructs', 'function A(o) { this.o = o } A.prototype.run = function () { sql(this.o) }; new A("a").run()', ''],
])

describeTraces('exports by other ways', [
  ['a method by member', 'const tools = { run(x) { sql(x) } }; exports.run = tools.run', 'parameter x'],
  ['the other method', 'const tools = { run(x) { sql(x) }, own() {} }; exports.own = tools.own', 'dynamic parameter x'],
  ['assigned', 'const go = (x) => sql(x); Object.assign(exports, { go })', 'parameter x'],
  ['assigned to something else', 'const go = (x) => sql(x); go("a"); Object.assign(own, other)', ''],
  ['a getter', 'const go = (x) => sql(x); Object.defineProperty(exports, "go", { get: function () { return go } })', 'parameter x'],
  ['a helper of a compiler', '_export(exports, { go: () => go }); const go = (x) => sql(x)', 'parameter x'],
])

describeTraces('a library behind an interop helper', [
  ['that hands it back', 'const interop = (m) => m; const l = interop(require("lib")); l.sql(l.input)', 'source require("lib").input'],
  ['that hands something else back', 'const interop = (m) => other; const l = interop(require("lib")); sql(l.text)', 'dynamic global other'],
])
