import { Module } from '@nestjs/common'
import { TypeOrmModule } from '@nestjs/typeorm'
import { LABEL_PRINTER, LabelPrinter } from './label-printer'
import { Order } from './order.entity'
import { OrdersController } from './orders.controller'

@Module({
  imports: [TypeOrmModule.forFeature([Order])],
  controllers: [OrdersController],
  providers: [{ provide: LABEL_PRINTER, useFactory: () => new LabelPrinter('office') }],
})
export class OrdersModule {}
