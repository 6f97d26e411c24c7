import { mkdtempSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { PROJECT_LIMITS } from '../../../src/analysis/limits.js'
import { createProject } from '../../support/project-code.js'

const service = "import { run } from 'lib'\nexport function start(text) { run(text) }"
const weak = "import { input } from 'lib'\nimport { start } from './service.js'\nstart(input)"
const sound = "import { start } from './service.js'\nstart('date')"

describe('files that change', () => {
  beforeAll(() => void vi.useFakeTimers({ toFake: ['performance'] }))
  afterAll(() => void vi.useRealTimers())

  it('are read anew', () => {
    const project = createProject({ 'service.js': service, 'routes.js': weak })
    expect(project.trace('service.js')).toEqual(['input (routes.js)'])
    project.write({ 'routes.js': sound })
    vi.advanceTimersByTime(PROJECT_LIMITS.staleness)
    expect(project.trace('service.js')).toEqual([])
    project.write({ 'routes.js': weak })
    vi.advanceTimersByTime(PROJECT_LIMITS.staleness)
    expect(project.trace('service.js')).toEqual(['input (routes.js)'])
  })

  it('are what the editor shows, saved or not', () => {
    const project = createProject({ 'service.js': service, 'routes.js': sound })
    expect(project.trace('service.js')).toEqual([])
    project.trace('routes.js', weak)
    expect(project.trace('service.js')).toEqual(['input (routes.js)'])
  })

  it('have the callers that their new text has', () => {
    const project = createProject({ 'service.js': service, 'routes.js': weak })
    expect(project.trace('service.js', `// a line more\n${service}`)).toEqual(['input (routes.js)'])
  })
})

describe('files that tell nothing', () => {
  it('do not parse', () => {
    const project = createProject({ 'service.js': service, 'routes.js': 'import { start } from "./service.js"; start(input' })
    expect(project.trace('service.js')).toEqual([])
  })

  it('are dependencies', () => {
    const project = createProject({
      'service.js': service,
      'node_modules/other/index.js': "const { input } = require('lib')\nrequire('../../service.js').start(input)",
    })
    expect(project.trace('service.js')).toEqual([])
  })

  it('lie outside of the package', () => {
    const outside = realpathSync(mkdtempSync(path.join(tmpdir(), 'outside-')))
    writeFileSync(path.join(outside, 'helper.js'), 'export const text = () => process.argv[2]')
    const project = createProject({ 'routes.js': "import { run } from 'lib'\nimport { read } from './linked.js'\nrun(read())" })
    writeFileSync(path.join(outside, 'linked.js'), "import { input } from 'lib'\nexport const read = () => input")
    symlinkSync(path.join(outside, 'linked.js'), path.join(project.folder, 'linked.js'))
    expect(project.trace('routes.js')).toEqual([])
  })

  it('are too long', () => {
    const project = createProject({ 'service.js': service, 'routes.js': `${weak}\n${'// filler\n'.repeat(50_000)}` })
    expect(project.trace('service.js')).toEqual([])
  })
})

describe('what comes from a module of the project', () => {
  const direct = "const { input } = require('lib')\n"

  it('is of a library that the module hands on', () => {
    const project = createProject({ 'tools.js': "module.exports = require('lib')", 'start.js': `${direct}const tools = require('./tools')\ntools.run(input)` })
    expect(project.trace('start.js')).toEqual(['input (start.js)'])
  })

  it('is of a library that a module behind it hands on', () => {
    const project = createProject({
      'lib/tools.js': "module.exports = require('lib')",
      'tools.js': "module.exports = require('./lib/tools')",
      'start.js': `${direct}const tools = require('./tools')\ntools.run(input)`,
    })
    expect(project.trace('start.js')).toEqual(['input (start.js)'])
  })

  it('may be replaced by what comes from a library', () => {
    const project = createProject({ 'none.js': 'module.exports = { run() {} }', 'start.js': `${direct}let tools = require('./none')\nif (input) tools = require('lib')\ntools.run(input)` })
    expect(project.trace('start.js')).toEqual(['input (start.js)'])
  })

  it('is of no library where none is behind it', () => {
    const project = createProject({ 'none.js': 'module.exports = { run() {} }', 'start.js': `${direct}const tools = require('./none')\ntools.run(input)` })
    expect(project.trace('start.js')).toEqual([])
  })
})
