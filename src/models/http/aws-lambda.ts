import { defineModel } from '../define-model.js'

/** A text has the type `application/json`, unless the headers beside it say another. */
const page = [
  { state: 'content-type', entries: '.headers', matches: 'htm|svg' },
  { state: 'content-disposition', entries: '.headers', matches: '^(?!attachment)', ifUnset: true },
] as const

/** Events of AWS Lambda; `aws-lambda` is the package of types (`@types/aws-lambda`). */
export const awsLambda = defineModel({
  name: 'aws-lambda',
  docs: 'https://docs.aws.amazon.com/lambda/latest/dg/services-apigateway.html',
  packages: ['aws-lambda'],
  types: {
    APIGatewayProxyEvent: [
      '{APIGatewayProxyHandler,APIGatewayProxyHandlerV2,ProxyHandler,ALBHandler,LambdaFunctionURLHandler}(0)',
      '{APIGatewayTokenAuthorizerHandler,APIGatewayRequestAuthorizerHandler,APIGatewayProxyWebsocketHandlerV2}(0)',
    ],
    APIGatewayProxyEventV2: [],
    APIGatewayProxyEventBase: [],
    APIGatewayEvent: [],
    APIGatewayProxyWebsocketEventV2: [],
    APIGatewayRequestAuthorizerEvent: [],
    APIGatewayProxyEventV2WithRequestContext: [],
    ALBEvent: [],
    LambdaFunctionURLEvent: [],
    RecordsEvent: ['{SQSHandler,SNSHandler,S3Handler,KinesisStreamHandler}(0)'],
    SQSEvent: [],
    SNSEvent: [],
    S3Event: [],
    KinesisStreamEvent: [],
    SQSRecord: ['SQSEvent.Records', 'SQSEvent.Records.*'],
    SNSEventRecord: [],
    S3EventRecord: [],
    EventBridgeEvent: ['EventBridgeHandler(0)'],
    AppSyncResolverEvent: ['AppSyncResolverHandler(0)'],
    LambdaEvent: [],
    LambdaResult: [
      '{APIGatewayProxyHandler,APIGatewayProxyHandlerV2,ProxyHandler,ALBHandler,LambdaFunctionURLHandler}()',
      'LambdaCallback(1)',
    ],
    LambdaCallback: ['{APIGatewayProxyHandler,APIGatewayProxyHandlerV2,ProxyHandler,ALBHandler,LambdaFunctionURLHandler}(2)'],
  },
  inherits: {
    APIGatewayProxyEventV2: ['APIGatewayProxyEvent'],
    APIGatewayProxyEventBase: ['APIGatewayProxyEvent'],
    APIGatewayEvent: ['APIGatewayProxyEvent'],
    APIGatewayProxyWebsocketEventV2: ['APIGatewayProxyEvent'],
    APIGatewayRequestAuthorizerEvent: ['APIGatewayProxyEvent'],
    APIGatewayProxyEventV2WithRequestContext: ['APIGatewayProxyEvent'],
    ALBEvent: ['APIGatewayProxyEvent'],
    LambdaFunctionURLEvent: ['APIGatewayProxyEvent'],
    SQSEvent: ['RecordsEvent'],
    SNSEvent: ['RecordsEvent'],
    S3Event: ['RecordsEvent'],
    KinesisStreamEvent: ['RecordsEvent'],
    LambdaEvent: ['APIGatewayProxyEvent', 'RecordsEvent', 'AppSyncResolverEvent'],
  },
  sources: [
    { at: 'APIGatewayProxyEvent.body', kind: 'remote', part: 'body' },
    { at: 'APIGatewayProxyEvent.queryStringParameters', kind: 'remote', part: 'query', value: 'object' },
    { at: 'APIGatewayProxyEvent.queryStringParameters.*', kind: 'remote', part: 'query', value: 'string' },
    { at: 'APIGatewayProxyEvent.multiValueQueryStringParameters', kind: 'remote', part: 'query', value: 'object' },
    { at: 'APIGatewayProxyEvent.rawQueryString', kind: 'remote', part: 'query', value: 'string' },
    { at: 'APIGatewayProxyEvent.pathParameters', kind: 'remote', part: 'params', value: 'object' },
    { at: 'APIGatewayProxyEvent.pathParameters.*', kind: 'remote', part: 'params', value: 'string' },
    { at: 'APIGatewayProxyEvent.{headers,multiValueHeaders}', kind: 'remote', part: 'headers', value: 'object' },
    { at: 'APIGatewayProxyEvent.headers.*', kind: 'remote', part: 'headers', value: 'string' },
    { at: 'APIGatewayProxyEvent.cookies', kind: 'remote', part: 'cookies', value: 'object' },
    { at: 'APIGatewayProxyEvent.{path,rawPath}', kind: 'remote', part: 'url', value: 'string' },
    { at: 'RecordsEvent.Records', kind: 'remote', part: 'event', value: 'object' },
    { at: 'SQSRecord.{body,messageAttributes}', kind: 'remote', part: 'message' },
    { at: 'SNSEventRecord.Sns.{Message,Subject,MessageAttributes}', kind: 'remote', part: 'message' },
    { at: 'S3EventRecord.s3.object.key', kind: 'remote', part: 'event', value: 'string' },
    { at: 'EventBridgeEvent.detail', kind: 'remote', part: 'event' },
    { at: 'AppSyncResolverEvent.arguments', kind: 'remote', part: 'arguments' },
  ],
  sinks: [
    { at: 'LambdaResult.body', kind: 'html', state: page, called: 'the response' },
    { at: 'LambdaResult.body', kind: 'response', called: 'the response' },
  ],
  conventions: [
    {
      file: '(^|/)((lambdas?|functions?|handlers?|serverless|netlify)/(.*/)?[^/]+|handler|lambda)\\.[cm]?[jt]s$',
      exports: ['handler', 'lambdaHandler'],
      endpoint: { method: '=ALL' },
      parameters: ['LambdaEvent', '', 'LambdaCallback'],
      result: 'LambdaResult',
    },
  ],
  shapes: [
    {
      parameters: [
        {
          names: ['event', '_event', 'evt'],
          type: 'LambdaEvent',
          members: [
            'body',
            'queryStringParameters',
            'multiValueQueryStringParameters',
            'pathParameters',
            'multiValueHeaders',
            'isBase64Encoded',
            'rawPath',
            'rawQueryString',
            'httpMethod',
            'Records',
          ],
        },
      ],
      result: 'LambdaResult',
    },
  ],
  routes: [
    { at: '{APIGatewayProxyHandler,APIGatewayProxyHandlerV2,ProxyHandler,ALBHandler,LambdaFunctionURLHandler}', is: 'handler' },
    { at: 'AppSyncResolverHandler', is: 'handler', method: '=RESOLVER' },
    { at: '{SQSHandler,SNSHandler,S3Handler,KinesisStreamHandler,EventBridgeHandler}', is: 'handler', method: '=EVENT' },
  ],
  callers: [
    { at: 'APIGatewayProxyEvent.requestContext.{authorizer,identity.cognitoIdentityId,identity.user}' },
    { at: 'AppSyncResolverEvent.identity' },
  ],
})
