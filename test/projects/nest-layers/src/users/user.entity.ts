import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm'

@Entity()
export class User {
  @PrimaryGeneratedColumn('uuid')
  id: string

  @Column()
  email: string

  @Column()
  displayName: string

  @Column()
  passwordHash: string

  @Column({ default: 'member' })
  role: string
}
