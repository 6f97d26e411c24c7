import { findProducts, searchProducts } from '@shop/db'
import { z } from 'zod'
import { publicProcedure, router } from '../trpc.js'

export const productsRouter = router({
  search: publicProcedure
    .input(z.object({ text: z.string(), order: z.string().default('name') }))
    .query(({ input }) => searchProducts(input.text, input.order)),

  find: publicProcedure.input(z.object({ text: z.string() })).query(({ input }) => findProducts(input.text)),

  sorted: publicProcedure
    .input(z.object({ text: z.string(), order: z.enum(['name', 'price']) }))
    .query(({ input }) => findProducts(input.text)),
})
