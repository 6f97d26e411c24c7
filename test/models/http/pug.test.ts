import { pug } from '../../../src/models/http/pug.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(pug, {
  'sinks {render,compile,compileClient,compileClientWithDependenciesTracked}(0)': `import pug from 'pug'
    const page = pug.compile(template)`,
  'sinks {renderFile,compileFile,compileFileClient}(0)': `const pug = require('pug')
    const page = pug.renderFile(name, { title })`,
  'sinks {render,renderFile,compile,compileFile,compileClient,compileFileClient}(1)': `const jade = require('jade')
    const page = jade.renderFile('page.jade', options)`,
})
