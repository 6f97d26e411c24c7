import { defineModel } from '../define-model.js'

/** A hash holds letters, digits, `$`, `.`, `/`, `+`, `=` and commas: no quotes. */
export const passwordHashes = defineModel({
  name: 'bcrypt and argon2',
  docs: 'https://github.com/kelektiv/node.bcrypt.js#readme',
  packages: ['bcrypt', 'bcryptjs', 'bcrypt-nodejs', '@node-rs/bcrypt', 'argon2', '@node-rs/argon2'],
  sanitizers: [{ at: '{hash,hashSync,genSalt,genSaltSync}', in: '*', clears: ['sql', 'nosql', 'html', 'xml', 'log', 'header', 'ldap'] }],
})
