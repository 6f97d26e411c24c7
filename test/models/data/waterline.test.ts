import { waterline } from '../../../src/models/data/waterline.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(waterline, {
  'sources ?.sendNativeQuery()': `const result = await sails.sendNativeQuery('SELECT name FROM users')`,
  'sinks ?.sendNativeQuery(0)': `module.exports = {
      fn: async function () {
        return sails.getDatastore().sendNativeQuery(text, [1])
      },
    }`,
})
