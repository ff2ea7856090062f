import { sql } from 'drizzle-orm'
import { index, integer, jsonb, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import { members } from '../people/members'

/** An image in texts. Its files are in `<data>/media/<hash>/`, its master in `<data>/masters/<hash>`. */
export const media = pgTable(
  'media',
  {
    id: uuid().primaryKey().defaultRandom(),
    /** "brug-0123456789abcdef.png": texts say /media/… of it; older ones are "brug.png" */
    name: text().notNull().unique(),
    /** sha-256 of the master, in hex; the first 16 digits name its folder and its immutable addresses */
    hash: text().notNull(),
    mediaType: text({ enum: ['image/jpeg', 'image/png', 'image/webp'] }).notNull(),
    width: integer().notNull(),
    height: integer().notNull(),
    /** widths of the variants, in pixels, smallest first */
    widths: jsonb().$type<number[]>().notNull(),
    alt: text().notNull().default(''),
    credit: text().notNull().default(''),
    licence: text().notNull().default(''),
    uploadedBy: uuid().references(() => members.id),
    createdAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
  },
  // By the digits in the address of a variant.
  (table) => [index('media_by_folder').on(sql`left(${table.hash}, 16)`)],
)

export type Media = typeof media.$inferSelect
