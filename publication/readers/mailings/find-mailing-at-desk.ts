import { and, eq, isNull, or, sql } from 'drizzle-orm'
import { db } from '@/db/client'
import {
  authors,
  deliveries,
  heartbeat,
  issueDrafts,
  issues,
  type Mailing,
  mailings,
  type ReceivingSite,
  receivingSites,
  topics,
} from '@/db/schema'
import { findStanding } from '@/publication/people/permissions/find-standing'
import { isAllowed } from '@/publication/people/permissions/permissions'
import { fullName } from '@/publication/public/authors/author-name'
import { findMailWay, type MailWay } from '@/publication/readers/mail-server/find-mail-way'
import type { Sum } from './read-sum'

/** Why somebody was passed over. */
export type WhyExcluded = 'left' | 'paused' | 'had it' | 'suppressed' | 'forgotten' | 'stopped' | 'standstill'

/** How mail for one receiving site goes: how much waits, how much it took in the last minute, and since when it takes none. */
export type SiteAtDesk = { site: string; waiting: number; lastMinute: number } & Pick<
  ReceivingSite,
  'pausedAt' | 'reason' | 'said'
>

/** A mailing as it stands at this moment. */
export type MailingAtDesk = Pick<
  Mailing,
  'id' | 'startsAt' | 'frozenAt' | 'pausedAt' | 'stoppedAt' | 'finishedAt' | 'allAsFiles'
> & {
  /** what stands in the address of its page: the id of its issue, or its own */
  address: string
  /** null of new pieces of an author or in a topic: `listName` says of which list, and at which pace */
  issueDraftId: string | null
  /** of an issue that goes to some again: to whom, and why */
  resends: Mailing['resends']
  resentTo: Mailing['resentTo']
  because: string
  list: Mailing['list']
  pace: Mailing['pace']
  listName: string | null
  subject: string
  /** of the issue; null while readers do not have it */
  number: number | null
  sum: Sum
  excluded: Partial<Record<WhyExcluded, number>>
  /** with the most that waits first */
  sites: SiteAtDesk[]
  /** until nothing waits, at the speed of the last minute; null when that cannot be said */
  minutesLeft: number | null
  way: MailWay
  /** it came due while the site stood still: an owner decides on it with all mail that waits */
  waitsForOwner: boolean
}

/** How the mailing of this issue, or the one with this id, stands; null when there is none, and for whoever may not send one. */
export async function findMailingAtDesk(
  memberId: string,
  id: string,
  now = new Date(),
): Promise<MailingAtDesk | null> {
  if (!isAllowed(await findStanding(db(), memberId), 'send issue', "another's")) return null
  const [found] = await db()
    .select({
      mailing: mailings,
      subject: issueDrafts.subject,
      number: issues.number,
      author: authors,
      topic: topics.name,
    })
    .from(mailings)
    .leftJoin(issueDrafts, eq(issueDrafts.id, mailings.issueDraftId))
    .leftJoin(issues, eq(issues.id, issueDrafts.issueId))
    .leftJoin(authors, eq(authors.id, mailings.authorId))
    .leftJoin(topics, eq(topics.id, mailings.topicId))
    .where(or(and(eq(mailings.issueDraftId, id), isNull(mailings.resends)), eq(mailings.id, id)))
  if (!found) return null
  const { mailing } = found
  const [counted, refusing, [site], way] = await Promise.all([
    count(mailing.id, now),
    db().select().from(receivingSites),
    db().select().from(heartbeat),
    findMailWay(),
  ])
  const known = new Map(refusing.map((one) => [one.site, one]))
  const sites = counted.sites.map((one) => {
    const { pausedAt = null, reason = null, said = null } = known.get(one.site) ?? {}
    return { ...one, pausedAt, reason, said }
  })
  const { startsAt, frozenAt, pausedAt, stoppedAt, finishedAt, allAsFiles, issueDraftId } = mailing
  const overdueAt = site?.overdueAt
  return {
    id: mailing.id,
    address: (mailing.resends ? null : issueDraftId) ?? mailing.id,
    resends: mailing.resends,
    resentTo: mailing.resentTo,
    because: mailing.because,
    list: mailing.list,
    pace: mailing.pace,
    listName: (found.author && fullName(found.author)) ?? found.topic,
    startsAt,
    frozenAt,
    pausedAt,
    stoppedAt,
    finishedAt,
    allAsFiles,
    issueDraftId,
    subject: mailing.subject ?? found.subject ?? '',
    number: found.number,
    sum: counted.sum,
    excluded: counted.excluded,
    sites,
    minutesLeft: minutesLeft(sites),
    way,
    waitsForOwner: Boolean(site?.restoredAt) || Boolean(overdueAt && startsAt <= overdueAt && !finishedAt),
  }
}

type Row = {
  site: string | null
  state: string | null
  why: WhyExcluded | null
  count: number
  waiting: number
  recent: number
}

/** Everything that is counted, in one statement: it is true of one moment. */
async function count(mailingId: string, now: Date) {
  const { rows } = await db().execute<Row>(sql`
    select site, state, why, count(*)::int as count,
      (count(*) filter (where state in ('waiting', 'later', 'handing over')))::int as waiting,
      (count(*) filter (where state = 'accepted' and updated_at > ${now.toISOString()}::timestamptz - interval '1 minute'))::int as recent
    from (select site, state, case when state = 'excluded' then reason end as why, updated_at
      from ${deliveries} where mailing_id = ${mailingId}) d
    group by grouping sets ((state, why), (site))`)
  const inState = (...states: string[]) =>
    rows.reduce((sum, row) => sum + (row.state && states.includes(row.state) ? row.count : 0), 0)
  const sum: Sum = {
    frozen: rows.reduce((all, row) => all + (row.state ? row.count : 0), 0),
    accepted: inState('accepted'),
    refused: inState('refused'),
    excluded: inState('excluded'),
    uncertain: inState('uncertain'),
    waiting: inState('waiting', 'later', 'handing over'),
  }
  const excluded: MailingAtDesk['excluded'] = {}
  for (const row of rows) if (row.why) excluded[row.why] = row.count
  const sites = rows
    .flatMap((row) =>
      row.site === null ? [] : [{ site: row.site, waiting: row.waiting, lastMinute: row.recent }],
    )
    .sort((one, other) => other.waiting - one.waiting || other.lastMinute - one.lastMinute)
  return { sum, excluded, sites }
}

function minutesLeft(sites: SiteAtDesk[]): number | null {
  const going = sites.filter(({ pausedAt }) => !pausedAt)
  const waiting = going.reduce((sum, site) => sum + site.waiting, 0)
  const lastMinute = going.reduce((sum, site) => sum + site.lastMinute, 0)
  return waiting > 0 && lastMinute > 0 ? Math.ceil(waiting / lastMinute) : null
}
