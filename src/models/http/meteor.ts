import { defineModel } from '../define-model.js'

export const meteor = defineModel({
  name: 'meteor',
  docs: 'https://docs.meteor.com/api/meteor',
  packages: ['meteor/meteor', 'meteor/check'],
  sources: [
    { at: 'Meteor.methods(0).*(0)', kind: 'remote', part: 'arguments' },
    { at: 'Meteor.methods(0).*(1)', kind: 'remote', part: 'arguments' },
    { at: 'Meteor.methods(0).*(2)', kind: 'remote', part: 'arguments' },
    { at: 'Meteor.publish(1)(0)', kind: 'remote', part: 'arguments' },
    { at: 'Meteor.publish(1)(1)', kind: 'remote', part: 'arguments' },
  ],
  // A pattern of types: with `String` no object comes through, with an object pattern none that the program doesn't name.
  guards: [
    { at: 'check', in: 0, outcome: 'throws', clears: ['nosql'] },
    { at: 'Match.test', in: 0, clears: ['nosql'] },
  ],
})
