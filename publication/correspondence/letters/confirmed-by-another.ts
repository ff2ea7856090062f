import { type SQL, sql } from 'drizzle-orm'
import { arrivals, members, writtenLetters } from '@/db/schema'

type Confirmer = { id: string; name: string; email: string | null; exchangeId: string | null }

/** For a select on `written_letters`: who made a mail a letter in the place of its writer; null when its writer did. */
export function confirmedByAnother(): SQL<Confirmer | null> {
  return sql<Confirmer | null>`(select json_build_object('id', m.id, 'name', m.name, 'email', m.email,
    'exchangeId', a.exchange_id) from ${arrivals} a join ${members} m on m.id = a.decided_by
    where a.letter_id = ${writtenLetters.id} and a.decided_by <> ${writtenLetters.writerId} limit 1)`
}
