import { createExpressMiddleware } from '@trpc/server/adapters/express'
import express from 'express'
import { createContext } from './context.js'
import { boardsRouter } from './routers/boards.js'
import { ordersRouter } from './routers/orders.js'
import { productsRouter } from './routers/products.js'
import { router } from './trpc.js'

export const appRouter = router({ boards: boardsRouter, orders: ordersRouter, products: productsRouter })

const app = express()
app.use('/trpc', createExpressMiddleware({ router: appRouter, createContext }))
app.listen(4000)
