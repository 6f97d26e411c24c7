import { path } from '../../../src/models/node/path.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(path, {
  'sanitizers {basename,posix.basename,win32.basename}': `import path from 'node:path'
    const name = path.basename(value)`,
  'sanitizers {extname,posix.extname,win32.extname}': `import { extname } from 'node:path'
    const suffix = extname(value)`,
  'steps {join,posix.join,win32.join}': `import path from 'node:path'
    const file = path.join(root, value)`,
  'steps {resolve,posix.resolve,win32.resolve}': `const path = require('path')
    const file = path.resolve(root, value)`,
  'steps {normalize,posix.normalize,win32.normalize}': `import { posix } from 'node:path'
    const file = posix.normalize(value)`,
  'steps {relative,posix.relative,win32.relative}': `import path from 'node:path'
    const rest = path.relative(root, value)`,
  'steps {dirname,posix.dirname,win32.dirname}': `import { dirname } from 'node:path'
    const folder = dirname(value)`,
  'steps {toNamespacedPath,posix.toNamespacedPath,win32.toNamespacedPath}': `import path from 'node:path'
    const file = path.toNamespacedPath(value)`,
  'steps {format,posix.format,win32.format}': `import path from 'node:path'
    const file = path.format({ dir: root, base: value })`,
  'steps {parse,posix.parse,win32.parse}': `import path from 'node:path'
    const { dir } = path.parse(value)`,
})
