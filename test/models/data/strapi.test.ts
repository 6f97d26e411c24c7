import { strapi } from '../../../src/models/data/strapi.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(strapi, {
  'sinks ?.query().{findOne,find,count,delete}(0)': `module.exports = {
      async reset(ctx) {
        const user = await strapi.query('user', 'users-permissions').findOne({ resetPasswordToken: ctx.request.body.code })
      },
    }`,
  'sinks ?.query().{findOne,findMany,findWithCount,findPage,update,updateMany,delete,deleteMany,count}(0).where':
    `export default ({ strapi }) => ({
      async reset(ctx) {
        const user = await strapi.db.query('plugin::users-permissions.user').findOne({ where: { code: given } })
      },
    })`,
  'sinks ?.entityService.{findMany,findPage,count}(1).filters': `export default ({ strapi }) => ({
      list: (filters) => strapi.entityService.findMany('api::article.article', { filters }),
    })`,
  'sinks ?.documents().{findMany,findFirst,count}(0).filters': `export default ({ strapi }) => ({
      list: (filters) => strapi.documents('api::article.article').findMany({ filters }),
    })`,
  'sinks ?.query().{create,update}(0).data': `export default ({ strapi }) => ({
      add: (data) => strapi.db.query('api::article.article').create({ data }),
    })`,
  'sinks ?.entityService.create(1).data': `export default ({ strapi }) => ({
      add: (data) => strapi.entityService.create('api::article.article', { data }),
    })`,
  'sinks ?.entityService.update(2).data': `export default ({ strapi }) => ({
      change: (id, data) => strapi.entityService.update('api::article.article', id, { data }),
    })`,
  'sinks ?.documents().{create,update}(0).data': `export default ({ strapi }) => ({
      add: (data) => strapi.documents('api::article.article').create({ data }),
    })`,
})
