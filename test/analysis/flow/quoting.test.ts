import { describeTraces } from '../../support/trace-code.js'

describeTraces('values that escape the quotes they stand in', [
  ['doubled single quotes', `sql("a = '" + lib.input.replace(/'/g, "''") + "'")`, ''],
  ['without quotes around them', `sql("a = " + lib.input.replace(/'/g, "''"))`, 'source lib.input'],
  ['other quotes around them', `sql('a = "' + lib.input.replace(/'/g, "''") + '"')`, 'source lib.input'],
  ['only the first', `sql("a = '" + lib.input.replace(/'/, "''") + "'")`, 'source lib.input'],
  ['by replaceAll', `sql("a = '" + lib.input.replaceAll("'", "''") + "'")`, ''],
  ['by something else', `sql("a = '" + lib.input.replaceAll("'", "-'") + "'")`, 'source lib.input'],
  ['doubled identifiers', `sql('drop table "' + lib.input.replace(/"/g, '""') + '"')`, ''],
  ['brackets', `sql('drop table [' + lib.input.replace(/]/g, ']]') + ']')`, ''],
  ['split and join', `sql('drop table "' + lib.input.split('"').join('""') + '"')`, ''],
  ['split and join of something else', `sql('drop table "' + lib.input.split(",").join('""') + '"')`, 'source lib.input'],
  ['in a helper', `const name = (s) => '"' + s.replace(/"/g, '""') + '"'; sql("drop table " + name(lib.input))`, ''],
  ['in the middle of the text', `sql("a like '%" + lib.input.replace(/'/g, "''") + "%'")`, ''],
  ['after the text has ended', `sql("a = 'x' and b = " + lib.input.replace(/'/g, "''") + " or c = 'y'")`, 'source lib.input'],
  ['by a callback', `sql("a = '" + lib.input.replace(/["'\\\\]/g, (c) => '\\\\' + c) + "'")`, ''],
  ['for the shell', `run("ls '" + lib.input.replace(/'/g, "'\\\\''") + "'")`, ''],
  ['for the shell, as SQL does it', `run("ls '" + lib.input.replace(/'/g, "''") + "'")`, 'source lib.input'],
])

describeTraces('groups of a match', [
  ['digits', 'const m = lib.input.match(/^v(\\d+)$/); run("ls " + m[1])', ''],
  ['anything', 'const m = lib.input.match(/^v(.+)$/); run("ls " + m[1])', 'source lib.input'],
  ['the second group', 'const m = lib.input.match(/^(.+)-(\\d+)$/); run("ls " + m[2])', ''],
  ['the first beside it', 'const m = lib.input.match(/^(.+)-(\\d+)$/); run("ls " + m[1])', 'source lib.input'],
  ['exec', 'const m = /^(\\w+)/.exec(lib.input); if (m) run("ls " + m[1])', ''],
  ['what exec was given', 'const m = /^(\\w+)/.exec(lib.input); run("ls " + m.input)', 'source lib.input'],
  ['destructured', 'const [, major] = /v(\\d+)/.exec(lib.input) ?? []; run("ls " + major)', ''],
  ['all matches', 'for (const m of lib.input.match(/@[a-f\\d]{8}/g) ?? []) run("ls " + m)', ''],
  ['all matches, by a copy of the pattern', 'const p = new RegExp(/@[a-f\\d]{8}/gi); for (const m of lib.input.match(p)) run("ls " + m)', ''],
  ['all matches of anything', 'for (const m of lib.input.match(/@.{8}/g)) run("ls " + m)', 'source lib.input'],
  ['with groups, which are left out of all matches', 'const m = lib.input.match(/(a).+/g); run("ls " + m[1])', 'source lib.input'],
  ['a copy with other flags', 'const p = new RegExp(/^(a).+$/g, ""); const m = lib.input.match(p); run("ls " + m[1])', ''],
  ['by name', 'const m = lib.input.match(/(?<major>\\d+)/); run("ls " + m.groups.major)', ''],
])
