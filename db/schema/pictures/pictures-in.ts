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

/** As `picturesIn`, of a text that is kept whatever it says: what its writer may not use is typed in it, and not in it. */
export function openPicturesIn(columns: string) {
  return text()
    .array()
    .notNull()
    .generatedAlwaysAs(sql.raw(`pictures_but(pictures_in(${columns}), closed_pictures)`))
}

/** What a text spells, as `picturesIn` says it, and whoever saved it may not use. Nobody sees a picture by it. */
export function closedPictures() {
  return text().array().notNull().default(sql`'{}'`)
}
