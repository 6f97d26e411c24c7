import { passportJwt } from '../../../src/models/crypto/passport-jwt.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(passportJwt, {
  'concepts new Strategy': `import passport from 'passport'
    import { Strategy, ExtractJwt } from 'passport-jwt'
    passport.use(new Strategy({ jwtFromRequest: ExtractJwt.fromAuthHeaderAsBearerToken(), secretOrKey }, onVerified))`,
})
