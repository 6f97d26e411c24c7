import { defineModel } from '../define-model.js'

export const pgFormat = defineModel({
  name: 'pg-format',
  docs: 'https://github.com/datalanche/node-pg-format',
  packages: ['pg-format', '@scaleleap/pg-format'],
  sanitizers: [
    { at: '{literal,ident,quoteLiteral,quoteIdent}', in: 0, clears: ['sql'] },
    // `%I` and `%L` quote; `%s` puts the value into the text as it is.
    {
      at: '{default,format}',
      when: [{ at: '(0)', is: { matches: '^(?:[^%]|%%|%(?:\\d+\\$)?[IL])*$' }, ifUnknown: true }],
      in: 1,
      clears: ['sql'],
    },
    {
      at: '{default,format}',
      when: [{ at: '(0)', is: { matches: '^(?:[^%]|%%|%(?:\\d+\\$)?[IL])*$' }, ifUnknown: true }],
      in: 2,
      clears: ['sql'],
    },
    {
      at: '{default,format}',
      when: [{ at: '(0)', is: { matches: '^(?:[^%]|%%|%(?:\\d+\\$)?[IL])*$' }, ifUnknown: true }],
      in: 3,
      clears: ['sql'],
    },
    {
      at: '{default,format}',
      when: [{ at: '(0)', is: { matches: '^(?:[^%]|%%|%(?:\\d+\\$)?[IL])*$' }, ifUnknown: true }],
      in: 4,
      clears: ['sql'],
    },
    {
      at: 'withArray',
      when: [{ at: '(0)', is: { matches: '^(?:[^%]|%%|%(?:\\d+\\$)?[IL])*$' }, ifUnknown: true }],
      in: 1,
      clears: ['sql'],
    },
  ],
  steps: [
    { at: '{default,format,withArray}', from: [0], value: 'string' },
    {
      at: '{default,format,withArray}',
      when: [{ at: '(0)', is: { matches: '%(?:\\d+\\$)?s' } }],
      from: [1, 2, 3, 4],
      value: 'string',
    },
    { at: 'string', from: [0], value: 'string' },
  ],
})
