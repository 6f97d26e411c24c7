import { Entity, ManyToOne, PrimaryKey, Property, type Ref } from '@mikro-orm/core'

@Entity()
export class User {
  @PrimaryKey()
  id!: number

  @Property()
  name!: string

  @Property()
  passwordHash!: string

  @Property()
  isAdmin = false
}

@Entity()
export class Booking {
  @PrimaryKey()
  id!: number

  @ManyToOne(() => User)
  user!: Ref<User>

  @Property()
  room!: string

  @Property()
  from!: Date

  @Property({ default: false })
  paid = false
}
