import { meow } from '../../../src/models/clients/meow.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(meow, {
  'sources default().{input,flags,unnormalizedFlags}': `import meow from 'meow'
    const cli = meow('Usage: tool <input>', { importMeta: import.meta })
    use(cli.flags)`,
})
