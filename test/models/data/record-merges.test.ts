import { recordMerges } from '../../../src/models/data/record-merges.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(recordMerges, {
  'sinks Object.{assign,defineProperties}(1..)': `const user = await users.findById(id)
    Object.assign(user, changes)`,
  'sinks ?.{update,updateOne,updateAttributes,setAttributes,overwrite}(0)': `const user = await users.findByPk(id)
    await user.update(changes)`,
  'sinks ?.{set,merge,fill,patch,assign,$set,$setJson}(0)': `const user = await users.findOne({ where: { id } })
    user.set(changes)
    await user.save()`,
})
