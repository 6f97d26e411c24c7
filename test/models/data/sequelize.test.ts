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
  'queries ModelStatic.findByPk': `import { Model } from 'sequelize'
    class User extends Model {}
    await User.findByPk(id, { attributes: ['id', 'name'] })`,
  'queries ModelStatic.findOne': `import { Model } from 'sequelize'
    class User extends Model {}
    await User.findOne({ where: { email } })`,
  'queries ModelStatic.findAll': `import { Model } from 'sequelize'
    class User extends Model {}
    await User.findAll({ where: { team }, limit: 10 })`,
  'queries ModelStatic.findAndCountAll': `import { Model } from 'sequelize'
    class User extends Model {}
    const { rows, count } = await User.findAndCountAll({ where: { team }, limit: 10 })`,
  'queries ModelStatic.{findOrCreate,findOrBuild,findCreateFind}': `import { Model } from 'sequelize'
    class User extends Model {}
    const [user, created] = await User.findOrCreate({ where: { email }, defaults: { name } })`,
  'queries ModelStatic.{count,sum,min,max}': `import { Model } from 'sequelize'
    class User extends Model {}
    await User.count({ where: { team } })`,
  'queries ModelStatic.{create,bulkCreate}': `import { Model } from 'sequelize'
    class User extends Model {}
    await User.create({ name })`,
  'queries ModelStatic.{upsert,insertOrUpdate}': `import { Model } from 'sequelize'
    class User extends Model {}
    const [user] = await User.upsert({ email, name })`,
  'queries ModelStatic.update': `import { Model } from 'sequelize'
    class User extends Model {}
    await User.update({ name }, { where: { id } })`,
  'queries ModelStatic.{increment,decrement}': `import { Model } from 'sequelize'
    class Account extends Model {}
    await Account.increment({ balance: 50 }, { where: { id } })`,
  'queries ModelStatic.{destroy,restore}': `import { Model } from 'sequelize'
    class User extends Model {}
    await User.destroy({ where: { id } })`,
  'queries Sequelize.query': `import { Sequelize } from 'sequelize'
    const sequelize = new Sequelize(url)
    await sequelize.query('SELECT * FROM users WHERE id = ?', { replacements: [id] })`,
  'definitions Sequelize.define': `import { DataTypes, Sequelize } from 'sequelize'
    const sequelize = new Sequelize(url)
    export const User = sequelize.define('User', { name: DataTypes.STRING, email: { type: DataTypes.STRING } })`,
  'definitions ModelStatic.init': `import { DataTypes, Model } from 'sequelize'
    export class User extends Model {}
    User.init({ name: DataTypes.STRING, email: { type: DataTypes.STRING } }, { sequelize })`,
  'entities Table': `import { Column, Model, Table } from 'sequelize-typescript'
    @Table({ tableName: 'users' })
    export class User extends Model {
      @Column
      name: string

      @Column
      email: string
    }`,
})
