type Version = readonly [major: number, minor: number, patch: number]

/** Folders above a file that are looked into. */
const MOST_FOLDERS = 24

const known = new Map<string, Version | undefined>()

/**
 * The version of a package that a file gets: that which is installed, else the lowest that the nearest manifest asks for. `undefined`
 * where nothing tells, and where there is no file system (in a browser).
 */
export function installedVersion(filename: string, name: string): Version | undefined {
  const folder = filename.replace(/[\\/][^\\/]*$/, '')
  const key = `${folder}\n${name}`
  if (!known.has(key)) known.set(key, findVersion(folder, name))
  return known.get(key)
}

/** Whether one version comes before another: `4.17.9` before `4.17.11`. */
export function isBefore(version: Version, other: string): boolean {
  const wanted = parse(other)
  const at = version.findIndex((part, i) => part !== wanted?.[i])
  return at >= 0 && (version[at] ?? 0) < (wanted?.[at] ?? 0)
}

function findVersion(from: string, name: string): Version | undefined {
  const read = reader()
  let asked: Version | undefined
  let folder = from
  for (let i = 0; read && i < MOST_FOLDERS; i++) {
    const installed = read(`${folder}/node_modules/${name}/package.json`)
    if (typeof installed?.version === 'string') return parse(installed.version)
    const manifest = read(`${folder}/package.json`)
    const range = manifest?.dependencies?.[name] ?? manifest?.devDependencies?.[name] ?? manifest?.peerDependencies?.[name]
    // `^4.17.21`, `~4.17.0`, `4.17.21`; what else there is says too little.
    if (typeof range === 'string') asked ??= /^[~^]?\d/.test(range) ? parse(range) : undefined
    const up = folder.replace(/[\\/][^\\/]*$/, '')
    if (up === folder || up === '') break
    folder = up
  }
  return asked
}

function parse(text: string): Version | undefined {
  const match = /(\d+)\.(\d+)\.(\d+)/.exec(text)
  return match ? [Number(match[1]), Number(match[2]), Number(match[3])] : undefined
}

type Manifest = Partial<Record<'dependencies' | 'devDependencies' | 'peerDependencies', Readonly<Record<string, unknown>>>> & { readonly version?: unknown }

function reader(): ((file: string) => Manifest | undefined) | undefined {
  if (typeof process === 'undefined') return undefined
  const { readFileSync } = process.getBuiltinModule('node:fs')
  return (file) => {
    try {
      return JSON.parse(readFileSync(file, 'utf8')) as Manifest
    } catch {
      return undefined
    }
  }
}
