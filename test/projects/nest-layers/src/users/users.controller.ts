import { Body, Controller, Get, Param, Patch, Query, UseGuards } from '@nestjs/common'
import { AuthGuard } from '@nestjs/passport'
import { CurrentUser } from '../common/current-user.decorator'
import { UsersService } from './users.service'

@Controller('users')
@UseGuards(AuthGuard('jwt'))
export class UsersController {
  constructor(private readonly usersService: UsersService) {}

  @Get()
  search(@Query('q') term: string, @Query('order') order: string) {
    return this.usersService.search(term, order)
  }

  @Get('find')
  find(@Query('q') term: string) {
    return this.usersService.find(term)
  }

  @Get('me')
  me(@CurrentUser() user: { id: string }) {
    return this.usersService.profile(user.id) // expect: no-raw-entity-response
  }

  @Get(':id/public')
  show(@Param('id') id: string) {
    return this.usersService.publicProfile(id)
  }

  @Patch('me')
  update(@CurrentUser() user: { id: string }, @Body() changes: Record<string, unknown>) {
    return this.usersService.update(user.id, changes)
  }

  @Patch('me/name')
  rename(@CurrentUser() user: { id: string }, @Body('displayName') displayName: string) {
    return this.usersService.rename(user.id, displayName)
  }
}
