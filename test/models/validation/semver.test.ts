import { semver } from '../../../src/models/validation/semver.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(semver, {
  'sanitizers {valid,clean,coerce,inc}': `const semver = require('semver')
    run(semver.clean(version))`,
  'sanitizers {major,minor,patch}': `import { major } from 'semver'
    run(major(version))`,
  'guards valid': `import semver from 'semver'
    if (!semver.valid(version)) throw new Error('version')`,
})
