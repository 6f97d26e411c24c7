import { serverAddresses } from '../../../src/models/clients/server-addresses.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(serverAddresses, {
  'sinks new {Client,Pool,MongoClient,Redis,default,DataSource}(0).{host,hostname,endPoint}': `import pg from 'pg'
    const pool = new pg.Pool({ host: address })`,
  'sinks new {Client,Pool,MongoClient,Redis,default,S3Client,S3,DataSource}(0).{connectionString,url,node,endpoint}': `import { S3Client } from '@aws-sdk/client-s3'
    const client = new S3Client({ endpoint: address, region })`,
  'sinks new {MongoClient,Redis,default}(0)': `import { MongoClient } from 'mongodb'
    const client = new MongoClient(address)`,
  'sinks new {Redis,default}(1)': `import Redis from 'ioredis'
    const redis = new Redis(6379, address)`,
  'sinks new Client().access(0).host': `import { Client } from 'basic-ftp'
    const client = new Client()
    await client.access({ host: address })`,
  'sinks {MongoClient.connect,connect,io,createConnection,createPool,createTransport}(0)': `import mongoose from 'mongoose'
    await mongoose.connect(address)`,
  'sinks {connect,createConnection,createPool,createTransport}(0).{host,hostname,server}': `import nodemailer from 'nodemailer'
    const transport = nodemailer.createTransport({ host: address, port: 587 })`,
  'sinks {connect,createConnection,createPool,createClient}(0).{uri,url}': `import { createClient } from 'redis'
    const client = createClient({ url: address })`,
  'sinks createClient(0).host': `const redis = require('redis')
    const client = redis.createClient({ host: address })`,
  'sinks createClient(0).socket.host': `import { createClient } from 'redis'
    const client = createClient({ socket: { host: address } })`,
  'sinks new Sequelize(0)': `import { Sequelize } from 'sequelize'
    const database = new Sequelize(address)`,
  'sinks new Sequelize(*).host': `import { Sequelize } from 'sequelize'
    const database = new Sequelize('shop', 'reader', password, { host: address, dialect: 'postgres' })`,
  'sinks default(0).connection': `import knex from 'knex'
    const database = knex({ client: 'pg', connection: address })`,
  'sinks default(0).connection.host': `const knex = require('knex')({ client: 'pg', connection: { host: address, user: 'reader' } })`,
  'sinks new Kafka(0).brokers': `import { Kafka } from 'kafkajs'
    const kafka = new Kafka({ clientId: 'api', brokers: [address] })`,
  'sinks new ImapFlow(0).host': `import { ImapFlow } from 'imapflow'
    const mail = new ImapFlow({ host: address, port: 993, auth })`,
  'sinks new default().connect(0).host': `import Client from 'ssh2-sftp-client'
    const client = new Client()
    await client.connect({ host: address, username: 'files' })`,
  'sinks new {OpenAI,Anthropic,default}(0).baseURL': `import OpenAI from 'openai'
    const client = new OpenAI({ baseURL: address })`,
  'sinks {Issuer.discover,discovery}(0)': `import { Issuer } from 'openid-client'
    const issuer = await Issuer.discover(address)`,
})
