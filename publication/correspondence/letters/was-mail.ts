import { type SQL, sql } from 'drizzle-orm'
import { arrivals, writtenLetters } from '@/db/schema'

/** For a select on `written_letters`: it came as a mail, so that its date is what somebody or something says. */
export function wasMail(): SQL<boolean> {
  return sql<boolean>`exists (select from ${arrivals} a where a.letter_id = ${writtenLetters.id})`
}
