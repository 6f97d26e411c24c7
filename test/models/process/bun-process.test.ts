import { bunProcess } from '../../../src/models/process/bun-process.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(bunProcess, {
  'sinks $(1..).raw': `import { $ } from 'bun'
    await $\`ls \${{ raw: text }}\``,
  'sinks {spawn,spawnSync}(0).0': `import { spawn } from 'bun'
    spawn([text, '--version'])`,
  'sinks {spawn,spawnSync}(0).cmd.0': `import { spawnSync } from 'bun'
    spawnSync({ cmd: [text, '--version'] })`,
  'sinks {spawn,spawnSync}(0).2': `import { spawn } from 'bun'
    spawn(['sh', '-c', text])`,
  'sinks {spawn,spawnSync}(0).cmd.2': `import { spawn } from 'bun'
    spawn({ cmd: ['/bin/sh', '-c', text] })`,
  'sanitizers $.escape': `import { $ } from 'bun'
    const word = $.escape(value)`,
})
