import { browserMarkup } from '../../../src/models/http/browser-markup.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(browserMarkup, {
  'sources Element.value': `const name = document.getElementById('name').value`,
  'sinks {?,Element}.{innerHTML,outerHTML,srcdoc}': `document.querySelector('h1').innerHTML = text`,
  'sinks {?,Element}.insertAdjacentHTML(1)': `list.insertAdjacentHTML('beforeend', text)`,
  'sinks {?,Element}.{createContextualFragment,setHTMLUnsafe}(0)': `document.createRange().createContextualFragment(text)`,
  'sinks document.{write,writeln}(*)': `document.write('<p>', text)`,
  'sinks {?,Element}.setAttribute(1)': `frame.setAttribute('srcdoc', text)`,
  'sinks {?,Element}.setAttribute(1) #2': `link.setAttribute('href', address)`,
})
