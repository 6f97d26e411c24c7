import { swig } from '../../../src/models/http/swig.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(swig, {
  'sinks Swig.{render,compile,precompile}(0)': `const swig = require('swig')
    const page = swig.render(template, { locals: { title } })`,
  'sinks Swig.{renderFile,compileFile}(0)': `const swig = require('swig-templates')
    const page = swig.renderFile(file, { title })`,
  'sinks Swig.{render,compile}(1)': `const { Swig } = require('swig')
    const page = new Swig().render('{{ title }}', options)`,
})
