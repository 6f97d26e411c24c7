import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm'

@Entity()
export class Order {
  @PrimaryGeneratedColumn('uuid') id: string
  @Column() userId: string
  @Column() note: string
  @Column() status: string
}
