const bcrypt = require('bcryptjs')
const { Member } = require('../models')

exports.signUp = async ({ email, password }) => Member.create({ email, passwordHash: await bcrypt.hash(password, 12) })

exports.signIn = async (email, password) => {
  const member = await Member.findOne({ where: { email: String(email) } })
  if (!member || !(await bcrypt.compare(String(password), member.passwordHash))) return null
  return member
}
