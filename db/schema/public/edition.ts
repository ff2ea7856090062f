import { sql } from 'drizzle-orm'
import { bigint, check, integer, pgTable } from 'drizzle-orm/pg-core'

/**
 * One row, whose number grows in the transaction of every change that readers can see. Triggers do it, so no
 * function can forget; the press compares numbers after it lost its connection.
 */
export const edition = pgTable(
  'edition',
  {
    id: integer().primaryKey().default(1),
    number: bigint({ mode: 'number' }).notNull().default(0),
  },
  (table) => [check('edition_is_one_row', sql`${table.id} = 1`)],
)
