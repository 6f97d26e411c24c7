import { createPublicKey } from 'node:crypto';
import fastifyJwt from '@fastify/jwt';
import fp from 'fastify-plugin';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { createVerifier } from 'fast-jwt';
import { createRemoteJWKSet, importSPKI, jwtVerify } from 'jose';
import jwt, { type JwtHeader } from 'jsonwebtoken';

const ISSUER = 'https://id.projects.example';
const jwks = createRemoteJWKSet(new URL(`${ISSUER}/.well-known/jwks.json`));
const verifyPartner = createVerifier({ key: process.env.PARTNER_SECRET!, algorithms: ['HS256'] });
const options = { issuer: ISSUER, algorithms: ['RS256' as const] };

function readToken(request: FastifyRequest): string {
  const header = request.headers.authorization ?? '';
  return header.startsWith('Bearer ') ? header.slice('Bearer '.length) : '';
}

export async function requireUser(request: FastifyRequest, reply: FastifyReply) {
  try {
    const { payload } = await jwtVerify(readToken(request), jwks, { issuer: ISSUER });
    request.user = payload;
  } catch {
    return reply.code(401).send();
  }
}

export async function requireService(request: FastifyRequest, reply: FastifyReply) {
  try {
    const key = await importSPKI(process.env.SERVICE_KEY!, 'ES256');
    const { payload } = await jwtVerify(readToken(request), key, { issuer: ISSUER });
    request.user = payload;
  } catch {
    return reply.code(401).send();
  }
}

export async function requireKeyObject(request: FastifyRequest) {
  const key = createPublicKey(process.env.SERVICE_KEY!);
  const { payload } = await jwtVerify(readToken(request), key);
  request.user = payload;
}

export async function requirePartner(request: FastifyRequest) {
  request.user = verifyPartner(readToken(request));
}

export async function requireLegacy(request: FastifyRequest) {
  request.user = jwt.verify(readToken(request), process.env.LEGACY_SECRET!, { issuer: ISSUER }); // expect: require-jwt-algorithms
}

export async function requireLegacyPinned(request: FastifyRequest) {
  request.user = jwt.verify(readToken(request), process.env.LEGACY_KEY!, { ...options, clockTolerance: 5 });
}

export async function requireWhateverTheTokenSays(request: FastifyRequest) {
  const token = readToken(request);
  const { alg } = jwt.decode(token, { complete: true })!.header as JwtHeader & { alg: jwt.Algorithm };
  request.user = jwt.verify(token, process.env.LEGACY_KEY!, { algorithms: [alg] }); // expect: require-jwt-algorithms
}

export default fp(async (fastify) => {
  await fastify.register(fastifyJwt, { secret: process.env.JWT_SECRET!, verify: { algorithms: ['HS256'] } });
});

export const laxAuth = fp(async (fastify) => {
  await fastify.register(fastifyJwt, { secret: process.env.JWT_SECRET!, namespace: 'lax' }); // expect: require-jwt-algorithms
});
