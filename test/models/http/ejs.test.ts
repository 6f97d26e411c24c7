import { ejs } from '../../../src/models/http/ejs.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(ejs, {
  'sinks {render,compile}(0)': `import ejs from 'ejs'
    const page = ejs.render(template, { title })`,
  'sinks renderFile(0)': `const ejs = require('ejs')
    ejs.renderFile(name, { title }, done)`,
  'sinks {render,renderFile}(1)': `import { render } from 'ejs'
    const page = render('<%= title %>', data)`,
  'sinks {render,renderFile}(2)': `import ejs from 'ejs'
    const page = ejs.renderFile('page.ejs', { title }, options)`,
  'sinks compile(1)': `import ejs from 'ejs'
    const page = ejs.compile('<%= title %>', options)`,
})
