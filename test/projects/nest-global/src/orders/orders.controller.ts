import { Body, Controller, Get, Inject, Param, Post, Req, ValidationPipe } from '@nestjs/common'
import { InjectRepository } from '@nestjs/typeorm'
import { Repository } from 'typeorm'
import { CreateOrderDto } from './create-order.dto'
import { LABEL_PRINTER } from './label-printer'
import { Order } from './order.entity'

@Controller('orders')
export class OrdersController {
  constructor(
    @InjectRepository(Order) private readonly orders: Repository<Order>,
    @Inject(LABEL_PRINTER) private readonly labels,
  ) {}

  @Get(':id')
  async get(@Param('id') id: string) {
    const order = await this.orders.findOne({ where: { id } }) // expect: require-owner-filter
    return { note: order?.note }
  }

  @Get('own/:id')
  async own(@Param('id') id: string, @Req() request) {
    const order = await this.orders.findOne({ where: { id, userId: request.user.id } })
    return { note: order?.note }
  }

  @Post()
  async create(@Body() body: CreateOrderDto) {
    const { id } = await this.orders.save(body) // expect: no-mass-assignment
    return { id }
  }

  @Post('strict')
  async createStrictly(@Body(new ValidationPipe({ whitelist: true })) body: CreateOrderDto) {
    const { id } = await this.orders.save(body)
    return { id }
  }

  @Post(':id/label')
  label(@Body('text') text: string) {
    this.labels.print(text)
    return { waiting: this.labels.count(text) }
  }
}
