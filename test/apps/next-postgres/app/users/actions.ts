'use server'

import { exec, execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { revalidatePath } from 'next/cache'
import postgres from 'postgres'

const sql = postgres(process.env.DATABASE_URL!)
const run = promisify(exec)
const runFile = promisify(execFile)

const THEMES = { light: 'theme-light', dark: 'theme-dark' }

export async function rename(form: FormData) {
  const id = String(form.get('id'))
  const name = String(form.get('name'))
  await sql`update members set name = ${name} where id = ${id}`
  revalidatePath('/users')
}

export async function renameAll(form: FormData) {
  const team = form.get('team')
  const prefix = form.get('prefix')
  const statement = ['update members set name =', `'${prefix}' || name`, 'where team_id = $1']
  await sql.unsafe(statement.join(' '), [team as string]) // expect: no-sql-injection
  revalidatePath('/users')
}

export async function makeBadge(_state: unknown, form: FormData) {
  const name = form.get('name') as string
  const theme = form.get('theme') === 'dark' ? THEMES.dark : THEMES.light
  await run(`/usr/bin/make-badge --theme ${theme} --all`)
  await run(`/usr/bin/make-badge --name '${name}'`) // expect: no-command-injection
  await runFile('/usr/bin/make-badge', ['--theme', theme, '--name', name])
  return { done: true }
}

export async function preview(source: string) {
  const render = new Function('member', `return \`${source}\``) // expect: no-code-injection
  const [member] = await sql`select name from members limit 1`
  return String(render(member))
}
