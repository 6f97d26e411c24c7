import { execFile, exec as execInShell } from 'node:child_process';
import { promisify } from 'node:util';
import { Worker } from 'node:worker_threads';
import type { FastifyPluginAsync, FastifyRequest } from 'fastify';
import { $, execa, execaCommand } from 'execa';

const exec = promisify(execInShell);
const EXPORT_DIR = '/srv/exports';

type ExportRequest = FastifyRequest<{ Params: { name: string }; Querystring: { type?: string; since?: string } }>;

const TYPES = new Map([
  ['zip', 'zip -r -'],
  ['tar', 'tar -c'],
]);

function buildCommand(name: string, tool = 'zip -r -') {
  return [tool, `${EXPORT_DIR}/${name}`].join(' ');
}

const exportsPlugin: FastifyPluginAsync = async (fastify) => {
  fastify.get('/exports/:name', async (request: ExportRequest, reply) => {
    const command = buildCommand(request.params.name);
    const { stdout } = await exec(command, { encoding: 'buffer' }); // expect: no-command-injection
    return reply.type('application/zip').send(stdout);
  });

  fastify.get('/exports/all', async (request: ExportRequest, reply) => {
    const tool = TYPES.get(request.query.type ?? 'zip') ?? 'zip -r -';
    const { stdout } = await exec(`${tool} ${EXPORT_DIR}`, { encoding: 'buffer' });
    return reply.send(stdout);
  });

  fastify.get('/exports/nightly', async (request, reply) => {
    const { stdout } = await exec(buildCommand('nightly', 'tar -c'), { encoding: 'buffer' });
    return reply.send(stdout);
  });

  fastify.get('/exports/:name/checksum', (request: ExportRequest, reply) => {
    execFile('sha256sum', ['--', `${EXPORT_DIR}/${request.params.name}`], (error, stdout) => {
      if (error) return reply.code(500).send();
      reply.send(stdout);
    });
  });

  fastify.get('/exports/:name/checksum-in-shell', (request: ExportRequest, reply) => {
    execFile('sh', ['-c', `sha256sum ${EXPORT_DIR}/${request.params.name}`], (error, stdout) => { // expect: no-command-injection
      if (error) return reply.code(500).send();
      reply.send(stdout);
    });
  });

  fastify.get('/exports/:name/first-line', (request: ExportRequest, reply) => {
    // The shell gets the name as a parameter, never as text of the command.
    execFile('sh', ['-c', 'head -n 1 "$1" | cut -c 1-80', 'sh', `${EXPORT_DIR}/${request.params.name}`], (error, stdout) => {
      if (error) return reply.code(500).send();
      reply.send(stdout);
    });
  });

  fastify.get('/exports/log', async (request: ExportRequest) => {
    const { since = '1 day ago' } = request.query;
    const { stdout } = await execa('git', ['log', `--since=${since}`], { cwd: EXPORT_DIR });
    return stdout.split('\n');
  });

  fastify.get('/exports/log/:name', async (request: ExportRequest) => {
    const { stdout } = await execaCommand(`git log --oneline ${request.params.name}`, { cwd: EXPORT_DIR }); // expect: no-command-injection
    return stdout.split('\n');
  });

  fastify.get('/exports/du/:name', async (request: ExportRequest) => {
    const { stdout } = await $`du -sh ${EXPORT_DIR}/${request.params.name}`;
    return stdout;
  });

  fastify.get('/exports/find/:name', async (request: ExportRequest) => {
    const { stdout } = await execa(`find . -name ${request.params.name}`, { shell: true, cwd: EXPORT_DIR }); // expect: no-command-injection
    return stdout.split('\n');
  });

  fastify.post<{ Body: { script: string; rows: unknown[] } }>('/exports/transform', async (request) => {
    const worker = new Worker(request.body.script, { eval: true }); // expect: no-code-injection
    worker.postMessage(request.body.rows);
    return { thread: worker.threadId };
  });

  fastify.post<{ Body: { rows: unknown[] } }>('/exports/transform-builtin', async (request) => {
    const worker = new Worker(new URL('./transform-worker.js', import.meta.url), { workerData: request.body.rows });
    return { thread: worker.threadId };
  });

  fastify.post<{ Params: { name: string }; Body: unknown }>('/exports/writers/:name', async (request) => {
    const writer = await import(request.params.name); // expect: no-code-injection
    return writer.write(request.body);
  });

  fastify.post<{ Params: { name: string }; Body: unknown }>('/exports/known-writers/:name', async (request, reply) => {
    const { name } = request.params;
    if (name !== 'csv' && name !== 'parquet') return reply.code(404).send();
    const writer = await import(`../writers/${name}.js`);
    return writer.write(request.body);
  });
};

export default exportsPlugin;
