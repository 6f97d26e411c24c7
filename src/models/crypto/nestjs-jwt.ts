import { defineModel } from '../define-model.js'

/** Options of the module hold for each call of the service that doesn't override them. */
export const nestjsJwt = defineModel({
  name: '@nestjs/jwt',
  docs: 'https://github.com/nestjs/jwt#readme',
  packages: ['@nestjs/jwt'],
  types: { JwtService: ['new JwtService()'] },
  concepts: [
    {
      at: 'JwtService.{verify,verifyAsync}',
      is: 'jwt-verify',
      parts: { token: '(0)', key: '(1).secret', keyOr: '(1).publicKey', options: '(1)', algorithms: '(1).algorithms' },
      facts: { style: 'list', keyDetected: true, configurable: true },
    },
    {
      at: 'JwtModule.register',
      is: 'jwt-verify',
      parts: {
        key: '(0).secret',
        keyOr: '(0).publicKey',
        options: '(0).verifyOptions',
        algorithms: '(0).verifyOptions.algorithms',
      },
      facts: { style: 'list', keyDetected: true, configures: true },
    },
    {
      at: 'JwtModule.registerAsync',
      is: 'jwt-verify',
      parts: {
        key: '(0).useFactory().secret',
        keyOr: '(0).useFactory().publicKey',
        options: '(0).useFactory().verifyOptions',
        algorithms: '(0).useFactory().verifyOptions.algorithms',
      },
      facts: { style: 'list', keyDetected: true, configures: true },
    },
    {
      at: 'JwtService.{sign,signAsync}',
      is: 'jwt-sign',
      parts: { payload: '(0)', key: '(1).secret', options: '(1)', algorithm: '(1).algorithm', expiresIn: '(1).expiresIn' },
      facts: { configurable: true },
    },
    {
      at: 'JwtModule.register',
      is: 'jwt-sign',
      parts: {
        key: '(0).secret',
        options: '(0).signOptions',
        algorithm: '(0).signOptions.algorithm',
        expiresIn: '(0).signOptions.expiresIn',
      },
      facts: { configures: true },
    },
    {
      at: 'JwtModule.registerAsync',
      is: 'jwt-sign',
      parts: {
        key: '(0).useFactory().secret',
        options: '(0).useFactory().signOptions',
        algorithm: '(0).useFactory().signOptions.algorithm',
        expiresIn: '(0).useFactory().signOptions.expiresIn',
      },
      facts: { configures: true },
    },
    { at: 'JwtService.decode', is: 'jwt-decode', parts: { token: '(0)', options: '(1)' } },
  ],
  callers: [{ at: 'JwtService.{verify,verifyAsync}()' }],
})
