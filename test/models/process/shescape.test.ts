import { shescape } from '../../../src/models/process/shescape.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(shescape, {
  'sanitizers {escape,escapeAll,quote,quoteAll}': `import * as shescape from 'shescape/stateless'
    const word = shescape.quote(value)`,
  'sanitizers Shescape.{escape,escapeAll,quote,quoteAll}': `import { Shescape } from 'shescape'
    const shescape = new Shescape({ shell: true })
    const word = shescape.quote(value)`,
})
