import { type CanActivate, type ExecutionContext, Injectable, UnauthorizedException } from '@nestjs/common'
import { sessions } from './sessions'

@Injectable()
export class SessionGuard implements CanActivate {
  canActivate(context: ExecutionContext) {
    const request = context.switchToHttp().getRequest()
    const session = sessions.get(request.headers.authorization)
    if (!session) throw new UnauthorizedException()
    request.user = session.user
    return true
  }
}
