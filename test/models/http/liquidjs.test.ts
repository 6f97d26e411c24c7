import { liquidjs } from '../../../src/models/http/liquidjs.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(liquidjs, {
  'sinks Liquid.{parse,parseAndRender,parseAndRenderSync,evalValue,evalValueSync}(0)': `import { Liquid } from 'liquidjs'
    const engine = new Liquid()
    const page = await engine.parseAndRender(template, { title })`,
  'sinks Liquid.{renderFile,renderFileSync,parseFile,parseFileSync}(0)': `import { Liquid } from 'liquidjs'
    const engine = new Liquid({ root: 'views' })
    const page = await engine.renderFile(name, { title })`,
})
