import { crypto } from '../../../src/models/crypto/crypto.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(crypto, {
  'sanitizers {randomUUID,randomInt}': `import { randomUUID } from 'node:crypto'
    save(randomUUID())`,
  'sanitizers Hash.digest': `import { createHash } from 'node:crypto'
    save(createHash('sha256').update(text).digest('hex'))`,
  'sanitizers Hash.digest #2': `import { createHmac } from 'node:crypto'
    save(createHmac('sha256', key).update(text).digest('base64'))`,
  'sanitizers hash': `import { hash } from 'node:crypto'
    save(hash('sha256', text))`,
  'steps Decipher.update': `import { createDecipheriv } from 'node:crypto'
    const decipher = createDecipheriv('aes-256-gcm', key, iv)
    const text = decipher.update(value, 'base64', 'utf8')`,
  'concepts {createPublicKey,createPrivateKey}': `import { createPublicKey } from 'node:crypto'
    const key = createPublicKey(pem)`,
  'concepts createSecretKey': `import crypto from 'crypto'
    const key = crypto.createSecretKey(Buffer.from(secret))`,
  'concepts {generateKeyPair,generateKeyPairSync}': `import { generateKeyPairSync } from 'node:crypto'
    const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })`,
  'concepts {generateKeyPair,generateKeyPairSync} #2': `import { generateKeyPairSync } from 'node:crypto'
    const { publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })`,
  'concepts {generateKeyPair,generateKeyPairSync} #3': `const { generateKeyPairSync } = require('crypto')
    const pair = generateKeyPairSync('ed25519')`,
  'concepts {generateKey,generateKeySync}': `import { generateKeySync } from 'node:crypto'
    const key = generateKeySync('hmac', { length: 256 })`,
  'concepts {randomBytes,scryptSync,pbkdf2Sync,hkdfSync}': `import { randomBytes } from 'node:crypto'
    const secret = randomBytes(64)`,
})
