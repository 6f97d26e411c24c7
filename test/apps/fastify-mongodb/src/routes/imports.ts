import v8 from 'node:v8'
import type { FastifyInstance } from 'fastify'
import yaml from 'js-yaml'
import libxmljs from 'libxmljs'
import { collections } from '../db.js'

const XML_OPTIONS = { noent: true, nonet: true }

export async function importRoutes(app: FastifyInstance): Promise<void> {
  app.post<{ Body: string }>('/import/yaml', async (request) => {
    const settings = yaml.load(request.body, { schema: yaml.DEFAULT_FULL_SCHEMA }) // expect: no-unsafe-deserialization
    return { settings }
  })

  app.post<{ Body: string }>('/import/yaml/safe', async (request) => {
    const settings = yaml.safeLoad(request.body)
    return { settings }
  })

  app.post<{ Body: { state: string } }>('/import/state', async (request) => {
    const state: unknown = v8.deserialize(Buffer.from(request.body.state, 'base64')) // expect: no-unsafe-deserialization
    return { state }
  })

  app.post<{ Body: { state: string } }>('/import/state/json', async (request) => {
    const state: unknown = JSON.parse(request.body.state)
    return { state }
  })

  app.post<{ Body: string }>('/import/xml', async (request) => {
    const document = libxmljs.parseXmlString(request.body, XML_OPTIONS) // expect: no-xxe
    return { articles: document.find('//article').length }
  })

  app.post<{ Body: string }>('/import/xml/plain', async (request) => {
    const document = libxmljs.parseXmlString(request.body, { nonet: true })
    return { articles: document.find('//article').length }
  })

  app.post<{ Body: string; Querystring: { id: string } }>('/import/xml/one', async (request) => {
    const document = libxmljs.parseXml(request.body)
    const article = document.get(`//article[@id="${request.query.id}"]/title`) // expect: no-xpath-ldap-injection
    return { title: article?.text() }
  })

  app.post<{ Body: string; Querystring: { id: string } }>('/import/xml/number', async (request) => {
    const document = libxmljs.parseXml(request.body)
    const article = document.get(`//article[@id="${Number(request.query.id)}"]/title`)
    const known = await collections.articles.countDocuments({ title: article?.text() })
    return { known }
  })
}
