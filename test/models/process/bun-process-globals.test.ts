import { bunProcessGlobals } from '../../../src/models/process/bun-process-globals.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(bunProcessGlobals, {
  'sources Bun.argv': `const [, , name] = Bun.argv`,
  'sources Bun.env': `const name = Bun.env.NAME`,
  'sources Bun.stdin.text()': `const input = await Bun.stdin.text()`,
  'sources Bun.file().text()': `const names = await Bun.file('names.txt').text()`,
  'sources Bun.file().json()': `const settings = await Bun.file('settings.json').json()`,
  'sinks Bun.$(1..).raw': `await Bun.$\`ls \${{ raw: text }}\``,
  'sinks Bun.{spawn,spawnSync}(0).0': `Bun.spawn([text, '--version'])`,
  'sinks Bun.{spawn,spawnSync}(0).cmd.0': `Bun.spawnSync({ cmd: [text, '--version'] })`,
  'sinks Bun.{spawn,spawnSync}(0).2': `Bun.spawn(['sh', '-c', text])`,
  'sinks Bun.{spawn,spawnSync}(0).cmd.2': `Bun.spawn({ cmd: ['bash', '-lc', text] })`,
  'sanitizers Bun.$.escape': `const word = Bun.$.escape(value)`,
})
