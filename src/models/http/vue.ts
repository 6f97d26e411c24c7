import { defineModel } from '../define-model.js'

export const vue = defineModel({
  name: 'vue',
  docs: 'https://vuejs.org/guide/extras/render-function.html',
  packages: ['vue'],
  sinks: [
    { at: '{h,createVNode}(1).innerHTML', kind: 'html', page: true },
    { at: '{h,createVNode}(1).href', kind: 'link', page: true },
  ],
})
