import { defineModel } from '../define-model.js'

export const auth0 = defineModel({
  name: 'auth0',
  docs: 'https://auth0.github.io/express-openid-connect/',
  packages: ['express-openid-connect', 'express-oauth2-jwt-bearer', '@auth0/nextjs-auth0'],
  callers: [{ at: '{getSession,getAccessToken}()' }],
  protections: [
    { at: '{requiresAuth,auth,withApiAuthRequired}()', does: 'authenticate' },
    { at: '{requiredScopes,claimEquals,claimIncludes,claimCheck}()', does: 'authorize' },
  ],
})
