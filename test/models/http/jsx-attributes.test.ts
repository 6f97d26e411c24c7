import { jsxAttributes } from '../../../src/models/http/jsx-attributes.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(jsxAttributes, {
  'sinks JSX.dangerouslySetInnerHTML.__html': { filename: 'title.tsx', code: `const title = <h1 dangerouslySetInnerHTML={{ __html: text }} />` },
  'sinks JSX.{srcDoc,innerHTML}': { filename: 'title.tsx', code: `const page = <iframe srcDoc={text} />` },
  'sinks JSX.{href,xlinkHref,formAction}': { filename: 'title.tsx', code: `const link = <a href={address}>Back</a>` },
})
