import { zx } from '../../../src/models/process/zx.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(zx, {
  'sources argv': `import { argv } from 'zx'
    const name = argv.name`,
  'sources parseArgv()': `import { parseArgv } from 'zx'
    const options = parseArgv()`,
  'sources {question,stdin}()': `import { question } from 'zx'
    const name = await question('Who? ')`,
  'sources fetch().json()': `import { fetch } from 'zx'
    const order = await (await fetch(address)).json()`,
  'sources fetch().text()': `import { fetch } from 'zx'
    const response = await fetch(address)
    const page = await response.text()`,
  'sinks {$,$.sync}(0).{prefix,postfix}': `import { $ } from 'zx'
    const run = $({ prefix: text })`,
  'sinks {$,$.sync}(0).shell': `import { $ } from 'zx'
    const run = $({ shell: text })`,
  'sanitizers {quote,quotePowerShell}': `import { quote } from 'zx'
    const word = quote(value)`,
  'steps minimist': `import { minimist } from 'zx'
    const options = minimist(value)`,
})
