import { sql } from 'drizzle-orm'
import { db } from '@/db/client'
import {
  addressChanges,
  dialogues,
  drafts,
  members,
  pieces,
  readers,
  revisions,
  signInRequests,
  subscriptions,
  writtenLetters,
} from '@/db/schema'

/** A mail in a queue: the name of its job, what that carries, and since when it waits. */
export type QueuedMail = { job: string; payload: unknown; since: Date }

/** A mail as owners may know of it: what kind, to whom, about what, since when. Nothing of what is in it. */
export type NamedMail = {
  job: string
  /** null when whoever it was for is gone */
  to: string | null
  /** the title or the theme of what it is about; null when it is about nothing of that kind */
  about: string | null
  since: Date
}

/** Says of mails that wait to whom they are and what they are about, in the same order. */
export async function nameMails(mails: QueuedMail[]): Promise<NamedMail[]> {
  if (mails.length === 0) return []
  const asked = JSON.stringify(mails.map(({ job, payload }, place) => ({ job, payload, place })))
  const { rows } = await db().execute<{ place: number; to: string | null; about: string | null }>(sql`
    with asked as (select * from jsonb_to_recordset(${asked}::jsonb) as a(job text, payload jsonb, place int))
    select place,
      coalesce(${members.email}, ${readers.email}, ${signInRequests.email},
        case when job = 'tell-old-address' then ${addressChanges.oldEmail} else ${addressChanges.newEmail} end) as "to",
      coalesce(${dialogues.theme}, ${pieces.title}, ${revisions.title}) as about
    from asked
      left join ${members} on ${members.id}::text = payload ->> 'memberId'
      left join ${subscriptions} on ${subscriptions.id}::text
        = coalesce(payload ->> 'subscriptionId', payload ->> 'subscriberId', payload ->> 'followerId')
      left join ${readers} on ${readers.id} = ${subscriptions.readerId}
      left join ${signInRequests} on ${signInRequests.id}::text = payload ->> 'requestId'
      left join ${addressChanges} on ${addressChanges.id}::text = payload ->> 'changeId'
      left join ${pieces} on ${pieces.id} = ${subscriptions.pieceId}
      left join ${writtenLetters} on ${writtenLetters.id}::text = payload ->> 'letterId'
      left join ${dialogues} on ${dialogues.id} = ${writtenLetters.dialogueId}
        or ${dialogues.id}::text = payload ->> 'dialogueId'
      left join ${drafts} on ${drafts.id}::text = payload ->> 'draftId'
      left join ${revisions} on ${revisions.draftId} = ${drafts.id} and ${revisions.number} = ${drafts.revision}
    order by place`)
  const found = new Map(rows.map((row) => [row.place, row]))
  return mails.map(({ job, since }, place) => {
    const { to = null, about = null } = found.get(place) ?? {}
    return { job, to, about: about || null, since }
  })
}
