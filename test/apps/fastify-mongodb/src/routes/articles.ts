import type { FastifyPluginAsync } from 'fastify'
import { articles, collections, db } from '../db.js'
import { escapeRegex, toArray } from '../text.js'

interface Search {
  q?: string
  tag?: string | string[]
  author?: string
  sort?: string
  match?: string
}

export const articleRoutes: FastifyPluginAsync = async (app) => {
  app.get<{ Querystring: Search }>('/articles', async (request) => {
    const { q, tag, sort } = request.query
    const filter: Record<string, unknown> = {}
    if (q) filter.title = { $regex: q, $options: 'i' } // expect: no-regex-injection
    if (tag) filter.tags = { $in: toArray(tag) }
    return articles().find(filter).sort(sort ?? 'title').limit(50).toArray()
  })

  app.get<{ Querystring: Search }>('/articles/escaped', async (request) => {
    const { q } = request.query
    const filter = q ? { $or: [{ title: { $regex: escapeRegex(q), $options: 'i' } }, { tags: q }] } : {}
    return articles().find(filter).limit(50).toArray()
  })

  app.post<{ Body: Search }>('/articles/by-author', async (request) => {
    const pipeline = [
      { $match: { author: request.body.author } },
      { $group: { _id: '$author', views: { $sum: '$views' } } },
    ]
    return collections.articles.aggregate(pipeline).toArray() // expect: no-nosql-injection
  })

  app.post<{ Body: Search }>('/articles/by-author/checked', async (request, reply) => {
    const { author } = request.body
    if (typeof author !== 'string') return reply.code(400).send()
    return collections.articles.aggregate([{ $match: { author } }, { $group: { _id: '$author', views: { $sum: '$views' } } }]).toArray()
  })

  app.post<{ Body: Search }>('/articles/joined', async (request) => {
    const stages: object[] = [{ $match: { published: true } }]
    if (request.body.match) stages.push({ $match: JSON.parse(request.body.match) })
    stages.push({ $limit: 20 })
    return collections.articles.aggregate(stages).toArray() // expect: no-nosql-injection
  })

  app.get<{ Querystring: { min: string } }>('/articles/popular', async (request) => {
    return collections.articles.find({ $where: 'this.views > ' + request.query.min }).toArray() // expect: no-nosql-injection
  })

  app.get<{ Querystring: { min: string } }>('/articles/more-popular', async (request) => {
    return collections.articles.find({ views: { $gt: Number(request.query.min) } }).toArray()
  })

  app.post<{ Body: { code: string } }>('/articles/scored', async (request) => {
    return db
      .collection('articles')
      .aggregate([{ $addFields: { score: { $function: { body: request.body.code, args: ['$views'], lang: 'js' } } } }]) // expect: no-nosql-injection
      .toArray()
  })

  app.post<{ Body: { slugs: Record<string, unknown>[] } }>('/articles/archive', async (request) => {
    await collections.articles.bulkWrite(
      request.body.slugs.map((filter) => ({ updateOne: { filter, update: { $set: { archived: true } } } })), // expect: no-nosql-injection
    )
    return { done: true }
  })

  app.get<{ Params: { slug: string } }>('/articles/:slug', async (request, reply) => {
    const article = await articles().findOneAndUpdate({ slug: request.params.slug }, { $inc: { views: 1 } })
    return article ?? reply.code(404).send()
  })
}
