import { sql } from 'drizzle-orm'
import { db, type Transaction } from '@/db/client'
import { consents, readers, subscriptions, suppressions } from '@/db/schema'
import { log } from '@/log'
import { suppressionHashes } from '@/publication/readers/suppressions/suppression-hash'
import { enqueueMany } from '@/queue/enqueue'
import { readList, UnreadableList } from './read-list'
import type { RowOfList } from './read-row'

const CHUNK = 5_000
/** So many lines without an address are named; of the others there is the number. */
export const MOST_NAMED = 100

/** Of the sentence in which consent is declared. */
export const LONGEST_CONSENT = 1_000

export type Importing = {
  /** how they asked for it elsewhere, in a sentence that is kept as proof; null: each of them is asked to confirm */
  consent: string | null
  /** only says what would be done */
  isDryRun: boolean
}

/** What a list says and what became of it: `lines` is the sum of the others but `wrongLines`. */
export type ImportedReaders = {
  lines: number
  added: number
  /** they are on it already, or were asked to confirm before */
  known: number
  /** the list says that they left it or get no mail */
  off: number
  /** they left here, and asked for it once: a list does not bring them back */
  left: number
  /** nothing is mailed to these addresses */
  suppressed: number
  doubles: number
  /** no address */
  wrong: number
  /** the first of those */
  wrongLines: number[]
}

export type ImportReadersOutcome =
  | { status: 'imported' | 'looked'; report: ImportedReaders }
  | { status: 'unreadable'; why: UnreadableList['why']; line: number }
  /** another list is being imported at this moment */
  | { status: 'busy' }

class NothingChanged extends Error {}

/**
 * Puts a list of readers on the newsletter, all of it or nothing: CSV as a stream, however large. The same list again changes nothing. Who
 * declares no consent has each of them asked to confirm. Asks nobody whether they may: that is for whoever calls it.
 */
export async function importReaders(
  bytes: AsyncIterable<Buffer>,
  { consent, isDryRun }: Importing,
  now = new Date(),
): Promise<ImportReadersOutcome> {
  let report: ImportedReaders | null = null
  try {
    await db().transaction(async (transaction) => {
      if (!(await isAlone(transaction))) return
      const read = await keepAside(transaction, bytes, now)
      report = { ...read, ...(await judge(transaction, consent !== null)) }
      if (isDryRun) throw new NothingChanged()
      await takeIn(transaction, consent, now)
    })
  } catch (error) {
    if (error instanceof UnreadableList) return { status: 'unreadable', why: error.why, line: error.line }
    if (!(error instanceof NothingChanged)) throw error
  }
  if (!report) return { status: 'busy' }
  const { wrongLines: _, ...counts } = report as ImportedReaders
  if (!isDryRun) log.info(counts, 'a list of readers was imported')
  return { status: isDryRun ? 'looked' : 'imported', report }
}

async function isAlone(transaction: Transaction): Promise<boolean> {
  const { rows } = await transaction.execute<{ is: boolean }>(
    sql`select pg_try_advisory_xact_lock(hashtextextended('import of readers', 0)) as is`,
  )
  return rows[0]?.is === true
}

type Read = Pick<ImportedReaders, 'lines' | 'doubles' | 'wrong' | 'wrongLines'>

/** Beside what is there, so that two lines of one address are one, and nobody waits for us meanwhile. */
async function keepAside(transaction: Transaction, bytes: AsyncIterable<Buffer>, now: Date): Promise<Read> {
  await transaction.execute(sql`
    create temp table listed (n int generated always as identity primary key, email text not null, name text not null, note text not null,
      asked_at timestamptz, verdict text) on commit drop`)
  await transaction.execute(sql`create unique index on listed (lower(email))`)
  const [known] = await transaction.select().from(suppressions).limit(1)
  const hashOf = known ? suppressionHashes() : () => ''
  const read: Read = { lines: 0, doubles: 0, wrong: 0, wrongLines: [] }
  let chunk: (RowOfList & { hash: string })[] = []
  const keep = async () => {
    read.doubles += chunk.length - (await keepChunk(transaction, chunk))
    chunk = []
  }
  for await (const { line, row } of readList(bytes, now)) {
    read.lines += 1
    if (row) chunk.push({ ...row, hash: hashOf(row.email) })
    else {
      read.wrong += 1
      if (read.wrongLines.length < MOST_NAMED) read.wrongLines.push(line)
    }
    if (chunk.length === CHUNK) await keep()
  }
  await keep()
  await transaction.execute(sql`analyze listed`)
  return read
}

async function keepChunk(transaction: Transaction, chunk: (RowOfList & { hash: string })[]): Promise<number> {
  if (chunk.length === 0) return 0
  const { rowCount } = await transaction.execute(sql`
    insert into listed (email, name, note, asked_at, verdict)
    select email, name, note, "askedAt", case when "isOff" then 'off'
      when exists (select from ${suppressions} where email_hash = hash) then 'suppressed' end
    from jsonb_to_recordset(${JSON.stringify(chunk)}::jsonb)
      as c(email text, name text, note text, "askedAt" timestamptz, "isOff" boolean, hash text)
    on conflict do nothing`)
  return rowCount ?? 0
}

type Judged = Omit<ImportedReaders, keyof Read>

/** What is done with each. Of who was asked to confirm and did not, a declared consent says that they want it. */
async function judge(transaction: Transaction, isDeclared: boolean): Promise<Judged> {
  await inChunks(transaction, (from) =>
    transaction.execute(sql`
      update listed l set verdict = case when s.id is null then 'added'
        when s.left_at is not null then 'left'
        when s.confirmed_at is not null or not ${isDeclared}::boolean then 'known' else 'added' end
      from listed i left join ${readers} r on lower(r.email) = lower(i.email)
        left join ${subscriptions} s on s.reader_id = r.id and s.list = 'newsletter'
      where i.n = l.n and l.verdict is null and l.n > ${from} and l.n <= ${from + CHUNK}`),
  )
  const { rows } = await transaction.execute<Judged>(sql`
    select count(*) filter (where verdict = 'added')::int as added, count(*) filter (where verdict = 'known')::int as known,
      count(*) filter (where verdict = 'off')::int as off, count(*) filter (where verdict = 'left')::int as left,
      count(*) filter (where verdict = 'suppressed')::int as suppressed from listed`)
  return rows[0] ?? { added: 0, known: 0, off: 0, left: 0, suppressed: 0 }
}

async function takeIn(transaction: Transaction, consent: string | null, now: Date): Promise<void> {
  const at = now.toISOString()
  // Of what a statement writes PostgreSQL expects one row, and would compare each with each.
  await transaction.execute(sql`set local enable_nestloop = off`)
  await inChunks(transaction, async (from) => {
    const { rows } = await transaction.execute<{ id: string }>(sql`
      with wanted as (
        select email, name, note, case when ${consent}::text is null then ${at}::timestamptz
          else coalesce(asked_at, ${at}::timestamptz) end as asked_at
        from listed where verdict = 'added' and n > ${from} and n <= ${from + CHUNK} order by lower(email)
      ), known as (
        insert into ${readers} (email, name, note, added_at) select email, name, note, ${at}::timestamptz from wanted
        on conflict (lower(email)) do update set
          name = coalesce(nullif(${readers.name}, ''), excluded.name), note = coalesce(nullif(${readers.note}, ''), excluded.note)
        returning id, email
      ), subscribed as (
        insert into ${subscriptions} (reader_id, list, asked_at, confirmed_at, confirm_mailed_at)
        select k.id, 'newsletter', w.asked_at, case when ${consent}::text is not null then w.asked_at end,
          case when ${consent}::text is null then ${at}::timestamptz end
        from known k join wanted w on lower(w.email) = lower(k.email)
        on conflict (reader_id, list, piece_id, author_id, topic_id) do update set confirmed_at = excluded.confirmed_at
          where ${subscriptions.confirmedAt} is null and ${subscriptions.leftAt} is null and ${consent}::text is not null
        returning id, reader_id, asked_at, confirmed_at
      )
      insert into ${consents} (subscription_id, email, list, form, wording_version, declared, ip_hash, asked_at, confirmed_at)
      select s.id, k.email, 'newsletter', 'import', 0, coalesce(${consent}::text, ''), '', s.asked_at, s.confirmed_at
      from subscribed s join known k on k.id = s.reader_id
      returning subscription_id as id`)
    if (consent === null && rows.length > 0)
      await enqueueMany(
        transaction,
        'send-confirmation',
        rows.map(({ id }) => ({ subscriptionId: id })),
      )
  })
}

async function inChunks(transaction: Transaction, take: (from: number) => Promise<unknown>): Promise<void> {
  const { rows } = await transaction.execute<{ last: number }>(
    sql`select coalesce(max(n), 0) as last from listed`,
  )
  for (let from = 0; from < (rows[0]?.last ?? 0); from += CHUNK) await take(from)
}
