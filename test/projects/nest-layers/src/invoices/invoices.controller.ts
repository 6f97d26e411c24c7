import { Controller, Delete, Get, Param, ParseIntPipe, Query, UseGuards } from '@nestjs/common'
import { AuthGuard } from '@nestjs/passport'
import { CurrentUser } from '../common/current-user.decorator'
import { InvoicesService } from './invoices.service'

@UseGuards(AuthGuard('jwt'))
@Controller('invoices')
export class InvoicesController {
  constructor(private readonly invoices: InvoicesService) {}

  @Get('totals/:month')
  totals(@Param('month') month: string) {
    return this.invoices.totals(month)
  }

  @Get('yearly/:year')
  yearly(@Param('year', ParseIntPipe) year: number) {
    return this.invoices.yearly(year)
  }

  @Get('print')
  print(@Query('template') template: string) {
    return this.invoices.print(template)
  }

  @Get('lines')
  lines(@Query('name') name: string) {
    return this.invoices.lines(name)
  }

  @Get(':id')
  get(@Param('id') id: string) {
    return this.invoices.get(id)
  }

  @Get('mine/:id')
  own(@Param('id') id: string, @CurrentUser() user: { id: string }) {
    return this.invoices.getOwn(id, user.id)
  }

  @Delete(':id')
  remove(@Param('id') id: string, @CurrentUser() user: { id: string }) {
    return this.invoices.remove(id, user.id)
  }
}
