import { adonisjs } from '../../../src/models/http/adonisjs.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(adonisjs, {
  'sources Request.{body,all,except,original,input}()': `import type { HttpContext } from '@adonisjs/core/http'
    export default class UsersController {
      async store({ request, params, response }: HttpContext) {
        save(request.except(['role']))
      }
    }`,
  'sources Request.only()': `import type { HttpContext } from '@adonisjs/core/http'
    export default class UsersController {
      async store({ request }: HttpContext) {
        save(request.only(['name', 'email']))
      }
    }`,
  'sources Request.raw()': `import type { HttpContext } from '@adonisjs/core/http'
    export default class UsersController {
      async store({ request, params, response }: HttpContext) {
        save(request.raw())
      }
    }`,
  'sources Request.validateUsing()': `import type { HttpContext } from '@adonisjs/core/http'
    export default class UsersController {
      async store({ request, params, response }: HttpContext) {
        save(await request.validateUsing(createUserValidator))
      }
    }`,
  'sources Request.validateUsing().*': `import type { HttpContext } from '@adonisjs/core/http'
    export default class UsersController {
      async store({ request, params, response }: HttpContext) {
        save((await request.validateUsing(createUserValidator)).name)
      }
    }`,
  'sources Request.qs()': `import router from '@adonisjs/core/services/router'
    router.get('/users', async ({ request }) => find(request.qs()))`,
  'sources Request.param()': `import type { HttpContext } from '@adonisjs/core/http'
    export default class UsersController {
      async store({ request, params, response }: HttpContext) {
        save(request.param('id'))
      }
    }`,
  'sources {Request.params(),HttpContext.params}': `import type { HttpContext } from '@adonisjs/core/http'
    export default class UsersController {
      async store({ request, params, response }: HttpContext) {
        save(params)
      }
    }`,
  'sources HttpContext.params.*': `import type { HttpContext } from '@adonisjs/core/http'
    export default class UsersController {
      async store({ request, params, response }: HttpContext) {
        save(params.id)
      }
    }`,
  'sources Request.header()': `import type { HttpContext } from '@adonisjs/core/http'
    export default class UsersController {
      async store({ request, params, response }: HttpContext) {
        save(request.header('x-tenant'))
      }
    }`,
  'sources Request.headers()': `import type { HttpContext } from '@adonisjs/core/http'
    export default class UsersController {
      async store({ request, params, response }: HttpContext) {
        save(request.headers())
      }
    }`,
  'sources Request.{host,hostname,ip}()': `import type { HttpContext } from '@adonisjs/core/http'
    export default class UsersController {
      async store({ request, params, response }: HttpContext) {
        save(request.hostname())
      }
    }`,
  'sources Request.{plainCookie,cookie}()': `import type { HttpContext } from '@adonisjs/core/http'
    export default class UsersController {
      async store({ request, params, response }: HttpContext) {
        save(request.cookie('theme'))
      }
    }`,
  'sources Request.cookiesList()': `import type { HttpContext } from '@adonisjs/core/http'
    export default class UsersController {
      async store({ request, params, response }: HttpContext) {
        save(request.cookiesList())
      }
    }`,
  'sources Request.url()': `import type { HttpContext } from '@adonisjs/core/http'
    export default class UsersController {
      async store({ request, params, response }: HttpContext) {
        save(request.url())
      }
    }`,
  'sources Request.completeUrl()': `import type { HttpContext } from '@adonisjs/core/http'
    export default class UsersController {
      async store({ request, params, response }: HttpContext) {
        save(request.completeUrl())
      }
    }`,
  'sources Request.getPreviousUrl()': `import type { HttpContext } from '@adonisjs/core/http'
    export default class UsersController {
      async store({ request, params, response }: HttpContext) {
        save(request.getPreviousUrl())
      }
    }`,
  'sources MultipartFile.{clientName,fieldName,extname,type,subtype}':
    `import type { HttpContextContract } from '@ioc:Adonis/Core/HttpContext'
    export default class AvatarsController {
      public async store({ request }: HttpContextContract) {
        const avatar = request.file('avatar')
        await avatar.move(folder, { name: avatar.clientName })
      }
    }`,
  'sinks Response.redirect(0)': `import type { HttpContext } from '@adonisjs/core/http'
    export default class LinksController {
      async show({ response }: HttpContext) {
        return response.redirect(target)
      }
    }`,
  'sinks Response.redirect().toPath(0)': `import type { HttpContext } from '@adonisjs/core/http'
    export default class LinksController {
      async show({ response }: HttpContext) {
        return response.redirect().toPath(target)
      }
    }`,
  'sinks Response.location(0)': `import type { HttpContext } from '@adonisjs/core/http'
    export default class LinksController {
      async show({ response }: HttpContext) {
        response.location(target)
      }
    }`,
  'sinks Response.{header,safeHeader,append}(0)': `import type { HttpContext } from '@adonisjs/core/http'
    export default class LinksController {
      async show({ response }: HttpContext) {
        response.header(name, 'on')
      }
    }`,
  'routes endpoint default.{get,post,put,patch,delete,any}': `import router from '@adonisjs/core/services/router'
    router.get('/users/:id', async ({ params }) => find(params.id))`,
  'routes endpoint default.route': `import router from '@adonisjs/core/services/router'
    router.route('/users', ['GET', 'POST'], async ({ request }) => save(request.all()))`,
  'routes before RouteResource.{use,middleware}': `import router from '@adonisjs/core/services/router'
    import { middleware } from '#start/kernel'
    router.get('/users/me', async ({ auth }) => auth.user).use(middleware.auth())`,
  'routes prefix RouteResource.prefix': `import router from '@adonisjs/core/services/router'
    router.group(() => {
      router.get('/users', async () => list())
    }).prefix('/api')`,
  'callers HttpContext.auth.user': `import type { HttpContext } from '@adonisjs/core/http'
    export default class OrdersController {
      async index({ auth }: HttpContext) {
        return ordersOf(auth.user!.id)
      }
    }`,
  'callers HttpContext.auth.{getUserOrFail,authenticate}()': `import type { HttpContext } from '@adonisjs/core/http'
    export default class OrdersController {
      async index({ auth }: HttpContext) {
        const user = auth.getUserOrFail()
        return ordersOf(user.id)
      }
    }`,
  'sinks Response.{download,attachment}(0)': `import type { HttpContext } from '@adonisjs/core/http'
    export default class ReportsController {
      async show({ response }: HttpContext) {
        return response.download(file)
      }
    }`,
  'sinks MultipartFile.move(0)': `import type { HttpContext } from '@adonisjs/core/http'
    export default class AvatarsController {
      async store({ request }: HttpContext) {
        await request.file('avatar').move(folder)
      }
    }`,
  'sinks MultipartFile.move(1).name': `import type { HttpContext } from '@adonisjs/core/http'
    export default class AvatarsController {
      async store({ request }: HttpContext) {
        await request.file('avatar').move('uploads', { name })
      }
    }`,
  'callers HttpContext.auth.use().user': `import type { HttpContext } from '@adonisjs/core/http'
    export default class OrdersController {
      async index({ auth }: HttpContext) {
        return ordersOf(auth.use('web').user!.id)
      }
    }`,
})
