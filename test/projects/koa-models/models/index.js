const { Sequelize, DataTypes } = require('sequelize')

const sequelize = new Sequelize(process.env.DATABASE_URL)

const Member = sequelize.define('Member', {
  email: DataTypes.STRING,
  passwordHash: DataTypes.STRING,
  role: { type: DataTypes.STRING, defaultValue: 'reader' },
})

const Document = sequelize.define('Document', {
  title: DataTypes.STRING,
  body: DataTypes.TEXT,
  memberId: DataTypes.INTEGER,
})

Member.hasMany(Document)
Document.belongsTo(Member)

module.exports = { sequelize, Member, Document }
