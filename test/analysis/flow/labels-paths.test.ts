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
  ['joined, with a single dot', 'if (x.includes(".")) throw 1; open(lib.join("/srv", x))', 'source lib.input'],
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
