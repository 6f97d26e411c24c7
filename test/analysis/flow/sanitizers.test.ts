import { describeTraces } from '../../support/trace-code.js'

describeTraces('sanitizers of models', [
  ['clear their kind', 'sql(lib.escapeSql(lib.input))', ''],
  ['clear no other kind', 'run(lib.escapeSql(lib.input))', 'source lib.input'],
  ['clear one kind each', 'run(lib.quoteShell(lib.input)); sql(lib.quoteShell(lib.input))', ' | source lib.input'],
  ['clear all kinds', 'sql(lib.wash(lib.input)); run(lib.wash(lib.input)); send(lib.wash(lib.input))', ' |  | '],
  ['clear their result, not their argument', 'const x = lib.input; lib.escapeSql(x); sql(x)', 'source lib.input'],
  ['clear their argument only', 'sql(lib.escapeSql("a") + lib.input)', 'source lib.input'],
  ['on one branch', 'const x = c ? lib.escapeSql(lib.input) : lib.input; sql(x)', 'source lib.input'],
  ['on both branches', 'const x = c ? lib.escapeSql(lib.input) : lib.wash(lib.input); sql(x)', ''],
  ['as a callback', 'import { escapeSql } from "lib"; sql(lib.input.map(escapeSql).join())', ''],
  ['as a callback for another kind', 'import { escapeSql } from "lib"; run(lib.input.map(escapeSql).join(" "))', 'source lib.input'],
  ['in a helper', 'const clean = (x) => lib.escapeSql(x); sql("a" + clean(lib.input))', ''],
  ['in a helper that leaves one way open', 'const clean = (x) => (c ? lib.escapeSql(x) : x); sql("a" + clean(lib.input))', 'source lib.input'],
  ['by another name', 'import { escapeSql as e } from "lib"; sql(e(lib.input))', ''],
  ['a name that a parameter hides', 'function f(lib) { return lib.escapeSql(1) } const e = (x) => x; sql("a" + e(lib.input))', 'source lib.input'],
])

describeTraces('sanitizers by their names', [
  ['are believed', 'sql(sanitizeName(lib.input))', ''],
  ['as methods, too', 'sql(this.helper.escapeName(lib.input))', ''],
  ['as callbacks, too', 'sql(lib.input.map(escapeName).join())', ''],
  ['unless they are in the file and do nothing', 'function sanitizeName(x) { return x } sql("a" + sanitizeName(lib.input))', 'source lib.input'],
  ['when they are in the file and do it', 'function any(x) { return x.replace(/[^a-z]/g, "") } sql("a" + any(lib.input))', ''],
  ['other names are not', 'sql(prepareName(lib.input))', 'dynamic call prepareName(lib.input)'],
])

describeTraces(
  'sanitizers by their names, where names are not trusted',
  [
    ['hand their arguments on', 'sql(sanitizeName(lib.input))', 'dynamic call sanitizeName(lib.input), source lib.input'],
    ['of a model still count', 'sql(lib.escapeSql(lib.input))', ''],
    ['in the file still count', 'function any(x) { return x.replace(/[^a-z]/g, "") } sql("a" + any(lib.input))', ''],
  ],
  { trustNames: false },
)

describeTraces('replacements', [
  ['all but letters', 'sql(lib.input.replace(/[^a-z]/g, ""))', ''],
  ['all but letters, once', 'sql(lib.input.replace(/[^a-z]/, ""))', 'source lib.input'],
  ['all but letters and the quote', 'sql(lib.input.replace(/[^a-z\']/g, ""))', 'source lib.input'],
  ['\\W', 'sql(lib.input.replace(/\\W+/g, "_"))', ''],
  ['letters', 'sql(lib.input.replace(/[a-z]/g, ""))', 'source lib.input'],
  ['slashes for a path', 'open(lib.input.replace(/[\\/\\\\]/g, ""))', ''],
  ['slashes for SQL', 'sql(lib.input.replace(/[\\/\\\\]/g, ""))', 'source lib.input'],
  ['dots and slashes in pairs', 'open(lib.input.replace(/\\.\\.\\//g, ""))', 'source lib.input'],
  ['by a callback that nobody judges', 'sql(lib.input.replace(/[^a-z]/g, (x) => x))', 'source lib.input'],
  ['by a hostile text', 'sql(lib.input.replace(/[^a-z]/g, lib.object.name))', 'source lib.input, source lib.object.name'],
  ['with the pattern in a constant', 'const R = /[^a-z]/g; sql(lib.input.replace(R, ""))', ''],
  ['with a pattern that is not known', 'sql(lib.input.replace(pattern, ""))', 'source lib.input'],
  ['then decoded', 'sql(decodeURIComponent(lib.input.replace(/[^a-z%\\d]/g, "")))', 'source lib.input'],
  ['replaceAll of one text', 'sql(lib.input.replaceAll("\'", ""))', 'source lib.input'],
])

describeTraces('lines of a log', [
  ['a text', 'note("a" + lib.input)', 'source lib.input'],
  ['JSON, which writes line ends as escapes', 'note("a" + JSON.stringify(lib.input))', ''],
  ['JSON for a shell', 'run("a" + JSON.stringify(lib.input))', 'source lib.input'],
  ['encoded', 'note("a" + encodeURIComponent(lib.input))', ''],
  ['carriage returns removed', 'note(lib.input.replace(/\\r/g, ""))', 'source lib.input'],
  ['line feeds removed', 'note(lib.input.replace(/\\n/g, ""))', ''],
  ['the first line feed removed', 'note(lib.input.replace(/\\n/, ""))', 'source lib.input'],
  ['line ends of all kinds removed', 'note(lib.input.replace(/[\\r\\n]+/g, ""))', ''],
])

describeTraces('chains of replacements in markup', [
  ['all that does harm between tags', 'send("<b>" + lib.input.replace(/&/g, "&amp;").replace(/</g, "&lt;") + "</b>")', ''],
  ['not all of it', 'send("<b>" + lib.input.replace(/&/g, "&amp;").replace(/>/g, "&gt;") + "</b>")', 'source lib.input'],
  ['the first one only', 'send("<b>" + lib.input.replace(/</, "&lt;") + "</b>")', 'source lib.input'],
  ['the quotes of an attribute', `send('<b title="' + lib.input.replace(/</g, "&lt;").replace(/"/g, "&quot;") + '">')`, ''],
  ['other quotes than those of the attribute', `send("<b title='" + lib.input.replace(/</g, "&lt;").replace(/"/g, "&quot;") + "'>")`, 'source lib.input'],
  ['no quotes in an attribute', `send('<b title="' + lib.input.replace(/</g, "&lt;") + '">')`, 'source lib.input'],
  ['in a script', 'send("<script>" + lib.input.replace(/</g, "&lt;") + "</script>")', 'source lib.input'],
  ['behind a script', 'send("<script>f()</script>" + lib.input.replace(/</g, "&lt;"))', ''],
  ['in a helper', 'const text = (x) => x.replace(/</g, "&lt;"); send("<b>" + text(lib.input))', ''],
  ['with other replacements between', 'send("<b>" + lib.input.replace(/</g, "&lt;").replace(/\\n/g, "<br>"))', ''],
  ['for SQL, nothing but all together', `sql("a" + lib.input.replace(/'/g, "''").replace(/</g, ""))`, 'source lib.input'],
  ['by a callback that looks the character up', 'const E = { "<": "&lt;" }; send("<b>" + lib.input.replace(/[<"\']/g, (c) => E[c]))', ''],
  ['by a function of the file', 'function name(c) { return "&#" + c.charCodeAt(0) } send("<b>" + lib.input.replace(/[<"\']/g, name))', ''],
  ['by a callback that gives the character back', 'send("<b>" + lib.input.replace(/[<"\']/g, (c) => c))', 'source lib.input'],
])

describeTraces('addresses of links', [
  ['the value alone', 'lead(lib.input)', 'source lib.input'],
  ['the value first', 'lead(lib.input + "/a")', 'source lib.input'],
  ['behind anything', 'lead("/" + lib.input)', ''],
  ['behind a value', 'lead(lib.text + lib.input)', 'source lib.text'],
  ['without a colon', 'if (/^[\\w/]+$/.test(lib.input)) lead(lib.input)', ''],
])

describeTraces('functions that others made', [
  ['as the condition says', 'const page = lib.fill("raw"); send(page({ a: lib.input }))', 'source lib.input'],
  ['in one go', 'send(lib.fill("raw")({ a: lib.input }))', 'source lib.input'],
  ['otherwise', 'const page = lib.fill("cooked"); send(page({ a: lib.input }))', 'dynamic call page({ a: lib.input })'],
])

describeTraces('messages', [
  ['of anybody', 'lib.receive((event) => send(event.data))', 'source event.data'],
  ['of a known sender', 'lib.receive((event) => { if (event.origin === "https://a.b") send(event.data.text) })', ''],
  ['of a sender in a list', 'lib.receive((event) => { if (!KNOWN.includes(event.origin)) return; send(event.data) })', ''],
  ['of anybody else', 'lib.receive((event) => { if (event.origin !== "https://a.b") send(event.data) })', 'source event.data'],
  ['with another check', 'lib.receive((event) => { if (event.source === "https://a.b") send(event.data) })', 'source event.data'],
])
