import { playwright } from '../../../src/models/process/playwright.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(playwright, {
  'sinks Page.{screenshot,pdf}(0).path': `import type { Page } from 'playwright'
    export async function print(page: Page, file: string) {
      await page.pdf({ path: file })
    }`,
  'sinks {Page,Frame}.{evaluate,evaluateHandle,waitForFunction}(0)': `import { chromium } from 'playwright'
    const browser = await chromium.launch()
    const page = await browser.newPage()
    await page.evaluate(text)`,
  'sinks {Page,Frame}.{$eval,$$eval}(1)': `import { chromium } from 'playwright'
    const browser = await chromium.launch()
    const page = await browser.newPage()
    await page.$eval('h1', text)`,
  'sinks {Page,BrowserContext}.addInitScript(0)': `import { firefox } from 'playwright'
    const browser = await firefox.launch()
    const context = await browser.newContext()
    await context.addInitScript(text)`,
  'sinks {Page,BrowserContext}.addInitScript(0).content': `import { firefox } from 'playwright'
    const browser = await firefox.launch()
    const context = await browser.newContext()
    await context.addInitScript({ content: text })`,
  'sinks {Page,Frame}.addScriptTag(0).content': `import type { Page } from 'playwright'
    export async function decorate(page: Page, text: string) {
      await page.addScriptTag({ content: text })
    }`,
  'sinks {Page,Frame}.goto(0)': `import { chromium } from 'playwright'
    const browser = await chromium.launch()
    const page = await browser.newPage()
    await page.goto(address)`,
  'sinks {chromium,firefox,webkit}.{connect,connectOverCDP}(0)': `import { chromium } from 'playwright'
    const browser = await chromium.connectOverCDP(address)`,
  'sinks request.newContext().{get,post,put,patch,delete,head,fetch}(0)': `import { request } from 'playwright'
    const context = await request.newContext()
    await context.get(address)`,
  'sinks {Page,BrowserContext}.request.{get,post,put,patch,delete,head,fetch}(0)': `import { chromium } from 'playwright'
    const browser = await chromium.launch()
    const page = await browser.newPage()
    await page.request.get(address)`,
})
