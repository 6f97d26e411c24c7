import { react } from '../../../src/models/http/react.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(react, {
  'sinks {createElement,h,cloneElement}(1).dangerouslySetInnerHTML.__html': `import React from 'react'
    const title = React.createElement('h1', { dangerouslySetInnerHTML: { __html: text } })`,
  'sinks {createElement,h,cloneElement}(1).href': `import { h } from 'preact'
    const link = h('a', { href: address })`,
})
