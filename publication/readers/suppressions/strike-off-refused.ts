import { sql } from 'drizzle-orm'
import { db } from '@/db/client'
import { deliveries } from '@/db/schema'
import { kindOfStatus } from '@/emails/status-codes'
import { suppressIfDue } from './suppress-if-due'

type Refused = {
  id: string
  readerId: string
  reason: string
  said: string | null
  saidAt: string
  isBelieved: boolean
}

const CODE = /\d\.\d{1,3}\.\d{1,3}$/

/**
 * What was refused in a mailing while it was handed over goes by the same rules as what comes back. "No such mailbox" is believed
 * when other mail was accepted around it, or when it is said again in another mailing: a mail server in trouble says it of everybody.
 * Doing it twice changes nothing.
 */
export async function strikeOffRefused(mailingId: string, now = new Date()): Promise<void> {
  for (const { id, readerId, reason, said, saidAt, isBelieved } of await listRefused(mailingId)) {
    const [code = ''] = CODE.exec(reason) ?? []
    const kind = kindOfStatus(code, said ?? '')
    if (kind === 'no such address' && !isBelieved) continue
    const ofDelivery = { readerId, deliveryId: Number(id), saidAt: new Date(saidAt) }
    await db().transaction((transaction) =>
      suppressIfDue(transaction, { kind, reason: code || null, said, ...ofDelivery }, now),
    )
  }
}

async function listRefused(mailingId: string): Promise<Refused[]> {
  const { rows } = await db().execute<Refused>(sql`
    with answered as (
      select d.id, d.reader_id, d.state, d.reason, d.said, d.updated_at,
        lag(d.state) over in_order as before, lead(d.state) over in_order as after
      from ${deliveries} d where d.mailing_id = ${mailingId} and d.state in ('accepted', 'refused')
      window in_order as (order by d.updated_at, d.id)
    )
    select a.id, a.reader_id as "readerId", a.reason, a.said, a.updated_at as "saidAt",
      'refused' not in (coalesce(a.before, ''), coalesce(a.after, ''))
        and 'accepted' in (coalesce(a.before, ''), coalesce(a.after, ''))
      or exists (select from ${deliveries} e where e.reader_id = a.reader_id and e.mailing_id <> ${mailingId}
        and e.state = 'refused' and e.reason = a.reason) as "isBelieved"
    from answered a where a.state = 'refused' and a.reader_id is not null and a.reason is not null`)
  return rows
}
