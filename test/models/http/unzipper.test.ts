import { unzipper } from '../../../src/models/http/unzipper.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(unzipper, {
  'sources Entry.path': `import unzipper from 'unzipper'
    stream.pipe(unzipper.Parse()).on('entry', (entry) => {
      entry.pipe(open(entry.path))
    })`,
  'sources Entry.props.path': `import { Parse } from 'unzipper'
    const parser = Parse()
    parser.on('entry', (entry) => open(entry.props.path))`,
  'sources Entry.buffer()': `import unzipper from 'unzipper'
    const directory = await unzipper.Open.file(path)
    for (const file of directory.files) insert(await file.buffer())`,
  'aliases ?.pipe': `import unzipper from 'unzipper'
    export const entries = stream.pipe(unzipper.Parse())`,
  'sinks Extract(0).path': `import unzipper from 'unzipper'
    input.pipe(unzipper.Extract({ path: folder }))`,
  'sinks CentralDirectory.extract(0).path': `import unzipper from 'unzipper'
    const directory = await unzipper.Open.buffer(buffer)
    await directory.extract({ path: folder })`,
  'sinks Open.file(0)': `import unzipper from 'unzipper'
    const directory = await unzipper.Open.file(file)`,
})
