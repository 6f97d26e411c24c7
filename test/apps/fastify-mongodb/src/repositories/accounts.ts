import type { Collection, Db, Filter } from 'mongodb'
import type { Account } from '../db.js'

export class AccountRepository {
  private readonly accounts: Collection<Account>

  constructor(db: Db) {
    this.accounts = db.collection<Account>('accounts')
  }

  byEmail(email: string): Promise<Account | null> {
    return this.accounts.findOne({ email }) // expect: no-nosql-injection
  }

  byToken(resetToken: string): Promise<Account | null> {
    return this.accounts.findOne({ resetToken: { $eq: resetToken } })
  }

  where(filter: Filter<Account>): Promise<Account[]> {
    return this.accounts.find(filter, { projection: { passwordHash: 0 } }).toArray() // expect: no-nosql-injection
  }

  async remove(email: string): Promise<number> {
    const { deletedCount } = await this.accounts.deleteOne({ email })
    return deletedCount
  }
}
