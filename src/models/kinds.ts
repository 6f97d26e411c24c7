import type { SinkKind } from './schema.js'

interface KindFacts {
  readonly text: boolean
  readonly dangerous: string
  /** Only a text that begins with a dangerous character does harm. */
  readonly leading?: boolean
}

/** What each kind of sink takes, and the characters that no harmful text does without. Sources: the grammars of the languages behind them. */
export const kinds: Readonly<Record<SinkKind, KindFacts>> = {
  // A quote ends a literal; parentheses, operators and comment signs are needed to go on outside of one.
  sql: { text: true, dangerous: '\'"`\\;()=*/#' },
  nosql: { text: false, dangerous: '${}' },
  // POSIX shell: operators, substitutions, quotes, redirections, line ends (Shell Command Language, 2.2 and 2.3).
  command: { text: true, dangerous: ';&|$`<>()\n\r\\\'"{}' },
  program: { text: true, dangerous: '/\\.' },
  // A program takes an argument that begins so for an option.
  option: { text: true, dangerous: '-', leading: true },
  code: { text: true, dangerous: '([{`;=\'"' },
  module: { text: true, dangerous: '/\\.:' },
  template: { text: true, dangerous: '{<%#$' },
  path: { text: true, dangerous: '/\\' },
  html: { text: true, dangerous: '<"\'' },
  redirect: { text: true, dangerous: '/\\:' },
  url: { text: true, dangerous: '/\\:@.' },
  xml: { text: true, dangerous: '<&' },
  regex: { text: true, dangerous: '.*+?^${}()|[]\\' },
  log: { text: true, dangerous: '\r\n' },
  header: { text: true, dangerous: '\r\n' },
  deserialize: { text: false, dangerous: '{}()' },
  merge: { text: false, dangerous: '{}_' },
  property: { text: true, dangerous: '_' },
  xpath: { text: true, dangerous: '\'"[]()=' },
  ldap: { text: true, dangerous: '()*\\&|=' },
}
