import { beforeAll, describe, expect, it } from 'vitest'
import { buildPlugin, runScript } from '../support/built-plugin.js'

const plugin = 'eslint-plugin-api-security'

/** Hooks that tell the address of each module that `import` loads; they run in a thread of their own. */
const hook = `let port
export function initialize(own) { port = own }
export function load(url, context, next) {
  port.postMessage(url)
  return next(url, context)
}`

const listModules = `
import { createRequire, register } from 'node:module'
import { MessageChannel } from 'node:worker_threads'
import { setTimeout } from 'node:timers/promises'
const { port1, port2 } = new MessageChannel()
const loaded = []
port1.on('message', (url) => loaded.push(url))
port1.unref()
register('data:text/javascript,' + encodeURIComponent(${JSON.stringify(hook)}), { data: port2, transferList: [port2] })
await import('${plugin}')
await setTimeout(20)
console.log(JSON.stringify([...loaded, ...Object.keys(createRequire(process.cwd() + '/').cache)]))`

/** Time of the processor, which other processes can't take away. */
const measure = `
const start = process.cpuUsage()
await import('${plugin}')
const { user, system } = process.cpuUsage(start)
console.log((user + system) / 1000)`

describe('importing the built plugin', () => {
  beforeAll(() => {
    buildPlugin()
  })

  it('loads the plugin and its one dependency, and nothing else', () => {
    const modules = (runScript(listModules) as string[]).map((url) => url.replaceAll('\\', '/'))
    const packages = modules.filter((url) => url.includes('/node_modules/'))
    expect(modules.some((url) => url.endsWith('/dist/index.js'))).toBe(true)
    expect(packages.filter((url) => !url.includes('/node_modules/@eslint-community/regexpp/'))).toEqual([])
  })

  it('takes less than 60 ms', () => {
    const times = Array.from({ length: 7 }, () => runScript(measure) as number)
    expect(Math.min(...times)).toBeLessThan(60)
  })
})
