import rule from '../../rules/require-jwt-algorithms.js'
import { ruleTester } from '../support/rule-tester.js'

// the list, by where the options are
ruleTester.run('require-jwt-algorithms', rule, {
  valid: [
    {
      name: 'a list in the options',
      code: `import jwt from 'jsonwebtoken'
        export const read = (token) => jwt.verify(token, process.env.JWT_SECRET, { algorithms: ['HS256'] })`,
    },
    {
      name: 'a third argument that may be options or a callback',
      code: `import jwt from 'jsonwebtoken'
        export function read(token, secret, rest) {
          return jwt.verify(token, secret, rest)
        }`,
    },
    {
      name: 'a list and a callback',
      code: `import jwt from 'jsonwebtoken'
        jwt.verify(token, secret, { algorithms: ['HS256'] }, done)`,
    },
    {
      name: 'a constant with a list',
      code: `import jwt from 'jsonwebtoken'
        const options = { issuer: 'shop', algorithms: ['RS256'] as const }
        jwt.verify(token, publicKey, options)`,
    },
    {
      name: 'a frozen constant with a list',
      code: `import jwt from 'jsonwebtoken'
        const options = Object.freeze({ algorithms: ['RS256'] })
        jwt.verify(token, publicKey, options)`,
    },
    {
      name: 'a list written later',
      code: `import jwt from 'jsonwebtoken'
        const options = { issuer: 'shop' }
        options.algorithms = ['HS256']
        jwt.verify(token, secret, options)`,
    },
    {
      name: 'a spread constant with a list',
      code: `import jwt from 'jsonwebtoken'
        const common = { algorithms: ['HS256'] }
        jwt.verify(token, secret, { ...common, audience: 'web' })`,
    },
    {
      name: 'a spread of something imported',
      code: `import jwt from 'jsonwebtoken'
        import { common } from './options.js'
        jwt.verify(token, secret, { ...common, audience: 'web' })`,
    },
    {
      name: 'imported options',
      code: `import jwt from 'jsonwebtoken'
        import { options } from './options.js'
        jwt.verify(token, secret, options)`,
    },
    {
      name: 'options given by the caller',
      code: `import jwt from 'jsonwebtoken'
        export function read(token, options) {
          return jwt.verify(token, secret, options)
        }`,
    },
    {
      name: 'options from a function that is not seen',
      code: `import jwt from 'jsonwebtoken'
        jwt.verify(token, secret, optionsFor(tenant))`,
    },
    {
      name: 'a list from a function of the file',
      code: `import jwt from 'jsonwebtoken'
        const optionsFor = (issuer) => ({ issuer, algorithms: ['HS256'] })
        jwt.verify(token, secret, optionsFor('shop'))`,
    },
    {
      name: 'a class field with a list',
      code: `import jwt from 'jsonwebtoken'
        class Tokens {
          private readonly options: jwt.VerifyOptions = { issuer: 'shop', algorithms: ['HS256'] }
          read(token: string) {
            return jwt.verify(token, secret, this.options)
          }
        }`,
    },
    {
      name: 'a class field that is written elsewhere',
      code: `import jwt from 'jsonwebtoken'
        class Tokens {
          options = { issuer: 'shop' }
          setUp(options) {
            this.options = options
          }
          read(token: string) {
            return jwt.verify(token, secret, this.options)
          }
        }`,
    },
    {
      name: 'a choice of options, one with a list',
      code: `import jwt from 'jsonwebtoken'
        jwt.verify(token, secret, strict ? { algorithms: ['HS256'] } : {})`,
    },
    {
      name: 'all arguments spread',
      code: `import jwt from 'jsonwebtoken'
        jwt.verify(...args)`,
    },
    {
      name: 'a list from elsewhere',
      code: `import jwt from 'jsonwebtoken'
        import { algorithms } from './options.js'
        jwt.verify(token, secret, { algorithms })`,
    },
    {
      name: 'a computed property that may be the list',
      code: `import jwt from 'jsonwebtoken'
        jwt.verify(token, secret, { [name]: value })`,
    },
  ],
  invalid: [
    {
      name: 'no options',
      code: `import jwt from 'jsonwebtoken'
        export const read = (token) => jwt.verify(token, process.env.JWT_SECRET)`,
      errors: [
        {
          messageId: 'missingAlgorithms',
          line: 2,
          column: 40,
          endColumn: 50,
          suggestions: [
            {
              messageId: 'allowOnly',
              data: { algorithms: 'HS256', reason: ', for a shared secret' },
              output: `import jwt from 'jsonwebtoken'
        export const read = (token) => jwt.verify(token, process.env.JWT_SECRET, { algorithms: ['HS256'] })`,
            },
          ],
        },
      ],
    },
    {
      name: 'options without a list',
      code: `import jwt from 'jsonwebtoken'
        jwt.verify(token, secret, { issuer: 'shop' })`,
      errors: [
        {
          messageId: 'missingAlgorithms',
          line: 2,
          column: 9,
          endColumn: 19,
          suggestions: [
            {
              messageId: 'allowOnly',
              data: { algorithms: 'HS256', reason: ', for a shared secret' },
              output: `import jwt from 'jsonwebtoken'
        jwt.verify(token, secret, { issuer: 'shop', algorithms: ['HS256'] })`,
            },
          ],
        },
      ],
    },
    {
      name: 'empty options',
      code: `import jwt from 'jsonwebtoken'
        jwt.verify(token, secret, {})`,
      errors: [
        {
          messageId: 'missingAlgorithms',
          line: 2,
          column: 9,
          endColumn: 19,
          suggestions: [
            {
              messageId: 'allowOnly',
              data: { algorithms: 'HS256', reason: ', for a shared secret' },
              output: `import jwt from 'jsonwebtoken'
        jwt.verify(token, secret, { algorithms: ['HS256'] })`,
            },
          ],
        },
      ],
    },
    {
      name: 'options over several lines',
      code: `import jwt from 'jsonwebtoken'
        jwt.verify(token, secret, {
          issuer: 'shop',
          audience: 'web',
        })`,
      errors: [
        {
          messageId: 'missingAlgorithms',
          line: 2,
          column: 9,
          endColumn: 19,
          suggestions: [
            {
              messageId: 'allowOnly',
              data: { algorithms: 'HS256', reason: ', for a shared secret' },
              output: `import jwt from 'jsonwebtoken'
        jwt.verify(token, secret, {
          issuer: 'shop',
          audience: 'web',
          algorithms: ['HS256'],
        })`,
            },
          ],
        },
      ],
    },
    {
      name: 'undefined options',
      code: `import jwt from 'jsonwebtoken'
        jwt.verify(token, secret, undefined)`,
      errors: [
        {
          messageId: 'missingAlgorithms',
          line: 2,
          column: 9,
          endColumn: 19,
          suggestions: [
            {
              messageId: 'allowOnly',
              data: { algorithms: 'HS256', reason: ', for a shared secret' },
              output: `import jwt from 'jsonwebtoken'
        jwt.verify(token, secret, { algorithms: ['HS256'] })`,
            },
          ],
        },
      ],
    },
    {
      name: 'an undefined list',
      code: `import jwt from 'jsonwebtoken'
        jwt.verify(token, secret, { algorithms: undefined, issuer: 'shop' })`,
      errors: [
        {
          messageId: 'missingAlgorithms',
          line: 2,
          column: 9,
          endColumn: 19,
          suggestions: [
            {
              messageId: 'allowOnly',
              data: { algorithms: 'HS256', reason: ', for a shared secret' },
              output: `import jwt from 'jsonwebtoken'
        jwt.verify(token, secret, { algorithms: ['HS256'], issuer: 'shop' })`,
            },
          ],
        },
      ],
    },
    {
      name: 'an inline callback in place of options',
      code: `import jwt from 'jsonwebtoken'
        jwt.verify(token, secret, (error, claims) => next(error, claims))`,
      errors: [
        {
          messageId: 'missingAlgorithms',
          line: 2,
          column: 9,
          endColumn: 19,
          suggestions: [
            {
              messageId: 'allowOnly',
              data: { algorithms: 'HS256', reason: ', for a shared secret' },
              output: `import jwt from 'jsonwebtoken'
        jwt.verify(token, secret, { algorithms: ['HS256'] }, (error, claims) => next(error, claims))`,
            },
          ],
        },
      ],
    },
    {
      name: 'a callback of the file by name',
      code: `import jwt from 'jsonwebtoken'
        function done(error) {}
        jwt.verify(token, secret, done)`,
      errors: [
        {
          messageId: 'missingAlgorithms',
          line: 3,
          column: 9,
          endColumn: 19,
          suggestions: [
            {
              messageId: 'allowOnly',
              data: { algorithms: 'HS256', reason: ', for a shared secret' },
              output: `import jwt from 'jsonwebtoken'
        function done(error) {}
        jwt.verify(token, secret, { algorithms: ['HS256'] }, done)`,
            },
          ],
        },
      ],
    },
    {
      name: 'a callback parameter that the file calls',
      code: `import jwt from 'jsonwebtoken'
        export function read(token, secret, callback) {
          if (!token) return callback(new Error('token'))
          jwt.verify(token, secret, callback)
        }`,
      errors: [
        {
          messageId: 'missingAlgorithms',
          line: 4,
          column: 11,
          endColumn: 21,
          suggestions: [
            {
              messageId: 'allowOnly',
              data: { algorithms: 'HS256', reason: ', for a shared secret' },
              output: `import jwt from 'jsonwebtoken'
        export function read(token, secret, callback) {
          if (!token) return callback(new Error('token'))
          jwt.verify(token, secret, { algorithms: ['HS256'] }, callback)
        }`,
            },
          ],
        },
      ],
    },
    {
      name: 'options and a callback',
      code: `import jwt from 'jsonwebtoken'
        jwt.verify(token, secret, { issuer: 'shop' }, done)`,
      errors: [
        {
          messageId: 'missingAlgorithms',
          line: 2,
          column: 9,
          endColumn: 19,
          suggestions: [
            {
              messageId: 'allowOnly',
              data: { algorithms: 'HS256', reason: ', for a shared secret' },
              output: `import jwt from 'jsonwebtoken'
        jwt.verify(token, secret, { issuer: 'shop', algorithms: ['HS256'] }, done)`,
            },
          ],
        },
      ],
    },
    {
      name: 'a constant of the file',
      filename: 'file.js',
      code: `const jwt = require('jsonwebtoken')
        const options = { issuer: 'shop' }
        jwt.verify(token, secret, options)`,
      errors: [
        {
          messageId: 'missingAlgorithms',
          line: 3,
          column: 9,
          endColumn: 19,
          suggestions: [
            {
              messageId: 'allowOnly',
              data: { algorithms: 'HS256', reason: ', for a shared secret' },
              output: `const jwt = require('jsonwebtoken')
        const options = { issuer: 'shop', algorithms: ['HS256'] }
        jwt.verify(token, secret, options)`,
            },
          ],
        },
      ],
    },
    {
      name: 'an annotated constant of the file',
      code: `import jwt, { type VerifyOptions } from 'jsonwebtoken'
        const options: VerifyOptions = {
          issuer: 'shop'
        }
        jwt.verify(token, secret, options)`,
      errors: [
        {
          messageId: 'missingAlgorithms',
          line: 5,
          column: 9,
          endColumn: 19,
          suggestions: [
            {
              messageId: 'allowOnly',
              data: { algorithms: 'HS256', reason: ', for a shared secret' },
              output: `import jwt, { type VerifyOptions } from 'jsonwebtoken'
        const options: VerifyOptions = {
          issuer: 'shop',
          algorithms: ['HS256']
        }
        jwt.verify(token, secret, options)`,
            },
          ],
        },
      ],
    },
    {
      name: 'a constant without annotation, in TypeScript',
      code: `import jwt from 'jsonwebtoken'
        const options = { issuer: 'shop' }
        jwt.verify(token, secret, options)`,
      errors: [
        {
          messageId: 'missingAlgorithms',
          line: 3,
          column: 9,
          endColumn: 19,
          suggestions: [
            {
              messageId: 'allowOnly',
              data: { algorithms: 'HS256', reason: ', for a shared secret' },
              output: `import jwt from 'jsonwebtoken'
        const options = { issuer: 'shop' }
        jwt.verify(token, secret, { ...options, algorithms: ['HS256'] })`,
            },
          ],
        },
      ],
    },
    {
      name: 'a constant that serves other calls too',
      filename: 'file.js',
      code: `const jwt = require('jsonwebtoken')
        const options = { issuer: 'shop' }
        const token = jwt.sign(claims, secret, options)
        jwt.verify(token, secret, options)`,
      errors: [
        {
          messageId: 'missingAlgorithms',
          line: 4,
          column: 9,
          endColumn: 19,
          suggestions: [
            {
              messageId: 'allowOnly',
              data: { algorithms: 'HS256', reason: ', for a shared secret' },
              output: `const jwt = require('jsonwebtoken')
        const options = { issuer: 'shop' }
        const token = jwt.sign(claims, secret, options)
        jwt.verify(token, secret, { ...options, algorithms: ['HS256'] })`,
            },
          ],
        },
      ],
    },
    {
      name: 'a spread constant without a list',
      code: `import jwt from 'jsonwebtoken'
        const common = { issuer: 'shop' }
        jwt.verify(token, secret, { ...common, audience: 'web' })`,
      errors: [
        {
          messageId: 'missingAlgorithms',
          line: 3,
          column: 9,
          endColumn: 19,
          suggestions: [
            {
              messageId: 'allowOnly',
              data: { algorithms: 'HS256', reason: ', for a shared secret' },
              output: `import jwt from 'jsonwebtoken'
        const common = { issuer: 'shop' }
        jwt.verify(token, secret, { ...common, audience: 'web', algorithms: ['HS256'] })`,
            },
          ],
        },
      ],
    },
    {
      name: 'options from a function of the file',
      code: `import jwt from 'jsonwebtoken'
        const optionsFor = (issuer) => ({ issuer })
        jwt.verify(token, secret, optionsFor('shop'))`,
      errors: [
        {
          messageId: 'missingAlgorithms',
          line: 3,
          column: 9,
          endColumn: 19,
          suggestions: [
            {
              messageId: 'allowOnly',
              data: { algorithms: 'HS256', reason: ', for a shared secret' },
              output: `import jwt from 'jsonwebtoken'
        const optionsFor = (issuer) => ({ issuer })
        jwt.verify(token, secret, { ...optionsFor('shop'), algorithms: ['HS256'] })`,
            },
          ],
        },
      ],
    },
    {
      name: 'a class field',
      code: `import jwt from 'jsonwebtoken'
        class Tokens {
          private readonly options = { issuer: 'shop' }
          read(token: string) {
            return jwt.verify(token, secret, this.options)
          }
        }`,
      errors: [
        {
          messageId: 'missingAlgorithms',
          line: 5,
          column: 20,
          endColumn: 30,
          suggestions: [
            {
              messageId: 'allowOnly',
              data: { algorithms: 'HS256', reason: ', for a shared secret' },
              output: `import jwt from 'jsonwebtoken'
        class Tokens {
          private readonly options = { issuer: 'shop' }
          read(token: string) {
            return jwt.verify(token, secret, { ...this.options, algorithms: ['HS256'] })
          }
        }`,
            },
          ],
        },
      ],
    },
    {
      name: 'a choice of options, none with a list',
      code: `import jwt from 'jsonwebtoken'
        jwt.verify(token, secret, strict ? { maxAge: '1h' } : {})`,
      errors: [
        {
          messageId: 'missingAlgorithms',
          line: 2,
          column: 9,
          endColumn: 19,
        },
      ],
    },
    {
      name: 'a trailing comma',
      code: `import jwt from 'jsonwebtoken'
        jwt.verify(
          token,
          secret,
        )`,
      errors: [
        {
          messageId: 'missingAlgorithms',
          line: 2,
          column: 9,
          endColumn: 19,
          suggestions: [
            {
              messageId: 'allowOnly',
              data: { algorithms: 'HS256', reason: ', for a shared secret' },
              output: `import jwt from 'jsonwebtoken'
        jwt.verify(
          token,
          secret,
          { algorithms: ['HS256'] },
        )`,
            },
          ],
        },
      ],
    },
    {
      name: 'a parenthesised callback',
      code: `import jwt from 'jsonwebtoken'
        jwt.verify(token, secret, (() => {}))`,
      errors: [
        {
          messageId: 'missingAlgorithms',
          line: 2,
          column: 9,
          endColumn: 19,
          suggestions: [
            {
              messageId: 'allowOnly',
              data: { algorithms: 'HS256', reason: ', for a shared secret' },
              output: `import jwt from 'jsonwebtoken'
        jwt.verify(token, secret, { algorithms: ['HS256'] }, (() => {}))`,
            },
          ],
        },
      ],
    },
  ],
})

// the algorithm, by the key in sight
ruleTester.run('require-jwt-algorithms', rule, {
  valid: [
  ],
  invalid: [
    {
      name: 'a secret written out',
      code: `import jwt from 'jsonwebtoken'
        jwt.verify(token, 'correct horse battery staple')`,
      errors: [
        {
          messageId: 'missingAlgorithms',
          line: 2,
          column: 9,
          endColumn: 19,
          data: { call: 'jwt.verify', key: 'the shared secret', advice: `\`algorithms: ['HS256']\`` },
          suggestions: [
            {
              messageId: 'allowOnly',
              data: { algorithms: 'HS256', reason: ', for a shared secret' },
              output: `import jwt from 'jsonwebtoken'
        jwt.verify(token, 'correct horse battery staple', { algorithms: ['HS256'] })`,
            },
          ],
        },
      ],
    },
    {
      name: 'a secret of the environment',
      code: `import jwt from 'jsonwebtoken'
        jwt.verify(token, process.env.SESSION_SECRET!)`,
      errors: [
        {
          messageId: 'missingAlgorithms',
          line: 2,
          column: 9,
          endColumn: 19,
          data: { call: 'jwt.verify', key: 'the shared secret `process.env.SESSION_SECRET`', advice: `\`algorithms: ['HS256']\`` },
          suggestions: [
            {
              messageId: 'allowOnly',
              data: { algorithms: 'HS256', reason: ', for a shared secret' },
              output: `import jwt from 'jsonwebtoken'
        jwt.verify(token, process.env.SESSION_SECRET!, { algorithms: ['HS256'] })`,
            },
          ],
        },
      ],
    },
    {
      name: 'a secret of a configuration service',
      code: `import jwt from 'jsonwebtoken'
        jwt.verify(token, config.get<string>('JWT_SECRET'))`,
      errors: [
        {
          messageId: 'missingAlgorithms',
          line: 2,
          column: 9,
          endColumn: 19,
          data: { call: 'jwt.verify', key: `the shared secret \`config.get<string>('JWT_SECRET')\``, advice: `\`algorithms: ['HS256']\`` },
          suggestions: [
            {
              messageId: 'allowOnly',
              data: { algorithms: 'HS256', reason: ', for a shared secret' },
              output: `import jwt from 'jsonwebtoken'
        jwt.verify(token, config.get<string>('JWT_SECRET'), { algorithms: ['HS256'] })`,
            },
          ],
        },
      ],
    },
    {
      name: 'a secret as bytes',
      code: `import jwt from 'jsonwebtoken'
        jwt.verify(token, Buffer.from(process.env.SESSION_SECRET!, 'base64'))`,
      errors: [
        {
          messageId: 'missingAlgorithms',
          line: 2,
          column: 9,
          endColumn: 19,
          data: { call: 'jwt.verify', key: 'the shared secret', advice: `\`algorithms: ['HS256']\`` },
          suggestions: [
            {
              messageId: 'allowOnly',
              data: { algorithms: 'HS256', reason: ', for a shared secret' },
              output: `import jwt from 'jsonwebtoken'
        jwt.verify(token, Buffer.from(process.env.SESSION_SECRET!, 'base64'), { algorithms: ['HS256'] })`,
            },
          ],
        },
      ],
    },
    {
      name: 'random bytes',
      code: `import jwt from 'jsonwebtoken'
        import { randomBytes } from 'node:crypto'
        const key = randomBytes(32)
        jwt.verify(token, key)`,
      errors: [
        {
          messageId: 'missingAlgorithms',
          line: 4,
          column: 9,
          endColumn: 19,
          data: { call: 'jwt.verify', key: 'the shared secret `key` (line 3)', advice: `\`algorithms: ['HS256']\`` },
          suggestions: [
            {
              messageId: 'allowOnly',
              data: { algorithms: 'HS256', reason: ', for a shared secret' },
              output: `import jwt from 'jsonwebtoken'
        import { randomBytes } from 'node:crypto'
        const key = randomBytes(32)
        jwt.verify(token, key, { algorithms: ['HS256'] })`,
            },
          ],
        },
      ],
    },
    {
      name: 'a public key written out',
      code: `import jwt from 'jsonwebtoken'
        const key = '-----BEGIN PUBLIC KEY-----\\nMIIB...\\n-----END PUBLIC KEY-----'
        jwt.verify(token, key)`,
      errors: [
        {
          messageId: 'missingAlgorithms',
          line: 3,
          column: 9,
          endColumn: 19,
          data: { call: 'jwt.verify', key: 'the public key `key` (line 2)', advice: `\`algorithms: ['RS256']\`` },
          suggestions: [
            {
              messageId: 'allowOnly',
              data: { algorithms: 'RS256', reason: ', for a public key' },
              output: `import jwt from 'jsonwebtoken'
        const key = '-----BEGIN PUBLIC KEY-----\\nMIIB...\\n-----END PUBLIC KEY-----'
        jwt.verify(token, key, { algorithms: ['RS256'] })`,
            },
          ],
        },
      ],
    },
    {
      name: 'a certificate in a template',
      code: `import jwt from 'jsonwebtoken'
        const key = \`-----BEGIN CERTIFICATE-----
        \${body}
        -----END CERTIFICATE-----\`
        jwt.verify(token, key)`,
      errors: [
        {
          messageId: 'missingAlgorithms',
          line: 5,
          column: 9,
          endColumn: 19,
          data: { call: 'jwt.verify', key: 'the public key `key` (line 2)', advice: `\`algorithms: ['RS256']\`` },
          suggestions: [
            {
              messageId: 'allowOnly',
              data: { algorithms: 'RS256', reason: ', for a public key' },
              output: `import jwt from 'jsonwebtoken'
        const key = \`-----BEGIN CERTIFICATE-----
        \${body}
        -----END CERTIFICATE-----\`
        jwt.verify(token, key, { algorithms: ['RS256'] })`,
            },
          ],
        },
      ],
    },
    {
      name: 'an EC key written out',
      code: `import jwt from 'jsonwebtoken'
        jwt.verify(token, '-----BEGIN EC PUBLIC KEY-----')`,
      errors: [
        {
          messageId: 'missingAlgorithms',
          line: 2,
          column: 9,
          endColumn: 19,
          data: { call: 'jwt.verify', key: 'the public key', advice: `\`algorithms: ['ES256']\`` },
          suggestions: [
            {
              messageId: 'allowOnly',
              data: { algorithms: 'ES256', reason: ', for a public key' },
              output: `import jwt from 'jsonwebtoken'
        jwt.verify(token, '-----BEGIN EC PUBLIC KEY-----', { algorithms: ['ES256'] })`,
            },
          ],
        },
      ],
    },
    {
      name: 'a PEM file',
      code: `import jwt from 'jsonwebtoken'
        import { readFileSync } from 'node:fs'
        const key = readFileSync('keys/reader.pem')
        jwt.verify(token, key)`,
      errors: [
        {
          messageId: 'missingAlgorithms',
          line: 4,
          column: 9,
          endColumn: 19,
          data: { call: 'jwt.verify', key: 'the public key `key` (line 3)', advice: `\`algorithms: ['RS256']\`` },
          suggestions: [
            {
              messageId: 'allowOnly',
              data: { algorithms: 'RS256', reason: ', for a public key' },
              output: `import jwt from 'jsonwebtoken'
        import { readFileSync } from 'node:fs'
        const key = readFileSync('keys/reader.pem')
        jwt.verify(token, key, { algorithms: ['RS256'] })`,
            },
          ],
        },
      ],
    },
    {
      name: 'a file of a public key',
      code: `import jwt from 'jsonwebtoken'
        import fs from 'node:fs'
        jwt.verify(token, fs.readFileSync(path.join(__dirname, 'jwt.key.pub'), 'utf8'))`,
      errors: [
        {
          messageId: 'missingAlgorithms',
          line: 3,
          column: 9,
          endColumn: 19,
          data: { call: 'jwt.verify', key: 'the public key', advice: `\`algorithms: ['RS256']\`` },
          suggestions: [
            {
              messageId: 'allowOnly',
              data: { algorithms: 'RS256', reason: ', for a public key' },
              output: `import jwt from 'jsonwebtoken'
        import fs from 'node:fs'
        jwt.verify(token, fs.readFileSync(path.join(__dirname, 'jwt.key.pub'), 'utf8'), { algorithms: ['RS256'] })`,
            },
          ],
        },
      ],
    },
    {
      name: 'a public key of the environment',
      code: `import jwt from 'jsonwebtoken'
        jwt.verify(token, process.env.JWT_PUBLIC_KEY!)`,
      errors: [
        {
          messageId: 'missingAlgorithms',
          line: 2,
          column: 9,
          endColumn: 19,
          data: { call: 'jwt.verify', key: 'the public key `process.env.JWT_PUBLIC_KEY`', advice: `\`algorithms: ['RS256']\`` },
          suggestions: [
            {
              messageId: 'allowOnly',
              data: { algorithms: 'RS256', reason: ', for a public key' },
              output: `import jwt from 'jsonwebtoken'
        jwt.verify(token, process.env.JWT_PUBLIC_KEY!, { algorithms: ['RS256'] })`,
            },
          ],
        },
      ],
    },
    {
      name: 'a public key by name',
      code: `import jwt from 'jsonwebtoken'
        export const read = (token, publicKey) => jwt.verify(token, publicKey)`,
      errors: [
        {
          messageId: 'missingAlgorithms',
          line: 2,
          column: 51,
          endColumn: 61,
          data: { call: 'jwt.verify', key: 'the public key `publicKey`', advice: `\`algorithms: ['RS256']\`` },
          suggestions: [
            {
              messageId: 'allowOnly',
              data: { algorithms: 'RS256', reason: ', for a public key' },
              output: `import jwt from 'jsonwebtoken'
        export const read = (token, publicKey) => jwt.verify(token, publicKey, { algorithms: ['RS256'] })`,
            },
          ],
        },
      ],
    },
    {
      name: 'a public key object',
      code: `import jwt from 'jsonwebtoken'
        import { createPublicKey } from 'node:crypto'
        const key = createPublicKey(pem)
        jwt.verify(token, key)`,
      errors: [
        {
          messageId: 'missingAlgorithms',
          line: 4,
          column: 9,
          endColumn: 19,
          data: { call: 'jwt.verify', key: 'the public key `key` (line 3)', advice: `\`algorithms: ['RS256']\`` },
          suggestions: [
            {
              messageId: 'allowOnly',
              data: { algorithms: 'RS256', reason: ', for a public key' },
              output: `import jwt from 'jsonwebtoken'
        import { createPublicKey } from 'node:crypto'
        const key = createPublicKey(pem)
        jwt.verify(token, key, { algorithms: ['RS256'] })`,
            },
          ],
        },
      ],
    },
    {
      name: 'half of an EC key pair',
      code: `import jwt from 'jsonwebtoken'
        import { generateKeyPairSync } from 'node:crypto'
        const { publicKey: key } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
        jwt.verify(token, key)`,
      errors: [
        {
          messageId: 'missingAlgorithms',
          line: 4,
          column: 9,
          endColumn: 19,
          data: { call: 'jwt.verify', key: 'the public key `key` (line 3)', advice: `\`algorithms: ['ES256']\`` },
          suggestions: [
            {
              messageId: 'allowOnly',
              data: { algorithms: 'ES256', reason: ', for a public key' },
              output: `import jwt from 'jsonwebtoken'
        import { generateKeyPairSync } from 'node:crypto'
        const { publicKey: key } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
        jwt.verify(token, key, { algorithms: ['ES256'] })`,
            },
          ],
        },
      ],
    },
    {
      name: 'half of an RSA key pair, by member',
      code: `import jwt from 'jsonwebtoken'
        import { generateKeyPairSync } from 'node:crypto'
        const pair = generateKeyPairSync('rsa', { modulusLength: 2048 })
        jwt.verify(token, pair.publicKey)`,
      errors: [
        {
          messageId: 'missingAlgorithms',
          line: 4,
          column: 9,
          endColumn: 19,
          data: { call: 'jwt.verify', key: 'the public key `pair.publicKey`', advice: `\`algorithms: ['RS256']\`` },
          suggestions: [
            {
              messageId: 'allowOnly',
              data: { algorithms: 'RS256', reason: ', for a public key' },
              output: `import jwt from 'jsonwebtoken'
        import { generateKeyPairSync } from 'node:crypto'
        const pair = generateKeyPairSync('rsa', { modulusLength: 2048 })
        jwt.verify(token, pair.publicKey, { algorithms: ['RS256'] })`,
            },
          ],
        },
      ],
    },
    {
      name: 'a function that looks public keys up',
      code: `import jwt from 'jsonwebtoken'
        import jwksClient from 'jwks-rsa'
        const client = jwksClient({ jwksUri })
        function getKey(header, callback) {
          client.getSigningKey(header.kid, (error, key) => callback(error, key.getPublicKey()))
        }
        jwt.verify(token, getKey, (error, claims) => next(error, claims))`,
      errors: [
        {
          messageId: 'missingAlgorithms',
          line: 7,
          column: 9,
          endColumn: 19,
          data: { call: 'jwt.verify', key: 'the public key `getKey`', advice: `\`algorithms: ['RS256']\`` },
          suggestions: [
            {
              messageId: 'allowOnly',
              data: { algorithms: 'RS256', reason: ', for a public key' },
              output: `import jwt from 'jsonwebtoken'
        import jwksClient from 'jwks-rsa'
        const client = jwksClient({ jwksUri })
        function getKey(header, callback) {
          client.getSigningKey(header.kid, (error, key) => callback(error, key.getPublicKey()))
        }
        jwt.verify(token, getKey, { algorithms: ['RS256'] }, (error, claims) => next(error, claims))`,
            },
          ],
        },
      ],
    },
    {
      name: 'a key that tells nothing',
      code: `import jwt from 'jsonwebtoken'
        export const read = (token, key) => jwt.verify(token, key)`,
      errors: [
        {
          messageId: 'missingAlgorithms',
          line: 2,
          column: 45,
          endColumn: 55,
          data: { call: 'jwt.verify', key: 'the key `key`', advice: `\`algorithms: ['HS256']\` or \`algorithms: ['RS256']\`` },
          suggestions: [
            {
              messageId: 'allowOnly',
              data: { algorithms: 'HS256', reason: ', for a shared secret' },
              output: `import jwt from 'jsonwebtoken'
        export const read = (token, key) => jwt.verify(token, key, { algorithms: ['HS256'] })`,
            },
            {
              messageId: 'allowOnly',
              data: { algorithms: 'RS256', reason: ', for a public key' },
              output: `import jwt from 'jsonwebtoken'
        export const read = (token, key) => jwt.verify(token, key, { algorithms: ['RS256'] })`,
            },
          ],
        },
      ],
    },
    {
      name: 'names that contradict each other',
      code: `import jwt from 'jsonwebtoken'
        jwt.verify(token, secretOrPublicKey)`,
      errors: [
        {
          messageId: 'missingAlgorithms',
          line: 2,
          column: 9,
          endColumn: 19,
          data: { call: 'jwt.verify', key: 'the key `secretOrPublicKey`', advice: `\`algorithms: ['HS256']\` or \`algorithms: ['RS256']\`` },
          suggestions: [
            {
              messageId: 'allowOnly',
              data: { algorithms: 'HS256', reason: ', for a shared secret' },
              output: `import jwt from 'jsonwebtoken'
        jwt.verify(token, secretOrPublicKey, { algorithms: ['HS256'] })`,
            },
            {
              messageId: 'allowOnly',
              data: { algorithms: 'RS256', reason: ', for a public key' },
              output: `import jwt from 'jsonwebtoken'
        jwt.verify(token, secretOrPublicKey, { algorithms: ['RS256'] })`,
            },
          ],
        },
      ],
    },
    {
      name: 'a secret with a fallback',
      code: `import jwt from 'jsonwebtoken'
        jwt.verify(token, process.env.KEY || 'development')`,
      errors: [
        {
          messageId: 'missingAlgorithms',
          line: 2,
          column: 9,
          endColumn: 19,
          data: { call: 'jwt.verify', key: 'the shared secret', advice: `\`algorithms: ['HS256']\`` },
          suggestions: [
            {
              messageId: 'allowOnly',
              data: { algorithms: 'HS256', reason: ', for a shared secret' },
              output: `import jwt from 'jsonwebtoken'
        jwt.verify(token, process.env.KEY || 'development', { algorithms: ['HS256'] })`,
            },
          ],
        },
      ],
    },
    {
      name: 'a key field',
      filename: 'file.js',
      code: `import jwt from 'jsonwebtoken'
        class Tokens {
          constructor() {
            this.key = process.env.JWT_SECRET
          }
          read(token) {
            return jwt.verify(token, this.key)
          }
        }`,
      errors: [
        {
          messageId: 'missingAlgorithms',
          line: 7,
          column: 20,
          endColumn: 30,
          data: { call: 'jwt.verify', key: 'the shared secret `this.key`', advice: `\`algorithms: ['HS256']\`` },
          suggestions: [
            {
              messageId: 'allowOnly',
              data: { algorithms: 'HS256', reason: ', for a shared secret' },
              output: `import jwt from 'jsonwebtoken'
        class Tokens {
          constructor() {
            this.key = process.env.JWT_SECRET
          }
          read(token) {
            return jwt.verify(token, this.key, { algorithms: ['HS256'] })
          }
        }`,
            },
          ],
        },
      ],
    },
    {
      name: 'a signing call that names the algorithm',
      code: `import jwt from 'jsonwebtoken'
        const issue = (claims) => jwt.sign(claims, secret, { algorithm: 'HS512' })
        const read = (token) => jwt.verify(token, secret)`,
      errors: [
        {
          messageId: 'missingAlgorithms',
          line: 3,
          column: 33,
          endColumn: 43,
          data: { call: 'jwt.verify', key: 'the shared secret `secret`', advice: `\`algorithms: ['HS512']\`` },
          suggestions: [
            {
              messageId: 'allowOnly',
              data: { algorithms: 'HS512', reason: ', for a shared secret' },
              output: `import jwt from 'jsonwebtoken'
        const issue = (claims) => jwt.sign(claims, secret, { algorithm: 'HS512' })
        const read = (token) => jwt.verify(token, secret, { algorithms: ['HS512'] })`,
            },
          ],
        },
      ],
    },
    {
      name: 'a signing call with a key of another kind',
      code: `import jwt from 'jsonwebtoken'
        const issue = (claims) => jwt.sign(claims, privateKey, { algorithm: 'ES384' })
        const read = (token) => jwt.verify(token, sharedSecret)`,
      errors: [
        {
          messageId: 'missingAlgorithms',
          line: 3,
          column: 33,
          endColumn: 43,
          data: { call: 'jwt.verify', key: 'the shared secret `sharedSecret`', advice: `\`algorithms: ['HS256']\`` },
          suggestions: [
            {
              messageId: 'allowOnly',
              data: { algorithms: 'HS256', reason: ', for a shared secret' },
              output: `import jwt from 'jsonwebtoken'
        const issue = (claims) => jwt.sign(claims, privateKey, { algorithm: 'ES384' })
        const read = (token) => jwt.verify(token, sharedSecret, { algorithms: ['HS256'] })`,
            },
          ],
        },
      ],
    },
  ],
})

// what is a verification
ruleTester.run('require-jwt-algorithms', rule, {
  valid: [
    {
      name: 'verify of something else',
      code: `import argon2 from 'argon2'
        await argon2.verify(hash, password)`,
    },
    {
      name: 'a local object of that name',
      code: `const jwt = { verify: (token, key) => true }
        jwt.verify(token, key)`,
    },
    {
      name: 'signing',
      code: `import jwt from 'jsonwebtoken'
        jwt.sign({ sub: user.id }, secret)`,
    },
  ],
  invalid: [
    {
      name: 'a renamed import',
      code: `import { verify as check } from 'jsonwebtoken'
        check(token, secret)`,
      errors: [
        {
          messageId: 'missingAlgorithms',
          line: 2,
          column: 9,
          endColumn: 14,
          suggestions: [
            {
              messageId: 'allowOnly',
              data: { algorithms: 'HS256', reason: ', for a shared secret' },
              output: `import { verify as check } from 'jsonwebtoken'
        check(token, secret, { algorithms: ['HS256'] })`,
            },
          ],
        },
      ],
    },
    {
      name: 'a namespace',
      code: `import * as jwt from 'jsonwebtoken'
        jwt.verify(token, secret)`,
      errors: [
        {
          messageId: 'missingAlgorithms',
          line: 2,
          column: 9,
          endColumn: 19,
          suggestions: [
            {
              messageId: 'allowOnly',
              data: { algorithms: 'HS256', reason: ', for a shared secret' },
              output: `import * as jwt from 'jsonwebtoken'
        jwt.verify(token, secret, { algorithms: ['HS256'] })`,
            },
          ],
        },
      ],
    },
    {
      name: 'a required member',
      filename: 'file.js',
      code: `const { verify } = require('jsonwebtoken')
        verify(token, secret)`,
      errors: [
        {
          messageId: 'missingAlgorithms',
          line: 2,
          column: 9,
          endColumn: 15,
          suggestions: [
            {
              messageId: 'allowOnly',
              data: { algorithms: 'HS256', reason: ', for a shared secret' },
              output: `const { verify } = require('jsonwebtoken')
        verify(token, secret, { algorithms: ['HS256'] })`,
            },
          ],
        },
      ],
    },
    {
      name: 'an alias',
      code: `import jwt from 'jsonwebtoken'
        const check = jwt.verify
        check(token, secret)`,
      errors: [
        {
          messageId: 'missingAlgorithms',
          line: 3,
          column: 9,
          endColumn: 14,
          suggestions: [
            {
              messageId: 'allowOnly',
              data: { algorithms: 'HS256', reason: ', for a shared secret' },
              output: `import jwt from 'jsonwebtoken'
        const check = jwt.verify
        check(token, secret, { algorithms: ['HS256'] })`,
            },
          ],
        },
      ],
    },
    {
      name: 'a promisified function',
      code: `import jwt from 'jsonwebtoken'
        import { promisify } from 'node:util'
        const check = promisify(jwt.verify)
        await check(token, secret)`,
      errors: [
        {
          messageId: 'missingAlgorithms',
          line: 4,
          column: 15,
          endColumn: 20,
          suggestions: [
            {
              messageId: 'allowOnly',
              data: { algorithms: 'HS256', reason: ', for a shared secret' },
              output: `import jwt from 'jsonwebtoken'
        import { promisify } from 'node:util'
        const check = promisify(jwt.verify)
        await check(token, secret, { algorithms: ['HS256'] })`,
            },
          ],
        },
      ],
    },
    {
      name: 'a promise around the callback',
      code: `import jwt from 'jsonwebtoken'
        const check = (token) => new Promise((resolve, reject) => {
          jwt.verify(token, secret, (error, claims) => (error ? reject(error) : resolve(claims)))
        })`,
      errors: [
        {
          messageId: 'missingAlgorithms',
          line: 3,
          column: 11,
          endColumn: 21,
          suggestions: [
            {
              messageId: 'allowOnly',
              data: { algorithms: 'HS256', reason: ', for a shared secret' },
              output: `import jwt from 'jsonwebtoken'
        const check = (token) => new Promise((resolve, reject) => {
          jwt.verify(token, secret, { algorithms: ['HS256'] }, (error, claims) => (error ? reject(error) : resolve(claims)))
        })`,
            },
          ],
        },
      ],
    },
  ],
})

// what the list allows
ruleTester.run('require-jwt-algorithms', rule, {
  valid: [
    {
      name: 'a choice of sound algorithms',
      code: `import jwt from 'jsonwebtoken'
        jwt.verify(token, key, { algorithms: [isLegacy ? 'HS256' : 'RS256'] })`,
    },
    {
      name: 'several of one family',
      code: `import jwt from 'jsonwebtoken'
        jwt.verify(token, publicKey, { algorithms: ['RS256', 'RS512', 'PS256'] })`,
    },
    {
      name: 'RSA and EC',
      code: `import jwt from 'jsonwebtoken'
        jwt.verify(token, publicKey, { algorithms: ['RS256', 'ES256'] })`,
    },
    {
      name: 'one of each, by branch',
      code: `import jwt from 'jsonwebtoken'
        jwt.verify(token, key, { algorithms: isLegacy ? ['HS256'] : ['RS256'] })`,
    },
    {
      name: 'HMAC with a key that is public by name only',
      code: `import jwt from 'jsonwebtoken'
        jwt.verify(token, publicKey, { algorithms: ['HS256'] })`,
    },
    {
      name: 'RSA with a public key written out',
      code: `import jwt from 'jsonwebtoken'
        const key = '-----BEGIN PUBLIC KEY-----'
        jwt.verify(token, key, { algorithms: ['RS256'] })`,
    },
  ],
  invalid: [
    {
      name: 'none alone',
      code: `import jwt from 'jsonwebtoken'
        jwt.verify(token, secret, { algorithms: ['none'] })`,
      errors: [
        {
          messageId: 'unsignedTokens',
          line: 2,
          column: 50,
          endColumn: 56,
          suggestions: [
            {
              messageId: 'allowOnly',
              data: { algorithms: 'HS256', reason: ', for a shared secret' },
              output: `import jwt from 'jsonwebtoken'
        jwt.verify(token, secret, { algorithms: ['HS256'] })`,
            },
          ],
        },
      ],
    },
    {
      name: 'none with an empty key',
      code: `import jwt from 'jsonwebtoken'
        jwt.verify(token, '', { algorithms: ['none'] })`,
      errors: [
        {
          messageId: 'unsignedTokens',
          line: 2,
          column: 46,
          endColumn: 52,
        },
      ],
    },
    {
      name: 'none beside another',
      code: `import jwt from 'jsonwebtoken'
        jwt.verify(token, secret, { algorithms: ['HS256', 'none'] })`,
      errors: [
        {
          messageId: 'unsignedTokens',
          line: 2,
          column: 59,
          endColumn: 65,
          suggestions: [
            {
              messageId: 'refuseUnsigned',
              output: `import jwt from 'jsonwebtoken'
        jwt.verify(token, secret, { algorithms: ['HS256'] })`,
            },
          ],
        },
      ],
    },
    {
      name: 'none in other letters',
      code: `import jwt from 'jsonwebtoken'
        jwt.verify(token, secret, { algorithms: ['HS256', 'None' as any] })`,
      errors: [
        {
          messageId: 'unsignedTokens',
          line: 2,
          column: 59,
          endColumn: 72,
          suggestions: [
            {
              messageId: 'refuseUnsigned',
              output: `import jwt from 'jsonwebtoken'
        jwt.verify(token, secret, { algorithms: ['HS256'] })`,
            },
          ],
        },
      ],
    },
    {
      name: 'none by a constant',
      code: `import jwt from 'jsonwebtoken'
        const NONE = 'none'
        jwt.verify(token, secret, { algorithms: [NONE] })`,
      errors: [
        {
          messageId: 'unsignedTokens',
          line: 3,
          column: 50,
          endColumn: 54,
          suggestions: [
            {
              messageId: 'allowOnly',
              data: { algorithms: 'HS256', reason: ', for a shared secret' },
              output: `import jwt from 'jsonwebtoken'
        const NONE = 'none'
        jwt.verify(token, secret, { algorithms: ['HS256'] })`,
            },
          ],
        },
      ],
    },
    {
      name: 'none in a branch',
      code: `import jwt from 'jsonwebtoken'
        jwt.verify(token, secret, { algorithms: isTest ? ['none'] : ['HS256'] })`,
      errors: [
        {
          messageId: 'unsignedTokens',
          line: 2,
          column: 59,
          endColumn: 65,
          suggestions: [
            {
              messageId: 'allowOnly',
              data: { algorithms: 'HS256', reason: ', for a shared secret' },
              output: `import jwt from 'jsonwebtoken'
        jwt.verify(token, secret, { algorithms: isTest ? ['HS256'] : ['HS256'] })`,
            },
          ],
        },
      ],
    },
    {
      name: 'HMAC and RSA with a public key',
      code: `import jwt from 'jsonwebtoken'
        jwt.verify(token, publicKey, { algorithms: ['RS256', 'HS256'] })`,
      errors: [
        {
          messageId: 'mixedAlgorithms',
          line: 2,
          column: 52,
          endColumn: 70,
          suggestions: [
            {
              messageId: 'allowOnly',
              data: { algorithms: 'RS256', reason: ', for a public key' },
              output: `import jwt from 'jsonwebtoken'
        jwt.verify(token, publicKey, { algorithms: ['RS256'] })`,
            },
          ],
        },
      ],
    },
    {
      name: 'HMAC and RSA with a secret',
      code: `import jwt from 'jsonwebtoken'
        jwt.verify(token, secret, { algorithms: ['HS256', 'RS256'] })`,
      errors: [
        {
          messageId: 'mixedAlgorithms',
          line: 2,
          column: 49,
          endColumn: 67,
          suggestions: [
            {
              messageId: 'allowOnly',
              data: { algorithms: 'HS256', reason: ', for a shared secret' },
              output: `import jwt from 'jsonwebtoken'
        jwt.verify(token, secret, { algorithms: ['HS256'] })`,
            },
          ],
        },
      ],
    },
    {
      name: 'HMAC and EC with an unknown key',
      code: `import jwt from 'jsonwebtoken'
        jwt.verify(token, key, { algorithms: ['HS512', 'ES512'] })`,
      errors: [
        {
          messageId: 'mixedAlgorithms',
          line: 2,
          column: 46,
          endColumn: 64,
          suggestions: [
            {
              messageId: 'allowOnly',
              data: { algorithms: 'HS512', reason: ', for a shared secret' },
              output: `import jwt from 'jsonwebtoken'
        jwt.verify(token, key, { algorithms: ['HS512'] })`,
            },
            {
              messageId: 'allowOnly',
              data: { algorithms: 'ES512', reason: ', for a public key' },
              output: `import jwt from 'jsonwebtoken'
        jwt.verify(token, key, { algorithms: ['ES512'] })`,
            },
          ],
        },
      ],
    },
    {
      name: 'HMAC and PSS',
      code: `import jwt from 'jsonwebtoken'
        jwt.verify(token, publicKey, { algorithms: ['PS256', 'HS256'] })`,
      errors: [
        {
          messageId: 'mixedAlgorithms',
          line: 2,
          column: 52,
          endColumn: 70,
          suggestions: [
            {
              messageId: 'allowOnly',
              data: { algorithms: 'PS256', reason: ', for a public key' },
              output: `import jwt from 'jsonwebtoken'
        jwt.verify(token, publicKey, { algorithms: ['PS256'] })`,
            },
          ],
        },
      ],
    },
    {
      name: 'a mixed constant list',
      code: `import jwt from 'jsonwebtoken'
        const ALGORITHMS: jwt.Algorithm[] = ['HS256', 'RS256']
        jwt.verify(token, publicKey, { algorithms: ALGORITHMS })`,
      errors: [
        {
          messageId: 'mixedAlgorithms',
          line: 2,
          column: 45,
          endColumn: 63,
          suggestions: [
            {
              messageId: 'allowOnly',
              data: { algorithms: 'RS256', reason: ', for a public key' },
              output: `import jwt from 'jsonwebtoken'
        const ALGORITHMS: jwt.Algorithm[] = ['RS256']
        jwt.verify(token, publicKey, { algorithms: ALGORITHMS })`,
            },
          ],
        },
      ],
    },
    {
      name: 'a list mixed by a spread',
      code: `import jwt from 'jsonwebtoken'
        const OLD = ['HS256']
        jwt.verify(token, publicKey, { algorithms: [...OLD, 'RS256'] })`,
      errors: [
        {
          messageId: 'mixedAlgorithms',
          line: 3,
          column: 52,
          endColumn: 69,
        },
      ],
    },
    {
      name: 'a mix and none',
      code: `import jwt from 'jsonwebtoken'
        jwt.verify(token, publicKey, { algorithms: ['RS256', 'HS256', 'none'] })`,
      errors: [
        {
          messageId: 'mixedAlgorithms',
          line: 2,
          column: 52,
          endColumn: 78,
          suggestions: [
            {
              messageId: 'allowOnly',
              data: { algorithms: 'RS256', reason: ', for a public key' },
              output: `import jwt from 'jsonwebtoken'
        jwt.verify(token, publicKey, { algorithms: ['RS256', 'none'] })`,
            },
          ],
        },
        {
          messageId: 'unsignedTokens',
          line: 2,
          column: 71,
          endColumn: 77,
          suggestions: [
            {
              messageId: 'refuseUnsigned',
              output: `import jwt from 'jsonwebtoken'
        jwt.verify(token, publicKey, { algorithms: ['RS256', 'HS256'] })`,
            },
          ],
        },
      ],
    },
    {
      name: 'HMAC with a public key written out',
      code: `import jwt from 'jsonwebtoken'
        const key = '-----BEGIN PUBLIC KEY-----'
        jwt.verify(token, key, { algorithms: ['HS256'] })`,
      errors: [
        {
          messageId: 'publicKeyAsSecret',
          line: 3,
          column: 46,
          endColumn: 55,
          suggestions: [
            {
              messageId: 'allowOnly',
              data: { algorithms: 'RS256', reason: ', for a public key' },
              output: `import jwt from 'jsonwebtoken'
        const key = '-----BEGIN PUBLIC KEY-----'
        jwt.verify(token, key, { algorithms: ['RS256'] })`,
            },
          ],
        },
      ],
    },
  ],
})

// who says the algorithm
ruleTester.run('require-jwt-algorithms', rule, {
  valid: [
    {
      name: 'the algorithm, checked first',
      code: `import jwt from 'jsonwebtoken'
        export function read(token, secret) {
          const { header } = jwt.decode(token, { complete: true })
          if (header.alg !== 'HS256') throw new Error('algorithm')
          return jwt.verify(token, secret, { algorithms: [header.alg] })
        }`,
    },
    {
      name: 'the algorithm, found in a list',
      code: `import jwt from 'jsonwebtoken'
        const KNOWN = ['RS256', 'RS512']
        export function read(token, publicKey) {
          const { header } = jwt.decode(token, { complete: true })
          if (!KNOWN.includes(header.alg)) throw new Error('algorithm')
          return jwt.verify(token, publicKey, { algorithms: [header.alg] })
        }`,
    },
    {
      name: 'the algorithm of the configuration',
      code: `import jwt from 'jsonwebtoken'
        jwt.verify(token, secret, { algorithms: [process.env.JWT_ALGORITHM] })`,
    },
    {
      name: 'the algorithm given by the caller',
      code: `import jwt from 'jsonwebtoken'
        export const read = (token, key, algorithm) => jwt.verify(token, key, { algorithms: [algorithm] })`,
    },
    {
      name: 'the algorithm that the caller gives beside the token',
      code: `import jwt from 'jsonwebtoken'
        export const read = (options) => jwt.verify(options.token, options.key, { algorithms: [options.algorithm] })`,
    },
    {
      name: 'the algorithm that is loaded together with the token',
      code: `import jwt from 'jsonwebtoken'
        import { load } from './load.js'
        export function read() {
          const session = load()
          return jwt.verify(session.token, session.key, { algorithms: [session.algorithm] })
        }`,
    },
    {
      name: 'the key id of the header',
      code: `import jwt from 'jsonwebtoken'
        export function read(token) {
          const { header } = jwt.decode(token, { complete: true })
          return jwt.verify(token, keys[header.kid], { algorithms: ['RS256'] })
        }`,
    },
  ],
  invalid: [
    {
      name: 'the algorithm of the decoded header',
      code: `import jwt from 'jsonwebtoken'
        export function read(token, secret) {
          const decoded = jwt.decode(token, { complete: true })
          return jwt.verify(token, secret, { algorithms: [decoded.header.alg] })
        }`,
      errors: [
        {
          messageId: 'algorithmFromToken',
          line: 4,
          column: 59,
          endColumn: 77,
          suggestions: [
            {
              messageId: 'allowOnly',
              data: { algorithms: 'HS256', reason: ', for a shared secret' },
              output: `import jwt from 'jsonwebtoken'
        export function read(token, secret) {
          const decoded = jwt.decode(token, { complete: true })
          return jwt.verify(token, secret, { algorithms: ['HS256'] })
        }`,
            },
          ],
        },
      ],
    },
    {
      name: 'the algorithm, destructured',
      code: `import jwt from 'jsonwebtoken'
        export function read(token, publicKey) {
          const { header: { alg } } = jwt.decode(token, { complete: true })!
          return jwt.verify(token, publicKey, { algorithms: [alg] })
        }`,
      errors: [
        {
          messageId: 'algorithmFromToken',
          line: 4,
          column: 62,
          endColumn: 65,
          suggestions: [
            {
              messageId: 'allowOnly',
              data: { algorithms: 'RS256', reason: ', for a public key' },
              output: `import jwt from 'jsonwebtoken'
        export function read(token, publicKey) {
          const { header: { alg } } = jwt.decode(token, { complete: true })!
          return jwt.verify(token, publicKey, { algorithms: ['RS256'] })
        }`,
            },
          ],
        },
      ],
    },
    {
      name: 'the algorithm by a helper',
      code: `import jwt from 'jsonwebtoken'
        const algorithmOf = (token) => jwt.decode(token, { complete: true }).header.alg
        export const read = (token, key) => jwt.verify(token, key, { algorithms: [algorithmOf(token)] })`,
      errors: [
        {
          messageId: 'algorithmFromToken',
          line: 3,
          column: 83,
          endColumn: 101,
          suggestions: [
            {
              messageId: 'allowOnly',
              data: { algorithms: 'HS256', reason: ', for a shared secret' },
              output: `import jwt from 'jsonwebtoken'
        const algorithmOf = (token) => jwt.decode(token, { complete: true }).header.alg
        export const read = (token, key) => jwt.verify(token, key, { algorithms: ['HS256'] })`,
            },
            {
              messageId: 'allowOnly',
              data: { algorithms: 'RS256', reason: ', for a public key' },
              output: `import jwt from 'jsonwebtoken'
        const algorithmOf = (token) => jwt.decode(token, { complete: true }).header.alg
        export const read = (token, key) => jwt.verify(token, key, { algorithms: ['RS256'] })`,
            },
          ],
        },
      ],
    },
    {
      name: 'the algorithm of a header parsed by hand',
      code: `import jwt from 'jsonwebtoken'
        export function read(token, secret) {
          const header = JSON.parse(Buffer.from(token.split('.')[0], 'base64').toString())
          return jwt.verify(token, secret, { algorithms: [header.alg] })
        }`,
      errors: [
        {
          messageId: 'algorithmFromToken',
          line: 4,
          column: 59,
          endColumn: 69,
          suggestions: [
            {
              messageId: 'allowOnly',
              data: { algorithms: 'HS256', reason: ', for a shared secret' },
              output: `import jwt from 'jsonwebtoken'
        export function read(token, secret) {
          const header = JSON.parse(Buffer.from(token.split('.')[0], 'base64').toString())
          return jwt.verify(token, secret, { algorithms: ['HS256'] })
        }`,
            },
          ],
        },
      ],
    },
    {
      name: 'the algorithm of the request',
      code: `import express from 'express'
        import jwt from 'jsonwebtoken'
        const app = express()
        app.get('/me', (req, res) => {
          res.json(jwt.verify(req.query.token, secret, { algorithms: [req.query.alg] }))
        })`,
      errors: [
        {
          messageId: 'algorithmFromToken',
          line: 5,
          column: 71,
          endColumn: 84,
          suggestions: [
            {
              messageId: 'allowOnly',
              data: { algorithms: 'HS256', reason: ', for a shared secret' },
              output: `import express from 'express'
        import jwt from 'jsonwebtoken'
        const app = express()
        app.get('/me', (req, res) => {
          res.json(jwt.verify(req.query.token, secret, { algorithms: ['HS256'] }))
        })`,
            },
          ],
        },
      ],
    },
    {
      name: 'the algorithm beside a fixed one',
      code: `import jwt from 'jsonwebtoken'
        export function read(token, secret) {
          const { header } = jwt.decode(token, { complete: true })
          return jwt.verify(token, secret, { algorithms: ['HS256', header.alg] })
        }`,
      errors: [
        {
          messageId: 'algorithmFromToken',
          line: 4,
          column: 68,
          endColumn: 78,
        },
      ],
    },
  ],
})
