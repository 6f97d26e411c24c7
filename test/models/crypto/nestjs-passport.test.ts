import { nestjsPassport } from '../../../src/models/crypto/nestjs-passport.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(nestjsPassport, {
  'aliases PassportStrategy': `import { PassportStrategy } from '@nestjs/passport'
    const Base = PassportStrategy(value)`,
  'protections AuthGuard()': `import { Controller, Get, UseGuards } from '@nestjs/common'
    import { AuthGuard } from '@nestjs/passport'
    @Controller('users')
    export class UsersController {
      @Get('me')
      @UseGuards(AuthGuard('jwt'))
      me() {}
    }`,
})
