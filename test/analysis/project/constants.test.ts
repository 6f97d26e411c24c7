import { describe, expect, it } from 'vitest'
import { createProject } from '../../support/project-code.js'

const esm = "export const NAME = 'name'\nexport const KEY = Symbol('key')"
const compiled = "exports.KEY = exports.NAME = void 0\nexports.NAME = 'name'\nexports.KEY = Symbol('key')"
const helper = `var __importStar = (this && this.__importStar) || function (mod) {
  if (mod && mod.__esModule) return mod
  var result = {}
  for (var k in mod) result[k] = mod[k]
  return result
}`

/** What reaches a sink by a member that a constant of another file names: by a symbol, what a client sends has none. */
function read(names: string, start: string, key: string): number {
  return createProject({ 'names.js': names, 'start.js': `${start}\nrun(input[${key}])` }).trace('start.js').length
}

describe.each([
  ['import * as names', esm, "import { input, run } from 'lib'\nimport * as names from './names.js'"],
  ['require', compiled, "const { input, run } = require('lib')\nconst names = require('./names')"],
  ['require in a function of a compiler', compiled, `${helper}\nconst { input, run } = require('lib')\nconst names = __importStar(require('./names'))`],
])('constants of a module that is taken whole by %s', (_form, names, start) => {
  it('are known', () => {
    expect(read(names, start, 'names.KEY')).toBe(0)
    expect(read(names, start, 'names.NAME')).toBe(1)
  })

  it('are not, where the module has none of the name', () => {
    expect(read(names, start, 'names.OTHER')).toBe(1)
  })
})

it('what a variable may be later on names nothing', () => {
  const start = "const { input, run } = require('lib')\nlet names = require('./names')\nif (input) names = require('./others')"
  expect(read(compiled, start, 'names.KEY')).toBe(1)
})
