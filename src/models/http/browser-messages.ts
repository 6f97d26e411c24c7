import { defineModel } from '../define-model.js'

/** Messages of other windows, and what the browser keeps for a page. */
export const browserMessages = defineModel({
  name: 'browser: messages and storage',
  docs: 'https://developer.mozilla.org/en-US/docs/Web/API/Window/postMessage',
  globals: true,
  sources: [
    { at: 'addEventListener(1)(0).data', when: [{ at: '(0)', is: ['message'] }], kind: 'remote', part: 'message', page: true },
    { at: 'onmessage(0).data', kind: 'remote', part: 'message', page: true },
    { at: '{localStorage,sessionStorage}.getItem()', kind: 'stored', part: 'database', page: true, value: 'string' },
    { at: '{localStorage,sessionStorage}.*', kind: 'stored', part: 'database', page: true, value: 'string' },
    { at: 'new XMLHttpRequest().{response,responseText}', kind: 'stored', part: 'response', page: true },
  ],
})
