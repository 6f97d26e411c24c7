import { vue } from '../../../src/models/http/vue.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(vue, {
  'sinks {h,createVNode}(1).innerHTML': `import { h } from 'vue'
    const title = h('h1', { innerHTML: text })`,
  'sinks {h,createVNode}(1).href': `import { createVNode } from 'vue'
    const link = createVNode('a', { href: address })`,
})
