import rule from '../../rules/require-jwt-algorithms.js'
import { ruleTester } from '../support/rule-tester.js'

// jose
ruleTester.run('require-jwt-algorithms', rule, {
  valid: [
    {
      name: 'a remote key set',
      code: `import * as jose from 'jose'
        const keys = jose.createRemoteJWKSet(new URL(address))
        await jose.jwtVerify(token, keys, { issuer: 'shop' })`,
    },
    {
      name: 'a key object',
      code: `import { createPublicKey } from 'node:crypto'
        import * as jose from 'jose'
        await jose.jwtVerify(token, createPublicKey(pem))`,
    },
    {
      name: 'an imported key',
      code: `import * as jose from 'jose'
        const key = await jose.importSPKI(pem, 'ES256')
        await jose.jwtVerify(token, key)`,
    },
    {
      name: 'bytes of a shared secret',
      code: `import * as jose from 'jose'
        await jose.jwtVerify(token, new TextEncoder().encode(process.env.JWT_SECRET))`,
    },
    {
      name: 'a fixed list',
      code: `import * as jose from 'jose'
        await jose.jwtVerify(token, key, { algorithms: ['EdDSA'] })`,
    },
    {
      name: 'a mix for a key set, whose keys have a type',
      code: `import * as jose from 'jose'
        const keys = jose.createRemoteJWKSet(new URL(address))
        await jose.jwtVerify(token, keys, { algorithms: ['HS256', 'RS256'] })`,
    },
    {
      name: 'the algorithm of the protected header, for a typed key',
      code: `import * as jose from 'jose'
        export async function read(token) {
          const { alg } = jose.decodeProtectedHeader(token)
          return jose.jwtVerify(token, await jose.importSPKI(pem, 'RS256'), { algorithms: [alg] })
        }`,
    },
    {
      name: 'version 2, with a key that has a type',
      filename: 'file.js',
      code: `const { JWT, JWK } = require('jose')
        JWT.verify(token, JWK.asKey(pem))`,
    },
  ],
  invalid: [
    {
      name: 'none',
      code: `import * as jose from 'jose'
        await jose.compactVerify(token, key, { algorithms: ['ES256', 'none'] })`,
      errors: [
        {
          messageId: 'unsignedTokens',
          line: 2,
          column: 70,
          endColumn: 76,
          suggestions: [
            {
              messageId: 'refuseUnsigned',
              output: `import * as jose from 'jose'
        await jose.compactVerify(token, key, { algorithms: ['ES256'] })`,
            },
          ],
        },
      ],
    },
    {
      name: 'a mix for a key that is not in sight',
      code: `import * as jose from 'jose'
        await jose.jwtVerify(token, key, { algorithms: ['HS256', 'RS256'] })`,
      errors: [
        {
          messageId: 'mixedAlgorithms',
          line: 2,
          column: 56,
          endColumn: 74,
          suggestions: [
            {
              messageId: 'allowOnly',
              data: { algorithms: 'HS256', reason: ', for a shared secret' },
              output: `import * as jose from 'jose'
        await jose.jwtVerify(token, key, { algorithms: ['HS256'] })`,
            },
            {
              messageId: 'allowOnly',
              data: { algorithms: 'RS256', reason: ', for a public key' },
              output: `import * as jose from 'jose'
        await jose.jwtVerify(token, key, { algorithms: ['RS256'] })`,
            },
          ],
        },
      ],
    },
    {
      name: 'the algorithm of the protected header',
      code: `import * as jose from 'jose'
        export async function read(token, secret) {
          const { alg } = jose.decodeProtectedHeader(token)
          return jose.jwtVerify(token, secret, { algorithms: [alg] })
        }`,
      errors: [
        {
          messageId: 'algorithmFromToken',
          line: 4,
          column: 63,
          endColumn: 66,
          suggestions: [
            {
              messageId: 'allowOnly',
              data: { algorithms: 'HS256', reason: ', for a shared secret' },
              output: `import * as jose from 'jose'
        export async function read(token, secret) {
          const { alg } = jose.decodeProtectedHeader(token)
          return jose.jwtVerify(token, secret, { algorithms: ['HS256'] })
        }`,
            },
          ],
        },
      ],
    },
  ],
})

// fast-jwt
ruleTester.run('require-jwt-algorithms', rule, {
  valid: [
    {
      name: 'a verifier with a list',
      code: `import { createVerifier } from 'fast-jwt'
        const verify = createVerifier({ key: process.env.JWT_SECRET, algorithms: ['HS256'] })`,
    },
    {
      name: 'a verifier with options from elsewhere',
      code: `import { createVerifier } from 'fast-jwt'
        export const build = (options) => createVerifier({ ...options, key })`,
    },
  ],
  invalid: [
    {
      name: 'a verifier without a list',
      code: `import { createVerifier } from 'fast-jwt'
        const verify = createVerifier({ key: process.env.JWT_SECRET })`,
      errors: [
        {
          messageId: 'missingAlgorithms',
          line: 2,
          column: 24,
          endColumn: 38,
          suggestions: [
            {
              messageId: 'allowOnly',
              data: { algorithms: 'HS256', reason: ', for a shared secret' },
              output: `import { createVerifier } from 'fast-jwt'
        const verify = createVerifier({ key: process.env.JWT_SECRET, algorithms: ['HS256'] })`,
            },
          ],
        },
      ],
    },
    {
      name: 'a verifier for a public key',
      code: `import { createVerifier } from 'fast-jwt'
        const verify = createVerifier({ key: async () => publicKey, cache: true })`,
      errors: [
        {
          messageId: 'missingAlgorithms',
          line: 2,
          column: 24,
          endColumn: 38,
          suggestions: [
            {
              messageId: 'allowOnly',
              data: { algorithms: 'RS256', reason: ', for a public key' },
              output: `import { createVerifier } from 'fast-jwt'
        const verify = createVerifier({ key: async () => publicKey, cache: true, algorithms: ['RS256'] })`,
            },
          ],
        },
      ],
    },
    {
      name: 'none',
      code: `import { createVerifier } from 'fast-jwt'
        const verify = createVerifier({ key: publicKey, algorithms: ['none', 'RS256'] })`,
      errors: [
        {
          messageId: 'unsignedTokens',
          line: 2,
          column: 70,
          endColumn: 76,
          suggestions: [
            {
              messageId: 'refuseUnsigned',
              output: `import { createVerifier } from 'fast-jwt'
        const verify = createVerifier({ key: publicKey, algorithms: ['RS256'] })`,
            },
          ],
        },
      ],
    },
    {
      name: 'a mix',
      code: `import { createVerifier } from 'fast-jwt'
        const verify = createVerifier({ key: publicKey, algorithms: ['HS256', 'ES256', 'RS256'] })`,
      errors: [
        {
          messageId: 'mixedAlgorithms',
          line: 2,
          column: 69,
          endColumn: 96,
          suggestions: [
            {
              messageId: 'allowOnly',
              data: { algorithms: 'ES256, RS256', reason: ', for a public key' },
              output: `import { createVerifier } from 'fast-jwt'
        const verify = createVerifier({ key: publicKey, algorithms: ['ES256', 'RS256'] })`,
            },
          ],
        },
      ],
    },
    {
      name: 'the algorithm of the token',
      code: `import { createDecoder, createVerifier } from 'fast-jwt'
        const decode = createDecoder({ complete: true })
        export const read = (token, key) => createVerifier({ key, algorithms: [decode(token).header.alg] })(token)`,
      errors: [
        {
          messageId: 'algorithmFromToken',
          line: 3,
          column: 80,
          endColumn: 104,
          suggestions: [
            {
              messageId: 'allowOnly',
              data: { algorithms: 'HS256', reason: ', for a shared secret' },
              output: `import { createDecoder, createVerifier } from 'fast-jwt'
        const decode = createDecoder({ complete: true })
        export const read = (token, key) => createVerifier({ key, algorithms: ['HS256'] })(token)`,
            },
            {
              messageId: 'allowOnly',
              data: { algorithms: 'RS256', reason: ', for a public key' },
              output: `import { createDecoder, createVerifier } from 'fast-jwt'
        const decode = createDecoder({ complete: true })
        export const read = (token, key) => createVerifier({ key, algorithms: ['RS256'] })(token)`,
            },
          ],
        },
      ],
    },
  ],
})

// @nestjs/jwt
ruleTester.run('require-jwt-algorithms', rule, {
  valid: [
    {
      name: 'a call with key and list',
      code: `import { JwtService } from '@nestjs/jwt'
        export class Guard {
          constructor(private readonly jwt: JwtService) {}
          read(token: string) {
            return this.jwt.verifyAsync(token, { secret: process.env.JWT_SECRET, algorithms: ['HS256'] })
          }
        }`,
    },
    {
      name: 'a call that leaves all to the module',
      code: `import { JwtService } from '@nestjs/jwt'
        export class Guard {
          constructor(private readonly jwt: JwtService) {}
          read(token: string) {
            return this.jwt.verify(token)
          }
        }`,
    },
    {
      name: 'a module with a list',
      code: `import { JwtModule } from '@nestjs/jwt'
        export const tokens = JwtModule.register({ secret, verifyOptions: { algorithms: ['HS256'] } })`,
    },
    {
      name: 'a module without a key',
      code: `import { JwtModule } from '@nestjs/jwt'
        export const tokens = JwtModule.register({ global: true })`,
    },
    {
      name: 'a module built later, with a list',
      code: `import { JwtModule } from '@nestjs/jwt'
        export const tokens = JwtModule.registerAsync({
          useFactory: (config) => ({ secret: config.get('JWT_SECRET'), verifyOptions: { algorithms: ['HS256'] } }),
        })`,
    },
    {
      name: 'a module built by a function that is not seen',
      code: `import { JwtModule } from '@nestjs/jwt'
        import { jwtOptions } from './options'
        export const tokens = JwtModule.registerAsync({ useFactory: jwtOptions })`,
    },
    {
      name: 'a call whose module has a list',
      code: `import { JwtModule, JwtService } from '@nestjs/jwt'
        export const tokens = JwtModule.register({ verifyOptions: { algorithms: ['HS256'] } })
        export const read = (jwt: JwtService, token: string) => jwt.verify(token, { secret: process.env.JWT_SECRET })`,
    },
  ],
  invalid: [
    {
      name: 'a call with its own key',
      code: `import { JwtService } from '@nestjs/jwt'
        export class Guard {
          constructor(private readonly jwt: JwtService) {}
          read(token: string) {
            return this.jwt.verifyAsync(token, { secret: process.env.JWT_SECRET })
          }
        }`,
      errors: [
        {
          messageId: 'missingAlgorithms',
          line: 5,
          column: 20,
          endColumn: 40,
          suggestions: [
            {
              messageId: 'allowOnly',
              data: { algorithms: 'HS256', reason: ', for a shared secret' },
              output: `import { JwtService } from '@nestjs/jwt'
        export class Guard {
          constructor(private readonly jwt: JwtService) {}
          read(token: string) {
            return this.jwt.verifyAsync(token, { secret: process.env.JWT_SECRET, algorithms: ['HS256'] })
          }
        }`,
            },
          ],
        },
      ],
    },
    {
      name: 'a call with its own public key',
      code: `import { JwtService } from '@nestjs/jwt'
        export class Guard {
          constructor(private readonly jwt: JwtService) {}
          read(token: string) {
            return this.jwt.verify(token, { publicKey: this.key })
          }
        }`,
      errors: [
        {
          messageId: 'missingAlgorithms',
          line: 5,
          column: 20,
          endColumn: 35,
          suggestions: [
            {
              messageId: 'allowOnly',
              data: { algorithms: 'RS256', reason: ', for a public key' },
              output: `import { JwtService } from '@nestjs/jwt'
        export class Guard {
          constructor(private readonly jwt: JwtService) {}
          read(token: string) {
            return this.jwt.verify(token, { publicKey: this.key, algorithms: ['RS256'] })
          }
        }`,
            },
          ],
        },
      ],
    },
    {
      name: 'a call that mixes',
      code: `import { JwtService } from '@nestjs/jwt'
        export class Guard {
          constructor(private readonly jwt: JwtService) {}
          read(token: string) {
            return this.jwt.verify(token, { publicKey, algorithms: ['HS512', 'ES512'] })
          }
        }`,
      errors: [
        {
          messageId: 'mixedAlgorithms',
          line: 5,
          column: 68,
          endColumn: 86,
          suggestions: [
            {
              messageId: 'allowOnly',
              data: { algorithms: 'ES512', reason: ', for a public key' },
              output: `import { JwtService } from '@nestjs/jwt'
        export class Guard {
          constructor(private readonly jwt: JwtService) {}
          read(token: string) {
            return this.jwt.verify(token, { publicKey, algorithms: ['ES512'] })
          }
        }`,
            },
          ],
        },
      ],
    },
    {
      name: 'a module with a secret',
      code: `import { JwtModule } from '@nestjs/jwt'
        export const tokens = JwtModule.register({ secret: process.env.JWT_SECRET, signOptions: { expiresIn: '1h' } })`,
      errors: [
        {
          messageId: 'missingAlgorithms',
          line: 2,
          column: 31,
          endColumn: 49,
          suggestions: [
            {
              messageId: 'allowOnly',
              data: { algorithms: 'HS256', reason: ', for a shared secret' },
              output: `import { JwtModule } from '@nestjs/jwt'
        export const tokens = JwtModule.register({ secret: process.env.JWT_SECRET, signOptions: { expiresIn: '1h' }, verifyOptions: { algorithms: ['HS256'] } })`,
            },
          ],
        },
      ],
    },
    {
      name: 'a module with other options of verification',
      code: `import { JwtModule } from '@nestjs/jwt'
        export const tokens = JwtModule.register({
          publicKey,
          verifyOptions: { issuer: 'shop' },
        })`,
      errors: [
        {
          messageId: 'missingAlgorithms',
          line: 2,
          column: 31,
          endColumn: 49,
          suggestions: [
            {
              messageId: 'allowOnly',
              data: { algorithms: 'RS256', reason: ', for a public key' },
              output: `import { JwtModule } from '@nestjs/jwt'
        export const tokens = JwtModule.register({
          publicKey,
          verifyOptions: { issuer: 'shop', algorithms: ['RS256'] },
        })`,
            },
          ],
        },
      ],
    },
    {
      name: 'a module built later',
      code: `import { JwtModule } from '@nestjs/jwt'
        export const tokens = JwtModule.registerAsync({
          inject: [ConfigService],
          useFactory: (config: ConfigService) => ({
            secret: config.get('JWT_SECRET'),
            signOptions: { expiresIn: '1h' },
          }),
        })`,
      errors: [
        {
          messageId: 'missingAlgorithms',
          line: 2,
          column: 31,
          endColumn: 54,
          suggestions: [
            {
              messageId: 'allowOnly',
              data: { algorithms: 'HS256', reason: ', for a shared secret' },
              output: `import { JwtModule } from '@nestjs/jwt'
        export const tokens = JwtModule.registerAsync({
          inject: [ConfigService],
          useFactory: (config: ConfigService) => ({
            secret: config.get('JWT_SECRET'),
            signOptions: { expiresIn: '1h' },
            verifyOptions: { algorithms: ['HS256'] },
          }),
        })`,
            },
          ],
        },
      ],
    },
    {
      name: 'a module built later by a function with a body',
      code: `import { JwtModule } from '@nestjs/jwt'
        export const tokens = JwtModule.registerAsync({
          async useFactory(config: ConfigService) {
            return { publicKey: await config.load(), verifyOptions: { issuer: 'shop' } }
          },
        })`,
      errors: [
        {
          messageId: 'missingAlgorithms',
          line: 2,
          column: 31,
          endColumn: 54,
          suggestions: [
            {
              messageId: 'allowOnly',
              data: { algorithms: 'RS256', reason: ', for a public key' },
              output: `import { JwtModule } from '@nestjs/jwt'
        export const tokens = JwtModule.registerAsync({
          async useFactory(config: ConfigService) {
            return { publicKey: await config.load(), verifyOptions: { issuer: 'shop', algorithms: ['RS256'] } }
          },
        })`,
            },
          ],
        },
      ],
    },
    {
      name: 'a call whose module is reported already',
      code: `import { JwtModule, JwtService } from '@nestjs/jwt'
        export const tokens = JwtModule.register({ secret: process.env.JWT_SECRET })
        export const read = (jwt: JwtService, token: string) => jwt.verify(token, { secret: process.env.OTHER_SECRET })`,
      errors: [
        {
          messageId: 'missingAlgorithms',
          line: 2,
          column: 31,
          endColumn: 49,
          suggestions: [
            {
              messageId: 'allowOnly',
              data: { algorithms: 'HS256', reason: ', for a shared secret' },
              output: `import { JwtModule, JwtService } from '@nestjs/jwt'
        export const tokens = JwtModule.register({ secret: process.env.JWT_SECRET, verifyOptions: { algorithms: ['HS256'] } })
        export const read = (jwt: JwtService, token: string) => jwt.verify(token, { secret: process.env.OTHER_SECRET })`,
            },
          ],
        },
      ],
    },
  ],
})

// express-jwt
ruleTester.run('require-jwt-algorithms', rule, {
  valid: [
    {
      name: 'versions 6 and later, with a list',
      code: `import { expressjwt } from 'express-jwt'
        app.use(expressjwt({ secret: process.env.JWT_SECRET, algorithms: ['HS256'] }))`,
    },
    {
      name: 'versions up to 5, with a list',
      filename: 'file.js',
      code: `const jwt = require('express-jwt')
        app.use(jwt({ secret, algorithms: ['HS256'] }))`,
    },
  ],
  invalid: [
    {
      name: 'versions 6 and later',
      code: `import { expressjwt } from 'express-jwt'
        app.use(expressjwt({ secret: process.env.JWT_SECRET }).unless({ path: ['/login'] }))`,
      errors: [
        {
          messageId: 'unstatedAlgorithm',
          line: 2,
          column: 17,
          endColumn: 27,
          suggestions: [
            {
              messageId: 'allowOnly',
              data: { algorithms: 'HS256', reason: ', for a shared secret' },
              output: `import { expressjwt } from 'express-jwt'
        app.use(expressjwt({ secret: process.env.JWT_SECRET, algorithms: ['HS256'] }).unless({ path: ['/login'] }))`,
            },
          ],
        },
      ],
    },
    {
      name: 'versions up to 5',
      filename: 'file.js',
      code: `const jwt = require('express-jwt')
        app.use(jwt({ secret }))`,
      errors: [
        {
          messageId: 'missingAlgorithms',
          line: 2,
          column: 17,
          endColumn: 20,
          suggestions: [
            {
              messageId: 'allowOnly',
              data: { algorithms: 'HS256', reason: ', for a shared secret' },
              output: `const jwt = require('express-jwt')
        app.use(jwt({ secret, algorithms: ['HS256'] }))`,
            },
          ],
        },
      ],
    },
    {
      name: 'keys of an issuer',
      filename: 'file.js',
      code: `const jwt = require('express-jwt')
        const jwks = require('jwks-rsa')
        app.use(jwt({ secret: jwks.expressJwtSecret({ jwksUri }), issuer }))`,
      errors: [
        {
          messageId: 'missingAlgorithms',
          line: 3,
          column: 17,
          endColumn: 20,
          suggestions: [
            {
              messageId: 'allowOnly',
              data: { algorithms: 'RS256', reason: ', for a public key' },
              output: `const jwt = require('express-jwt')
        const jwks = require('jwks-rsa')
        app.use(jwt({ secret: jwks.expressJwtSecret({ jwksUri }), issuer, algorithms: ['RS256'] }))`,
            },
          ],
        },
      ],
    },
    {
      name: 'none',
      code: `import { expressjwt } from 'express-jwt'
        app.use(expressjwt({ secret, algorithms: ['none'] }))`,
      errors: [
        {
          messageId: 'unsignedTokens',
          line: 2,
          column: 51,
          endColumn: 57,
          suggestions: [
            {
              messageId: 'allowOnly',
              data: { algorithms: 'HS256', reason: ', for a shared secret' },
              output: `import { expressjwt } from 'express-jwt'
        app.use(expressjwt({ secret, algorithms: ['HS256'] }))`,
            },
          ],
        },
      ],
    },
    {
      name: 'a mix',
      code: `import { expressjwt as auth } from 'express-jwt'
        app.use(auth({ secret: keyFor, algorithms: ['RS256', 'HS256'] }))`,
      errors: [
        {
          messageId: 'mixedAlgorithms',
          line: 2,
          column: 52,
          endColumn: 70,
          suggestions: [
            {
              messageId: 'allowOnly',
              data: { algorithms: 'HS256', reason: ', for a shared secret' },
              output: `import { expressjwt as auth } from 'express-jwt'
        app.use(auth({ secret: keyFor, algorithms: ['HS256'] }))`,
            },
            {
              messageId: 'allowOnly',
              data: { algorithms: 'RS256', reason: ', for a public key' },
              output: `import { expressjwt as auth } from 'express-jwt'
        app.use(auth({ secret: keyFor, algorithms: ['RS256'] }))`,
            },
          ],
        },
      ],
    },
  ],
})

// passport-jwt
ruleTester.run('require-jwt-algorithms', rule, {
  valid: [
    {
      name: 'a strategy with a list',
      code: `import { Strategy } from 'passport-jwt'
        passport.use(new Strategy({ jwtFromRequest, secretOrKey, algorithms: ['RS256'] }, onVerified))`,
    },
    {
      name: 'a list for the library below',
      code: `import { Strategy } from 'passport-jwt'
        passport.use(new Strategy({ jwtFromRequest, secretOrKey, jsonWebTokenOptions: { algorithms: ['RS256'] } }, onVerified))`,
    },
    {
      name: 'a strategy of Nest, with a list',
      code: `import { PassportStrategy } from '@nestjs/passport'
        import { Strategy } from 'passport-jwt'
        export class Tokens extends PassportStrategy(Strategy) {
          constructor() {
            super({ jwtFromRequest, secretOrKey, algorithms: ['HS256'] })
          }
        }`,
    },
  ],
  invalid: [
    {
      name: 'a strategy',
      code: `import { ExtractJwt, Strategy as JwtStrategy } from 'passport-jwt'
        passport.use(new JwtStrategy({ jwtFromRequest, secretOrKey: process.env.JWT_SECRET }, onVerified))`,
      errors: [
        {
          messageId: 'missingAlgorithms',
          line: 2,
          column: 26,
          endColumn: 37,
          suggestions: [
            {
              messageId: 'allowOnly',
              data: { algorithms: 'HS256', reason: ', for a shared secret' },
              output: `import { ExtractJwt, Strategy as JwtStrategy } from 'passport-jwt'
        passport.use(new JwtStrategy({ jwtFromRequest, secretOrKey: process.env.JWT_SECRET, algorithms: ['HS256'] }, onVerified))`,
            },
          ],
        },
      ],
    },
    {
      name: 'a strategy with options built elsewhere',
      filename: 'file.js',
      code: `const { Strategy } = require('passport-jwt')
        const options = {}
        options.jwtFromRequest = jwtFromRequest
        options.secretOrKey = 'secret'
        passport.use(new Strategy(options, onVerified))`,
      errors: [
        {
          messageId: 'missingAlgorithms',
          line: 5,
          column: 26,
          endColumn: 34,
          suggestions: [
            {
              messageId: 'allowOnly',
              data: { algorithms: 'HS256', reason: ', for a shared secret' },
              output: `const { Strategy } = require('passport-jwt')
        const options = { algorithms: ['HS256'] }
        options.jwtFromRequest = jwtFromRequest
        options.secretOrKey = 'secret'
        passport.use(new Strategy(options, onVerified))`,
            },
          ],
        },
      ],
    },
    {
      name: 'a provider of public keys',
      code: `import { passportJwtSecret } from 'jwks-rsa'
        import { Strategy } from 'passport-jwt'
        passport.use(new Strategy({ jwtFromRequest, secretOrKeyProvider: passportJwtSecret({ jwksUri }) }, onVerified))`,
      errors: [
        {
          messageId: 'missingAlgorithms',
          line: 3,
          column: 26,
          endColumn: 34,
          suggestions: [
            {
              messageId: 'allowOnly',
              data: { algorithms: 'RS256', reason: ', for a public key' },
              output: `import { passportJwtSecret } from 'jwks-rsa'
        import { Strategy } from 'passport-jwt'
        passport.use(new Strategy({ jwtFromRequest, secretOrKeyProvider: passportJwtSecret({ jwksUri }), algorithms: ['RS256'] }, onVerified))`,
            },
          ],
        },
      ],
    },
    {
      name: 'a subclass',
      code: `import { Strategy } from 'passport-jwt'
        class Tokens extends Strategy {
          constructor() {
            super({ jwtFromRequest, secretOrKey: process.env.JWT_SECRET }, onVerified)
          }
        }`,
      errors: [
        {
          messageId: 'missingAlgorithms',
          line: 4,
          column: 13,
          endColumn: 18,
          suggestions: [
            {
              messageId: 'allowOnly',
              data: { algorithms: 'HS256', reason: ', for a shared secret' },
              output: `import { Strategy } from 'passport-jwt'
        class Tokens extends Strategy {
          constructor() {
            super({ jwtFromRequest, secretOrKey: process.env.JWT_SECRET, algorithms: ['HS256'] }, onVerified)
          }
        }`,
            },
          ],
        },
      ],
    },
    {
      name: 'a strategy of Nest',
      code: `import { PassportStrategy } from '@nestjs/passport'
        import { ExtractJwt, Strategy } from 'passport-jwt'
        export class Tokens extends PassportStrategy(Strategy) {
          constructor(config: ConfigService) {
            super({
              jwtFromRequest: ExtractJwt.fromAuthHeaderAsBearerToken(),
              secretOrKey: config.get('JWT_SECRET'),
            })
          }
        }`,
      errors: [
        {
          messageId: 'missingAlgorithms',
          line: 5,
          column: 13,
          endColumn: 18,
          suggestions: [
            {
              messageId: 'allowOnly',
              data: { algorithms: 'HS256', reason: ', for a shared secret' },
              output: `import { PassportStrategy } from '@nestjs/passport'
        import { ExtractJwt, Strategy } from 'passport-jwt'
        export class Tokens extends PassportStrategy(Strategy) {
          constructor(config: ConfigService) {
            super({
              jwtFromRequest: ExtractJwt.fromAuthHeaderAsBearerToken(),
              secretOrKey: config.get('JWT_SECRET'),
              algorithms: ['HS256'],
            })
          }
        }`,
            },
          ],
        },
      ],
    },
  ],
})

// koa-jwt
ruleTester.run('require-jwt-algorithms', rule, {
  valid: [
    {
      name: 'a middleware with a list',
      code: `import jwt from 'koa-jwt'
        app.use(jwt({ secret: process.env.JWT_SECRET, algorithms: ['HS256'] }))`,
    },
  ],
  invalid: [
    {
      name: 'a middleware',
      code: `import jwt from 'koa-jwt'
        app.use(jwt({ secret: process.env.JWT_SECRET }))`,
      errors: [
        {
          messageId: 'missingAlgorithms',
          line: 2,
          column: 17,
          endColumn: 20,
          suggestions: [
            {
              messageId: 'allowOnly',
              data: { algorithms: 'HS256', reason: ', for a shared secret' },
              output: `import jwt from 'koa-jwt'
        app.use(jwt({ secret: process.env.JWT_SECRET, algorithms: ['HS256'] }))`,
            },
          ],
        },
      ],
    },
    {
      name: 'none',
      code: `import jwt from 'koa-jwt'
        app.use(jwt({ secret, algorithms: ['none'] }))`,
      errors: [
        {
          messageId: 'unsignedTokens',
          line: 2,
          column: 44,
          endColumn: 50,
          suggestions: [
            {
              messageId: 'allowOnly',
              data: { algorithms: 'HS256', reason: ', for a shared secret' },
              output: `import jwt from 'koa-jwt'
        app.use(jwt({ secret, algorithms: ['HS256'] }))`,
            },
          ],
        },
      ],
    },
  ],
})

// @fastify/jwt
ruleTester.run('require-jwt-algorithms', rule, {
  valid: [
    {
      name: 'the plugin with a list',
      code: `import Fastify from 'fastify'
        import jwt from '@fastify/jwt'
        const app = Fastify()
        app.register(jwt, { secret: process.env.JWT_SECRET, verify: { algorithms: ['HS256'] } })`,
    },
    {
      name: 'another plugin with a secret',
      code: `import Fastify from 'fastify'
        import cookie from '@fastify/cookie'
        const app = Fastify()
        app.register(cookie, { secret: process.env.COOKIE_SECRET })`,
    },
    {
      name: 'a request that leaves all to the plugin',
      code: `import type { FastifyRequest } from 'fastify'
        export async function authenticate(request: FastifyRequest) {
          await request.jwtVerify()
        }`,
    },
  ],
  invalid: [
    {
      name: 'the plugin',
      code: `import Fastify from 'fastify'
        import jwt from '@fastify/jwt'
        const app = Fastify()
        app.register(jwt, { secret: process.env.JWT_SECRET })`,
      errors: [
        {
          messageId: 'missingAlgorithms',
          line: 4,
          column: 9,
          endColumn: 21,
          suggestions: [
            {
              messageId: 'allowOnly',
              data: { algorithms: 'HS256', reason: ', for a shared secret' },
              output: `import Fastify from 'fastify'
        import jwt from '@fastify/jwt'
        const app = Fastify()
        app.register(jwt, { secret: process.env.JWT_SECRET, verify: { algorithms: ['HS256'] } })`,
            },
          ],
        },
      ],
    },
    {
      name: 'the plugin, required in place',
      filename: 'file.js',
      code: `const app = require('fastify')()
        app.register(require('@fastify/jwt'), { secret: 'keep it', verify: { maxAge: '1h' } })`,
      errors: [
        {
          messageId: 'missingAlgorithms',
          line: 2,
          column: 9,
          endColumn: 21,
          suggestions: [
            {
              messageId: 'allowOnly',
              data: { algorithms: 'HS256', reason: ', for a shared secret' },
              output: `const app = require('fastify')()
        app.register(require('@fastify/jwt'), { secret: 'keep it', verify: { maxAge: '1h', algorithms: ['HS256'] } })`,
            },
          ],
        },
      ],
    },
    {
      name: 'the plugin with a pair of keys',
      code: `import fp from 'fastify-plugin'
        import jwt from '@fastify/jwt'
        export default fp(async (app) => {
          await app.register(jwt, { secret: { private: privateKey, public: publicKey } })
        })`,
      errors: [
        {
          messageId: 'missingAlgorithms',
          line: 4,
          column: 17,
          endColumn: 29,
          suggestions: [
            {
              messageId: 'allowOnly',
              data: { algorithms: 'RS256', reason: ', for a public key' },
              output: `import fp from 'fastify-plugin'
        import jwt from '@fastify/jwt'
        export default fp(async (app) => {
          await app.register(jwt, { secret: { private: privateKey, public: publicKey }, verify: { algorithms: ['RS256'] } })
        })`,
            },
          ],
        },
      ],
    },
    {
      name: 'the plugin under its old name',
      filename: 'file.js',
      code: `module.exports = async function (app) {
          app.register(require('fastify-jwt'), { secret })
        }`,
      errors: [
        {
          messageId: 'missingAlgorithms',
          line: 2,
          column: 11,
          endColumn: 23,
          suggestions: [
            {
              messageId: 'allowOnly',
              data: { algorithms: 'HS256', reason: ', for a shared secret' },
              output: `module.exports = async function (app) {
          app.register(require('fastify-jwt'), { secret, verify: { algorithms: ['HS256'] } })
        }`,
            },
          ],
        },
      ],
    },
    {
      name: 'a request that allows none',
      code: `import type { FastifyRequest } from 'fastify'
        export async function authenticate(request: FastifyRequest) {
          await request.jwtVerify({ algorithms: ['none'] })
        }`,
      errors: [
        {
          messageId: 'unsignedTokens',
          line: 3,
          column: 50,
          endColumn: 56,
          suggestions: [
            {
              messageId: 'allowOnly',
              data: { algorithms: 'HS256', reason: ', for a shared secret' },
              output: `import type { FastifyRequest } from 'fastify'
        export async function authenticate(request: FastifyRequest) {
          await request.jwtVerify({ algorithms: ['HS256'] })
        }`,
            },
            {
              messageId: 'allowOnly',
              data: { algorithms: 'RS256', reason: ', for a public key' },
              output: `import type { FastifyRequest } from 'fastify'
        export async function authenticate(request: FastifyRequest) {
          await request.jwtVerify({ algorithms: ['RS256'] })
        }`,
            },
          ],
        },
      ],
    },
    {
      name: 'a call with its own key',
      code: `import Fastify from 'fastify'
        const app = Fastify()
        app.jwt.verify(token, { key: partnerSecret })`,
      errors: [
        {
          messageId: 'missingAlgorithms',
          line: 3,
          column: 9,
          endColumn: 23,
          suggestions: [
            {
              messageId: 'allowOnly',
              data: { algorithms: 'HS256', reason: ', for a shared secret' },
              output: `import Fastify from 'fastify'
        const app = Fastify()
        app.jwt.verify(token, { key: partnerSecret, algorithms: ['HS256'] })`,
            },
          ],
        },
      ],
    },
  ],
})

// hono/jwt
ruleTester.run('require-jwt-algorithms', rule, {
  valid: [
    {
      name: 'a middleware with its algorithm',
      code: `import { jwt } from 'hono/jwt'
        app.use('/api/*', jwt({ secret: 'keep it', alg: 'HS256' }))`,
    },
    {
      name: 'a call with its algorithm',
      code: `import { verify } from 'hono/jwt'
        await verify(token, c.env.JWT_SECRET, 'HS256')`,
    },
    {
      name: 'a call with its algorithm in options',
      code: `import { verify } from 'hono/jwt'
        await verify(token, c.env.JWT_SECRET, { alg: 'HS256', iss: 'shop' })`,
    },
    {
      name: 'a call with a name of the library',
      code: `import { AlgorithmTypes, verify } from 'hono/jwt'
        await verify(token, key, AlgorithmTypes.RS256)`,
    },
    {
      name: 'keys of an issuer, with a list',
      code: `import { jwk } from 'hono/jwk'
        app.use(jwk({ jwks_uri: 'https://login.example/jwks', alg: ['RS256'] }))`,
    },
  ],
  invalid: [
    {
      name: 'a middleware',
      code: `import { jwt } from 'hono/jwt'
        app.use('/api/*', jwt({ secret: 'keep it' }))`,
      errors: [
        {
          messageId: 'unstatedAlgorithm',
          line: 2,
          column: 27,
          endColumn: 30,
          suggestions: [
            {
              messageId: 'allowOnly',
              data: { algorithms: 'HS256', reason: ', for a shared secret' },
              output: `import { jwt } from 'hono/jwt'
        app.use('/api/*', jwt({ secret: 'keep it', alg: 'HS256' }))`,
            },
          ],
        },
      ],
    },
    {
      name: 'a call',
      code: `import { verify } from 'hono/jwt'
        await verify(token, c.env.JWT_SECRET)`,
      errors: [
        {
          messageId: 'unstatedAlgorithm',
          line: 2,
          column: 15,
          endColumn: 21,
          suggestions: [
            {
              messageId: 'allowOnly',
              data: { algorithms: 'HS256', reason: ', for a shared secret' },
              output: `import { verify } from 'hono/jwt'
        await verify(token, c.env.JWT_SECRET, 'HS256')`,
            },
          ],
        },
      ],
    },
    {
      name: 'a call with options that lack it',
      code: `import { verify } from 'hono/jwt'
        await verify(token, c.env.JWT_PUBLIC_KEY, { iss: 'shop' })`,
      errors: [
        {
          messageId: 'unstatedAlgorithm',
          line: 2,
          column: 15,
          endColumn: 21,
          suggestions: [
            {
              messageId: 'allowOnly',
              data: { algorithms: 'RS256', reason: ', for a public key' },
              output: `import { verify } from 'hono/jwt'
        await verify(token, c.env.JWT_PUBLIC_KEY, { iss: 'shop', alg: 'RS256' })`,
            },
          ],
        },
      ],
    },
    {
      name: 'the algorithm of the token',
      code: `import { decode, verify } from 'hono/jwt'
        const { header } = decode(token)
        await verify(token, secret, header.alg)`,
      errors: [
        {
          messageId: 'algorithmFromToken',
          line: 3,
          column: 37,
          endColumn: 47,
          suggestions: [
            {
              messageId: 'allowOnly',
              data: { algorithms: 'HS256', reason: ', for a shared secret' },
              output: `import { decode, verify } from 'hono/jwt'
        const { header } = decode(token)
        await verify(token, secret, 'HS256')`,
            },
          ],
        },
      ],
    },
    {
      name: 'the algorithm of the token, in options',
      code: `import { decode, verify } from 'hono/jwt'
        const read = (token) => verify(token, publicKey, { alg: decode(token).header.alg })`,
      errors: [
        {
          messageId: 'algorithmFromToken',
          line: 2,
          column: 65,
          endColumn: 89,
          suggestions: [
            {
              messageId: 'allowOnly',
              data: { algorithms: 'RS256', reason: ', for a public key' },
              output: `import { decode, verify } from 'hono/jwt'
        const read = (token) => verify(token, publicKey, { alg: 'RS256' })`,
            },
          ],
        },
      ],
    },
    {
      name: 'the default with a public key',
      code: `import { verify } from 'hono/jwt'
        const key = '-----BEGIN PUBLIC KEY-----'
        await verify(token, key)`,
      errors: [
        {
          messageId: 'publicKeyAsSecret',
          line: 3,
          column: 15,
          endColumn: 21,
          suggestions: [
            {
              messageId: 'allowOnly',
              data: { algorithms: 'RS256', reason: ', for a public key' },
              output: `import { verify } from 'hono/jwt'
        const key = '-----BEGIN PUBLIC KEY-----'
        await verify(token, key, 'RS256')`,
            },
          ],
        },
      ],
    },
    {
      name: 'HS256 with a public key',
      code: `import { jwt } from 'hono/jwt'
        const key = '-----BEGIN RSA PUBLIC KEY-----'
        app.use(jwt({ secret: key, alg: 'HS256' }))`,
      errors: [
        {
          messageId: 'publicKeyAsSecret',
          line: 3,
          column: 41,
          endColumn: 48,
          suggestions: [
            {
              messageId: 'allowOnly',
              data: { algorithms: 'RS256', reason: ', for a public key' },
              output: `import { jwt } from 'hono/jwt'
        const key = '-----BEGIN RSA PUBLIC KEY-----'
        app.use(jwt({ secret: key, alg: 'RS256' }))`,
            },
          ],
        },
      ],
    },
    {
      name: 'keys of an issuer',
      code: `import { jwk } from 'hono/jwk'
        app.use(jwk({ jwks_uri: 'https://login.example/jwks' }))`,
      errors: [
        {
          messageId: 'unstatedAlgorithm',
          line: 2,
          column: 17,
          endColumn: 20,
          suggestions: [
            {
              messageId: 'allowOnly',
              data: { algorithms: 'RS256', reason: ', for a public key' },
              output: `import { jwk } from 'hono/jwk'
        app.use(jwk({ jwks_uri: 'https://login.example/jwks', alg: ['RS256'] }))`,
            },
          ],
        },
      ],
    },
  ],
})

// njwt
ruleTester.run('require-jwt-algorithms', rule, {
  valid: [
    {
      name: 'the default for a secret',
      code: `import nJwt from 'njwt'
        nJwt.verify(token, secret)`,
    },
    {
      name: 'an algorithm by name',
      code: `import nJwt from 'njwt'
        nJwt.verify(token, publicKey, 'RS256')`,
    },
    {
      name: 'a verifier set to RS256',
      code: `import nJwt from 'njwt'
        nJwt.createVerifier().setSigningAlgorithm('RS256').setSigningKey(publicKey).verify(token)`,
    },
  ],
  invalid: [
    {
      name: 'no key at all',
      code: `import nJwt from 'njwt'
        nJwt.verify(token)`,
      errors: [
        {
          messageId: 'unsignedTokens',
          line: 2,
          column: 9,
          endColumn: 20,
        },
      ],
    },
    {
      name: 'none by name',
      code: `import nJwt from 'njwt'
        nJwt.verify(token, secret, 'none')`,
      errors: [
        {
          messageId: 'unsignedTokens',
          line: 2,
          column: 36,
          endColumn: 42,
          suggestions: [
            {
              messageId: 'allowOnly',
              data: { algorithms: 'HS256', reason: ', for a shared secret' },
              output: `import nJwt from 'njwt'
        nJwt.verify(token, secret, 'HS256')`,
            },
          ],
        },
      ],
    },
    {
      name: 'the default with a public key',
      code: `import nJwt from 'njwt'
        nJwt.verify(token, '-----BEGIN PUBLIC KEY-----', (error, claims) => next(error, claims))`,
      errors: [
        {
          messageId: 'publicKeyAsSecret',
          line: 2,
          column: 9,
          endColumn: 20,
          suggestions: [
            {
              messageId: 'allowOnly',
              data: { algorithms: 'RS256', reason: ', for a public key' },
              output: `import nJwt from 'njwt'
        nJwt.verify(token, '-----BEGIN PUBLIC KEY-----', 'RS256', (error, claims) => next(error, claims))`,
            },
          ],
        },
      ],
    },
    {
      name: 'a verifier set to none',
      code: `import nJwt from 'njwt'
        nJwt.createVerifier().setSigningAlgorithm('none').verify(token)`,
      errors: [
        {
          messageId: 'unsignedTokens',
          line: 2,
          column: 51,
          endColumn: 57,
          suggestions: [
            {
              messageId: 'allowOnly',
              data: { algorithms: 'HS256', reason: ', for a shared secret' },
              output: `import nJwt from 'njwt'
        nJwt.createVerifier().setSigningAlgorithm('HS256').verify(token)`,
            },
            {
              messageId: 'allowOnly',
              data: { algorithms: 'RS256', reason: ', for a public key' },
              output: `import nJwt from 'njwt'
        nJwt.createVerifier().setSigningAlgorithm('RS256').verify(token)`,
            },
          ],
        },
      ],
    },
  ],
})

// jwt-simple
ruleTester.run('require-jwt-algorithms', rule, {
  valid: [
    {
      name: 'an algorithm',
      code: `import jwt from 'jwt-simple'
        jwt.decode(token, process.env.JWT_SECRET, false, 'HS256')`,
    },
    {
      name: 'reading without verification',
      code: `import jwt from 'jwt-simple'
        jwt.decode(token, null, true)`,
    },
    {
      name: 'an algorithm that is not seen',
      code: `import jwt from 'jwt-simple'
        import { algorithm } from './options.js'
        jwt.decode(token, secret, false, algorithm)`,
    },
  ],
  invalid: [
    {
      name: 'no algorithm',
      code: `import jwt from 'jwt-simple'
        jwt.decode(token, process.env.JWT_SECRET)`,
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
              output: `import jwt from 'jwt-simple'
        jwt.decode(token, process.env.JWT_SECRET, undefined, 'HS256')`,
            },
          ],
        },
      ],
    },
    {
      name: 'no algorithm, verification kept on',
      code: `import jwt from 'jwt-simple'
        jwt.decode(token, publicKey, false)`,
      errors: [
        {
          messageId: 'missingAlgorithms',
          line: 2,
          column: 9,
          endColumn: 19,
          suggestions: [
            {
              messageId: 'allowOnly',
              data: { algorithms: 'RS256', reason: ', for a public key' },
              output: `import jwt from 'jwt-simple'
        jwt.decode(token, publicKey, false, 'RS256')`,
            },
          ],
        },
      ],
    },
    {
      name: 'none',
      code: `import jwt from 'jwt-simple'
        jwt.decode(token, secret, false, 'none')`,
      errors: [
        {
          messageId: 'unsignedTokens',
          line: 2,
          column: 42,
          endColumn: 48,
          suggestions: [
            {
              messageId: 'allowOnly',
              data: { algorithms: 'HS256', reason: ', for a shared secret' },
              output: `import jwt from 'jwt-simple'
        jwt.decode(token, secret, false, 'HS256')`,
            },
          ],
        },
      ],
    },
  ],
})
