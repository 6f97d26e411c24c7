import { exec, execFile } from 'node:child_process'
import { isReportName } from './report-names.js'

export function renderReport(name: string, done: (error: Error | null) => void) {
  exec(`wkhtmltopdf reports/${name}.html out/${name}.pdf`, done) // expect: no-command-injection
}

export function renderKnownReport(name: string, done: (error: Error | null) => void) {
  if (!isReportName(name)) {
    done(new Error('There is no such report'))
    return
  }
  exec(`wkhtmltopdf reports/${name}.html out/${name}.pdf`, done)
}

export function renderReportFile(name: string, done: (error: Error | null) => void) {
  execFile('wkhtmltopdf', [`reports/${name}.html`, `out/${name}.pdf`], done)
}
