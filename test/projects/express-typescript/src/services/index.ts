export { OrderService } from './order-service.js'
export * from './report-service.js'
