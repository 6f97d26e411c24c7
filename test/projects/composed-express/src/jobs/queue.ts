import { exec, execFile } from 'node:child_process'

export class Queue {
  print(printer: string) {
    exec(`lp -d ${printer} queue.pdf`) // expect: no-command-injection
  }

  list(printer: string) {
    execFile('lpstat', ['-p', '--', printer])
  }
}
