import { Module } from '@nestjs/common'
import { TypeOrmModule } from '@nestjs/typeorm'
import { Invoice } from './invoices/invoice.entity'
import { InvoicesModule } from './invoices/invoices.module'
import { User } from './users/user.entity'
import { UsersModule } from './users/users.module'

@Module({
  imports: [TypeOrmModule.forRoot({ type: 'postgres', url: process.env.DATABASE_URL, entities: [User, Invoice] }), UsersModule, InvoicesModule],
})
export class AppModule {}
