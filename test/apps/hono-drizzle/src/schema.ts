import { integer, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core'

export const events = pgTable('events', {
  id: uuid('id').primaryKey().defaultRandom(),
  title: text('title').notNull(),
  city: text('city').notNull(),
  seats: integer('seats').notNull().default(0),
  startsAt: timestamp('starts_at', { withTimezone: true }).notNull(),
})

export const bookings = pgTable('bookings', {
  id: uuid('id').primaryKey().defaultRandom(),
  eventId: uuid('event_id').notNull(),
  guest: text('guest').notNull(),
})
