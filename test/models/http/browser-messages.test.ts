import { browserMessages } from '../../../src/models/http/browser-messages.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(browserMessages, {
  'sources addEventListener(1)(0).data': `window.addEventListener('message', (event) => show(event.data))`,
  'sources onmessage(0).data': `window.onmessage = (event) => show(event.data)`,
  'sources {localStorage,sessionStorage}.getItem()': `const draft = localStorage.getItem('draft')`,
  'sources {localStorage,sessionStorage}.*': `const draft = sessionStorage.draft`,
  'sources new XMLHttpRequest().{response,responseText}': `const request = new XMLHttpRequest()
    request.onload = () => show(request.responseText)`,
})
