import { sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { arrivals, correspondents, dialogues, members, writtenLetters } from '@/db/schema'
import { nameOnScreen } from '@/publication/people/members/name-on-screen'
import { splitName } from '@/publication/people/members/split-name'
import { isAWriter } from '@/texts/name-in-row'
import { writesNow } from './who-writes'

/** What correspondents are called: "Carola Rood" in full, "Carola" where that is enough. Neither is ever empty. */
export type CorrespondentName = {
  id: string
  name: string
  givenName: string
  /** as they are spoken to, where their given name is another's too and is not enough (`namesApart`) */
  firstName?: string
}

/** Somebody with what they are called by. */
export type Named = { id: string; name: string; email: string | null }

/** What a member is called in a dialogue: while they told no name, by what stands before the @ of their address. */
export function toCorrespondentName({ id, name, email }: Named): CorrespondentName {
  const whole = nameOnScreen({ name, email })
  // Who was erased has no given name: "Een schrijver" is not called "Een".
  if (isAWriter(whole)) return { id, name: whole, givenName: whole }
  return { id, name: whole, givenName: splitName(whole).givenName || whole }
}

/** Somebody who writes in a dialogue, or wrote in it and stopped. */
export type Seated = Named & {
  writesNow: boolean
  leftAt: string | null
  invitationWaits: boolean
  /** they sent a letter in it */
  hasWritten: boolean
}

const seats = alias(correspondents, 'seat')

/** For a select on `dialogues` with a join: its correspondents in order, and who stopped among them, for `namesApart`. */
export const correspondentsOfDialogue = sql<Seated[]>`(
  select json_agg(json_build_object('id', m.id, 'name', m.name, 'email', m.email,
    'writesNow', ${writesNow(seats)}, 'leftAt', coalesce(${seats.leftAt}, m.removed_at),
    'invitationWaits', ${seats.invitationBy} is not null,
    'hasWritten', exists (select from ${writtenLetters} "of_seat" where "of_seat"."dialogue_id" = ${seats.dialogueId}
      and "of_seat"."writer_id" = m.id and "of_seat"."sent_at" is not null)) order by ${seats.position}, ${seats.memberId})
  from ${correspondents} ${seats} join ${members} m on m.id = ${seats.memberId} where ${seats.dialogueId} = ${dialogues.id})`

/** The same for whom it waits: whose turn it is first, and who was written to with them. Nobody waits for who stopped. */
export const awaitedOfDialogue = sql<Named[] | null>`(
  select json_agg(json_build_object('id', m.id, 'name', m.name, 'email', m.email)
    order by m.id <> ${dialogues.turnMemberId}, ${seats.position})
  from ${correspondents} ${seats} join ${members} m on m.id = ${seats.memberId}
  where ${seats.dialogueId} = ${dialogues.id} and ${writesNow(seats)}
    and (m.id = ${dialogues.turnMemberId} or m.id = any(${dialogues.alsoAwaited})))`

/** The same for who writes in it, mailed a letter and did not confirm it yet: that they did, and nothing of what is in it. */
export const unconfirmedOfDialogue = sql<Named[] | null>`(
  select json_agg(json_build_object('id', m.id, 'name', m.name, 'email', m.email) order by ${seats.position})
  from ${correspondents} ${seats} join ${members} m on m.id = ${seats.memberId}
  where ${seats.dialogueId} = ${dialogues.id} and ${writesNow(seats)} and exists (select from ${arrivals} a
    where a.dialogue_id = ${seats.dialogueId} and a.member_id = ${seats.memberId}
      and a.state = 'proposed' and a.via <> 'upload'))`
