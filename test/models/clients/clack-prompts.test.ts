import { clackPrompts } from '../../../src/models/clients/clack-prompts.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(clackPrompts, {
  'sources {text,multiline,password,path}()': `import { text } from '@clack/prompts'
    const name = await text({ message: 'Name?' })`,
  'sources group()': `import * as p from '@clack/prompts'
    const answers = await p.group({ name: () => p.confirm({ message: 'Sure?' }) })`,
})
