import { passwordHashes } from '../../../src/models/crypto/password-hashes.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(passwordHashes, {
  'sanitizers {hash,hashSync,genSalt,genSaltSync}': `import bcrypt from 'bcrypt'
    save(await bcrypt.hash(text, 12))`,
})
