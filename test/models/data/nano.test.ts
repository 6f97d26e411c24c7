import { nano } from '../../../src/models/data/nano.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(nano, {
  'sources Database.{find,get}()': `import Nano from 'nano'
    const users = Nano('http://localhost:5984').use('users')
    const { docs } = await users.find({ selector: {} })`,
  'sinks Database.{find,partitionedFind}(0).selector': `import Nano from 'nano'
    const users = Nano('http://localhost:5984').use('users')
    await users.find({ selector: given })`,
  'sinks Database.partitionedFind(1).selector': `import Nano from 'nano'
    const users = Nano('http://localhost:5984').use('users')
    await users.partitionedFind('a', { selector: given })`,
})
