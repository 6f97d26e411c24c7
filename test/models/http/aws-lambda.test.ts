import { awsLambda } from '../../../src/models/http/aws-lambda.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(awsLambda, {
  'sources APIGatewayProxyEvent.body': `import type { APIGatewayProxyHandler } from 'aws-lambda'
    export const createUser: APIGatewayProxyHandler = async (event) => {
      save(JSON.parse(event.body ?? '{}'))
      return { statusCode: 204, body: '' }
    }`,
  'sources APIGatewayProxyEvent.queryStringParameters': `import type { APIGatewayProxyHandler } from 'aws-lambda'
    export const createUser: APIGatewayProxyHandler = async (event) => {
      save(event.queryStringParameters)
      return { statusCode: 204, body: '' }
    }`,
  'sources APIGatewayProxyEvent.queryStringParameters.*': `import type { APIGatewayProxyHandler } from 'aws-lambda'
    export const createUser: APIGatewayProxyHandler = async (event) => {
      save(event.queryStringParameters?.q)
      return { statusCode: 204, body: '' }
    }`,
  'sources APIGatewayProxyEvent.multiValueQueryStringParameters': `import type { APIGatewayProxyHandler } from 'aws-lambda'
    export const createUser: APIGatewayProxyHandler = async (event) => {
      save(event.multiValueQueryStringParameters)
      return { statusCode: 204, body: '' }
    }`,
  'sources APIGatewayProxyEvent.rawQueryString': `import type { APIGatewayProxyEventV2 } from 'aws-lambda'
    export const handler = async (event: APIGatewayProxyEventV2) => parse(event.rawQueryString)`,
  'sources APIGatewayProxyEvent.pathParameters': `import type { APIGatewayProxyHandler } from 'aws-lambda'
    export const createUser: APIGatewayProxyHandler = async (event) => {
      save(event.pathParameters)
      return { statusCode: 204, body: '' }
    }`,
  'sources APIGatewayProxyEvent.pathParameters.*': `import type { APIGatewayProxyHandler } from 'aws-lambda'
    export const createUser: APIGatewayProxyHandler = async (event) => {
      save(event.pathParameters?.id)
      return { statusCode: 204, body: '' }
    }`,
  'sources APIGatewayProxyEvent.{headers,multiValueHeaders}': `import type { APIGatewayProxyHandler } from 'aws-lambda'
    export const createUser: APIGatewayProxyHandler = async (event) => {
      save(event.headers)
      return { statusCode: 204, body: '' }
    }`,
  'sources APIGatewayProxyEvent.headers.*': `import type { APIGatewayProxyHandler } from 'aws-lambda'
    export const createUser: APIGatewayProxyHandler = async (event) => {
      save(event.headers.Authorization)
      return { statusCode: 204, body: '' }
    }`,
  'sources APIGatewayProxyEvent.cookies': `import type { APIGatewayProxyEventV2 } from 'aws-lambda'
    export async function handler(event: APIGatewayProxyEventV2) {
      return readSession(event.cookies)
    }`,
  'sources APIGatewayProxyEvent.{path,rawPath}': `import type { APIGatewayProxyHandler } from 'aws-lambda'
    export const createUser: APIGatewayProxyHandler = async (event) => {
      save(event.path)
      return { statusCode: 204, body: '' }
    }`,
  'sources RecordsEvent.Records': `import type { S3Event } from 'aws-lambda'
    export const handler = async (event: S3Event) => {
      for (const record of event.Records) await read(record.s3.object.key)
    }`,
  'sources SQSRecord.{body,messageAttributes}': `import type { SQSRecord } from 'aws-lambda'
    export async function processRecord(record: SQSRecord) {
      await insert(JSON.parse(record.body))
    }`,
  'sources SNSEventRecord.Sns.{Message,Subject,MessageAttributes}': `import type { SNSEventRecord } from 'aws-lambda'
    export const readRecord = (record: SNSEventRecord) => JSON.parse(record.Sns.Message)`,
  'sources S3EventRecord.s3.object.key': `import type { S3EventRecord } from 'aws-lambda'
    export const keyOf = (record: S3EventRecord) => decodeURIComponent(record.s3.object.key)`,
  'sources EventBridgeEvent.detail': `import type { EventBridgeEvent } from 'aws-lambda'
    export const handler = async (event: EventBridgeEvent<'order', Order>) => insert(event.detail)`,
  'sources AppSyncResolverEvent.arguments': `import type { AppSyncResolverHandler } from 'aws-lambda'
    export const handler: AppSyncResolverHandler<Args, User> = async (event) => find(event.arguments.id)`,
  'conventions (^|/)((lambdas?|functions?|handlers?|serverless|netlify)/(.*/)?[^/]+|handler|lambda)\\.[cm]?[jt]s$': {
    filename: 'functions/users/list.js',
    code: `exports.handler = async (request) => {
        return find(request.queryStringParameters.q)
      }`,
  },
  'shapes 1': `exports.createUser = async (event, context) => {
      await insert(JSON.parse(event.body))
      return { statusCode: 204 }
    }`,
  'sinks LambdaResult.body': `exports.handler = async (event) => ({
      statusCode: event.queryStringParameters ? 200 : 400,
      headers: { 'Content-Type': 'text/html' },
      body: text,
    })`,
  'sinks LambdaResult.headers.{Location,location}': `import type { APIGatewayProxyHandler } from 'aws-lambda'
    export const handler: APIGatewayProxyHandler = async () => ({ statusCode: 302, headers: { Location: target }, body: '' })`,
  'sinks LambdaResult.headers': `import type { APIGatewayProxyHandler } from 'aws-lambda'
    export const handler: APIGatewayProxyHandler = async () => ({ statusCode: 200, headers, body: '' })`,
  'sinks LambdaResult.headers.{Set-Cookie,set-cookie}': `import type { APIGatewayProxyHandler } from 'aws-lambda'
    export const handler: APIGatewayProxyHandler = async () => ({ statusCode: 200, headers: { 'Set-Cookie': 'theme=' + name }, body: '' })`,
  'sinks LambdaResult.cookies.*': `import type { APIGatewayProxyHandlerV2 } from 'aws-lambda'
    export const handler: APIGatewayProxyHandlerV2 = async () => ({ statusCode: 200, cookies: ['theme=' + name], body: '' })`,
  'sinks LambdaResult.body #2': {
    filename: 'src/handler.ts',
    code: `export const handler = async (event) => ({ statusCode: 200, body: JSON.stringify(user) })`,
  },
  'routes handler {APIGatewayProxyHandler,APIGatewayProxyHandlerV2,ProxyHandler,ALBHandler,LambdaFunctionURLHandler}': `import type { APIGatewayProxyHandlerV2 } from 'aws-lambda'
    export const get: APIGatewayProxyHandlerV2 = async (event) => find(event.pathParameters.id)`,
  'routes handler AppSyncResolverHandler': `import type { AppSyncResolverHandler } from 'aws-lambda'
    export const user: AppSyncResolverHandler<{ id: string }, User> = async (event) => find(event.arguments.id)`,
  'routes handler {SQSHandler,SNSHandler,S3Handler,KinesisStreamHandler,EventBridgeHandler}': `import type { SQSHandler } from 'aws-lambda'
    export const consume: SQSHandler = async (event) => {
      for (const record of event.Records) await save(JSON.parse(record.body))
    }`,
  'callers APIGatewayProxyEvent.requestContext.{authorizer,identity.cognitoIdentityId,identity.user}': `import type { APIGatewayProxyHandler } from 'aws-lambda'
    export const list: APIGatewayProxyHandler = async (event) => ordersOf(event.requestContext.authorizer.claims.sub)`,
  'callers AppSyncResolverEvent.identity': `import type { AppSyncResolverHandler } from 'aws-lambda'
    export const orders: AppSyncResolverHandler<object, Order[]> = async (event) => ordersOf(event.identity.sub)`,
})
