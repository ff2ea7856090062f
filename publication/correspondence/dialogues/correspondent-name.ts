import { sql } from 'drizzle-orm'
import { correspondents, dialogues, members } from '@/db/schema'
import { nameOnScreen } from '@/publication/people/members/name-on-screen'
import { splitName } from '@/publication/people/members/split-name'

/** What correspondents are called: "Carola Rood" in full, "Carola" where somebody is spoken to. Neither is ever empty. */
export type CorrespondentName = { id: string; name: string; givenName: string }

type Named = { id: string; name: string; email: string | null }

/** What a member is called in a dialogue: while they told no name, by what stands before the @ of their address. */
export function toCorrespondentName({ id, name, email }: Named): CorrespondentName {
  const whole = nameOnScreen({ name, email })
  return { id, name: whole, givenName: splitName(whole).givenName || whole }
}

/** For a select on `dialogues` with a join: its correspondents in order, for `toCorrespondentName`. */
export const correspondentsOfDialogue = sql<Named[]>`(
  select json_agg(json_build_object('id', m.id, 'name', m.name, 'email', m.email) order by c.position)
  from ${correspondents} c join ${members} m on m.id = c.member_id where c.dialogue_id = ${dialogues.id})`
