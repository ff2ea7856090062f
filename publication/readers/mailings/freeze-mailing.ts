import { and, eq, isNull, lte, type SQL, sql } from 'drizzle-orm'
import { db, type Transaction } from '@/db/client'
import {
  deliveries,
  heartbeat,
  type List,
  type Mailing,
  mailings,
  readers,
  subscriptions,
  suppressions,
} from '@/db/schema'
import { log } from '@/log'
import { announceEdition } from '@/publication/public/edition/announce-edition'
import { signId } from '@/publication/readers/consent/signed-id'
import { suppressionHashes } from '@/publication/readers/suppressions/suppression-hash'

/** What stands in a message where a link of each reader comes: as long as that link's token, and nobody can guess it. */
export type Marks = { leave: string; myMail: string }

/** The same words in HTML and in text, with the marks in them. */
export type IssueMessage = { subject: string; html: string; text: string }

/** How an issue becomes public, in the transaction that freezes its readers, and how the mail that brings it is made. */
export type MakeIssue = {
  /** before that transaction, which keeps others waiting: does once what takes long */
  prepare?(issueDraftId: string, marks: Marks): Promise<void>
  publish(
    transaction: Transaction,
    issueDraftId: string,
    now: Date,
  ): Promise<{ id: string; year: number; number: number }>
  compose(issue: { id: string; year: number; number: number }, marks: Marks): Promise<IssueMessage>
  /** of pieces that are new to a list; null when none of them is there any more */
  composePieces(mailing: Mailing, marks: Marks): Promise<IssueMessage | null>
}

export type FrozenMailing =
  | { status: 'frozen'; frozen: number }
  /** undone, begun by another process, or its moment is still to come */
  | { status: 'not-due' }
  /** everything that it was to bring was withdrawn meanwhile: nobody is mailed */
  | { status: 'nothing-new' }
  /** it came due while the site stood still, or in a restored site: an owner decides */
  | { status: 'waits for an owner' }

/** The marks of a mailing. */
export function marksOf(mailingId: string): Marks {
  return { leave: signId('mark-leave', mailingId), myMail: signId('mark-my-mail', mailingId) }
}

/**
 * Begins a mailing whose moment came, in one transaction: readers can read the issue, its message is made and changes no more, and who
 * gets it are rows: all of its list and pace who confirmed and did not leave, those who paused, are not mailed to or have what it brings as
 * excluded. Who comes later is not among them. Of several processes one does it; what throws leaves everything as it was.
 */
export async function freezeMailing(
  mailingId: string,
  make: MakeIssue,
  now = new Date(),
): Promise<FrozenMailing> {
  await prepare(mailingId, make, now)
  const outcome = await db().transaction((transaction) => freeze(transaction, mailingId, make, now))
  if (outcome.status === 'frozen') {
    announceEdition()
    log.info({ mailing: mailingId, readers: outcome.frozen }, 'a mailing begins')
  }
  return outcome
}

async function prepare(mailingId: string, make: MakeIssue, now: Date): Promise<void> {
  if (!make.prepare) return
  const [due] = await db()
    .select({ issueDraftId: mailings.issueDraftId })
    .from(mailings)
    .where(and(eq(mailings.id, mailingId), isNull(mailings.frozenAt), lte(mailings.startsAt, now)))
  if (due?.issueDraftId) await make.prepare(due.issueDraftId, marksOf(mailingId))
}

async function freeze(
  transaction: Transaction,
  mailingId: string,
  make: MakeIssue,
  now: Date,
): Promise<FrozenMailing> {
  const [mailing] = await transaction.select().from(mailings).where(eq(mailings.id, mailingId)).for('update')
  if (!mailing || mailing.frozenAt || mailing.stoppedAt || mailing.startsAt > now)
    return { status: 'not-due' }
  if (await waitsForOwner(transaction, mailing, now)) return { status: 'waits for an owner' }
  const marks = marksOf(mailingId)
  const message = await makeMessage(transaction, mailing, make, now)
  if (!message) {
    const over = { stoppedAt: now, finishedAt: now }
    await transaction.update(mailings).set(over).where(eq(mailings.id, mailingId))
    return { status: 'nothing-new' }
  }
  const { subject, html, text } = message
  if (!html.includes(marks.leave) || !text.includes(marks.leave))
    throw new Error('A mail to many without a way to leave goes to nobody')
  const frozen = await insertDeliveries(transaction, mailing, now)
  await transaction
    .update(mailings)
    .set({ subject, html, text, frozenAt: now, finishedAt: frozen === 0 ? now : null })
    .where(eq(mailings.id, mailingId))
  return { status: 'frozen', frozen }
}

async function makeMessage(
  transaction: Transaction,
  mailing: Mailing,
  make: MakeIssue,
  now: Date,
): Promise<IssueMessage | null> {
  const marks = marksOf(mailing.id)
  if (mailing.issueDraftId)
    return make.compose(await make.publish(transaction, mailing.issueDraftId, now), marks)
  // Of two that bring the same piece the second sees whom the first brings it to.
  await transaction.execute(sql`select pg_advisory_xact_lock(hashtextextended('mailings of pieces', 0))`)
  return make.composePieces(mailing, marks)
}

/** Whether it may have been mailed by the site that this is a copy of, or came due while nobody worked here. */
async function waitsForOwner(transaction: Transaction, { startsAt }: Mailing, now: Date): Promise<boolean> {
  const [site] = await transaction.select().from(heartbeat)
  if (!site) return false
  return (
    site.restoredAt !== null ||
    isStandstill(site.beatAt, now) ||
    Boolean(site.overdueAt && startsAt <= site.overdueAt)
  )
}

/** Longer than any restart: a process that was frozen may look at this before it looks whether it stood still. */
export const isStandstill = (beatAt: Date, now: Date) => now.getTime() - beatAt.getTime() > 60 * 60_000

async function insertDeliveries(transaction: Transaction, mailing: Mailing, now: Date): Promise<number> {
  const { id, list, authorId, topicId, pace } = mailing
  const suppressed = await findSuppressed(transaction, list)
  const at = now.toISOString()
  const { rowCount } = await transaction.execute(sql`
    insert into ${deliveries} (mailing_id, reader_id, subscription_id, site, state, reason, due_at, updated_at)
    select ${id}::uuid, reader_id, subscription_id, site, case when why is null then 'waiting' else 'excluded' end, why, ${at}::timestamptz, ${at}::timestamptz
    from (
      select r.id as reader_id, s.id as subscription_id, lower(substring(r.email from '[^@]*$')) as site,
        case when r.id = any(${sql.param(suppressed)}::uuid[]) then 'suppressed'
          when s.paused_until > ${at}::timestamptz then 'paused'
          when ${hadItAll(mailing)} then 'had it' end as why
      from ${subscriptions} s join ${readers} r on r.id = s.reader_id
      where s.list = ${list} and s.author_id is not distinct from ${authorId}::uuid and s.topic_id is not distinct from ${topicId}::uuid
        and (${pace}::text is null or s.pace = ${pace}) and s.confirmed_at is not null and s.left_at is null
        and ${isToGetIt(mailing)}
    ) reading
    order by reader_id`)
  return rowCount ?? 0
}

/** Of an issue that goes out again: whether a reader `r` is one of those it goes to. */
export function isToGetIt({
  issueDraftId,
  resends,
  resentTo,
}: Pick<Mailing, 'issueDraftId' | 'resends' | 'resentTo'>) {
  const had = (
    states: SQL,
  ) => sql`exists (select from ${deliveries} d join ${mailings} m on m.id = d.mailing_id
    where d.reader_id = r.id and m.issue_draft_id = ${issueDraftId} and ${states})`
  if (resentTo === 'new') return sql`not ${had(sql`true`)}`
  if (resentTo === 'uncertain')
    return sql`${had(sql`m.id = ${resends} and d.state = 'uncertain'`)} and not ${had(sql`d.state in ('accepted', 'waiting', 'later', 'handing over')`)}`
  return sql`true`
}

/** Whether a reader `r` has, or will have, all of these pieces by other lists that they are on. Nobody gets a piece anew because it is on two. */
function hadItAll({ kind, pieceIds }: Mailing) {
  if (kind !== 'pieces') return sql`false`
  return sql`not exists (select from unnest(${sql.param(pieceIds)}::uuid[]) as p(id)
    where not exists (select from ${deliveries} d join ${mailings} m on m.id = d.mailing_id
      where d.reader_id = r.id and m.kind = 'pieces' and p.id = any(m.piece_ids) and d.state not in ('excluded', 'refused')))`
}

/** Who of a list is not mailed to: addresses of whom only a keyed hash is kept. */
async function findSuppressed(transaction: Transaction, list: List): Promise<string[]> {
  const hashes = await transaction.select({ emailHash: suppressions.emailHash }).from(suppressions)
  if (hashes.length === 0) return []
  const isSuppressed = new Set(hashes.map(({ emailHash }) => emailHash))
  const reading = await transaction
    .select({ id: readers.id, email: readers.email })
    .from(readers)
    .innerJoin(subscriptions, eq(subscriptions.readerId, readers.id))
    .where(and(eq(subscriptions.list, list), isNull(subscriptions.leftAt)))
  const found: string[] = []
  const hashOf = suppressionHashes()
  for (const [index, { id, email }] of reading.entries()) {
    if (isSuppressed.has(hashOf(email))) found.push(id)
    // Of a hundred thousand this takes a while, in which others are served.
    if (index % 2_000 === 1_999) await new Promise(setImmediate)
  }
  return found
}
