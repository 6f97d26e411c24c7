import { glob } from '../../../src/models/files/glob.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(glob, {
  'sinks default(0)': `const glob = require('glob')
    glob(pattern, (error, files) => use(files))`,
  'sinks default(1).cwd': `import glob from 'fast-glob'
    const files = await glob('*.txt', { cwd: folder })`,
  'sinks {glob,globSync,globStream,globby,globbySync,sync,stream,async}(0)': `import { glob } from 'glob'
    const files = await glob(folder + '/*.txt')`,
  'sinks {glob,globSync,globStream,globby,globbySync,sync,stream,async}(1).cwd': `import { globby } from 'globby'
    const files = await globby('*.txt', { cwd: folder })`,
})
