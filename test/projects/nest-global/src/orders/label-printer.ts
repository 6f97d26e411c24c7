import { execFileSync, execSync } from 'node:child_process'

export const LABEL_PRINTER = 'label-printer'

export class LabelPrinter {
  constructor(private readonly queue: string) {}

  print(text: string) {
    execSync(`echo ${text} | lp -d ${this.queue}`) // expect: no-command-injection
  }

  count(queue: string) {
    return execFileSync('lpstat', ['-o', '--', queue]).toString().split('\n').length
  }
}
