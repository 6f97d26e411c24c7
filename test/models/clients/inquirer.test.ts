import { inquirer } from '../../../src/models/clients/inquirer.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(inquirer, {
  'sources prompt()': `import inquirer from 'inquirer'
    const answers = await inquirer.prompt([{ name: 'user', message: 'Who?' }])`,
  'sources createPromptModule()()': `import inquirer from 'inquirer'
    const ask = inquirer.createPromptModule()
    const answers = await ask(questions)`,
})
