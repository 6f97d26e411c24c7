import { Prisma } from '@prisma/client';
import type { FastifyInstance, FastifyPluginAsync, FastifyRequest } from 'fastify';
import { z } from 'zod';

enum SortKey {
  Name = 'name',
  Budget = 'budget',
  Created = 'created_at',
}

interface ListQuery {
  sort?: string;
  dir?: 'asc' | 'desc';
  q?: string;
  owner?: string;
  limit?: string;
}

const SEARCHABLE = ['name', 'summary', 'customer'] as const;
const PROJECTS = '"Project"';

const idSchema = z.object({ id: z.string().uuid() });
const filterSchema = z.object({
  field: z.enum(['name', 'summary']),
  status: z.enum(['open', 'closed']).default('open'),
  text: z.string().min(2).max(80),
});

class ProjectQueries {
  private where: string[] = [];
  private readonly columns = ['id', 'name', 'budget'];

  constructor(private readonly fastify: FastifyInstance) {}

  containing(text: string): this {
    this.where.push(`summary LIKE '%${text}%'`);
    return this;
  }

  toText(): string {
    return `SELECT ${this.columns.join(', ')} FROM ${PROJECTS} WHERE ${this.where.join(' AND ')}`;
  }

  all() {
    return this.fastify.prisma.$queryRawUnsafe(this.toText()); // expect: no-sql-injection
  }

  page(limit: number, offset: number) {
    return this.fastify.prisma.$queryRawUnsafe(`SELECT id, name FROM ${PROJECTS} LIMIT ${limit} OFFSET ${offset}`);
  }

  count() {
    return this.fastify.prisma.$queryRawUnsafe(`SELECT count(*), ${this.columns.join(', ')} FROM ${PROJECTS} GROUP BY id`);
  }
}

function assertSortKey(value: string | undefined): asserts value is SortKey {
  if (!Object.values(SortKey).includes(value as SortKey)) {
    throw Object.assign(new Error('unknown sort key'), { statusCode: 400 });
  }
}

function buildOrder(query: ListQuery): string {
  return `ORDER BY ${query.sort} ${query.dir === 'desc' ? 'DESC' : 'ASC'}`;
}

function chooseOrder(query: ListQuery): string {
  switch (query.sort) {
    case 'name':
      return 'ORDER BY lower(name)';
    case 'budget':
      return 'ORDER BY budget DESC NULLS LAST';
    default:
      return 'ORDER BY created_at DESC';
  }
}

const projects: FastifyPluginAsync = async (fastify) => {
  const { prisma } = fastify;

  fastify.get('/projects', async (request: FastifyRequest<{ Querystring: ListQuery }>) => {
    const order = buildOrder(request.query);
    return prisma.$queryRawUnsafe(`SELECT id, name FROM ${PROJECTS} ${order}`); // expect: no-sql-injection
  });

  fastify.get('/projects/ordered', async (request: FastifyRequest<{ Querystring: ListQuery }>) => {
    const order = chooseOrder(request.query);
    return prisma.$queryRawUnsafe(`SELECT id, name FROM ${PROJECTS} ${order}`);
  });

  fastify.get('/projects/sorted', async (request: FastifyRequest<{ Querystring: ListQuery }>) => {
    const { sort } = request.query;
    assertSortKey(sort);
    return prisma.$queryRawUnsafe(`SELECT id, name FROM ${PROJECTS} ORDER BY "${sort}"`);
  });

  fastify.get('/projects/composed', async (request: FastifyRequest<{ Querystring: ListQuery }>) => {
    const { q, owner, limit } = request.query;
    const where: Prisma.Sql[] = [];
    if (q) where.push(Prisma.sql`name ILIKE ${`%${q}%`}`);
    if (owner) where.push(Prisma.sql`owner_id = ${owner}::uuid`);
    const filter = where.length > 0 ? Prisma.sql`WHERE ${Prisma.join(where, ' AND ')}` : Prisma.empty;
    return prisma.$queryRaw`SELECT id, name FROM "Project" ${filter} LIMIT ${Number(limit ?? 20)}`;
  });

  fastify.get('/projects/composed-raw', async (request: FastifyRequest<{ Querystring: ListQuery }>) => {
    const sort = Prisma.raw(request.query.sort ?? 'name'); // expect: no-sql-injection
    return prisma.$queryRaw`SELECT id, name FROM "Project" ORDER BY ${sort}`;
  });

  fastify.get('/projects/composed-constant', async (request: FastifyRequest<{ Querystring: ListQuery }>) => {
    const direction = Prisma.raw(request.query.dir === 'desc' ? 'DESC' : 'ASC');
    return prisma.$queryRaw(Prisma.sql`SELECT id, name FROM "Project" ORDER BY name ${direction}`);
  });

  fastify.get('/projects/containing', async (request: FastifyRequest<{ Querystring: ListQuery }>) => {
    return new ProjectQueries(fastify).containing(request.query.q ?? '').all();
  });

  fastify.get<{ Params: { id: string } }>('/projects/:id', async (request, reply) => {
    const parsed = idSchema.safeParse(request.params);
    if (!parsed.success) return reply.code(400).send(parsed.error.issues);
    return prisma.$queryRawUnsafe(`SELECT * FROM ${PROJECTS} WHERE id = '${parsed.data.id}'`);
  });

  fastify.get<{ Params: { id: string } }>('/projects/:id/unchecked', async (request, reply) => {
    const parsed = idSchema.safeParse(request.params);
    if (!parsed.success) request.log.warn('odd id');
    const { id } = request.params;
    return reply.send(await prisma.$queryRawUnsafe(`SELECT * FROM ${PROJECTS} WHERE id = '${id}'`)); // expect: no-sql-injection
  });

  fastify.get<{ Params: { id: string } }>('/projects/:id/bound', async (request) => {
    return prisma.$queryRawUnsafe(`SELECT * FROM ${PROJECTS} WHERE id = $1`, request.params.id);
  });

  fastify.get('/projects/filtered', async (request) => {
    const { field, status } = filterSchema.parse(request.query);
    return prisma.$queryRawUnsafe(`SELECT ${field} FROM ${PROJECTS} WHERE status = '${status}'`);
  });

  fastify.get('/projects/filtered-by-text', async (request) => {
    // A schema that says "some text" says nothing about quotes.
    const { field, text } = filterSchema.parse(request.query);
    // expect-next-line: no-sql-injection
    return prisma.$queryRawUnsafe(`
      SELECT id, ${field}
      FROM ${PROJECTS}
      WHERE ${field} ILIKE '%${text}%'
    `);
  });

  fastify.route<{ Params: { id: number }; Querystring: { field: string } }>({
    method: 'GET',
    url: '/projects/by-number/:id',
    schema: {
      params: { type: 'object', properties: { id: { type: 'integer' } }, required: ['id'] },
      querystring: { type: 'object', properties: { field: { type: 'string', enum: ['name', 'budget'] } }, required: ['field'] },
    },
    handler: async (request) => {
      const { id } = request.params;
      return prisma.$queryRawUnsafe(`SELECT ${request.query.field} FROM ${PROJECTS} WHERE number = ${id}`);
    },
  });

  fastify.get('/projects/fields', async (request: FastifyRequest<{ Querystring: { fields: string[] } }>, reply) => {
    const { fields } = request.query;
    const known = fields.every((field) => SEARCHABLE.includes(field as (typeof SEARCHABLE)[number]));
    if (!known) return reply.code(400).send();
    return prisma.$queryRawUnsafe(`SELECT ${fields.join(', ')} FROM ${PROJECTS}`);
  });

  fastify.delete<{ Body: { ids: string[] } }>('/projects', async (request) => {
    const list = request.body.ids.map((id) => `'${id}'`).join(', ');
    return prisma.$executeRawUnsafe('DELETE FROM "Project" WHERE id IN (' + list + ')'); // expect: no-sql-injection
  });

  fastify.delete<{ Body: { ids: string[] } }>('/projects/bound', async (request) => {
    return prisma.$executeRaw`DELETE FROM "Project" WHERE id IN (${Prisma.join(request.body.ids)})`;
  });

  fastify.post<{ Body: Record<string, string> }>('/projects/:id/labels', async (request) => {
    const queries = Object.entries(request.body).map(([label, value]) =>
      prisma.$executeRawUnsafe(`UPDATE "Label" SET value = '${value}' WHERE name = '${label}'`), // expect: no-sql-injection
    );
    return prisma.$transaction(queries);
  });

  fastify.get('/projects/mine', async (request) => {
    const owner = request.cookies.owner;
    return prisma.$queryRawUnsafe("SELECT * FROM \"Project\" WHERE owner = '".concat(owner ?? '', "'")); // expect: no-sql-injection
  });

  fastify.get('/projects/page/:page', async (request: FastifyRequest<{ Params: { page: string } }>) => {
    const page = Number.parseInt(request.params.page, 10);
    return new ProjectQueries(fastify).page(25, 25 * (page - 1));
  });
};

export default projects;
