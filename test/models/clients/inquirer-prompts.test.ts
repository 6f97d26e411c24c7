import { inquirerPrompts } from '../../../src/models/clients/inquirer-prompts.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(inquirerPrompts, {
  'sources {input,password,editor}()': `import { input } from '@inquirer/prompts'
    const name = await input({ message: 'Name?' })`,
})
