import { denoProcess } from '../../../src/models/process/deno-process.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(denoProcess, {
  'sources Deno.args': `const [name] = Deno.args`,
  'sources Deno.env.get()': `const name = Deno.env.get('NAME')`,
  'sources Deno.env.toObject()': `const environment = Deno.env.toObject()`,
  'sources Deno.{readTextFile,readTextFileSync}()': `const names = await Deno.readTextFile('names.txt')`,
  'sinks new Deno.Command(0)': `const command = new Deno.Command(text, { args: ['--version'] })`,
  'sinks Deno.run(0).cmd.0': `Deno.run({ cmd: [text, '--version'] })`,
  'sinks new Deno.Command(1).args.1': `const command = new Deno.Command('sh', { args: ['-c', text] })`,
  'sinks Deno.run(0).cmd.2': `Deno.run({ cmd: ['bash', '-c', text] })`,
})
