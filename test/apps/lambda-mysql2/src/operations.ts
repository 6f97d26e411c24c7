import { execFile, execSync, spawnSync } from 'node:child_process'
import type { APIGatewayRequestAuthorizerEvent, APIGatewayProxyEvent, APIGatewayProxyHandlerV2, Handler } from 'aws-lambda'
import jwt from 'jsonwebtoken'

const REGIONS: ReadonlyMap<string, string> = new Map([
  ['eu', 'eu-central-1'],
  ['us', 'us-east-1'],
])

const RULES: Record<string, (count: number) => boolean> = {
  many: (count) => count > 100,
  few: (count) => count < 10,
}

function allow(principalId: string, resource: string) {
  const Statement = [{ Action: 'execute-api:Invoke', Effect: 'Allow', Resource: resource }]
  return { principalId, policyDocument: { Version: '2012-10-17', Statement } }
}

export const authorize = async (event: APIGatewayRequestAuthorizerEvent) => {
  const token = event.headers?.authorization?.replace(/^Bearer /, '') ?? ''
  const claims = jwt.verify(token, process.env.JWT_SECRET!, { algorithms: ['HS256'], maxAge: '1h' })
  return allow(String(claims.sub), event.methodArn)
}

export const authorizeLoosely = async (event: APIGatewayRequestAuthorizerEvent) => {
  const token = event.headers?.authorization?.replace(/^Bearer /, '') ?? ''
  const claims = jwt.verify(token, process.env.JWT_SECRET!, { maxAge: '1h' }) // expect: require-jwt-algorithms
  return allow(String(claims.sub), event.methodArn)
}

export const thumbnail: Handler<APIGatewayProxyEvent> = async (event) => {
  const { key, width } = JSON.parse(event.body!)
  execSync(`/opt/bin/thumb --width ${Number(width)} /mnt/pictures/picture`)
  execSync(`/opt/bin/thumb /mnt/pictures/${key}`) // expect: no-command-injection
  spawnSync('/opt/bin/thumb', ['--', `/mnt/pictures/${key}`])
  return { statusCode: 202 }
}

export const replicate: APIGatewayProxyHandlerV2 = async (event) => {
  const region = REGIONS.get(event.pathParameters?.region ?? '')
  if (region === undefined) return { statusCode: 404 }
  execSync(`/opt/bin/replicate --region ${region}`)
  return { statusCode: 202 }
}

export const fetchFeed: APIGatewayProxyHandlerV2 = async (event) => {
  const feed = event.queryStringParameters?.feed ?? ''
  const { stdout } = spawnSync('curl', ['-sS', feed], { encoding: 'utf8' }) // expect: no-command-injection
  return { statusCode: 200, body: stdout }
}

export const check: APIGatewayProxyHandlerV2 = async (event) => {
  const { rule, count } = JSON.parse(event.body ?? '{}')
  const test = RULES[rule]
  return { statusCode: 200, body: String(test ? test(Number(count)) : false) }
}

export const checkOwn: APIGatewayProxyHandlerV2 = async (event) => {
  const { rule, count } = JSON.parse(event.body ?? '{}')
  const test = new Function('count', 'return ' + rule) // expect: no-code-injection
  return { statusCode: 200, body: String(test(Number(count))) }
}

export const warm: Handler = (_event, _context, callback) => {
  execFile('/opt/bin/warm', (error) => callback(error))
}
