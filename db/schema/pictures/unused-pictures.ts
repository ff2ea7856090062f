import { pgTable, timestamp, uuid } from 'drizzle-orm/pg-core'
import { media } from './media'

/** Pictures that stood in a text that was deleted, and in nothing else: to be deleted, unless something shows them by then. */
export const unusedPictures = pgTable('unused_pictures', {
  mediaId: uuid()
    .primaryKey()
    .references(() => media.id, { onDelete: 'cascade' }),
  since: timestamp({ withTimezone: true }).notNull().defaultNow(),
})
