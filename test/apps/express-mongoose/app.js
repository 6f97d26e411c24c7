import express from 'express'
import mongoose from 'mongoose'
import { imports } from './routes/import.js'
import { login } from './routes/login.js'
import { search } from './routes/search.js'
import { staff } from './routes/staff.js'

await mongoose.connect(process.env.DATABASE)

const app = express()
app.use(express.json())
app.use(login, search, imports, staff)
app.listen(3000)
