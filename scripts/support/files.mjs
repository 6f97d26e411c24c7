import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

/** The package's own folder. */
export const root = fileURLToPath(new URL('../../', import.meta.url))

export const exists = (file) => existsSync(path.join(root, file))

export const read = (file) => readFileSync(path.join(root, file), 'utf8')

export function write(file, text) {
  const full = path.join(root, file)
  mkdirSync(path.dirname(full), { recursive: true })
  writeFileSync(full, text)
}

/** Files below a folder whose names end so, as sorted paths from the root with forward slashes. */
export function list(folder, ending) {
  if (!exists(folder)) return []
  return readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'))
    .sort()
}

/** `no-sql-injection` → `noSqlInjection` */
export const toCamelCase = (name) => name.replaceAll(/-(\w)/g, (_, letter) => letter.toUpperCase())
