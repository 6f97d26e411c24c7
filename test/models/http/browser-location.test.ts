import { browserLocation } from '../../../src/models/http/browser-location.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(browserLocation, {
  'sources {location,document.location}': `const here = window.location`,
  'sources {location,document.location}.{href,search,hash,pathname}': `const tab = location.hash`,
  'sources {location,document.location}.toString()': `const address = document.location.toString()`,
  'sources document.{URL,documentURI,baseURI,referrer}': `const from = document.referrer`,
  'sources document.cookie': `const cookies = document.cookie`,
  'sources window.name': `const name = window.name`,
  'sinks {location.href,document.location.href}': `location.href = next`,
  'sinks {window.location,document.location}': `window.location = next`,
  'sinks {location,document.location}.{assign,replace}(0)': `window.location.assign(next)`,
  'sinks window.open(0)': `window.open(next, '_blank')`,
})
