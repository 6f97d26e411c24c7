import { jose } from '../../../src/models/crypto/jose.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(jose, {
  'concepts {jwtVerify,compactVerify,flattenedVerify,generalVerify}': `import { jwtVerify } from 'jose'
    const { payload } = await jwtVerify(token, key, { algorithms: ['RS256'] })`,
  'concepts {JWT.verify,JWS.verify,JWT.IdToken.verify,JWT.LogoutToken.verify,JWT.AccessToken.verify}':
    `const { JWT } = require('jose')
    const claims = JWT.verify(token, key)`,
  'concepts new SignJWT': `import { SignJWT } from 'jose'
    const builder = new SignJWT({ sub: user.id })`,
  'concepts SignJWT.setProtectedHeader': `import { SignJWT } from 'jose'
    const builder = new SignJWT({ sub: user.id }).setProtectedHeader({ alg: 'ES256' })`,
  'concepts SignJWT.setExpirationTime': `import { SignJWT } from 'jose'
    const builder = new SignJWT({ sub: user.id }).setIssuedAt().setExpirationTime('15m')`,
  'concepts SignJWT.sign': `import * as jose from 'jose'
    const token = await new jose.SignJWT({ sub: user.id }).setProtectedHeader({ alg: 'HS256' }).sign(secret)`,
  'concepts JWT.sign': `const jose = require('jose')
    const token = jose.JWT.sign({ sub: user.id }, key, { algorithm: 'RS256' })`,
  'concepts {decodeJwt,JWT.decode}': `import { decodeJwt } from 'jose'
    const claims = decodeJwt(token)`,
  'concepts decodeProtectedHeader': `import { decodeProtectedHeader } from 'jose'
    const { kid } = decodeProtectedHeader(token)`,
  'concepts UnsecuredJWT.decode': `import { UnsecuredJWT } from 'jose'
    const { payload } = UnsecuredJWT.decode(token)`,
  'concepts {importSPKI,importPKCS8,importX509,importJWK,parseJwk}': `import { importSPKI } from 'jose'
    const key = await importSPKI(pem, 'RS256')`,
  'concepts {createRemoteJWKSet,createLocalJWKSet}': `import { createRemoteJWKSet } from 'jose'
    const keys = createRemoteJWKSet(new URL(address))`,
  'concepts generateKeyPair': `import { generateKeyPair } from 'jose'
    const { publicKey, privateKey } = await generateKeyPair('PS256')`,
  'concepts generateSecret': `import { generateSecret } from 'jose'
    const secret = await generateSecret('HS256')`,
  'concepts {JWK.asKey,JWK.generate,JWK.generateSync,JWKS.asKeyStore}': `const { JWK } = require('jose')
    const key = JWK.asKey(pem)`,
  'callers jwtVerify().payload': `import { jwtVerify } from 'jose'
    const { payload } = await jwtVerify(token, secret, { issuer: 'shop' })
    find(payload.sub)`,
  'callers {JWT.verify,JWT.AccessToken.verify,JWT.IdToken.verify}()': `const { JWT } = require('jose')
    const claims = JWT.verify(token, key)
    find(claims.sub)`,
})
