import { describeTraces, type Case } from '../../support/trace-code.js'

const given = (...cases: readonly Case[]): Case[] => cases.map(([name, code, expected]) => [name, `const x = lib.input; ${code}`, expected])

describeTraces('what stands before the value', given(
  ['an origin and a slash', 'visit("https://example.com/" + x)', ''],
  ['an origin and a path', 'visit(`https://example.com/users/${x}`)', ''],
  ['an origin and a query', 'visit(`https://example.com?next=${x}`)', ''],
  ['an origin and a fragment', 'visit(`https://example.com#${x}`)', ''],
  ['an origin without an end', 'visit("https://example.com" + x)', 'source lib.input'],
  ['a part of a host', 'visit(`https://api.${x}.example.com/`)', 'source lib.input'],
  ['a scheme', 'visit("https://" + x)', 'source lib.input'],
  ['a slash', 'visit("/" + x)', 'source lib.input'],
  ['two slashes', 'visit("//" + x)', 'source lib.input'],
  ['a slash and a backslash', 'visit("/\\\\" + x)', 'source lib.input'],
  ['a path', 'visit("/users/" + x)', ''],
  ['a path without an end', 'visit("/u" + x)', ''],
  ['a query', 'visit("?next=" + x)', ''],
  ['a relative path', 'visit("./" + x)', ''],
  ['nothing', 'visit(x + "/a")', 'source lib.input'],
  ['a base that is not constant', 'visit(`${base()}/users/${x}`)', 'dynamic call base()'],
  ['a scheme that is not constant', 'visit(`${scheme()}://${x}`)', 'dynamic call scheme(), source lib.input'],
  ['a host that is not constant', 'visit(`https://${host()}/${x}`)', 'dynamic call host()'],
  ['a constant by name', 'const base = "https://example.com/"; visit(base + x)', ''],
  ['put together later', 'let url = "https://example.com/"; url += x; visit(url)', ''],
  ['put together later, of a scheme', 'let url = "https://"; url += x; visit(url)', 'source lib.input'],
  ['put together in a loop', 'let url = "https://example.com/"; for (const part of parts) url += x; visit(url)', ''],
  ['put together of what is written again', 'let url = "https://example.com/"; if (c) url = ""; url += x; visit(url)', 'source lib.input'],
  ['put together in two steps', 'const path = "users/" + x; visit("https://example.com/" + path)', ''],
  ['in a helper', 'const at = (p) => "https://example.com/" + p; visit(at(x))', ''],
  ['in a helper that is no help', 'const at = (p) => "https://" + p; visit(at(x))', 'source lib.input'],
  ['for a request', 'reach(`https://example.com/users/${x}`)', ''],
  ['a host for a request', 'reach(`https://${x}/users`)', 'source lib.input'],
  ['a subdomain for a request', 'reach(`https://${x}.example.com/users`)', 'source lib.input'],
  ['for another kind of sink', 'sql("https://example.com/" + x)', 'source lib.input'],
  ['a parameter of a query behind a page', 'visit(`${page}${page.includes("?") ? "&" : "?"}error=${x}`)', 'dynamic global page'],
  ['a word behind a page', 'visit(`${page}error${x}`)', 'dynamic global page, source lib.input'],
  ['a name and a password behind a scheme', 'visit(`${scheme}://user=${x}`)', 'dynamic global scheme, source lib.input'],
))

describeTraces('flags of errors that say where visitors may be sent', given(
  ['of what was given the target', 'try { await enter({ id: y, target: x }) } catch (error) { if (error.redirectable) visit(x) }', ''],
  ['of what was given it by itself', 'try { await enter(x) } catch (error) { if (!error.allowRedirect) throw error; visit(x) }', ''],
  ['without a flag', 'try { await enter({ target: x }) } catch (error) { visit(x) }', 'source lib.input'],
  ['with a flag of something else', 'try { await enter({ target: x }) } catch (error) { if (options.redirectable) visit(x) }', 'source lib.input'],
  ['of what was given something else', 'try { await enter({ target: y }) } catch (error) { if (error.redirectable) visit(x) }', 'source lib.input'],
  ['that isn’t there', 'try { await enter({ target: x }) } catch (error) { if (!error.redirectable) visit(x) }', 'source lib.input'],
  ['for a request', 'try { await enter({ target: x }) } catch (error) { if (error.redirectable) reach(x) }', 'source lib.input'],
))

describeTraces('flags of errors, where names aren’t trusted', given(
  ['of what was given the target', 'try { await enter({ target: x }) } catch (error) { if (error.redirectable) visit(x) }', 'source lib.input'],
), { trustNames: false })

describeTraces('checks of URLs', given(
  ['begins with an origin and a slash', 'if (x.startsWith("https://example.com/")) visit(x)', ''],
  ['begins with an origin without an end', 'if (x.startsWith("https://example.com")) visit(x)', 'source lib.input'],
  ['begins with a scheme', 'if (x.startsWith("https://")) reach(x)', 'source lib.input'],
  ['does not begin with an origin', 'if (!x.startsWith("https://example.com/")) visit(x)', 'source lib.input'],
  ['begins with one slash', 'if (x.startsWith("/") && !x.startsWith("//")) visit(x)', ''],
  ['does not begin with one slash, and out', 'if (!x.startsWith("/") || x.startsWith("//")) throw 1; visit(x)', ''],
  ['begins with a slash', 'if (x.startsWith("/")) visit(x)', 'source lib.input'],
  ['does not begin with two slashes', 'if (!x.startsWith("//")) visit(x)', 'source lib.input'],
  ['in a function', 'const isLocal = (u) => u.startsWith("/") && !u.startsWith("//"); if (!isLocal(x)) throw 1; visit(x)', ''],
  ['in a function that is no help', 'const isLocal = (u) => u.startsWith("/"); if (!isLocal(x)) throw 1; visit(x)', 'source lib.input'],
  ['a pattern of one slash', 'if (/^\\/(?!\\/)/.test(x)) visit(x)', ''],
  ['a pattern of one slash and another character', 'if (/^\\/[^/\\\\]/.test(x)) visit(x)', ''],
  ['a pattern of a slash', 'if (/^\\//.test(x)) visit(x)', 'source lib.input'],
  ['a pattern of an origin', 'if (/^https:\\/\\/example\\.com\\//.test(x)) visit(x)', ''],
  ['a pattern of an origin with any character for its dot', 'if (/^https:\\/\\/example.com\\//.test(x)) visit(x)', 'source lib.input'],
  ['a pattern of an origin anywhere', 'if (/https:\\/\\/example\\.com\\//.test(x)) visit(x)', 'source lib.input'],
  ['a pattern that does not match', 'if (!/^https:\\/\\/example\\.com\\//.test(x)) visit(x)', 'source lib.input'],
  ['the host', 'if (new URL(x).hostname !== "example.com") throw 1; reach(x)', ''],
  ['the host of a parsed URL', 'const u = new URL(x); if (u.host !== "example.com") throw 1; reach(u)', ''],
  ['the host of a parsed URL, then its text', 'const u = new URL(x); if (u.origin !== "https://example.com") throw 1; reach(u.href)', ''],
  ['the host of a parsed URL, then the text', 'const u = new URL(x); if (!["example.com"].includes(u.hostname)) throw 1; reach(x)', ''],
  ['any host but this', 'const u = new URL(x); if (u.host === "example.com") throw 1; reach(x)', 'source lib.input'],
  ['the scheme', 'const u = new URL(x); if (u.protocol !== "https:") throw 1; reach(x)', 'source lib.input'],
  ['the host of another URL', 'const u = new URL(lib.text); if (u.host !== "example.com") throw 1; reach(x)', 'source lib.input'],
  ['the end of the host', 'if (new URL(x).hostname.endsWith(".example.com")) reach(x)', ''],
  ['the end of the host without a dot', 'if (new URL(x).hostname.endsWith("example.com")) reach(x)', 'source lib.input'],
  ['the end of the text', 'if (x.endsWith(".example.com")) reach(x)', 'source lib.input'],
  ['a host for another kind of sink', 'if (new URL(x).hostname === "example.com") sql(x)', 'source lib.input'],
))

describeTraces('parts of URLs', given(
  ['a whole URL', 'reach(new URL(x))', 'source lib.input'],
  ['its text', 'reach(new URL(x).href)', 'source lib.input'],
  ['its text, made', 'reach(new URL(x).toString())', 'source lib.input'],
  ['its host', 'reach(`https://${new URL(x).host}/a`)', 'source lib.input'],
  ['its query', 'reach("https://example.com" + new URL(x).search)', ''],
  ['its query, at the beginning', 'visit(new URL(x).search)', ''],
  ['its fragment', 'visit(new URL(x).hash)', ''],
  ['its port', 'reach("http://localhost:" + new URL(x).port)', ''],
  ['its path behind an origin', 'reach("https://example.com" + new URL(x).pathname)', ''],
  ['its path behind something', 'reach(base() + new URL(x).pathname)', 'dynamic call base()'],
  ['its path behind a scheme', 'reach("https:" + new URL(x).pathname)', 'source lib.input'],
  ['its path behind a slash', 'visit("/" + new URL(x).pathname)', 'source lib.input'],
  ['its path at the beginning', 'visit(new URL(x).pathname)', 'source lib.input'],
  ['its path by a name', 'const { pathname } = new URL(x); reach("https://example.com" + pathname)', ''],
  ['a parameter of its query', 'reach(new URL(x).searchParams.get("to"))', 'source lib.input'],
  ['a parameter of its query behind an origin', 'reach("https://example.com" + new URL(x).searchParams.get("to"))', 'source lib.input'],
  ['resolved against a base', 'reach(new URL(x, "https://example.com"))', 'source lib.input'],
  ['a path resolved against a base', 'reach(new URL("/users/" + x, "https://example.com"))', ''],
  ['encoded and resolved against a base', 'reach(new URL(encodeURIComponent(x), "https://example.com"))', ''],
  ['encoded and resolved against nothing', 'reach(new URL(encodeURIComponent(x)))', 'source lib.input'],
  ['a base', 'reach(new URL("/users", x))', 'source lib.input'],
  ['a path of a base', 'reach("https://example.com" + new URL("/users", x).pathname)', ''],
  ['a path that is written', 'const u = new URL("https://example.com"); u.pathname = x; reach(u)', ''],
  ['a query that is written', 'const u = new URL("https://example.com"); u.search = x; reach(u.href)', ''],
  ['a parameter that is written', 'const u = new URL("https://example.com"); u.searchParams.set("a", x); reach(u)', ''],
  ['a host that is written', 'const u = new URL("https://example.com"); u.host = x; reach(u)', 'source lib.input'],
  ['a host that is written, then its text', 'const u = new URL("https://example.com"); u.hostname = x; reach(u.href)', 'source lib.input'],
  ['a host that is written over', 'const u = new URL(x); u.host = "example.com"; reach(u)', ''],
  ['a host that is written over on one way', 'const u = new URL(x); if (c) u.host = "example.com"; reach(u)', 'source lib.input'],
  ['another part that is written over', 'const u = new URL(x); u.port = "80"; reach(u)', 'source lib.input'],
  ['a host that is written, then its path', 'const u = new URL("https://example.com"); u.host = x; visit("https://a.example" + u.pathname)', ''],
  ['for another kind of sink', 'open(new URL(x).search)', 'source lib.input'],
))

describeTraces('the address of the request', [
  ['its path', 'reach(lib.path)', 'source lib.path'],
  ['its path behind something', 'reach(base() + lib.path)', 'dynamic call base()'],
  ['its path behind an origin', 'reach("https://example.com" + lib.path)', ''],
  ['its path behind a scheme', 'reach("https:/" + lib.path)', 'source lib.path'],
  ['its path behind a slash', 'visit("/" + lib.path)', 'source lib.path'],
  ['its path, resolved', 'reach(new URL(lib.path, "https://example.com"))', 'source lib.path'],
  ['its path, not with two slashes', 'if (!lib.path.startsWith("//")) visit(lib.path)', ''],
  ['its path with one slash left', 'visit(lib.path.replace(/^\\/+/, "/"))', ''],
  ['its path with one slash left, or a backslash', 'visit(lib.path.replace(/^[\\/\\\\]+/, "/"))', ''],
  ['its path with a slash replaced', 'visit(lib.path.replace(/\\/+/, "/"))', 'source lib.path'],
  ['its path with slashes put before', 'visit(lib.path.replace(/^\\/+/, "//"))', 'source lib.path'],
  ['anything with one slash left', 'visit(lib.input.replace(/^\\/+/, "/"))', 'source lib.input'],
  ['the path that the program gave', 'visit(lib.mount + "/login")', ''],
  ['a parameter of it', 'visit(new URL(lib.path, "http://localhost").searchParams.get("to"))', 'source lib.path'],
  ['a parameter of it, behind an origin', 'reach("https://example.com" + new URL(lib.path, "http://localhost").searchParams.get("to"))', 'source lib.path'],
  ['the whole, for a redirect', 'visit(lib.address)', ''],
  ['the whole, for a request', 'reach(lib.address)', 'source lib.address'],
  ['the whole as base, for a redirect', 'visit(new URL("/login", lib.address))', ''],
  ['a parameter of the whole', 'visit(new URL(lib.address).searchParams.get("to"))', 'source lib.address'],
  ['a parameter of the whole, resolved', 'const u = new URL(lib.address); visit(new URL(u.searchParams.get("to"), u))', 'source lib.address'],
  ['a header, for a redirect', 'visit(lib.header)', ''],
  ['a header, for a request', 'reach(lib.header)', 'source lib.header'],
])

describeTraces('checks of origins', given(
  ['the same origin as another URL', 'const u = new URL(x); if (u.origin !== base.origin) throw 1; visit(u.href)', ''],
  ['the same host as the own one', 'if (new URL(x).host === process.env.HOST) reach(x)', ''],
  ['another origin', 'const u = new URL(x); if (u.origin === base.origin) throw 1; visit(u.href)', 'source lib.input'],
  ['the same origin as itself', 'const u = new URL(x); if (u.origin === new URL(x).origin) visit(u.href)', 'source lib.input'],
  ['the same host as what is sent', 'if (new URL(x).host === lib.text) reach(x)', 'source lib.input'],
  ['resolved against a base, then its origin', 'const u = new URL(x, base); if (u.origin !== base.origin) throw 1; visit(u)', ''],
  ['a list of origins and paths', 'const u = new URL(x); if (LIST.includes(u.origin + u.pathname)) visit(x)', ''],
  ['a list of origins and paths, by names', 'const { origin, pathname } = new URL(x); if (LIST.includes(origin + pathname)) visit(x)', ''],
  ['a list of paths', 'const { pathname } = new URL(x); if (LIST.includes(pathname)) visit(x)', 'source lib.input'],
  ['a list of schemes and hosts', 'const u = new URL(x); if (LIST.includes(`${u.protocol}//${u.host}`)) visit(x)', 'source lib.input'],
  ['the host by a name', 'const { host } = new URL(x); if (host !== "example.com") throw 1; reach(x)', ''],
  ['the host of another URL by a name', 'const { host } = new URL(lib.text); if (host !== "example.com") throw 1; reach(x)', 'source lib.input'],
  ['a list, of what was parsed before, in a helper', 'const f = (y) => { const u = new URL(y); if (!LIST.includes(y)) throw 1; return u.href }; visit(f(x))', ''],
  ['a list, of what was parsed before', 'const u = new URL(x); if (!LIST.includes(x)) throw 1; reach(u.href)', ''],
  ['a list, of what was parsed before, and changed', 'let y = x; const u = new URL(y); y = lib.text; if (!LIST.includes(y)) throw 1; reach(u)', 'source lib.input'],
  ['a list, of something else than what was parsed', 'const u = new URL(x); if (!LIST.includes(lib.text)) throw 1; reach(u)', 'source lib.input'],
  ['begins with an origin of one’s own', 'const site = settings.url(); if (x.startsWith(site)) visit(x)', ''],
  ['does not begin with an origin of one’s own', 'const site = settings.url(); if (!x.startsWith(site)) visit(x)', 'source lib.input'],
  ['begins with what is sent, too', 'if (x.startsWith(lib.text)) visit(x)', 'source lib.input'],
  ['begins with a slash behind an origin', 'if (x.startsWith("/")) reach("https://example.com" + x)', ''],
  ['begins with a slash behind something', 'if (x.startsWith("/")) reach(base() + x)', 'dynamic call base()'],
  ['begins with a slash at the beginning', 'if (x.startsWith("/")) visit(x)', 'source lib.input'],
))

describeTraces('checks of other files, by their names', given(
  ['a check for a redirect', 'if (!isLocalUrl(x)) throw 1; visit(x)', ''],
  ['a check for a redirect, by another name', 'visit(isSameOrigin(x) ? x : "/")', ''],
  ['a check for a redirect that says no', 'if (isLocalUrl(x)) throw 1; visit(x)', 'source lib.input'],
  ['a check for a request', 'if (isPrivateAddress(x)) throw 1; reach(x)', ''],
  ['a check for a request that says yes', 'if (!isPrivateAddress(x)) throw 1; reach(x)', 'source lib.input'],
  ['a check for a request, by what is refused', 'if (isBlockedHost(x)) throw 1; reach(x)', ''],
  ['a check of where it leads, for a shell', 'if (!isLocalUrl(x)) throw 1; run(x)', 'source lib.input'],
  ['a check of another argument', 'if (!isLocalUrl(y)) throw 1; visit(x)', 'source lib.input'],
))

describeTraces('texts of several pieces', given(
  ['a list joined by slashes', 'reach(["https://example.com", "users", x].join("/"))', ''],
  ['a list joined by nothing', 'reach(["https://", x].join(""))', 'source lib.input'],
  ['a list that begins with the value', 'reach([x, "users"].join("/"))', 'source lib.input'],
  ['a list that begins with something', 'reach([base(), "users", x].join("/"))', 'dynamic call base()'],
  ['a list with a spread', 'reach(["https://example.com", ...x].join("/"))', 'source lib.input'],
  ['concatenated', 'reach("https://example.com/".concat(x))', ''],
  ['concatenated without an end', 'reach("https://example.com".concat(x))', 'source lib.input'],
))

describeTraces('URL encoding', given(
  ['for a redirect', 'visit(encodeURIComponent(x))', ''],
  ['for a host', 'reach("https://" + encodeURIComponent(x))', 'source lib.input'],
  ['for a shell', 'run("ls " + encodeURIComponent(x))', 'source lib.input'],
  ['for an option', 'pass(encodeURIComponent(x))', 'source lib.input'],
  ['for a page', 'send(encodeURIComponent(x))', ''],
))

describeTraces('behind a slash', given(
  ['a name that begins with a letter', 'if (!/^[a-z0-9]+(.?[-a-z0-9]+)*$/.test(x)) throw 1; visit("/" + x)', ''],
  ['a name that may begin with anything', 'if (!/^.?[a-z0-9]+$/.test(x)) throw 1; visit("/" + x)', 'source lib.input'],
  ['such a name alone', 'if (!/^[a-z0-9]+(.?[-a-z0-9]+)*$/.test(x)) throw 1; visit(x)', 'source lib.input'],
  ['such a name behind a scheme', 'if (!/^[a-z0-9]+(.?[-a-z0-9]+)*$/.test(x)) throw 1; visit("https:/" + x)', 'source lib.input'],
  ['what begins with no other', 'if (x.startsWith("/")) throw 1; visit("/" + x)', ''],
  ['what begins with another', 'if (!x.startsWith("/")) throw 1; visit("/" + x)', 'source lib.input'],
  ['runs of slashes made one', 'visit("/" + x.replace(/\\/+/g, "/"))', 'source lib.input'],
  ['slashes taken off', 'visit("/" + x.replace(/^\\/+/, ""))', 'source lib.input'],
))

describeTraces('runs of slashes', [
  ['made one, of a path', 'visit(lib.path.replace(/\\/+/g, "/"))', ''],
  ['made one, of a path that gets another', 'visit("/" + lib.path.replace(/\\/+/g, "/"))', 'source lib.path'],
  ['made one where there are two, of a path', 'visit(lib.path.replace(/\\/{2,}/g, "/"))', ''],
  ['made one once, of a path', 'visit(lib.path.replace(/\\/+/, "/"))', 'source lib.path'],
  ['a slash, where there is none', 'const p = lib.path.replace(/\\/+/g, "/"); visit(p.startsWith("/") ? p : `/${p}`)', ''],
])

describeTraces('members that no URL has', given(
  ['of a parsed URL', 'sql(new lib.Address(x).overlay)', ''],
  ['of the base', 'sql(new lib.Address("a", x).overlay)', ''],
  ['one that it has', 'sql(new lib.Address(x).search)', 'source lib.input'],
  ['one that was written', 'const url = new lib.Address("a"); url.overlay = x; sql(url.overlay)', 'source lib.input'],
))

describeTraces('a list of patterns', given(
  ['one of which matches', 'const found = allowed.find((pattern) => matches(pattern, x)); if (!found) throw 1; reach(x)', ''],
  ['one of which, as a function, matches', 'if (!allowed.some((pattern) => { const fits = matcher(pattern); return fits(x) })) throw 1; reach(x)', ''],
  ['none of which matches', 'if (allowed.some((pattern) => matches(pattern, x))) throw 1; reach(x)', 'source lib.input'],
  ['of which nothing is asked', 'if (!allowed.some((pattern) => matches(x))) throw 1; reach(x)', 'source lib.input'],
  ['that refuse', 'if (!blocked.some((pattern) => isForbidden(pattern, x))) throw 1; reach(x)', 'source lib.input'],
  ['that the client sends', 'if (!x.list.some((pattern) => matches(pattern, x))) throw 1; reach(x)', 'source lib.input'],
))

describeTraces('one of two values', [
  ['checked in a function that throws', 'const r = lib.object; const demand = (q) => { const to = q.a || q.b; if (to && !allowed.includes(to)) throw 1 }; demand(r); visit(r.a || r.b)', ''],
  ['of which another is used', 'const r = lib.object; const demand = (q) => { const to = q.a || q.b; if (to && !allowed.includes(to)) throw 1 }; demand(r); visit(r.c)', 'source lib.object.c'],
  ['both of which must be there', 'const r = lib.object; const demand = (q) => { const to = q.a && q.b; if (to && !allowed.includes(to)) throw 1 }; demand(r); visit(r.a)', 'source lib.object.a'],
])

describeTraces('one of two values, in strict', [
  ['checked in a function that throws', 'const r = lib.object; const demand = (q) => { const to = q.a || q.b; if (to && !allowed.includes(to)) throw 1 }; demand(r); visit(r.a)', 'source lib.object.a'],
], { trustNames: false })

describeTraces('names of checks', given(
  ['for an address', 'if (!client.validateRedirectUri(x)) throw 1; visit(x)', ''],
  ['for an address that they refuse', 'if (client.validateRedirectUri(x)) throw 1; visit(x)', 'source lib.input'],
  ['for another value', 'if (!client.validateUser(x)) throw 1; visit(x)', 'source lib.input'],
  ['for a path', 'if (!verifyFileName(x)) throw 1; open(x)', ''],
  ['for an address, of a path', 'if (!validateRedirectUri(x)) throw 1; open(x)', 'source lib.input'],
  ['for an address, of a statement', 'if (!validateRedirectUri(x)) throw 1; sql(x)', 'source lib.input'],
))
