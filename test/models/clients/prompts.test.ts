import { prompts } from '../../../src/models/clients/prompts.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(prompts, {
  'sources {default,prompt}()': `const prompts = require('prompts')
    const response = await prompts({ type: 'text', name: 'user', message: 'Who?' })`,
})
