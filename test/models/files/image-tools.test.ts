import { imageTools } from '../../../src/models/files/image-tools.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(imageTools, {
  'sinks default(0)': `const gm = require('gm')
    gm(file).resize(100).stream()`,
  'sinks Command.{write,save,saveToFile,input,addInput,mergeAdd}(0)': `const gm = require('gm')
    gm('logo.png').resize(100).write(file, done)`,
})
