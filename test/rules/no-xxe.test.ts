import rule from '../../rules/no-xxe.js'
import { ruleTester } from '../support/rule-tester.js'

const handler = (call: string, imports = `import libxmljs from 'libxmljs2'`) => `import express from 'express'
${imports}
express().post('/orders', (req, res) => {
  const order = ${call}
})`

ruleTester.run('no-xxe', rule, {
  valid: [
    { name: 'libxml2 as it is', code: handler('libxmljs.parseXml(req.body)') },
    { name: 'options that stay inside of the document', code: handler('libxmljs.parseXml(req.body, { noblanks: true, nonet: true })') },
    { name: 'options that are off', code: handler('libxmljs.parseXml(req.body, { noent: false, dtdload: false, huge: false })') },
    { name: 'options that are not known', code: handler('libxmljs.parseXml(req.body, options)', `import libxmljs from 'libxmljs2'\nimport { options } from './options.js'`) },
    { name: 'a document of the program', code: handler(`libxmljs.parseXml('<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', { noent: true })`) },
    {
      name: 'a file of the program',
      code: `import fs from 'node:fs'
import libxmljs from 'libxmljs2'
export const settings = libxmljs.parseXml(fs.readFileSync('settings.xml', 'utf8'), { noent: true })`,
    },
    {
      name: 'parsers that expand nothing',
      code: `import express from 'express'
import { DOMParser } from '@xmldom/xmldom'
import { XMLParser } from 'fast-xml-parser'
import sax from 'sax'
import { parseString } from 'xml2js'
express().post('/', (req, res) => {
  new DOMParser().parseFromString(req.body, 'text/xml')
  new XMLParser().parse(req.body)
  sax.parser(true).write(req.body)
  parseString(req.body, () => {})
})`,
    },
    {
      name: 'Expat for a file',
      code: `import fs from 'node:fs'
import { Parser } from 'node-expat'
new Parser().write(fs.readFileSync('settings.xml'))
export const read = (text: string) => new Parser().write(text)`,
    },
  ],
  invalid: [
    {
      name: 'entities of a body',
      code: handler('libxmljs.parseXml(req.body, { noblanks: true, noent: true })'),
      errors: [
        {
          messageId: 'expandsEntities',
          line: 4,
          column: 35,
          suggestions: [{ messageId: 'dropOption', output: handler('libxmljs.parseXml(req.body, { noblanks: true })') }],
        },
      ],
    },
    {
      name: 'several options',
      code: handler('libxmljs.parseXmlString(String(req.body.xml), { noent: true, dtdload: true, nocdata: true })'),
      errors: [
        {
          messageId: 'expandsEntities',
          suggestions: [{ messageId: 'dropOption', output: handler('libxmljs.parseXmlString(String(req.body.xml), { nocdata: true })') }],
        },
      ],
    },
    {
      name: 'the last of several options',
      code: handler('libxmljs.parseXml(req.body, { nocdata: true, dtdload: true, huge: true })'),
      errors: [{ messageId: 'loadsFiles', suggestions: [{ messageId: 'dropOption', output: handler('libxmljs.parseXml(req.body, { nocdata: true })') }] }],
    },
    {
      name: 'no other option',
      code: handler('libxmljs.parseXml(req.body, { replaceEntities: true })', `import libxmljs from 'libxmljs'`),
      errors: [{ messageId: 'expandsEntities', suggestions: [{ messageId: 'dropOption', output: handler('libxmljs.parseXml(req.body, {})', `import libxmljs from 'libxmljs'`) }] }],
    },
    {
      name: 'options of the module',
      code: handler('libxmljs.parseXml(req.body, OPTIONS)', `import libxmljs from 'libxmljs2'\nconst OPTIONS = { huge: true }`),
      errors: [
        {
          messageId: 'liftsLimits',
          suggestions: [{ messageId: 'dropOption', output: handler('libxmljs.parseXml(req.body, OPTIONS)', `import libxmljs from 'libxmljs2'\nconst OPTIONS = {}`) }],
        },
      ],
    },
    {
      name: 'a document that a caller hands in',
      code: `import libxmljs from 'libxmljs2'
export const parse = (text: string) => libxmljs.parseXml(text, { noent: true })`,
      errors: [
        {
          messageId: 'expandsEntities',
          suggestions: [
            {
              messageId: 'dropOption',
              output: `import libxmljs from 'libxmljs2'
export const parse = (text: string) => libxmljs.parseXml(text, {})`,
            },
          ],
        },
      ],
    },
    {
      name: 'Expat, by itself and in xml2json',
      code: `import express from 'express'
import expat from 'node-expat'
import parser from 'xml2json'
express().post('/', (req, res) => {
  new expat.Parser('UTF-8').write(req.body)
  res.json(parser.toJson(req.body, { object: true }))
})`,
      errors: [
        { messageId: 'expandsWithoutLimit', line: 5 },
        { messageId: 'expandsWithoutLimit', line: 6 },
      ],
    },
  ],
})
