import { typeGraphql } from '../../../src/models/http/type-graphql.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(typeGraphql, {
  'sources @Arg': `import { Arg, Query, Resolver } from 'type-graphql'
    @Resolver()
    export class UserResolver {
      @Query(() => User)
      user(@Arg('id') id: string) {
        return find(id)
      }
    }`,
  'sources @Args': `import { Args, Query, Resolver } from 'type-graphql'
    @Resolver()
    export class UserResolver {
      @Query(() => [User])
      users(@Args() filter: UserFilter) {
        return find(filter)
      }
    }`,
  'sources ResolverData.args': `import type { ResolverData } from 'type-graphql'
    export function describe(data: ResolverData<Context>) {
      return data.args
    }`,
  'sources {AuthChecker,MiddlewareFn}(0).args': `import type { MiddlewareFn } from 'type-graphql'
    export const log: MiddlewareFn = async ({ args }, next) => {
      write(args)
      return next()
    }`,
})
