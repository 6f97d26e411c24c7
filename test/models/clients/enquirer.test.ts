import { enquirer } from '../../../src/models/clients/enquirer.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(enquirer, {
  'sources {prompt,Enquirer.prompt}()': `const { prompt } = require('enquirer')
    const answers = await prompt({ type: 'input', name: 'user', message: 'Who?' })`,
  'sources new {Input,Password,Text}().run()': `const { Input } = require('enquirer')
    const name = await new Input({ message: 'Who?' }).run()`,
})
