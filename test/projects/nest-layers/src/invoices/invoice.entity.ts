import { Column, Entity, ManyToOne, PrimaryGeneratedColumn } from 'typeorm'
import { User } from '../users/user.entity'

@Entity()
export class Invoice {
  @PrimaryGeneratedColumn('uuid')
  id: string

  @Column()
  ownerId: string

  @ManyToOne(() => User)
  owner: User

  @Column()
  total: number

  @Column()
  template: string
}
