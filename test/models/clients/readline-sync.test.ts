import { readlineSync } from '../../../src/models/clients/readline-sync.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(readlineSync, {
  'sources {question,prompt,questionEMail,questionNewPassword,questionPath,keyIn}()':
    `const readlineSync = require('readline-sync')
    const name = readlineSync.question('Who? ')`,
  'sources promptCL()': `const readlineSync = require('readline-sync')
    const words = readlineSync.promptCL()`,
})
