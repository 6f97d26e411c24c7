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
  'sources {AuthChecker,MiddlewareFn,MiddlewareInterface.use}(0).args': `import type { MiddlewareInterface } from 'type-graphql'
    export class LogAccess implements MiddlewareInterface {
      async use({ args }, next) {
        write(args)
        return next()
      }
    }`,
  'sinks @{Query,Mutation,FieldResolver}()': `import { Query, Resolver } from 'type-graphql'
    @Resolver()
    class Users {
      @Query()
      user() {
        return user
      }
    }`,
  'routes endpoint @{Query,Mutation,Subscription,FieldResolver}': `import { Arg, Query, Resolver } from 'type-graphql'
    @Resolver()
    export class UsersResolver {
      @Query(() => User)
      user(@Arg('id') id: string) {
        return find(id)
      }
    }`,
  'routes before @Authorized': `import { Authorized, Query, Resolver } from 'type-graphql'
    @Resolver()
    export class UsersResolver {
      @Authorized()
      @Query(() => [User])
      users() {
        return list()
      }
    }`,
  'routes before @UseMiddleware': `import { Query, Resolver, UseMiddleware } from 'type-graphql'
    @Resolver()
    export class UsersResolver {
      @Query(() => [User])
      @UseMiddleware(isAuth)
      users() {
        return list()
      }
    }`,
  'routes prefix @Resolver': `import { Query, Resolver } from 'type-graphql'
    @Resolver(() => User)
    export class UsersResolver {
      @Query(() => [User])
      users() {
        return list()
      }
    }`,
  'protections @Authorized': `import { Authorized, Query, Resolver } from 'type-graphql'
    @Resolver()
    export class UsersResolver {
      @Authorized('ADMIN')
      @Query(() => [User])
      users() {
        return list()
      }
    }`,
  'callers {@Ctx,ResolverData.context}.{user,currentUser,session,userId,auth,viewer}': `import { Ctx, Query, Resolver } from 'type-graphql'
    @Resolver()
    export class OrdersResolver {
      @Query(() => [Order])
      orders(@Ctx() context: Context) {
        return ordersOf(context.user.id)
      }
    }`,
})
