import { describeTraces, type Case } from '../../support/trace-code.js'

/** The value under test is `x`, and hostile; `p` is the path made of it. */
const given = (...cases: readonly Case[]): Case[] => cases.map(([name, code, expected]) => [name, `const x = lib.input; ${code}`, expected])
const resolved = (...cases: readonly Case[]): Case[] => given(...cases.map(([name, code, expected]): Case => [name, `const p = lib.resolve("/srv", x); ${code}`, expected]))

describeTraces('within a folder', resolved(
  ['a prefix', 'if (p.startsWith("/srv/")) open(p)', ''],
  ['a prefix that is not constant', 'if (p.startsWith(root + "/")) open(p)', ''],
  ['the root of all folders', 'if (p.startsWith("/")) open(p)', 'source lib.input'],
  ['no prefix at all', 'if (p.startsWith("")) open(p)', 'source lib.input'],
  ['not within', 'if (!p.startsWith("/srv/")) open(p)', 'source lib.input'],
  ['another text', 'if (x.startsWith("/srv/")) open(p)', 'source lib.input'],
  ['a function that tells', 'const inside = (f) => f.startsWith("/srv/"); if (!inside(p)) throw 1; open(p)', ''],
  ['a function that tells, with a block', 'function inside(f) { return f.startsWith("/srv/") } if (!inside(p)) throw 1; open(p)', ''],
  ['a function that tells the opposite', 'const inside = (f) => f.startsWith("/srv/"); if (inside(p)) throw 1; open(p)', 'source lib.input'],
  ['a function that throws', 'function demand(f) { if (!f.startsWith("/srv/")) throw 1 } demand(x); open(p)', 'source lib.input'],
))

describeTraces('the way from the folder', resolved(
  ['does not lead up', 'const r = lib.relative("/srv", p); if (r.startsWith("..") || lib.isAbsolute(r)) throw 1; open(p)', ''],
  ['does not lead up, without a name', 'if (lib.relative("/srv", p).startsWith("..")) throw 1; open(p)', ''],
  ['leads up', 'const r = lib.relative("/srv", p); if (!r.startsWith("..")) throw 1; open(p)', 'source lib.input'],
  ['is not absolute', 'const r = lib.relative("/srv", p); if (lib.isAbsolute(r)) throw 1; open(p)', 'source lib.input'],
  ['holds no way up', 'const r = lib.relative("/srv", p); if (r.includes("..")) throw 1; open(p)', ''],
  ['matches no way up', 'const r = lib.relative("/srv", p); if (/^\\.\\./.test(r)) throw 1; open(p)', ''],
  ['of another path', 'const r = lib.relative("/srv", "a"); if (r.startsWith("..")) throw 1; open(p)', 'source lib.input'],
  ['in a function', 'const inside = (root, f) => { const r = lib.relative(root, f); return r && !r.startsWith("..") && !lib.isAbsolute(r) }; if (inside("/srv", p)) open(p)', ''],
  ['the folder itself, or inside', 'const inside = (root, f) => { const r = lib.relative(root, f); return r === "" || (!r.startsWith("..") && !lib.isAbsolute(r)) }; if (inside("/srv", p)) open(p)', ''],
  ['the folder itself', 'if (lib.relative("/srv", p) === "") open(p)', ''],
  ['not the folder itself', 'if (lib.relative("/srv", p) !== "") open(p)', 'source lib.input'],
  ['no way at all', 'const r = lib.relative("/srv", p); if (!r || !r.startsWith("..")) open(p)', ''],
  ['some way', 'const r = lib.relative("/srv", p); if (r) open(p)', 'source lib.input'],
  ['no way to another path', 'const r = lib.relative("/srv", "a"); if (!r) open(p)', 'source lib.input'],
  ['decoded afterwards', 'const r = lib.relative("/srv", p); if (r.startsWith("..")) throw 1; open(lib.decode(p))', 'source lib.input'],
))

describeTraces('a relative path without a way up', given(
  ['both', 'if (lib.isAbsolute(x) || x.includes("..")) throw 1; open(x)', ''],
  ['both, positively', 'if (!lib.isAbsolute(x) && !x.includes("..")) open(x)', ''],
  ['one after the other', 'if (lib.isAbsolute(x)) throw 1; if (x.includes("..")) throw 1; open(x)', ''],
  ['in a function', 'const ok = (f) => !lib.isAbsolute(f) && !f.includes(".."); if (!ok(x)) throw 1; open(x)', ''],
  ['in a function with a block', 'function ok(f) { if (lib.isAbsolute(f)) return false; if (f.includes("..")) return false; return true } if (!ok(x)) throw 1; open(x)', ''],
  ['the name of a program', 'if (lib.isAbsolute(x) || x.includes("..")) throw 1; start(x)', 'source lib.input'],
  ['a program of a folder', 'if (x.includes("..")) throw 1; start("/opt/tools/" + x)', ''],
  ['only one of them', 'if (!lib.isAbsolute(x) || !x.includes("..")) open(x)', 'source lib.input'],
  ['relative', 'if (!lib.isAbsolute(x)) open(x)', 'source lib.input'],
  ['without a way up', 'if (!x.includes("..")) open(x)', 'source lib.input'],
  ['absolute', 'if (lib.isAbsolute(x) && !x.includes("..")) open(x)', 'source lib.input'],
  ['a slash in place of isAbsolute', 'if (x.startsWith("/") || x.includes("..")) throw 1; open(x)', ''],
  ['joined, without a way up', 'if (x.includes("..")) throw 1; open(lib.join("/srv", x))', ''],
  ['joined, without any dot', 'if (x.includes(".")) throw 1; open(lib.join("/srv", x))', ''],
  ['joined, without a part that is one dot', 'if (x.split("/").includes(".")) throw 1; open(lib.join("/srv", x))', 'source lib.input'],
  ['joined, by indexOf', 'if (x.indexOf("..") !== -1) throw 1; open(lib.join("/srv", x))', ''],
  ['joined, by a pattern', 'if (/\\.\\./.test(x)) throw 1; open(lib.join("/srv", x))', ''],
  ['joined, by a pattern of one dot and a letter', 'if (/\\.a/.test(x)) throw 1; open(lib.join("/srv", x))', 'source lib.input'],
  ['joined, by its parts', 'if (x.split("/").includes("..")) throw 1; open(lib.join("/srv", x))', ''],
  ['joined in front', 'if (x.includes("..")) throw 1; open(lib.join(x, "a"))', 'source lib.input'],
  ['resolved, without a way up', 'if (x.includes("..")) throw 1; open(lib.resolve("/srv", x))', 'source lib.input'],
  ['resolved, relative and without a way up', 'if (lib.isAbsolute(x) || x.includes("..")) throw 1; open(lib.resolve("/srv", x))', ''],
  ['in a template', 'if (x.includes("..")) throw 1; open(`/srv/${x}`)', ''],
  ['in a template that it begins', 'if (x.includes("..")) throw 1; open(`${x}/a`)', 'source lib.input'],
  ['the finished text', 'const p = "/srv/" + x; if (p.includes("..")) throw 1; open(p)', ''],
  ['after it was joined: join has taken the ways up', 'const p = lib.join("/srv", x); if (p.includes("..")) throw 1; open(p)', 'source lib.input'],
  ['decoded afterwards', 'if (x.includes("..")) throw 1; open(lib.join("/srv", lib.decode(x)))', 'source lib.input'],
  ['decoded before', 'const d = lib.decode(x); if (d.includes("..")) throw 1; open(lib.join("/srv", d))', ''],
  ['for another kind of sink', 'if (x.includes("..")) throw 1; run(`ls /srv/${x}`)', 'source lib.input'],
))

describeTraces('normalised, and not leading up', given(
  ['relative and not leading up', 'const n = lib.resolve(x); if (lib.isAbsolute(n) || n.startsWith("..")) throw 1; open(n)', ''],
  ['not normalised', 'if (lib.isAbsolute(x) || x.startsWith("..")) throw 1; open(x)', 'source lib.input'],
  ['normalised, then joined', 'const n = lib.resolve(x); if (n.startsWith("..")) throw 1; open(lib.join("/srv", n))', ''],
  ['leading up taken off, then joined', 'open(lib.join("/srv", lib.resolve(x).replace(/^(\\.\\.[/\\\\])+/, "")))', ''],
  ['leading up taken off a raw text, then joined', 'open(lib.join("/srv", x.replace(/^(\\.\\.[/\\\\])+/, "")))', 'source lib.input'],
  ['one way up taken off', 'open(lib.join("/srv", lib.resolve(x).replace(/^\\.\\.[/\\\\]/, "")))', 'source lib.input'],
))

describeTraces('parts of paths', given(
  ['a basename', 'open(lib.basename(x))', ''],
  ['a basename that is decoded', 'open(lib.decode(lib.basename(x)))', 'source lib.input'],
  ['the basename of what was decoded', 'open(lib.basename(lib.decode(x)))', ''],
))

describeTraces('the end of the folder', resolved(
  ['a separator', 'if (p.startsWith("/srv/")) open(p)', ''],
  ['the platform\'s separator', 'const root = "/srv"; if (p.startsWith(root + lib.sep)) open(p)', ''],
  ['the platform\'s separator, in a template', 'const root = "/srv"; if (p.startsWith(`${root}${lib.sep}`)) open(p)', ''],
  ['no separator', 'if (p.startsWith("/srv")) open(p)', 'source lib.input'],
  ['no separator, by a name', 'const root = "/srv"; if (p.startsWith(root)) open(p)', 'source lib.input'],
  ['a folder made absolute', 'const root = lib.absolute("srv/"); if (p.startsWith(root)) open(p)', 'source lib.input'],
  ['a folder joined of names', 'const root = lib.join("/srv", "files"); if (p.startsWith(root)) open(p)', 'source lib.input'],
  ['a folder joined with a separator at its end', 'const root = lib.join("/srv", "files/"); if (p.startsWith(root)) open(p)', ''],
  ['a folder normalised with a separator at its end', 'const root = lib.resolve("/srv/files/"); if (p.startsWith(root)) open(p)', ''],
  ['the folder of the file', 'if (p.startsWith(__dirname)) open(p)', 'source lib.input'],
  ['the folder of the file, with a separator', 'if (p.startsWith(__dirname + "/")) open(p)', ''],
  ['the folder of the module', 'if (p.startsWith(import.meta.dirname)) open(p)', 'source lib.input'],
  ['the folder of the process', 'if (p.startsWith(process.cwd())) open(p)', 'source lib.input'],
  ['a folder that isn\'t known', 'if (p.startsWith(root)) open(p)', ''],
  ['a field that is made absolute', 'class A { constructor(r) { this.dir = lib.absolute(r) } run() { if (p.startsWith(this.dir)) open(p) } }', 'source lib.input'],
  ['a field that isn\'t known', 'class A { constructor(r) { this.dir = r } run() { if (p.startsWith(this.dir)) open(p) } }', ''],
  ['the folder itself, or inside', 'const root = lib.absolute("/srv"); if (p !== root && !p.startsWith(root + lib.sep)) throw 1; open(p)', ''],
  ['the folder itself, or a sibling', 'const root = lib.absolute("/srv"); if (p !== root && !p.startsWith(root)) throw 1; open(p)', 'source lib.input'],
  ['what the client sends, or inside', 'const root = lib.text; if (p !== root && !p.startsWith("/srv/")) throw 1; open(p)', 'source lib.input'],
))

describeTraces('within a folder, in other words', resolved(
  ['indexOf', 'if (p.indexOf("/srv/") !== 0) throw 1; open(p)', ''],
  ['indexOf, positively', 'if (p.indexOf("/srv/") === 0) open(p)', ''],
  ['indexOf anywhere', 'if (p.indexOf("/srv/") !== -1) open(p)', 'source lib.input'],
  ['indexOf without a separator', 'if (p.indexOf("/srv") === 0) open(p)', 'source lib.input'],
  ['includes', 'if (p.includes("/srv/")) open(p)', 'source lib.input'],
  ['lastIndexOf from the start', 'if (p.lastIndexOf("/srv/", 0) === 0) open(p)', ''],
  ['lastIndexOf from the end', 'if (p.lastIndexOf("/srv/") === 0) open(p)', 'source lib.input'],
  ['slice', 'const root = "/srv/"; if (p.slice(0, root.length) !== root) throw 1; open(p)', ''],
  ['substr', 'const root = "/srv/"; if (p.substr(0, root.length) === root) open(p)', ''],
  ['slice by another length', 'const root = "/srv/"; if (p.slice(0, 1) === root) open(p)', 'source lib.input'],
  ['of a path that is normalised in place', 'if (lib.resolve(p).startsWith("/srv/")) open(p)', ''],
  ['of a path that is joined in place, for what was joined', 'if (lib.join("/srv", x).startsWith("/srv/")) open(lib.join("/srv", x))', ''],
  ['of a path that is joined of something else', 'if (lib.join("/srv", "a").startsWith("/srv/")) open(p)', 'source lib.input'],
  ['by a function, of a path that is made in place', 'const inside = (f) => f.startsWith("/srv/"); const full = lib.resolve("/srv", x); if (!inside(full)) throw 1; open(lib.join("/srv", x))', ''],
  ['by a function, of a text that isn\'t normalised', 'const inside = (f) => f.startsWith("/srv/"); const full = "/srv/" + x; if (!inside(full)) throw 1; open("/srv/" + x)', 'source lib.input'],
  ['the way from the folder, joined in place', 'if (lib.relative("/srv", lib.join("/srv", x)).startsWith("..")) throw 1; open(lib.join("/srv", x))', ''],
))

describeTraces('ways up taken off', given(
  ['all pairs of dots', 'open(lib.join("/srv", x.replace(/\\.\\./g, "")))', ''],
  ['all pairs of dots, by another text', 'open(lib.join("/srv", x.replace(/\\.\\./g, "_")))', ''],
  ['all dots', 'open(lib.join("/srv", x.replace(/\\./g, "")))', ''],
  ['replaceAll', 'open(lib.join("/srv", x.replaceAll("..", "")))', ''],
  ['split and join', 'open(lib.join("/srv", x.split("..").join("")))', ''],
  ['the first pair of dots', 'open(lib.join("/srv", x.replace("..", "")))', 'source lib.input'],
  ['pairs of dots before a slash: `....//`', 'open(lib.join("/srv", x.replace(/\\.\\.\\//g, "")))', 'source lib.input'],
  ['replaced by dots', 'open(lib.join("/srv", x.replace(/\\.\\./g, "..")))', 'source lib.input'],
  ['absolute', 'open(x.replace(/\\.\\./g, ""))', 'source lib.input'],
  ['absolute, resolved', 'open(lib.absolute("/srv", x.replace(/\\.\\./g, "")))', 'source lib.input'],
  ['decoded afterwards', 'open(lib.join("/srv", lib.decode(x.replace(/\\.\\./g, ""))))', 'source lib.input'],
  ['for another kind of sink', 'run("ls " + x.replace(/\\.\\./g, ""))', 'source lib.input'],
  ['normalised below the root of all folders', 'open(lib.join("/srv", lib.join("/", x)))', ''],
  ['normalised behind a slash', 'open(lib.join("/srv", lib.resolve("/" + x)))', ''],
  ['made absolute', 'open(lib.join("/srv", lib.absolute(x)))', ''],
  ['made absolute, and not joined', 'open(lib.absolute(x))', 'source lib.input'],
  ['normalised below a folder', 'open(lib.join("/srv", lib.join("a", x)))', 'source lib.input'],
))

describeTraces('parts without a way up', given(
  ['none of the parts', 'if (x.split("/").some((part) => part === "..")) throw 1; open(lib.join("/srv", x))', ''],
  ['none of the parts, among others', 'if (x.split("/").some((part) => part === "." || part === "..")) throw 1; open(lib.join("/srv", x))', ''],
  ['all of the parts', 'if (x.split("/").every((part) => part !== "..")) open(lib.join("/srv", x))', ''],
  ['some of the parts', 'if (x.split("/").some((part) => part !== "..")) open(lib.join("/srv", x))', 'source lib.input'],
  ['parts that are single dots', 'if (x.split("/").some((part) => part === ".")) throw 1; open(lib.join("/srv", x))', 'source lib.input'],
  ['parts by a name', 'const parts = x.split("/"); if (parts.some((part) => part === "..")) throw 1; open(lib.join("/srv", ...parts))', ''],
  ['parts that are left', 'open(lib.join("/srv", ...x.split("/").filter((part) => part !== "..")))', ''],
  ['parts that are left, decoded', 'open(lib.join("/srv", lib.decode(x.split("/").filter((part) => part !== "..").join("/"))))', 'source lib.input'],
  ['the parts', 'open(lib.join("/srv", ...x.split("/")))', 'source lib.input'],
  ['a way up with a slash', 'if (x.includes("../")) throw 1; open(lib.join("/srv", x))', ''],
  ['a way up at the beginning only', 'if (x.startsWith("../")) throw 1; open(lib.join("/srv", x))', 'source lib.input'],
  ['a pattern of segments', 'if (/(?:^|[\\\\/])\\.\\.(?:[\\\\/]|$)/.test(x)) throw 1; open(lib.join("/srv", x))', ''],
  ['a pattern of the beginning', 'if (/^\\.\\.\\//.test(x)) throw 1; open(lib.join("/srv", x))', 'source lib.input'],
  ['a pattern that isn\'t about ways up', 'if (/\\.exe$/.test(x)) throw 1; open(lib.join("/srv", x))', 'source lib.input'],
))

describeTraces('last segments', given(
  ['the last part', 'open(lib.join("/srv", x.split("/").pop()))', ''],
  ['the last part, by a pattern', 'open(lib.join("/srv", x.split(/[\\\\/]/).pop()))', ''],
  ['the last part, by index', 'const parts = x.split("/"); open(lib.join("/srv", parts[parts.length - 1]))', ''],
  ['the last part, from the end', 'open(lib.join("/srv", x.split("/").at(-1)))', ''],
  ['what is behind the last slash', 'open(lib.join("/srv", x.slice(x.lastIndexOf("/") + 1)))', ''],
  ['what is behind the first slash', 'open(lib.join("/srv", x.slice(x.indexOf("/") + 1)))', 'source lib.input'],
  ['what is from the last slash on', 'open(lib.join("/srv", x.slice(x.lastIndexOf("/"))))', 'source lib.input'],
  ['the last of other parts', 'open(lib.join("/srv", x.split("?").pop()))', 'source lib.input'],
  ['the first part', 'open(lib.join("/srv", x.split("/")[0]))', 'source lib.input'],
  ['the last part of another list', 'const parts = x.split("/"); open(lib.join("/srv", parts[other.length - 1]))', 'source lib.input'],
  ['the last part, decoded', 'open(lib.join("/srv", lib.decode(x.split("/").pop())))', 'source lib.input'],
  ['for another kind of sink', 'run(x.split("/").pop())', 'source lib.input'],
  ['a parsed path\'s name', 'open(lib.join("/srv", lib.parts(x).base))', ''],
  ['a parsed path\'s folder', 'open(lib.join("/srv", lib.parts(x).dir))', 'source lib.input'],
  ['a parsed path\'s name, decoded', 'open(lib.join("/srv", lib.decode(lib.parts(x).base)))', 'source lib.input'],
))

describeTraces('paths of URLs', given(
  ['resolved as the URL is read', 'open(lib.join("/srv", new lib.Address(x, "http://a").pathname))', ''],
  ['behind a folder', 'open("/srv" + new lib.Address(x, "http://a").pathname)', ''],
  ['destructured', 'const { pathname } = new lib.Address(x, "http://a"); open(lib.join("/srv", pathname))', ''],
  ['by itself', 'open(new lib.Address(x, "http://a").pathname)', 'source lib.input'],
  ['decoded afterwards', 'open(lib.join("/srv", lib.decode(new lib.Address(x, "http://a").pathname)))', 'source lib.input'],
  ['another part', 'open(lib.join("/srv", new lib.Address(x, "http://a").search))', 'source lib.input'],
  ['begun by a folder, which `..` takes away', 'open(new lib.Address("./" + x, "file:///srv/").pathname)', 'source lib.input'],
))

describeTraces('checks in closures', resolved(
  ['of a constant', 'go(() => { if (p.startsWith("/srv/")) open(p) })', ''],
  ['of a constant, on one way only', 'go(() => { if (p.startsWith("/srv/")) note(p); open(p) })', 'source lib.input'],
  ['of a constant, two functions deep', 'go(() => { if (!p.startsWith("/srv/")) return; go(() => open(p)) })', ''],
  ['of a variable', 'let q = p; q = lib.resolve(q); go(() => { if (q.startsWith("/srv/")) open(q) })', ''],
  ['of a variable that isn\'t normalised', 'let q = "/srv/" + x; q += ".txt"; go(() => { if (q.startsWith("/srv/")) open(q) })', 'source lib.input'],
  ['of a field', 'class A { set(y) { this.file = lib.resolve("/srv", x) } run() { if (this.file.startsWith("/srv/")) open(this.file) } }', ''],
  ['of a field, on one way only', 'class A { set(y) { this.file = lib.resolve("/srv", x) } run() { if (this.file.startsWith("/srv/")) note(); open(this.file) } }', 'source lib.input'],
))
