import { ForbiddenException, Injectable, NotFoundException } from '@nestjs/common'
import { InjectRepository } from '@nestjs/typeorm'
import { DataSource, Repository } from 'typeorm'
import { ShellService } from '../common/shell.service'
import { Invoice } from './invoice.entity'

@Injectable()
export class InvoicesService {
  constructor(
    @InjectRepository(Invoice) private readonly invoices: Repository<Invoice>,
    private readonly dataSource: DataSource,
    private readonly shell: ShellService,
  ) {}

  async get(id: string) {
    const invoice = await this.invoices.findOne({ where: { id } }) // expect: require-owner-filter
    if (!invoice) throw new NotFoundException()
    return invoice
  }

  async getOwn(id: string, ownerId: string) {
    const invoice = await this.invoices.findOne({ where: { id, ownerId } })
    if (!invoice) throw new NotFoundException()
    return invoice
  }

  async remove(id: string, userId: string) {
    const invoice = await this.invoices.findOneBy({ id })
    if (!invoice) throw new NotFoundException()
    if (invoice.ownerId !== userId) throw new ForbiddenException()
    await this.invoices.remove(invoice)
  }

  totals(month: string) {
    return this.dataSource.query(`SELECT sum(total) FROM invoice WHERE to_char(created, 'YYYY-MM') = '${month}'`) // expect: no-sql-injection
  }

  yearly(year: number) {
    return this.dataSource.query('SELECT sum(total) FROM invoice WHERE extract(year from created) = $1', [year])
  }

  print(template: string) {
    return this.shell.render(template, '/var/invoices/out.pdf')
  }

  lines(name: string) {
    return this.shell.count(name)
  }
}
