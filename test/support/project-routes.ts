import { mkdirSync, mkdtempSync, realpathSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { analyze, homeOf, projectFor, type Analysis, type Node } from '../../src/analysis/index.js'
import { builtinModels } from '../../src/models/index.js'
import { parseModule } from './analyze-code.js'
import { describeEndpoint } from './describe-routes.js'

export type Files = Readonly<Record<string, string>>

/** Writes files to a folder of their own, with a package.json unless they have one; gives the folder back. */
export function writeProject(files: Files): string {
  const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'project-')))
  for (const [name, text] of Object.entries({ 'package.json': '{ "name": "service" }', ...files })) {
    const file = path.join(folder, name)
    mkdirSync(path.dirname(file), { recursive: true })
    writeFileSync(file, text)
  }
  return folder.replaceAll('\\', '/')
}

/** The analysis of one file of a project, with the models of the plugin. */
export function analyzeInProject(folder: string, files: Files, name: string, entry: readonly string[] = []): Analysis {
  const filename = `${folder}/${name}`
  const text = files[name] ?? ''
  const isModule = /^\s*(?:import|export)\b/m.test(text)
  const module = parseModule(text, { filename, sourceType: isModule ? 'module' : 'commonjs' })
  return analyze(module, builtinModels, projectFor(filename, text, builtinModels, entry))
}

/** The endpoints of one file of a project, one line each: see `describeEndpoint`. */
export function describeProjectRoutes(files: Files, name: string, entry: readonly string[] = []): string[] {
  const analysis = analyzeInProject(writeProject(files), files, name, entry)
  const { facts } = analysis
  const code = { textOf: (node: Node) => homeOf(facts, node).module.text.slice(...node.range) }
  return analysis.routes().endpoints.map((endpoint) => describeEndpoint(endpoint, code))
}
