import { Module } from '@nestjs/common'
import { TypeOrmModule } from '@nestjs/typeorm'
import { ShellService } from '../common/shell.service'
import { Invoice } from './invoice.entity'
import { InvoicesController } from './invoices.controller'
import { InvoicesService } from './invoices.service'

@Module({ imports: [TypeOrmModule.forFeature([Invoice])], controllers: [InvoicesController], providers: [InvoicesService, ShellService] })
export class InvoicesModule {}
