import { honoJwt } from '../../../src/models/crypto/hono-jwt.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(honoJwt, {
  'concepts jwt': `import { jwt } from 'hono/jwt'
    app.use('/auth/*', jwt({ secret, alg: 'HS256' }))`,
  'concepts {verify,Jwt.verify}': `import { verify } from 'hono/jwt'
    const claims = await verify(token, secret, 'HS256')`,
  'concepts {verifyWithJwks,Jwt.verifyWithJwks}': `import { verifyWithJwks } from 'hono/jwt'
    const claims = await verifyWithJwks(token, { jwks_uri: address, allowedAlgorithms: ['RS256'] })`,
  'concepts jwk': `import { jwk } from 'hono/jwk'
    app.use('/auth/*', jwk({ jwks_uri: address, alg: ['RS256'] }))`,
  'concepts {sign,Jwt.sign}': `import { sign } from 'hono/jwt'
    const token = await sign({ sub: user.id }, secret)`,
  'concepts {decode,Jwt.decode}': `import { decode } from 'hono/jwt'
    const { payload } = decode(token)`,
  'callers {verify,Jwt.verify,verifyWithJwks,Jwt.verifyWithJwks}()': `import { verify } from 'hono/jwt'
    export async function claimsOf(token) {
      const payload = await verify(token, secret, 'HS256')
      return payload.sub
    }`,
  'protections {jwt,jwk}()': `import { Hono } from 'hono'
    import { jwt } from 'hono/jwt'
    const app = new Hono()
    app.use('/auth/*', jwt({ secret, alg: 'HS256' }))
    app.get('/auth/page', (c) => c.json(c.get('jwtPayload')))`,
})
