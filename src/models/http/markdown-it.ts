import { defineModel } from '../define-model.js'

/** Markup in the text comes out as it is where the option `html` is set, and escaped where it is not. */
export const markdownIt = defineModel({
  name: 'markdown-it',
  docs: 'https://github.com/markdown-it/markdown-it#readme',
  packages: ['markdown-it'],
  types: { MarkdownIt: ['new default()', 'default()', 'MarkdownIt.{use,set,enable,disable}()'] },
  sanitizers: [{ at: 'MarkdownIt.{render,renderInline}', in: 0, clears: ['html'], when: [{ at: 'made(0).html', is: 'falsy' }] }],
  steps: [
    { at: 'MarkdownIt.{render,renderInline}', from: [0], value: 'string', when: [{ at: 'made(0).html', is: 'truthy' }] },
    { at: 'MarkdownIt.{render,renderInline}', from: [0], value: 'string', when: [{ at: 'made(1).html', is: 'truthy' }] },
  ],
})
