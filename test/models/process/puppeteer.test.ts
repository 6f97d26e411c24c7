import { puppeteer } from '../../../src/models/process/puppeteer.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(puppeteer, {
  'sinks Page.{screenshot,pdf}(0).path': `import type { Page } from 'puppeteer'
    export async function print(page: Page, file: string) {
      await page.pdf({ path: file })
    }`,
  'sinks {Page,Frame}.{evaluate,evaluateHandle,waitForFunction}(0)': `import puppeteer from 'puppeteer'
    const browser = await puppeteer.launch()
    const page = await browser.newPage()
    await page.evaluate(text)`,
  'sinks {Page,Frame}.{$eval,$$eval}(1)': `import puppeteer from 'puppeteer'
    const browser = await puppeteer.launch()
    const page = await browser.newPage()
    await page.$eval('h1', text)`,
  'sinks Page.evaluateOnNewDocument(0)': `const puppeteer = require('puppeteer-core')
    const browser = await puppeteer.connect({ browserWSEndpoint })
    const page = await browser.newPage()
    await page.evaluateOnNewDocument(text)`,
  'sinks {Page,Frame}.addScriptTag(0).content': `import type { Page } from 'puppeteer'
    export async function decorate(page: Page, text: string) {
      await page.addScriptTag({ content: text })
    }`,
  'sinks {Page,Frame}.goto(0)': `import puppeteer from 'puppeteer'
    const browser = await puppeteer.launch()
    const page = await browser.newPage()
    await page.goto(address)`,
  'sinks connect(0).{browserWSEndpoint,browserURL}': `import puppeteer from 'puppeteer'
    const browser = await puppeteer.connect({ browserWSEndpoint: address })`,
})
