import { defineModel } from '../define-model.js'

/** Whoever names the host makes this machine talk to one inside of the network, with credentials at times. */
export const serverAddresses = defineModel({
  name: 'clients of databases, mail servers and queues (their host)',
  docs: 'https://cwe.mitre.org/data/definitions/918.html',
  packages: ['pg', 'mysql', 'mysql2', 'mysql2/promise', 'mariadb', 'mssql', 'mongodb', 'mongoose', 'redis', 'ioredis', 'ldapjs', 'ldapts', 'nodemailer', 'amqplib', 'amqplib/callback_api', 'mqtt', 'basic-ftp', 'socket.io-client', 'minio', '@elastic/elasticsearch', '@opensearch-project/opensearch', '@aws-sdk/client-s3', 'aws-sdk', 'typeorm', 'sequelize', 'knex', 'kafkajs', 'imapflow', 'ssh2-sftp-client', 'openai', '@anthropic-ai/sdk', 'openid-client'],
  sinks: [
    { at: 'new {Client,Pool,MongoClient,Redis,default,DataSource}(0).{host,hostname,endPoint}', kind: 'url', called: 'the host' },
    {
      at: 'new {Client,Pool,MongoClient,Redis,default,S3Client,S3,DataSource}(0).{connectionString,url,node,endpoint}',
      kind: 'url',
    },
    { at: 'new {MongoClient,Redis,default}(0)', kind: 'url' },
    { at: 'new {Redis,default}(1)', kind: 'url', called: 'the host' },
    { at: 'new Client().access(0).host', kind: 'url', called: 'the host' },
    { at: 'new Sequelize(0)', kind: 'url' },
    { at: 'new Sequelize(*).host', kind: 'url', called: 'the host' },
    { at: 'default(0).connection', kind: 'url' },
    { at: 'default(0).connection.host', kind: 'url', called: 'the host' },
    { at: 'new Kafka(0).brokers', kind: 'url', called: 'the host' },
    { at: 'new ImapFlow(0).host', kind: 'url', called: 'the host' },
    { at: 'new default().connect(0).host', kind: 'url', called: 'the host' },
    { at: 'new {OpenAI,Anthropic,default}(0).baseURL', kind: 'url' },
    { at: '{Issuer.discover,discovery}(0)', kind: 'url' },
    { at: '{MongoClient.connect,connect,io,createConnection,createPool,createTransport}(0)', kind: 'url' },
    { at: '{connect,createConnection,createPool,createTransport}(0).{host,hostname,server}', kind: 'url', called: 'the host' },
    { at: '{connect,createConnection,createPool,createClient}(0).{uri,url}', kind: 'url' },
    { at: 'createClient(0).host', kind: 'url', called: 'the host' },
    { at: 'createClient(0).socket.host', kind: 'url', called: 'the host' },
  ],
})
