const express = require('express')
const { Pool } = require('pg')
const routes = require('./routes')

const app = express()
const db = new Pool({ connectionString: process.env.DATABASE_URL })

app.use(express.urlencoded({ extended: false }))
routes(app, db)
app.listen(4000)
