import type { SchemaFiles } from '../../models/schema.js'
import { PROJECT_LIMITS } from '../limits.js'
import type { Tools } from './tools.js'
import { listFolder } from './workspace.js'

/** What reading the files of a package takes. */
interface Reader {
  readonly tools: Tools
  /** Nothing outside of this folder is read. */
  readonly root: string
  /** Whether a path leads into it, after all links. */
  isOwn(path: string): boolean
  /** The text of a file, which is known to be looked at from then on: so is a folder, and what isn't there yet. */
  textOf(path: string): string | undefined
}

/** The texts of the schema files of a package: one list for each place that holds some. */
export function schemasIn(reader: Reader, folder: string, { places, extension, namedIn = {} }: SchemaFiles): readonly (readonly string[])[] {
  const named = Object.entries(namedIn).flatMap(([name, pattern]) => {
    const text = reader.textOf(`${folder}/${name}`)
    const place = text === undefined ? undefined : new RegExp(pattern, 's').exec(text)?.[1]
    return place === undefined ? [] : [place]
  })
  const paths = new Set([...named, ...places].map((place) => reader.tools.path.posix.join(folder, place)))
  return [...paths].map((path) => textsAt(reader, path, extension)).filter((texts) => texts.length > 0)
}

function textsAt(reader: Reader, path: string, extension: string): readonly string[] {
  if (!path.startsWith(`${reader.root}/`)) return []
  const files = path.endsWith(extension) ? [path] : filesIn(reader, path, extension, 0)
  return files.flatMap((file) => reader.textOf(file) ?? [])
}

/** Files of a folder, and of the folders in it. A new one changes the folder's own time. */
function filesIn(reader: Reader, folder: string, extension: string, depth: number): string[] {
  reader.textOf(folder)
  if (!reader.isOwn(folder)) return []
  const out: string[] = []
  const folders: string[] = []
  for (const entry of listFolder(reader.tools, folder).slice(0, PROJECT_LIMITS.schemaFiles)) {
    if (entry.isFile() && entry.name.endsWith(extension)) out.push(`${folder}/${entry.name}`)
    else if (entry.isDirectory() && depth === 0) folders.push(`${folder}/${entry.name}`)
  }
  return [...out.sort(), ...folders.sort().flatMap((inner) => filesIn(reader, inner, extension, depth + 1))].slice(0, PROJECT_LIMITS.schemaFiles)
}
