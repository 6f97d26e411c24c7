import { defineModel } from '../define-model.js'

/** What others choose of a page's surroundings: the link that led to it, the window that opened it; and where the page goes next. */
export const browserLocation = defineModel({
  name: 'browser: location',
  docs: 'https://developer.mozilla.org/en-US/docs/Web/API/Window/location',
  globals: true,
  hint: '\\blocation\\s*(?:=|\\??\\.)|\\bwindow\\s*\\.\\s*open\\b',
  sources: [
    { at: '{location,document.location}', kind: 'remote', part: 'url', page: true, value: 'object' },
    { at: '{location,document.location}.{href,search,hash,pathname}', kind: 'remote', part: 'url', page: true, value: 'string' },
    { at: '{location,document.location}.toString()', kind: 'remote', part: 'url', page: true, value: 'string' },
    { at: 'document.{URL,documentURI,baseURI,referrer}', kind: 'remote', part: 'url', page: true, value: 'string' },
    { at: 'document.cookie', kind: 'stored', part: 'cookies', page: true, value: 'string' },
    { at: 'window.name', kind: 'remote', part: 'message', page: true, value: 'string' },
  ],
  sinks: [
    { at: '{location.href,document.location.href}', kind: 'link', page: true },
    { at: '{window.location,document.location}', kind: 'link', page: true },
    { at: '{location,document.location}.{assign,replace}(0)', kind: 'link', page: true },
    { at: 'window.open(0)', kind: 'link', page: true },
  ],
})
