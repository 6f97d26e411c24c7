import rule from '../../rules/no-regex-injection.js'
import { ruleTester } from '../support/rule-tester.js'

/** A handler with `q` of the query string. */
const handler = (body: string, imports = '') => `import express from 'express'
${imports}express().get('/', (req, res) => {
  const { q } = req.query
  ${body}
})`

const INLINE = String.raw`.replace(/[.*+?^${'$'}{}()|[\]\\]/g, '\\$&')`

ruleTester.run('no-regex-injection', rule, {
  valid: [
    { name: 'a constant', code: handler(`new RegExp('^a+$', 'i').test(q)`) },
    { name: 'escape-string-regexp', code: handler('new RegExp(`^${escape(q)}`)', `import escape from 'escape-string-regexp'\n`) },
    { name: 'lodash', code: handler('new RegExp(_.escapeRegExp(q))', `import _ from 'lodash'\n`) },
    { name: 'RegExp.escape', code: handler('new RegExp(RegExp.escape(q))') },
    { name: 'an escape written by hand', code: handler(String.raw`new RegExp(q.replace(/[.*+?^${'$'}{}()|[\]\\]/g, '\\$&'))`) },
    { name: 'an escape with a group', code: handler(String.raw`new RegExp(q.replace(/([.*+?^=!:${'$'}{}()|\[\]\/\\])/g, '\\$1'))`) },
    { name: 'an escape with a dash and a slash', code: handler(String.raw`new RegExp(q.replace(/[-\/\\^$*+?.()|[\]{}]/g, '\\$&'))`) },
    {
      name: 'a helper that escapes',
      code: handler(String.raw`const escapeText = (text) => text.replace(/[.*+?^${'$'}{}()|[\]\\]/g, '\\$&')
  new RegExp(escapeText(q))`),
    },
    { name: 'other characters taken out', code: handler(String.raw`new RegExp(q.replace(/[^\w\s]/g, ''))`) },
    { name: 'a check of the characters', code: handler(String.raw`if (!/^[\w.]+$/.test(q)) return
  new RegExp(q)`) },
    { name: 'a number', code: handler('new RegExp(`a{${Number(q)}}`)') },
    { name: 're2, which has no costly patterns', code: handler('new RE2(q)', `import RE2 from 're2'\n`) },
    { name: 'a text that is looked for as it is', code: handler(`'abc'.includes(q); 'abc'.replaceAll(q, ''); 'abc'.split(q)`) },
    { name: 'a service with a method called search', code: handler('index.search(q); router.match(q); client.search(q)', `import { index, router, client } from './a.js'\n`) },
    { name: 'a constant pattern on the request', code: handler('q.match(/^a/); q.search("a")') },
    { name: 'a pattern of MongoDB that is escaped', code: handler('find({ name: { $regex: escape(q) } })', `import escape from 'escape-string-regexp'\nimport { find } from './a.js'\n`) },
    { name: 'a pattern of a caller', code: 'export const grep = (pattern: string) => new RegExp(pattern)' },
    {
      name: 'a pattern of a caller, where callers count',
      code: 'export const grep = (pattern: string) => new RegExp(pattern)',
      settings: { 'api-security': { threatModels: ['remote', 'parameter', 'local'] } },
    },
  ],
  invalid: [
    {
      name: 'the whole pattern',
      code: handler(`new RegExp(q, 'i')`),
      errors: [
        {
          messageId: 'taintedPattern',
          line: 4,
          column: 14,
          suggestions: [{ messageId: 'escapePattern', output: handler(`new RegExp(String(q)${INLINE}, 'i')`) }],
        },
      ],
    },
    {
      name: 'parts of a pattern',
      code: handler('RegExp(`^${q}: ${req.query.r}$`)'),
      errors: [
        {
          messageId: 'taintedPattern',
          suggestions: [{ messageId: 'escapePattern', output: handler(`RegExp(\`^\${String(q)${INLINE}}: \${String(req.query.r)${INLINE}}$\`)`) }],
        },
      ],
    },
    {
      name: 'by the helper that the file imports',
      code: handler(`new RegExp('^' + q)`, `import { escapeRegExp } from 'lodash'\n`),
      errors: [
        {
          messageId: 'taintedPattern',
          suggestions: [{ messageId: 'escapePattern', output: handler(`new RegExp('^' + escapeRegExp(q))`, `import { escapeRegExp } from 'lodash'\n`) }],
        },
      ],
    },
    {
      name: 'by lodash',
      code: handler('new RegExp(q)', `import _ from 'lodash'\n`),
      errors: [
        {
          messageId: 'taintedPattern',
          suggestions: [{ messageId: 'escapePattern', output: handler('new RegExp(_.escapeRegExp(q))', `import _ from 'lodash'\n`) }],
        },
      ],
    },
    {
      name: 'a parameter of the path',
      code: `import Fastify from 'fastify'
Fastify().get('/:pattern', (request) => names.filter((name) => new RegExp(request.params.pattern).test(name)))`,
      errors: [
        {
          messageId: 'taintedPattern',
          suggestions: [
            {
              messageId: 'escapePattern',
              output: `import Fastify from 'fastify'
Fastify().get('/:pattern', (request) => names.filter((name) => new RegExp(String(request.params.pattern)${INLINE}).test(name)))`,
            },
          ],
        },
      ],
    },
    {
      name: 'an escape that leaves groups and quantifiers',
      code: handler(String.raw`new RegExp(q.replace(/[.]/g, '\\$&'))`),
      errors: [{ messageId: 'taintedPattern', suggestions: [{ messageId: 'escapePattern', output: handler(String.raw`new RegExp(String(q.replace(/[.]/g, '\\$&'))${INLINE})`) }] }],
    },
    {
      name: 'an escape of the first character only',
      code: handler(String.raw`new RegExp(q.replace(/[.*+?^${'$'}{}()|[\]\\]/, '\\$&'))`),
      errors: [{ messageId: 'taintedPattern', suggestions: [{ messageId: 'escapePattern', output: handler(String.raw`new RegExp(String(q.replace(/[.*+?^${'$'}{}()|[\]\\]/, '\\$&'))${INLINE})`) }] }],
    },
    {
      name: 'a check that lets quantifiers through',
      code: handler(String.raw`if (!/^[\w*+()]+$/.test(q)) return
  new RegExp(q)`),
      errors: [{ messageId: 'taintedPattern', suggestions: [{ messageId: 'escapePattern', output: handler(String.raw`if (!/^[\w*+()]+$/.test(q)) return
  new RegExp(String(q)${INLINE})`) }] }],
    },
    {
      name: 'encoded for a URL',
      code: handler('new RegExp(encodeURIComponent(q))'),
      errors: [{ messageId: 'taintedPattern', suggestions: [{ messageId: 'escapePattern', output: handler(`new RegExp(String(encodeURIComponent(q))${INLINE})`) }] }],
    },
    {
      name: 'a method of strings: match',
      code: handler(`title.match(q)`, `import { title, text, list, users } from './a.js'\n`),
      errors: [
        {
          messageId: 'taintedPattern',
          line: 5,
          suggestions: [{ messageId: 'escapePattern', output: handler(`title.match(String(q)${INLINE})`, `import { title, text, list, users } from './a.js'\n`) }],
        },
      ],
    },
    {
      name: 'a method of strings: search',
      code: handler(`text.toLowerCase().search(q)`, `import { title, text, list, users } from './a.js'\n`),
      errors: [
        {
          messageId: 'taintedPattern',
          line: 5,
          suggestions: [{ messageId: 'escapePattern', output: handler(`text.toLowerCase().search(String(q)${INLINE})`, `import { title, text, list, users } from './a.js'\n`) }],
        },
      ],
    },
    {
      name: 'a method of strings: matchAll',
      code: handler(`list.map((item) => item.matchAll(q))`, `import { title, text, list, users } from './a.js'\n`),
      errors: [
        {
          messageId: 'taintedPattern',
          line: 5,
          suggestions: [{ messageId: 'escapePattern', output: handler(`list.map((item) => item.matchAll(String(q)${INLINE}))`, `import { title, text, list, users } from './a.js'\n`) }],
        },
      ],
    },
    {
      name: 'a method of strings: match in a callback',
      code: handler(`users.filter((user) => user.name.match('^' + q))`, `import { title, text, list, users } from './a.js'\n`),
      errors: [
        {
          messageId: 'taintedPattern',
          line: 5,
          suggestions: [{ messageId: 'escapePattern', output: handler(`users.filter((user) => user.name.match('^' + String(q)${INLINE}))`, `import { title, text, list, users } from './a.js'\n`) }],
        },
      ],
    },
    {
      name: '$regex in a filter, wherever it goes',
      code: handler(`const filter = { name: { $regex: q, $options: 'i' } }
  return filter`),
      errors: [
        {
          messageId: 'taintedDatabasePattern',
          line: 4,
          column: 36,
          suggestions: [
            {
              messageId: 'escapePattern',
              output: handler(`const filter = { name: { $regex: String(q)${INLINE}, $options: 'i' } }
  return filter`),
            },
          ],
        },
      ],
    },
    {
      name: '$regex that is written later',
      code: handler("filter.title = { $regex: '^' + q }", `import { filter } from './a.js'\n`),
      errors: [
        {
          messageId: 'taintedDatabasePattern',
          suggestions: [{ messageId: 'escapePattern', output: handler(`filter.title = { $regex: '^' + String(q)${INLINE} }`, `import { filter } from './a.js'\n`) }],
        },
      ],
    },
    {
      name: '$regex as the member that is written',
      code: handler('filter.title.$regex = q', `import { filter } from './a.js'\n`),
      errors: [
        {
          messageId: 'taintedDatabasePattern',
          suggestions: [{ messageId: 'escapePattern', output: handler(`filter.title.$regex = String(q)${INLINE}`, `import { filter } from './a.js'\n`) }],
        },
      ],
    },
    {
      name: 'the query helper of mongoose',
      code: handler("User.find().where('name').regex(q)", `import mongoose from 'mongoose'\nconst User = mongoose.model('User')\n`),
      errors: [
        {
          messageId: 'taintedDatabasePattern',
          suggestions: [
            {
              messageId: 'escapePattern',
              output: handler(`User.find().where('name').regex(String(q)${INLINE})`, `import mongoose from 'mongoose'\nconst User = mongoose.model('User')\n`),
            },
          ],
        },
      ],
    },
  ],
})
