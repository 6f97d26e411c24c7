import type { FastifyInstance } from 'fastify'
import ldap, { EqualityFilter } from 'ldapjs'

const client = ldap.createClient({ url: [process.env.LDAP_URL ?? 'ldap://localhost'] })

function search(base: string, options: ldap.SearchOptions): Promise<ldap.SearchEntry[]> {
  return new Promise((resolve, reject) => {
    const entries: ldap.SearchEntry[] = []
    client.search(base, options, (error, response) => { // expect: no-xpath-ldap-injection, no-xpath-ldap-injection
      if (error) return reject(error)
      response.on('searchEntry', (entry) => entries.push(entry))
      response.on('end', () => resolve(entries))
    })
  })
}

const escapeDn = (value: string): string => value.replace(/[,+"\\<>;=\r\n]/g, (c) => `\\${c.charCodeAt(0).toString(16).padStart(2, '0')}`)

export async function directoryRoutes(app: FastifyInstance): Promise<void> {
  app.post<{ Body: { uid: string; password: string } }>('/directory/login', async (request, reply) => {
    const { uid, password } = request.body
    client.bind(`uid=${uid},ou=people,dc=example,dc=org`, password, (error) => { // expect: no-xpath-ldap-injection
      void reply.code(error ? 401 : 204).send()
    })
    return reply
  })

  app.post<{ Body: { uid: string; password: string } }>('/directory/login/escaped', async (request, reply) => {
    const { uid, password } = request.body
    client.bind(`uid=${escapeDn(uid)},ou=people,dc=example,dc=org`, password, (error) => {
      void reply.code(error ? 401 : 204).send()
    })
    return reply
  })

  app.get<{ Querystring: { name: string } }>('/directory', async (request) => {
    return search('ou=people,dc=example,dc=org', { scope: 'sub', filter: '(&(objectClass=person)(cn=*' + request.query.name + '*))' })
  })

  app.get<{ Querystring: { name: string } }>('/directory/sound', async (request) => {
    return search('ou=people,dc=example,dc=org', { scope: 'sub', filter: new EqualityFilter({ attribute: 'cn', value: request.query.name }) })
  })

  app.get<{ Querystring: { unit: string } }>('/directory/units', async (request) => {
    return search(`ou=${request.query.unit},dc=example,dc=org`, { scope: 'one' })
  })
}
