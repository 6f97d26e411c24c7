import { exec, execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { Injectable } from '@nestjs/common'

const execute = promisify(exec)
const executeFile = promisify(execFile)

@Injectable()
export class ShellService {
  async render(template: string, target: string) {
    const { stdout } = await execute(`render-invoice ${template} > ${target}`) // expect: no-command-injection
    return stdout
  }

  async count(file: string) {
    const { stdout } = await executeFile('wc', ['-l', '--', file])
    return Number.parseInt(stdout, 10)
  }
}
