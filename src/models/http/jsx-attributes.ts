import { defineModel } from '../define-model.js'

/** Attributes of JSX elements that read text as markup, or as an address. */
export const jsxAttributes = defineModel({
  name: 'JSX',
  docs: 'https://react.dev/reference/react-dom/components/common',
  globals: true,
  sinks: [
    { at: 'JSX.dangerouslySetInnerHTML.__html', kind: 'html', page: true },
    { at: 'JSX.{srcDoc,innerHTML}', kind: 'html', page: true },
    { at: 'JSX.{href,xlinkHref,formAction}', kind: 'link', page: true },
  ],
})
