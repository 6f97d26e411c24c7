import { defineModel } from '../define-model.js'

/** Where keys come from. The concept `key` is described with the model of jsonwebtoken. */
export const crypto = defineModel({
  name: 'crypto',
  docs: 'https://nodejs.org/api/crypto.html',
  packages: ['crypto'],
  types: { Decipher: ['{createDecipheriv,createDecipher}()'], Hash: ['{createHash,createHmac}()', 'Hash.update()'] },
  sanitizers: [
    { at: '{randomUUID,randomInt}', in: '*', clears: 'all' },
    // With base64 slashes and signs come in.
    { at: 'Hash.digest', in: 'receiver', clears: 'all', when: [{ at: '(0)', is: ['hex'] }] },
    { at: 'Hash.digest', in: 'receiver', clears: ['sql', 'nosql', 'command', 'html', 'xml', 'log', 'header'] },
    { at: 'hash', in: 1, clears: ['sql', 'nosql', 'command', 'html', 'xml', 'log', 'header'] },
  ],
  steps: [{ at: 'Decipher.update', from: [0] }],
  concepts: [
    { at: '{createPublicKey,createPrivateKey}', is: 'key', facts: { family: 'any', asymmetric: true, typed: true } },
    { at: 'createSecretKey', is: 'key', facts: { family: 'hmac', typed: true } },
    {
      at: '{generateKeyPair,generateKeyPairSync}',
      when: [{ at: '(0)', is: ['rsa', 'rsa-pss'] }],
      is: 'key',
      parts: { options: '(1)' },
      facts: { family: 'rsa', asymmetric: true, members: ['publicKey', 'privateKey'] },
    },
    {
      at: '{generateKeyPair,generateKeyPairSync}',
      when: [{ at: '(0)', is: ['ec'] }],
      is: 'key',
      parts: { options: '(1)' },
      facts: { family: 'ec', asymmetric: true, members: ['publicKey', 'privateKey'] },
    },
    {
      at: '{generateKeyPair,generateKeyPairSync}',
      when: [{ at: '(0)', is: ['ed25519', 'ed448'] }],
      is: 'key',
      parts: { options: '(1)' },
      facts: { family: 'eddsa', asymmetric: true, members: ['publicKey', 'privateKey'] },
    },
    {
      at: '{generateKey,generateKeySync}',
      when: [{ at: '(0)', is: ['hmac'] }],
      is: 'key',
      facts: { family: 'hmac', typed: true },
    },
    { at: '{randomBytes,scryptSync,pbkdf2Sync,hkdfSync}', is: 'key', facts: { family: 'hmac' } },
  ],
})
