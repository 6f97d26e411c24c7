const Account = require('../models/account')

exports.create = (fields) => Account.create(fields) // expect: no-mass-assignment

exports.register = ({ email, name, password }) => Account.create({ email, name, password })

exports.findByEmail = (email) => Account.findOne({ email: String(email) })

exports.change = async (id, fields) => {
  const account = await Account.findById(id)
  Object.assign(account, fields) // expect: no-mass-assignment
  return account.save()
}

exports.view = (account) => ({ id: account.id, email: account.email, name: account.name })
