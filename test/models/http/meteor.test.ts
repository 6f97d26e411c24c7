import { meteor } from '../../../src/models/http/meteor.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(meteor, {
  'sources Meteor.methods(0).*(0)': `import { Meteor } from 'meteor/meteor'
    Meteor.methods({ 'tasks.remove'(id) { save(id) } })`,
  'sources Meteor.methods(0).*(1)': `import { Meteor } from 'meteor/meteor'
    Meteor.methods({ rename(id, name) { save(name) } })`,
  'sources Meteor.methods(0).*(2)': `import { Meteor } from 'meteor/meteor'
    Meteor.methods({ move(id, from, to) { save(to) } })`,
  'sources Meteor.publish(1)(0)': `import { Meteor } from 'meteor/meteor'
    Meteor.publish('tasks', function (filter) { return find(filter) })`,
  'sources Meteor.publish(1)(1)': `import { Meteor } from 'meteor/meteor'
    Meteor.publish('tasks', function (filter, limit) { return find(filter, limit) })`,
  'guards check': `import { check } from 'meteor/check'
    check(name, String)`,
  'guards Match.test': `import { Match } from 'meteor/check'
    if (Match.test(name, String)) save(name)`,
})
