import { text } from 'drizzle-orm/pg-core'

/** By which reading a letter is shown, see `LetterFormat` of prose. It never changes: what was agreed to stays what it was. */
export function letterFormat() {
  return text({ enum: ['markdown', 'mail', 'joined-mail'] })
    .notNull()
    .default('mail')
}
