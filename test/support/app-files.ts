import { readdirSync, readFileSync } from 'node:fs'
import { root } from './built-plugin.js'

/** A source file of the services under test/apps. */
export interface AppFile {
  /** Path from the package's root, with forward slashes. */
  path: string
  text: string
  /** As Node takes it: by its ending, else by the service's own package.json. */
  sourceType: 'module' | 'commonjs'
}

const sourceFile = /\.[cm]?[jt]sx?$/

function readSourceType(path: string): AppFile['sourceType'] {
  if (!path.endsWith('.js')) return path.endsWith('.cjs') ? 'commonjs' : 'module'
  const app = path.split('/').slice(0, 3).join('/')
  const manifest = JSON.parse(readFileSync(`${root}${app}/package.json`, 'utf8')) as { type?: string }
  return manifest.type === 'module' ? 'module' : 'commonjs'
}

/** Every source file of every service under test/apps, in a fixed order. */
export function readAppFiles(): AppFile[] {
  return readdirSync(`${root}test/apps`, { recursive: true, encoding: 'utf8' })
    .map((file) => `test/apps/${file.replaceAll('\\', '/')}`)
    .filter((file) => sourceFile.test(file) && !file.endsWith('.test.ts'))
    .sort()
    .map((path) => ({ path, text: readFileSync(`${root}${path}`, 'utf8'), sourceType: readSourceType(path) }))
}
