import { nestjsPassport } from '../../../src/models/crypto/nestjs-passport.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(nestjsPassport, {
  'aliases PassportStrategy': `import { PassportStrategy } from '@nestjs/passport'
    const Base = PassportStrategy(value)`,
})
