import { Injectable, NotFoundException } from '@nestjs/common'
import { InjectRepository } from '@nestjs/typeorm'
import { ILike, Repository } from 'typeorm'
import { User } from './user.entity'

@Injectable()
export class UsersService {
  constructor(@InjectRepository(User) private readonly users: Repository<User>) {}

  search(term: string, order: string) {
    return this.users
      .createQueryBuilder('user')
      .select(['user.id', 'user.displayName'])
      .where(`user.displayName ILIKE '%${term}%'`) // expect: no-sql-injection
      .orderBy('user.displayName', order === 'desc' ? 'DESC' : 'ASC')
      .getMany()
  }

  find(term: string) {
    return this.users.find({ select: { id: true, displayName: true }, where: { displayName: ILike(`%${term}%`) } })
  }

  async profile(id: string) {
    const user = await this.users.findOneBy({ id })
    if (!user) throw new NotFoundException()
    return user
  }

  async publicProfile(id: string) {
    const user = await this.users.findOne({ where: { id }, select: { id: true, displayName: true } })
    if (!user) throw new NotFoundException()
    return user
  }

  async update(id: string, changes: Record<string, unknown>) {
    await this.users.update({ id }, changes) // expect: no-mass-assignment
    return this.publicProfile(id)
  }

  async rename(id: string, displayName: string) {
    await this.users.update({ id }, { displayName })
  }
}
