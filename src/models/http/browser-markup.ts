import { defineModel } from '../define-model.js'

/** Members of elements and documents that read text as markup: told by their names, since every element has them. */
export const browserMarkup = defineModel({
  name: 'browser: markup',
  docs: 'https://developer.mozilla.org/en-US/docs/Web/API/Element/innerHTML',
  globals: true,
  hint: 'HTML|srcdoc|setAttribute|createContextualFragment|document\\s*\\.\\s*write',
  types: {
    Element: ['document.{getElementById,querySelector,createElement}()'],
    HTMLElement: [],
    HTMLDivElement: [],
    HTMLInputElement: [],
    HTMLIFrameElement: [],
  },
  inherits: {
    HTMLElement: ['Element'],
    HTMLDivElement: ['Element'],
    HTMLInputElement: ['Element'],
    HTMLIFrameElement: ['Element'],
  },
  sources: [{ at: 'Element.value', kind: 'local', part: 'form', page: true, value: 'string' }],
  sinks: [
    { at: '{?,Element}.{innerHTML,outerHTML,srcdoc}', kind: 'html', page: true },
    { at: '{?,Element}.insertAdjacentHTML(1)', kind: 'html', page: true },
    { at: '{?,Element}.{createContextualFragment,setHTMLUnsafe}(0)', kind: 'html', page: true },
    { at: 'document.{write,writeln}(*)', kind: 'html', page: true },
    { at: '{?,Element}.setAttribute(1)', kind: 'html', page: true, when: [{ at: '(0)', is: ['srcdoc'] }] },
    { at: '{?,Element}.setAttribute(1)', kind: 'link', page: true, when: [{ at: '(0)', is: ['href', 'xlink:href', 'action', 'formaction'] }] },
  ],
})
