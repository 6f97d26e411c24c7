import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { DeleteCommand, DynamoDBDocumentClient, GetCommand, PutCommand, QueryCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb'
import type { APIGatewayProxyEventV2WithJWTAuthorizer, APIGatewayProxyResultV2 } from 'aws-lambda'
import { z } from 'zod'

const client = DynamoDBDocumentClient.from(new DynamoDBClient({}))
const TableName = process.env['WISHLISTS'] ?? 'wishlists'
const wish = z.object({ title: z.string().min(1).max(120), url: z.url().optional() })

function answer(statusCode: number, body: unknown): APIGatewayProxyResultV2 {
  return { statusCode, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }
}

export async function getWishlist(event: APIGatewayProxyEventV2WithJWTAuthorizer): Promise<APIGatewayProxyResultV2> {
  const caller = event.requestContext.authorizer.jwt.claims['sub']
  if (!caller) return answer(401, { message: 'Sign in first' })
  const { Item } = await client.send(new GetCommand({ TableName, Key: { id: event.pathParameters?.['id'] } })) // expect: require-owner-filter
  return Item ? answer(200, { title: Item['title'], wishes: Item['wishes'] }) : answer(404, { message: 'Not found' })
}

export async function getOwnWishlist(event: APIGatewayProxyEventV2WithJWTAuthorizer): Promise<APIGatewayProxyResultV2> {
  const caller = event.requestContext.authorizer.jwt.claims['sub']
  const { Item } = await client.send(new GetCommand({ TableName, Key: { ownerId: caller, id: event.pathParameters?.['id'] } }))
  return Item ? answer(200, { title: Item['title'], wishes: Item['wishes'] }) : answer(404, { message: 'Not found' })
}

export async function getCheckedWishlist(event: APIGatewayProxyEventV2WithJWTAuthorizer): Promise<APIGatewayProxyResultV2> {
  const caller = event.requestContext.authorizer.jwt.claims['sub']
  const { Item } = await client.send(new GetCommand({ TableName, Key: { id: event.pathParameters?.['id'] } }))
  if (!Item || Item['ownerId'] !== caller) return answer(404, { message: 'Not found' })
  return answer(200, { title: Item['title'], wishes: Item['wishes'] })
}

export async function listWishlists(event: APIGatewayProxyEventV2WithJWTAuthorizer): Promise<APIGatewayProxyResultV2> {
  const caller = event.requestContext.authorizer.jwt.claims['sub']
  const { Items = [] } = await client.send(
    new QueryCommand({
      TableName,
      KeyConditionExpression: 'ownerId = :owner',
      ExpressionAttributeValues: { ':owner': caller },
      ProjectionExpression: 'id, title',
      Limit: 50,
    }),
  )
  return answer(200, Items)
}

export async function createWishlist(event: APIGatewayProxyEventV2WithJWTAuthorizer): Promise<APIGatewayProxyResultV2> {
  const caller = event.requestContext.authorizer.jwt.claims['sub']
  const { title, url } = wish.parse(JSON.parse(event.body ?? '{}'))
  const id = crypto.randomUUID()
  await client.send(new PutCommand({ TableName, Item: { id, ownerId: caller, title, url } }))
  return answer(201, { id })
}

export async function importWishlist(event: APIGatewayProxyEventV2WithJWTAuthorizer): Promise<APIGatewayProxyResultV2> {
  const caller = event.requestContext.authorizer.jwt.claims['sub']
  if (!caller) return answer(401, { message: 'Sign in first' })
  const body = JSON.parse(event.body ?? '{}') as Record<string, unknown>
  await client.send(new PutCommand({ TableName, Item: body })) // expect: no-mass-assignment
  return answer(201, { imported: true })
}

export async function renameWishlist(event: APIGatewayProxyEventV2WithJWTAuthorizer): Promise<APIGatewayProxyResultV2> {
  const caller = event.requestContext.authorizer.jwt.claims['sub']
  const { title } = wish.parse(JSON.parse(event.body ?? '{}'))
  await client.send(
    new UpdateCommand({
      TableName,
      Key: { ownerId: caller, id: event.pathParameters?.['id'] },
      UpdateExpression: 'SET title = :title',
      ExpressionAttributeValues: { ':title': title },
    }),
  )
  return answer(204, {})
}

export async function removeWishlist(event: APIGatewayProxyEventV2WithJWTAuthorizer): Promise<APIGatewayProxyResultV2> {
  const caller = event.requestContext.authorizer.jwt.claims['sub']
  if (!caller) return answer(401, { message: 'Sign in first' })
  await client.send(new DeleteCommand({ TableName, Key: { id: event.pathParameters?.['id'] } })) // expect: require-owner-filter
  return answer(204, {})
}
