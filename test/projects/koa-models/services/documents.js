const { Document, sequelize } = require('../models')
const { QueryTypes } = require('sequelize')

async function search(memberId, words) {
  return sequelize.query(
    // expect-next-line: no-sql-injection
    `SELECT id, title FROM "Documents" WHERE "memberId" = ${Number(memberId)} AND body @@ to_tsquery('${words}')`,
    { type: QueryTypes.SELECT },
  )
}

function find(memberId, words) {
  return sequelize.query('SELECT id, title FROM "Documents" WHERE "memberId" = :memberId AND body @@ plainto_tsquery(:words)', {
    replacements: { memberId, words },
    type: QueryTypes.SELECT,
  })
}

const read = (id) => Document.findByPk(id) // expect: require-owner-filter

const readOwn = (id, memberId) => Document.findOne({ where: { id, memberId } })

async function change(id, memberId, values) {
  const document = await Document.findOne({ where: { id, memberId } })
  if (!document) return null
  return document.update(values) // expect: no-mass-assignment
}

async function retitle(id, memberId, values) {
  const document = await Document.findOne({ where: { id, memberId } })
  return document && document.update({ title: values.title })
}

module.exports = { search, find, read, readOwn, change, retitle }
