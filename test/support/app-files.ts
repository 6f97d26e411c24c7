import { readdirSync, readFileSync } from 'node:fs'
import { root } from './built-plugin.js'

/** A source file of the services under test/apps. */
export interface AppFile {
  /** Path from the package's root, with forward slashes. */
  path: string
  text: string
}

const sourceFile = /\.[cm]?[jt]sx?$/

/** Every source file of every service under test/apps, in a fixed order. */
export function readAppFiles(): AppFile[] {
  return readdirSync(`${root}test/apps`, { recursive: true, encoding: 'utf8' })
    .map((file) => `test/apps/${file.replaceAll('\\', '/')}`)
    .filter((file) => sourceFile.test(file) && !file.endsWith('.test.ts'))
    .sort()
    .map((path) => ({ path, text: readFileSync(`${root}${path}`, 'utf8') }))
}
