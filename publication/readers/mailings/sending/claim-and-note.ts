import { hash } from 'node:crypto'
import type { QueryResult } from 'pg'
import { pool } from '@/db/client'

/** What became of a delivery that this sender handed over. */
export type Noted = {
  id: number
  state: 'accepted' | 'later' | 'refused' | 'uncertain'
  /** whether it was not accepted for its own sake: so many times and it is given up */
  isTry: boolean
  reason: string | null
  said: string | null
  /** when it comes again; null when it does not */
  dueAt: Date | null
}

/** A delivery this sender would hand over; `hash`: what its address is known by when nothing is mailed to it. */
export type Wanted = { id: number; hash: string }

/** One that it does: nobody else will. */
export type Claimed = {
  id: number
  mailingId: string
  readerId: string
  subscriptionId: string
  email: string
  tries: number
}

export type Exchange = {
  claimed: Claimed[]
  /** how many changed their state: those, and who was excluded */
  changed: number
  /** mails were not accepted lately, or all mail waits: the next yes says that it is over */
  isRunning: boolean
  /** all mail waits: only one that tries may go */
  isPaused: boolean
  /** a restored site, or one that stood still and has not noticed yet: nothing goes */
  isClosed: boolean
}

/**
 * Notes what became of some deliveries and claims others, in one statement: when this returns their state is `handing over`, for everybody
 * to see. Who left, paused or is not mailed to since it was frozen is excluded instead, with the reason. `mayTry`: one may go though all mail
 * waits. What somebody else noted or claimed meanwhile stays as it is.
 */
export async function claimAndNote(
  senderId: string,
  noted: Noted[],
  wanted: Wanted[],
  mayTry: boolean,
  now: Date,
): Promise<Exchange> {
  const { rows } = await ask([
    senderId,
    now.toISOString(),
    mayTry,
    noted.map(({ id }) => id),
    noted.map(({ state }) => state),
    noted.map(({ isTry }) => isTry),
    noted.map(({ reason }) => reason),
    noted.map(({ said }) => said),
    noted.map(({ dueAt }) => dueAt?.toISOString() ?? null),
    wanted.map(({ id }) => id),
    wanted.map(({ hash }) => hash),
  ])
  const [exchange] = rows
  if (!exchange) throw new Error('A claim has one row')
  return exchange
}

/** What a connection answers that a pooler gave another session in between, which knows of no such statement, or has it of somebody else. */
const NOT_PREPARED = ['26000', '42P05']
let isPrepared = true

/** Prepared once for each connection, where those stay: to plan it takes longer than to do it. */
async function ask(values: unknown[]): Promise<QueryResult<Exchange>> {
  if (!isPrepared) return pool().query<Exchange>(STATEMENT, values)
  try {
    return await pool().query<Exchange>({ name: NAME, text: STATEMENT, values })
  } catch (error) {
    if (!NOT_PREPARED.includes((error as { code?: string }).code ?? '')) throw error
    isPrepared = false
    return pool().query<Exchange>(STATEMENT, values)
  }
}

/**
 * Of a sender that was taken for gone the state is `uncertain` by now; it knows better. Of an array PostgreSQL expects ten, and looks each up;
 * of JSON a hundred, for which it would rather read through all deliveries of a list of some ten thousand.
 */
const STATEMENT = `
with noted as (
  update deliveries d set state = o.state, reason = o.reason, said = o.said, due_at = coalesce(o.due_at, d.due_at),
    tries = d.tries + o.is_try::int, updated_at = $2
  from unnest($4::bigint[], $5::text[], $6::boolean[], $7::text[], $8::text[], $9::timestamptz[])
    as o(id, state, is_try, reason, said, due_at)
  where d.id = o.id and d.handed_by = $1
    and (d.state = 'handing over' or d.state = 'uncertain' and d.reason = 'interrupted')
), site as (
  select coalesce(h.restored_at is not null or h.beat_at < $2::timestamptz - interval '1 hour', false) as is_closed,
    h.overdue_at, m.paused_at is not null as is_paused, coalesce(m.refusals > 0, false) or m.paused_at is not null as is_running
  from (select) one left join heartbeat h on true left join mail_server m on true
), wanted as (
  select d.id, m.id as mailing_id, r.id as reader_id, s.id as subscription_id, r.email, d.tries,
    case when r.id is null then 'forgotten'
      when s.id is null or s.left_at is not null or s.confirmed_at is null then 'left'
      when s.paused_until > $2 then 'paused'
      when exists (select from suppressions where email_hash = w.hash) then 'suppressed' end as why
  from unnest($10::bigint[], $11::text[]) as w(id, hash)
    join deliveries d on d.id = w.id
    join mailings m on m.id = d.mailing_id
    cross join site
    left join readers r on r.id = d.reader_id
    left join subscriptions s on s.id = d.subscription_id
  where d.state in ('waiting', 'later') and d.due_at <= $2
    and m.frozen_at is not null and m.paused_at is null and m.stopped_at is null
    and not site.is_closed and d.due_at > coalesce(site.overdue_at, '-infinity') and (not site.is_paused or $3)
  for update of d skip locked
), claimed as (
  update deliveries d set state = case when w.why is null then 'handing over' else 'excluded' end,
    reason = w.why, handed_by = $1, updated_at = $2
  from wanted w where d.id = w.id and d.state in ('waiting', 'later')
  returning d.id, d.state
)
select (select count(*)::int from claimed) as changed, is_closed as "isClosed", is_paused as "isPaused", is_running as "isRunning", coalesce((
  select json_agg(json_build_object('id', w.id, 'mailingId', w.mailing_id, 'readerId', w.reader_id,
    'subscriptionId', w.subscription_id, 'email', w.email, 'tries', w.tries))
  from claimed c join wanted w using (id) where c.state = 'handing over'), '[]') as claimed
from site`

/** Of these words: another version of this program may have prepared others in the same session. */
export const NAME = `claim and note ${hash('sha256', STATEMENT).slice(0, 16)}`

/**
 * Gives back what this sender claimed without knowing it, because the answer of the database was lost: of these it knows that nothing was handed
 * over. `inHand` are those that it does hand over, or did.
 */
export async function giveBackUnknown(senderId: string, inHand: number[], now: Date): Promise<void> {
  await pool().query(
    `update deliveries set state = 'waiting', reason = null, updated_at = $2
     where handed_by = $1 and (state = 'handing over' or state = 'uncertain' and reason = 'interrupted')
       and not id = any($3::bigint[])`,
    [senderId, now.toISOString(), inHand],
  )
}
