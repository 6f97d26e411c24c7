import { defineModel } from '../define-model.js'

/** A string in place of a function is evaluated in the page; functions get values as data and are no sink. */
export const playwright = defineModel({
  name: 'playwright',
  docs: 'https://playwright.dev/docs/evaluating',
  packages: ['playwright', 'playwright-core', '@playwright/test'],
  types: {
    Browser: ['{chromium,firefox,webkit}.{launch,connect,connectOverCDP}()'],
    BrowserContext: ['Browser.newContext()', '{chromium,firefox,webkit}.launchPersistentContext()'],
    Page: ['{Browser,BrowserContext}.newPage()', 'BrowserContext.pages().*'],
    Frame: ['Page.mainFrame()', 'Page.frame()', 'Page.frames().*'],
  },
  sinks: [
    { at: 'Page.{screenshot,pdf}(0).path', kind: 'path' },
    { at: '{Page,Frame}.{evaluate,evaluateHandle,waitForFunction}(0)', kind: 'code' },
    { at: '{Page,Frame}.{$eval,$$eval}(1)', kind: 'code' },
    { at: '{Page,BrowserContext}.addInitScript(0)', kind: 'code' },
    { at: '{Page,BrowserContext}.addInitScript(0).content', kind: 'code' },
    { at: '{Page,Frame}.addScriptTag(0).content', kind: 'code' },
    { at: '{Page,Frame}.goto(0)', kind: 'url' },
    { at: '{chromium,firefox,webkit}.{connect,connectOverCDP}(0)', kind: 'url' },
    { at: 'request.newContext().{get,post,put,patch,delete,head,fetch}(0)', kind: 'url' },
    { at: '{Page,BrowserContext}.request.{get,post,put,patch,delete,head,fetch}(0)', kind: 'url' },
  ],
})
