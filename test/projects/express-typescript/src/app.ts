import express from 'express'
import { orders } from './routes/orders.js'
import { reports } from './routes/reports.js'

export const app = express()
app.use(express.json())
app.use('/orders', orders)
app.use('/reports', reports)
