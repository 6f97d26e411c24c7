import { eta } from '../../../src/models/http/eta.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(eta, {
  'sinks Eta.{renderString,renderStringAsync,compile}(0)': `import { Eta } from 'eta'
    const page = new Eta().renderString(template, { title })`,
  'sinks Eta.{render,renderAsync}(0)': `import { Eta } from 'eta'
    const eta = new Eta({ views: 'views' })
    const page = eta.render(name, { title })`,
  'sinks exports.{render,renderAsync,compile}(0)': `import * as Eta from 'eta'
    const page = Eta.render(template, { title })`,
  'sinks exports.{renderFile,renderFileAsync}(0)': `import * as Eta from 'eta'
    const page = Eta.renderFile(name, { title })`,
  'sinks exports.{renderFile,renderFileAsync}(1)': `import * as Eta from 'eta'
    const page = Eta.renderFile('page', data)`,
})
