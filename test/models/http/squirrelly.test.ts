import { squirrelly } from '../../../src/models/http/squirrelly.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(squirrelly, {
  'sinks {render,compile}(0)': `import * as Sqrl from 'squirrelly'
    const page = Sqrl.render(template, { title })`,
  'sinks renderFile(0)': `import * as Sqrl from 'squirrelly'
    const page = Sqrl.renderFile(file, { title })`,
  'sinks renderFile(1)': `import { renderFile } from 'squirrelly'
    const page = renderFile('page.sqrl', data)`,
})
