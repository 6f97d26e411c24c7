import { nestjsJwt } from '../../../src/models/crypto/nestjs-jwt.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(nestjsJwt, {
  'concepts JwtService.{verify,verifyAsync}': `import { JwtService } from '@nestjs/jwt'
    export class AuthService {
      constructor(private readonly jwt: JwtService) {}
      read(token: string) {
        return this.jwt.verifyAsync(token, { secret })
      }
    }`,
  'concepts JwtModule.register': `import { Module } from '@nestjs/common'
    import { JwtModule } from '@nestjs/jwt'
    @Module({ imports: [JwtModule.register({ secret, verifyOptions: { algorithms: ['HS256'] } })] })
    export class AuthModule {}`,
  'concepts JwtModule.registerAsync': `import { JwtModule } from '@nestjs/jwt'
    export const jwtModule = JwtModule.registerAsync({ inject: [Config], useFactory: (config) => ({ secret: config.secret }) })`,
  'concepts JwtService.{sign,signAsync}': `import { JwtService } from '@nestjs/jwt'
    export class AuthService {
      constructor(private readonly jwt: JwtService) {}
      issue(user) {
        return this.jwt.sign({ sub: user.id })
      }
    }`,
  'concepts JwtModule.register #2': `import { JwtModule } from '@nestjs/jwt'
    export const jwtModule = JwtModule.register({ secret, signOptions: { expiresIn: '15m' } })`,
  'concepts JwtModule.registerAsync #2': `import { JwtModule } from '@nestjs/jwt'
    export const jwtModule = JwtModule.registerAsync({
      useFactory: async () => ({ secret: await loadSecret(), signOptions: { expiresIn: '15m' } }),
    })`,
  'concepts JwtService.decode': `import { JwtService } from '@nestjs/jwt'
    export function peek(jwt: JwtService, token: string) {
      return jwt.decode(token)
    }`,
  'callers JwtService.{verify,verifyAsync}()': `import { JwtService } from '@nestjs/jwt'
    export class AuthGuard {
      constructor(private readonly jwt: JwtService) {}
      async canActivate(context) {
        const payload = await this.jwt.verifyAsync(tokenOf(context))
        return find(payload.sub)
      }
    }`,
})
