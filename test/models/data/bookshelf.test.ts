import { bookshelf } from '../../../src/models/data/bookshelf.js'
import { chained, fireRows } from '../../support/fire-rows.js'

fireRows(bookshelf, {
  'queries ModelClass': `const bookshelf = require('bookshelf')(knex)
    const User = bookshelf.model('User', { tableName: 'users' })
    new User({ id }).fetch()`,
  'queries ModelClass.forge': `const bookshelf = require('bookshelf')(knex)
    const User = bookshelf.Model.extend({ tableName: 'users' })
    User.forge({ id }).fetch()`,
  'queries ModelClass.where': `const bookshelf = require('bookshelf')(knex)
    const User = bookshelf.model('User', { tableName: 'users' })
    User.where('id', id).fetch()`,
  'queries ModelClass.query': `const bookshelf = require('bookshelf')(knex)
    const User = bookshelf.model('User', { tableName: 'users' })
    User.query({ where: { team_id: team } }).fetchAll()`,
  'queries ModelClass.fetchAll': `const bookshelf = require('bookshelf')(knex)
    const User = bookshelf.model('User', { tableName: 'users' })
    User.fetchAll({ columns: ['id', 'name'] })`,
  'queries ModelClass.count': `const bookshelf = require('bookshelf')(knex)
    const User = bookshelf.model('User', { tableName: 'users' })
    User.count()`,
  ...chained('Model', `const bookshelf = require('bookshelf')(knex)
    const User = bookshelf.model('User', { tableName: 'users' })
    async function run() {
      return User.where('team_id', team)…
    }`, {
    where: '.where({ active: true }).fetch()',
    query: '.query({ where: { active: true } }).fetchAll()',
    fetch: `.fetch({ withRelated: ['posts'], require: false })`,
    fetchAll: `.fetchAll({ columns: ['id', 'name'] })`,
    fetchPage: '.fetchPage({ pageSize: 15, page: 3 })',
    save: `.save({ name }, { patch: true })`,
    destroy: '.destroy()',
    count: '.count()',
    orderBy: `.orderBy('name', 'ASC').fetchAll()`,
  }),
})
