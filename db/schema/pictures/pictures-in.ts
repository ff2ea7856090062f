import { sql } from 'drizzle-orm'
import { text } from 'drizzle-orm/pg-core'

/**
 * The pictures that a row spells. PostgreSQL works it out whenever the row is written, so that nobody who writes one can
 * forget it: "brug.png" for `/media/brug.png`, and of a variant's address its sixteen digits. `columns`: SQL for the text
 * of the row. The function is in the migration that added these columns; `spelledPictures` says the same in TypeScript.
 */
export function picturesIn(columns: string) {
  return text()
    .array()
    .notNull()
    .generatedAlwaysAs(sql.raw(`pictures_in(${columns})`))
}
