import { sql } from 'drizzle-orm'
import { integer, text } from 'drizzle-orm/pg-core'

/** The columns of a permanent address: year and month of a date in Europe/Amsterdam, and a slug. */
export const placeInArchive = () => ({
  year: integer().notNull(),
  month: integer().notNull(),
  slug: text().notNull(),
  /** "/2011/02/vertrouwen" */
  path: text()
    .notNull()
    .generatedAlwaysAs(sql`'/' || year::text || '/' || lpad(month::text, 2, '0') || '/' || slug`),
})
