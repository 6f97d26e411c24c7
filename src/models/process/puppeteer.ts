import { defineModel } from '../define-model.js'

/** A string in place of a function is evaluated in the page; functions get values as data and are no sink. */
export const puppeteer = defineModel({
  name: 'puppeteer',
  docs: 'https://pptr.dev/api',
  packages: ['puppeteer', 'puppeteer-core', 'puppeteer-extra'],
  types: {
    Browser: ['launch()', 'connect()'],
    BrowserContext: ['Browser.{createBrowserContext,createIncognitoBrowserContext,defaultBrowserContext}()'],
    Page: ['{Browser,BrowserContext}.newPage()', '{Browser,BrowserContext}.pages().*'],
    Frame: ['Page.mainFrame()', 'Page.frames().*', 'Page.waitForFrame()'],
  },
  sinks: [
    { at: 'Page.{screenshot,pdf}(0).path', kind: 'path' },
    { at: '{Page,Frame}.{evaluate,evaluateHandle,waitForFunction}(0)', kind: 'code' },
    { at: '{Page,Frame}.{$eval,$$eval}(1)', kind: 'code' },
    { at: 'Page.evaluateOnNewDocument(0)', kind: 'code' },
    { at: '{Page,Frame}.addScriptTag(0).content', kind: 'code' },
    { at: '{Page,Frame}.goto(0)', kind: 'url' },
    { at: 'connect(0).{browserWSEndpoint,browserURL}', kind: 'url' },
  ],
})
