import { asClass, asFunction, asValue, createContainer } from 'awilix'
import pg from 'pg'
import { makeBackups } from './services/backups.js'
import { MemberService } from './services/member-service.js'
import { MemberStore } from './services/member-store.js'

export const container = createContainer()

container.register({
  pool: asValue(new pg.Pool()),
  memberStore: asClass(MemberStore).singleton(),
  memberService: asClass(MemberService).scoped(),
})
container.register('backups', asFunction(makeBackups).singleton())
