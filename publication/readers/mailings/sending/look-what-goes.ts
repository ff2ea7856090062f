import { and, asc, eq, inArray, isNotNull, isNull, lte, sql } from 'drizzle-orm'
import { db } from '@/db/client'
import { deliveries, type Mailing, mailings } from '@/db/schema'
import { env } from '@/env'
import { log } from '@/log'
import { enqueue } from '@/queue/enqueue'
import { freezeMailing, type MakeIssue } from '../freeze-mailing'
import { excludeRest } from '../stop-mailing'
import { type Candidates, lookForCandidates } from './candidates'
import { noteGone } from './senders'

/** Where there is no mail server so many mails of a mailing become files, unless somebody asks for all of them. */
export const MOST_FILES = 10

/** What may go of one mailing; `most`: how many of it, where that is not all. */
export type Source = Candidates & { most: number }

/**
 * Looks what is to be mailed: begins mailings whose moment came, closes those of which nothing waits any more, and says what may go of the
 * others, in the order in which they began. `known` are those of the look before, of which something is still at hand.
 */
export async function lookWhatGoes(known: Source[], make: MakeIssue, now: Date): Promise<Source[]> {
  await noteGone(now)
  await beginDue(make, now)
  const sources: Source[] = []
  for (const mailing of await listUnderWay()) {
    if (mailing.stoppedAt) await db().transaction((part) => excludeRest(part, mailing.id, 'stopped', now))
    const source = known.find(({ mailingId }) => mailingId === mailing.id)
    if (source && !source.isDone() && !mailing.stoppedAt && !mailing.pausedAt) sources.push(source)
    else if (!(await finish(mailing.id, now)) && !mailing.stoppedAt && !mailing.pausedAt)
      sources.push(Object.assign(await lookForCandidates(mailing.id, now), { most: await mostOf(mailing) }))
  }
  return sources
}

/** One that cannot begin keeps no other from it, and is tried again the next time. */
async function beginDue(make: MakeIssue, now: Date): Promise<void> {
  const due = await db()
    .select({ id: mailings.id })
    .from(mailings)
    .where(and(isNull(mailings.frozenAt), isNull(mailings.stoppedAt), lte(mailings.startsAt, now)))
    .orderBy(asc(mailings.startsAt))
  for (const { id } of due) {
    try {
      await freezeMailing(id, make, now)
    } catch (error) {
      log.error({ err: error, mailing: id }, 'a mailing could not begin')
    }
  }
}

function listUnderWay(): Promise<Mailing[]> {
  return db()
    .select()
    .from(mailings)
    .where(and(isNotNull(mailings.frozenAt), isNull(mailings.finishedAt)))
    .orderBy(asc(mailings.frozenAt), asc(mailings.id))
}

async function finish(mailingId: string, now: Date): Promise<boolean> {
  const stillToCome = sql`exists (select from ${deliveries} d where d.mailing_id = ${mailings.id}
    and d.state in ('waiting', 'later', 'handing over'))`
  return db().transaction(async (transaction) => {
    const finished = await transaction
      .update(mailings)
      .set({ finishedAt: now })
      .where(and(eq(mailings.id, mailingId), isNull(mailings.finishedAt), sql`not ${stillToCome}`))
      .returning({ id: mailings.id })
    if (finished.length === 0) return false
    await enqueue(transaction, 'strike-off-refused', { mailingId })
    log.info({ mailing: mailingId }, 'a mailing is done')
    return true
  })
}

async function mostOf({ id, allAsFiles }: Mailing): Promise<number> {
  if (env().smtpUrl || allAsFiles) return Number.POSITIVE_INFINITY
  const gone = ['accepted', 'handing over', 'uncertain'] as const
  return (
    MOST_FILES -
    (await db().$count(deliveries, and(eq(deliveries.mailingId, id), inArray(deliveries.state, gone))))
  )
}
