import { zxGlobals } from '../../../src/models/process/zx-globals.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(zxGlobals, {
  'sources argv': `import 'zx/globals'
    const name = argv.name`,
  'sources question()': `import 'zx/globals'
    const name = await question('Who? ')`,
  'sinks $(0).{prefix,postfix}': `import 'zx/globals'
    const run = $({ prefix: text })`,
  'sanitizers {quote,quotePowerShell}': `import 'zx/globals'
    const word = quote(value)`,
})
