import { CanActivate, ExecutionContext, Injectable, Module, UnauthorizedException } from '@nestjs/common';
import { ConfigService } from '@nestjs/config';
import { JwtModule, JwtService } from '@nestjs/jwt';
import { PassportStrategy } from '@nestjs/passport';
import type { Request } from 'express';
import * as jwt from 'jsonwebtoken';
import { ExtractJwt, Strategy } from 'passport-jwt';

interface Claims {
  sub: string;
  roles: string[];
}

const CLOCK = { clockTolerance: 5 } as const;
const RS_ONLY: jwt.VerifyOptions = { algorithms: ['RS256'], ...CLOCK };

function bearerOf(context: ExecutionContext): string {
  const request = context.switchToHttp().getRequest<Request>();
  const [type, token] = request.headers.authorization?.split(' ') ?? [];
  if (type !== 'Bearer' || !token) throw new UnauthorizedException();
  return token;
}

@Injectable()
export class AuthGuard implements CanActivate {
  constructor(
    private readonly jwtService: JwtService,
    private readonly config: ConfigService,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const secret = this.config.getOrThrow<string>('JWT_SECRET');
    const claims = await this.jwtService.verifyAsync<Claims>(bearerOf(context), { secret, algorithms: ['HS256'] });
    return claims.roles.length > 0;
  }
}

@Injectable()
export class LaxAuthGuard implements CanActivate {
  constructor(private readonly jwtService: JwtService) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const claims = await this.jwtService.verifyAsync<Claims>(bearerOf(context), { secret: process.env.JWT_SECRET }); // expect: require-jwt-algorithms
    return claims.roles.length > 0;
  }
}

@Injectable()
export class MixedAuthGuard implements CanActivate {
  constructor(private readonly jwtService: JwtService) {}

  canActivate(context: ExecutionContext): boolean {
    const publicKey = process.env.JWT_PUBLIC_KEY;
    this.jwtService.verify(bearerOf(context), { publicKey, algorithms: ['HS512', 'ES512'] }); // expect: require-jwt-algorithms
    return true;
  }
}

@Injectable()
export class PartnerGuard implements CanActivate {
  private readonly options: jwt.VerifyOptions = { algorithms: ['ES256'], issuer: 'partner' };

  canActivate(context: ExecutionContext): boolean {
    const token = bearerOf(context);
    const key = process.env.PARTNER_KEY!;
    return Boolean(jwt.verify(token, key, this.options)) && Boolean(jwt.verify(token, key, RS_ONLY));
  }
}

@Injectable()
export class InsurerGuard implements CanActivate {
  canActivate(context: ExecutionContext): boolean {
    const claims = jwt.verify(bearerOf(context), process.env.INSURER_KEY!, CLOCK) as Claims; // expect: require-jwt-algorithms
    return claims.roles.includes('insurer');
  }
}

@Injectable()
export class JwtStrategy extends PassportStrategy(Strategy) {
  constructor(config: ConfigService) {
    super({
      jwtFromRequest: ExtractJwt.fromAuthHeaderAsBearerToken(),
      ignoreExpiration: false,
      secretOrKey: config.getOrThrow<string>('JWT_SECRET'),
      algorithms: ['HS256'],
    });
  }

  validate(claims: Claims) {
    return { id: claims.sub, roles: claims.roles };
  }
}

@Injectable()
export class LaxJwtStrategy extends PassportStrategy(Strategy, 'lax') {
  constructor() {
    super({ jwtFromRequest: ExtractJwt.fromHeader('x-token'), secretOrKey: process.env.JWT_SECRET! }); // expect: require-jwt-algorithms
  }

  validate(claims: Claims) {
    return { id: claims.sub };
  }
}

@Module({
  imports: [JwtModule.register({})],
  providers: [AuthGuard, LaxAuthGuard, MixedAuthGuard, PartnerGuard, InsurerGuard, JwtStrategy, LaxJwtStrategy],
  exports: [AuthGuard],
})
export class AuthModule {}
