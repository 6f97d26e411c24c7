import { exec } from 'node:child_process'

export function convert(id: string) {
  exec(`convert invoices/${id}.svg invoices/${id}.pdf`) // expect: no-command-injection
}

export function clean(id: string) {
  exec(`rm -f invoices/${id}.tmp`)
}
