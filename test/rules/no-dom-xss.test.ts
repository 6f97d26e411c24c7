import rule from '../../rules/no-dom-xss.js'
import { ruleTester } from '../support/rule-tester.js'

ruleTester.run('no-dom-xss', rule, {
  valid: [
    {
      name: 'jsx: the origin of an address',
      code: `export const Home = (props) => <a href={props.url.origin}>home</a>`,
      filename: 'home.jsx',
      settings: { 'api-security': { threatModels: ['parameter'] } },
    },
    {
      name: 'text',
      code: `document.getElementById('title').textContent = location.hash.slice(1)
document.createTextNode(location.search)`,
    },
    {
      name: 'constant markup',
      code: `element.innerHTML = '<b>Hello</b>'
element.innerHTML += \`<hr>\``,
    },
    {
      name: "a value that isn't known",
      code: `element.innerHTML = render(state)`,
    },
    {
      name: 'sanitized',
      code: `import DOMPurify from 'dompurify'
element.innerHTML = DOMPurify.sanitize(decodeURIComponent(location.hash))`,
    },
    {
      name: 'escaped',
      code: `import escapeHtml from 'escape-html'
element.innerHTML = '<b>' + escapeHtml(new URLSearchParams(location.search).get('name')) + '</b>'`,
    },
    {
      name: 'a number',
      code: `element.innerHTML = \`<b>\${Number(new URLSearchParams(location.search).get('page'))}</b>\``,
    },
    {
      name: 'one of a list',
      code: `const tab = location.hash.slice(1)
if (['news', 'about'].includes(tab)) element.innerHTML = \`<b>\${tab}</b>\``,
    },
    {
      name: 'a message of a known sender',
      code: `window.addEventListener('message', (event) => {
  if (event.origin !== 'https://example.com') return
  element.innerHTML = event.data.html
})`,
    },
    {
      name: 'a message of one of the known senders',
      code: `const ORIGINS = ['https://example.com', 'https://example.org']
window.addEventListener('message', (event) => {
  if (!ORIGINS.includes(event.origin)) return
  element.innerHTML = event.data.html
})`,
    },
    {
      name: "another event's data",
      code: `input.addEventListener('input', (event) => {
  element.innerHTML = event.data
})`,
    },
    {
      name: 'Trusted Types',
      code: `const policy = trustedTypes.createPolicy('page', { createHTML: (text) => clean(text) })
element.innerHTML = policy.createHTML(location.hash)`,
    },
    {
      name: 'an address of the page itself',
      code: `location.href = location.pathname + '?page=2'
location.href = '/search?q=' + new URLSearchParams(location.search).get('q')
location.href = location.href.replace('/en/', '/de/')
location.replace(location.href.split('#')[0])
window.open('https://example.com/share?u=' + encodeURIComponent(document.URL))`,
    },
    {
      name: "another object's href",
      code: `const request = { href: '' }
request.href = new URLSearchParams(location.search).get('q')`,
    },
    {
      name: 'a selector',
      code: `$(location.hash).show()
$('#' + new URLSearchParams(location.search).get('tab')).show()`,
    },
    {
      name: 'jQuery: text',
      code: `$('#title').text(decodeURIComponent(location.hash))`,
    },
    {
      name: 'html of something else',
      code: `report.html(decodeURIComponent(location.hash))`,
    },
    {
      name: 'React escapes',
      code: `export const Title = () => <h1 title={location.hash}>{new URLSearchParams(location.search).get('title')}</h1>`,
      filename: 'title.tsx',
      languageOptions: { parserOptions: { ecmaFeatures: { jsx: true } } },
    },
    {
      name: 'React: an address with a fixed beginning',
      code: `export const Link = () => <a href={\`/users/\${new URLSearchParams(location.search).get('id')}\`}>User</a>`,
      filename: 'link.tsx',
      languageOptions: { parserOptions: { ecmaFeatures: { jsx: true } } },
    },
    {
      name: "storage, where stored values don't count",
      code: `element.innerHTML = localStorage.getItem('draft')`,
    },
    {
      name: "names of the page's own",
      code: `const location = { hash: '' }
const name = 'a'
element.innerHTML = location.hash + name`,
    },
    {
      name: 'a response of a server',
      code: `app.get('/', (req, res) => {
  res.send('<b>' + req.query.name + '</b>')
})`,
    },
    {
      name: 'a page that asks its own server',
      code: `const answer = await fetch('/api?q=' + location.hash)`,
    },
  ],
  invalid: [
    {
      name: 'jsx: a whole address',
      code: `export const Home = (props) => <a href={props.url.href}>home</a>`,
      filename: 'home.jsx',
      settings: { 'api-security': { threatModels: ['parameter'] } },
      errors: [{ messageId: 'taintedLink', line: 1, column: 41 }],
    },
    {
      name: 'the hash as markup',
      code: `document.getElementById('title').innerHTML = location.hash.slice(1)`,
      errors: [
        { messageId: 'taintedMarkup', line: 1, column: 46, suggestions: [
            { messageId: 'writeText', output: `document.getElementById('title').textContent = location.hash.slice(1)` },
          ] },
      ],
    },
    {
      name: 'a parameter of the address as markup',
      code: `const params = new URLSearchParams(window.location.search)
const title = params.get('title')
document.querySelector('h1').innerHTML = title`,
      errors: [
        { messageId: 'taintedMarkup', line: 3, column: 42, suggestions: [
            { messageId: 'writeText', output: `const params = new URLSearchParams(window.location.search)
const title = params.get('title')
document.querySelector('h1').textContent = title` },
          ] },
      ],
    },
    {
      name: 'a parameter among markup',
      code: `const { searchParams } = new URL(document.location.href)
element.innerHTML = \`<b>\${searchParams.get('name')}</b>\``,
      errors: [{ messageId: 'taintedMarkup', line: 2, column: 21 }],
    },
    {
      name: 'a parameter among markup, with a sanitizer at hand',
      code: `import DOMPurify from 'dompurify'
const { searchParams } = new URL(location.href)
element.innerHTML = \`<b>\${searchParams.get('name')}</b>\``,
      errors: [
        { messageId: 'taintedMarkup', line: 3, column: 21, suggestions: [
            { messageId: 'escapeHtml', output: `import DOMPurify from 'dompurify'
const { searchParams } = new URL(location.href)
element.innerHTML = \`<b>\${DOMPurify.sanitize(searchParams.get('name'))}</b>\`` },
          ] },
      ],
    },
    {
      name: 'added markup',
      code: `element.innerHTML += '<li>' + decodeURIComponent(location.hash) + '</li>'`,
      errors: [{ messageId: 'taintedMarkup', line: 1, column: 22 }],
    },
    {
      name: 'outerHTML and srcdoc',
      code: `const text = new URLSearchParams(location.search).get('text')
element.outerHTML = text
frame.srcdoc = '<p>' + text`,
      errors: [
        { messageId: 'taintedMarkup', line: 2, column: 21 },
        { messageId: 'taintedMarkup', line: 3, column: 16 },
      ],
    },
    {
      name: 'insertAdjacentHTML',
      code: `element.insertAdjacentHTML('beforeend', decodeURI(location.search))`,
      errors: [{ messageId: 'taintedMarkup', line: 1, column: 41 }],
    },
    {
      name: 'document.write',
      code: `document.write('<p>Came from ' + document.referrer + '</p>')`,
      errors: [{ messageId: 'taintedMarkup', line: 1, column: 16 }],
    },
    {
      name: 'the name of the window',
      code: `element.innerHTML = window.name`,
      errors: [
        { messageId: 'taintedMarkup', line: 1, column: 21, suggestions: [
            { messageId: 'writeText', output: `element.textContent = window.name` },
          ] },
      ],
    },
    {
      name: 'a message',
      code: `window.addEventListener('message', (event) => {
  element.innerHTML = event.data.html
})`,
      errors: [
        { messageId: 'taintedMarkup', line: 2, column: 23, suggestions: [
            { messageId: 'writeText', output: `window.addEventListener('message', (event) => {
  element.textContent = event.data.html
})` },
          ] },
      ],
    },
    {
      name: "a message, by the handler's property",
      code: `window.onmessage = function (event) {
  element.innerHTML = '<p>' + event.data
}`,
      errors: [{ messageId: 'taintedMarkup', line: 2, column: 23 }],
    },
    {
      name: 'a message whose sender is only logged',
      code: `addEventListener('message', ({ origin, data }) => {
  console.log(origin)
  element.innerHTML = '<p>' + data.text
})`,
      errors: [{ messageId: 'taintedMarkup', line: 3, column: 23 }],
    },
    {
      name: 'an address of a parameter',
      code: `const next = new URLSearchParams(location.search).get('next')
location.href = next`,
      errors: [{ messageId: 'taintedLink', line: 2, column: 17 }],
    },
    {
      name: 'an address of the hash',
      code: `window.location = decodeURIComponent(location.hash.slice(1))`,
      errors: [{ messageId: 'taintedLink', line: 1, column: 19 }],
    },
    {
      name: 'replace and assign',
      code: `const url = new URL(location.href)
location.assign(url.searchParams.get('next'))
location.replace(url.searchParams.get('back'))`,
      errors: [
        { messageId: 'taintedLink', line: 2, column: 17 },
        { messageId: 'taintedLink', line: 3, column: 18 },
      ],
    },
    {
      name: 'a new window',
      code: `addEventListener('message', (event) => window.open(event.data.url))`,
      errors: [{ messageId: 'taintedLink', line: 1, column: 52 }],
    },
    {
      name: "a link's address",
      code: `link.setAttribute('href', new URLSearchParams(location.search).get('url'))`,
      errors: [{ messageId: 'taintedLink', line: 1, column: 27 }],
    },
    {
      name: 'jQuery: html',
      code: `$('#title').html(decodeURIComponent(location.hash))`,
      errors: [
        { messageId: 'taintedMarkup', line: 1, column: 18, suggestions: [
            { messageId: 'writeText', output: `$('#title').text(decodeURIComponent(location.hash))` },
          ] },
      ],
    },
    {
      name: 'jQuery: append to a found element',
      code: `import $ from 'jquery'
$('#list').find('ul').append('<li>' + new URLSearchParams(location.search).get('item') + '</li>')`,
      errors: [{ messageId: 'taintedMarkup', line: 2, column: 30 }],
    },
    {
      name: 'jQuery: an element of input',
      code: `jQuery(new URLSearchParams(location.search).get('element')).appendTo('body')`,
      errors: [{ messageId: 'taintedMarkup', line: 1, column: 8 }],
    },
    {
      name: 'jQuery: an element with input in it',
      code: `$('<div>' + new URLSearchParams(location.search).get('text') + '</div>')`,
      errors: [{ messageId: 'taintedMarkup', line: 1, column: 3 }],
    },
    {
      name: 'React',
      code: `import { useSearchParams } from 'react-router-dom'
export function Title() {
  const [params] = useSearchParams()
  return <h1 dangerouslySetInnerHTML={{ __html: params.get('title') }} />
}`,
      filename: 'title.tsx',
      languageOptions: { parserOptions: { ecmaFeatures: { jsx: true } } },
      errors: [{ messageId: 'taintedMarkup', line: 4, column: 49 }],
    },
    {
      name: 'React: an object that a function makes',
      code: `const title = new URLSearchParams(location.search).get('title')
const markup = () => ({ __html: title })
export const Title = () => <h1 dangerouslySetInnerHTML={markup()} />`,
      filename: 'title.tsx',
      languageOptions: { parserOptions: { ecmaFeatures: { jsx: true } } },
      errors: [{ messageId: 'taintedMarkup', line: 3, column: 57 }],
    },
    {
      name: 'React: createElement',
      code: `import { createElement } from 'react'
const title = new URLSearchParams(location.search).get('title')
export const Title = () => createElement('h1', { dangerouslySetInnerHTML: { __html: title } })`,
      errors: [{ messageId: 'taintedMarkup', line: 3, column: 85 }],
    },
    {
      name: 'React: a link',
      code: `import { useSearchParams } from 'next/navigation'
export function Back() {
  const params = useSearchParams()
  return <a href={params.get('back')}>Back</a>
}`,
      filename: 'back.tsx',
      languageOptions: { parserOptions: { ecmaFeatures: { jsx: true } } },
      errors: [{ messageId: 'taintedLink', line: 4, column: 19 }],
    },
    {
      name: 'Vue',
      code: `import { h } from 'vue'
const title = new URLSearchParams(location.search).get('title')
export const render = () => h('h1', { innerHTML: title })`,
      errors: [{ messageId: 'taintedMarkup', line: 3, column: 50 }],
    },
    {
      name: 'storage, where stored values count',
      code: `element.innerHTML = localStorage.getItem('draft')`,
      settings: { 'api-security': { threatModels: ['stored'] } },
      errors: [
        { messageId: 'taintedMarkup', line: 1, column: 21, suggestions: [
            { messageId: 'writeText', output: `element.textContent = localStorage.getItem('draft')` },
          ] },
      ],
    },
    {
      name: 'an answer, where stored values count',
      code: `const answer = await fetch('/api/news')
element.innerHTML = await answer.text()`,
      settings: { 'api-security': { threatModels: ['stored'] } },
      errors: [
        { messageId: 'taintedMarkup', line: 2, column: 21, suggestions: [
            { messageId: 'writeText', output: `const answer = await fetch('/api/news')
element.textContent = await answer.text()` },
          ] },
      ],
    },
    {
      name: 'a field, where local values count',
      code: `element.innerHTML = '<b>' + document.getElementById('name').value + '</b>'`,
      settings: { 'api-security': { threatModels: ['local'] } },
      errors: [{ messageId: 'taintedMarkup', line: 1, column: 21 }],
    },
  ],
})
