import { PROJECT_LIMITS } from '../limits.js'
import type { Tools } from './tools.js'

/** Where a project's files are. Paths have forward slashes. */
export interface Workspace {
  /** Nothing outside of this folder is read. */
  readonly root: string
  /** The linted file's own package. */
  readonly packageRoot: string
  /** Folders of the workspace's packages, by package name. */
  readonly packages: Readonly<Record<string, string>>
}

const SOURCE = /\.[cm]?[jt]sx?$/
const NO_SOURCE = /\.d\.[cm]?ts$|\.min\.js$/
const SKIPPED = new Set(['node_modules', 'coverage', 'bower_components'])

export function toSlashes(file: string): string {
  return file.replaceAll('\\', '/')
}

/** The package and the workspace that a file belongs to; `undefined` for a file without a package. */
export function findWorkspace(tools: Tools, file: string): Workspace | undefined {
  const { path } = tools
  let packageRoot: string | undefined
  let root: string | undefined
  for (let folder = path.dirname(file); ; folder = path.dirname(folder)) {
    const manifest = readManifest(tools, folder)
    if (manifest) {
      packageRoot ??= folder
      if (manifest.workspaces !== undefined || isFile(tools, path.join(folder, 'pnpm-workspace.yaml'))) root = folder
    }
    // A repository ends a workspace.
    if (path.dirname(folder) === folder || tools.fs.existsSync(path.join(folder, '.git'))) break
  }
  if (packageRoot === undefined) return undefined
  const whole = root ?? packageRoot
  return { root: toSlashes(whole), packageRoot: toSlashes(packageRoot), packages: root === undefined ? {} : findPackages(tools, root, 0) }
}

interface Manifest {
  readonly name?: unknown
  readonly workspaces?: unknown
}

function readManifest({ fs, path }: Tools, folder: string): Manifest | undefined {
  try {
    const parsed: unknown = JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8'))
    return typeof parsed === 'object' && parsed !== null ? parsed : undefined
  } catch {
    return undefined
  }
}

function isFile({ fs }: Tools, file: string): boolean {
  return fs.statSync(file, { throwIfNoEntry: false })?.isFile() ?? false
}

/** Packages of a workspace: folders with a manifest that has a name, some levels deep. */
function findPackages(tools: Tools, folder: string, depth: number): Record<string, string> {
  const found: Record<string, string> = {}
  if (depth > 3) return found
  for (const entry of listFolder(tools, folder)) {
    if (!entry.isDirectory() || entry.name.startsWith('.') || SKIPPED.has(entry.name)) continue
    const inner = tools.path.join(folder, entry.name)
    const manifest = readManifest(tools, inner)
    if (typeof manifest?.name === 'string') found[manifest.name] = entryOf(tools, inner)
    Object.assign(found, findPackages(tools, inner, depth + 1))
  }
  return found
}

/** What a package's name stands for: its folder, or its source where its manifest names built files that aren't there. */
function entryOf(tools: Tools, folder: string): string {
  const { path } = tools
  for (const file of ['src/index.ts', 'src/index.tsx', 'src/index.js', 'index.ts', 'src/main.ts']) {
    if (isFile(tools, path.join(folder, file))) return path.join(folder, file)
  }
  return folder
}

export function listFolder({ fs }: Tools, folder: string): ReturnType<typeof listEntries> {
  return listEntries(fs, folder)
}

function listEntries(fs: Tools['fs'], folder: string) {
  try {
    return fs.readdirSync(folder, { withFileTypes: true })
  } catch {
    return []
  }
}

/** Source files below a folder, without those of dependencies. Symbolic links aren't followed. */
export function listSources(tools: Tools, folder: string): string[] {
  const out: string[] = []
  const pending = [folder]
  for (let next = pending.pop(); next !== undefined && out.length <= PROJECT_LIMITS.files; next = pending.pop()) {
    for (const entry of listFolder(tools, next)) {
      const inner = `${next}/${entry.name}`
      if (entry.isDirectory()) {
        if (!entry.name.startsWith('.') && !SKIPPED.has(entry.name)) pending.push(inner)
      } else if (entry.isFile() && SOURCE.test(entry.name) && !NO_SOURCE.test(entry.name)) out.push(inner)
    }
  }
  return out.sort()
}
