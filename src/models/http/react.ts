import { defineModel } from '../define-model.js'

export const react = defineModel({
  name: 'react',
  docs: 'https://react.dev/reference/react/createElement',
  packages: ['react', 'preact'],
  sinks: [
    { at: '{createElement,h,cloneElement}(1).dangerouslySetInnerHTML.__html', kind: 'html', page: true },
    { at: '{createElement,h,cloneElement}(1).href', kind: 'link', page: true },
  ],
})
