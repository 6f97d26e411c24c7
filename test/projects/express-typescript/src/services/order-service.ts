import type { OrderRepository } from '../repositories/order-repository.js'

export interface OrderSearch {
  status: string
  sort: string
}

export class OrderService {
  constructor(private readonly orders: OrderRepository) {}

  async search({ status, sort }: OrderSearch) {
    return this.orders.findByStatus(status, sort)
  }

  async searchSorted({ status, sort }: OrderSearch) {
    return this.orders.findSorted(status, sort)
  }

  async get(id: string) {
    return this.orders.findById(id)
  }
}
