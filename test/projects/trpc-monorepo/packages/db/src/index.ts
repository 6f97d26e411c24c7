import { PrismaClient } from '@prisma/client'

export const db = new PrismaClient()
export { searchProducts, findProducts } from './products.js'
