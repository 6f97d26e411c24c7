import { foregroundChild } from '../../../src/models/process/foreground-child.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(foregroundChild, {
  'sinks {default,foregroundChild}(0)': `import { foregroundChild } from 'foreground-child'
    foregroundChild(text, ['--version'])`,
  'sinks {default,foregroundChild}(0) #2': `import { foregroundChild } from 'foreground-child'
    foregroundChild(text, { shell: true })`,
  'sinks {default,foregroundChild}(0) #3': `import { foregroundChild } from 'foreground-child'
    foregroundChild(text, ['--version'], { shell: true })`,
  'sinks {default,foregroundChild}(1)': `const { foregroundChild } = require('foreground-child')
    foregroundChild('convert', [text], { shell: true })`,
})
