import { sequelize } from '../../../src/models/data/sequelize.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(sequelize, {
  'sources Sequelize.{query,queryRaw}()': `import { Sequelize } from 'sequelize'
    const sequelize = new Sequelize('sqlite::memory:')
    const [rows] = await sequelize.query('SELECT name FROM users')`,
  'sinks Sequelize.query(0)': `import { Sequelize } from 'sequelize'
    const sequelize = new Sequelize('sqlite::memory:')
    await sequelize.query(text, { replacements: [1] })`,
  'sinks Sequelize.query(0).query': `import { Sequelize } from 'sequelize'
    const sequelize = new Sequelize('sqlite::memory:')
    await sequelize.query({ query: text, values: [1] })`,
  'sinks Sequelize.queryRaw(0)': `import { Sequelize } from '@sequelize/core'
    const sequelize = new Sequelize({ dialect: 'sqlite3' })
    await sequelize.queryRaw(text)`,
  'sinks {literal,exports.Sequelize.literal,Sequelize.literal,sql.literal}(0)':
    `const { Sequelize, DataTypes } = require('sequelize')
    const order = [[Sequelize.literal(text), 'ASC']]`,
  'steps ModelStatic.{findOne,findByPk,create,build}().{update,save,reload,set,setAttributes,restore,increment,decrement}': `import { Sequelize, Model } from 'sequelize'
    class User extends Model {}
    const user = await User.findByPk(id)
    const saved = await user.update({ seen: true })`,
  'sanitizers Sequelize.escape': `import { Sequelize } from 'sequelize'
    const sequelize = new Sequelize('sqlite::memory:')
    const literal = sequelize.escape(value)`,
  'sanitizers QueryInterface.{escape,quoteIdentifier,quoteIdentifiers}': `import { Sequelize } from 'sequelize'
    const sequelize = new Sequelize('sqlite::memory:')
    const column = sequelize.getQueryInterface().quoteIdentifier(value)`,
  'sanitizers sql': `import { sql } from '@sequelize/core'
    const filter = sql\`name = \${value}\``,
  'sources ModelStatic.{findOne,findByPk,findAll,findOrCreate,findOrBuild,findAndCountAll}()': `import { Sequelize, Model } from 'sequelize'
    class User extends Model {}
    const user = await User.findByPk(id)`,
  'sinks ModelStatic.{create,build,bulkCreate,bulkBuild,upsert,update}(0)': `import { Sequelize, Model } from 'sequelize'
    class User extends Model {}
    await User.create(data)`,
  'sinks ModelStatic.{findOrCreate,findOrBuild,findCreateFind}(0).defaults': `import { Sequelize, Model } from 'sequelize'
    const sequelize = new Sequelize(url)
    const User = sequelize.define('user', {})
    await User.findOrCreate({ where: { email }, defaults: data })`,
  'sinks QueryInterface.{insert,bulkInsert}(1..)': `import { Sequelize, Model } from 'sequelize'
    const sequelize = new Sequelize(url)
    await sequelize.getQueryInterface().bulkInsert('users', rows)`,
  'sinks ModelStatic.{findOne,findByPk,findAll,create,build}().{update,set,setAttributes}(0)': `import { Sequelize, Model } from 'sequelize'
    class User extends Model {}
    const user = await User.findByPk(id)
    await user.update(changes)`,
})
