import { and, eq, type SQL } from 'drizzle-orm'
import { db, type Transaction } from '@/db/client'
import { type Arrival, arrivals } from '@/db/schema'
import { arrivalsOpenTo } from './arrivals-open-to'
import { isConfirmable } from './confirm-arrival'
import { readInWorker } from './judging/find-out'
import { type JoinedLine, type JoinedPlace, type LineEnds, placesOf, setLineEnds } from './reading/line-ends'

export type ChosenLineEnds =
  /** `typed` is what was typed with its lines like that; `missed`: how many of them were changed by hand, and stay */
  { status: 'chosen'; typed: string; missed: number } | { status: 'not-found' }

/**
 * The writer of a proposal has the lines that were joined as they came, or joined again. The mail is read again for it; nothing else
 * of the proposal changes, and what is typed on screen keeps every word. Choosing twice is choosing once. Throws when the thread for
 * mails is too busy.
 */
export async function chooseLineEnds(
  memberId: string,
  arrivalId: string,
  { lineEnds, typed = '' }: { lineEnds: LineEnds; typed?: string },
): Promise<ChosenLineEnds> {
  const joins = await readJoins(memberId, arrivalId)
  if (!joins) return { status: 'not-found' }
  return db().transaction(async (transaction) => {
    const where = await ownArrival(transaction, memberId, arrivalId)
    const [arrival] = await transaction.select(COLUMNS).from(arrivals).where(where).for('update')
    // It became a letter meanwhile.
    if (!arrival || !isConfirmable(arrival)) return { status: 'not-found' }
    const { text: body } = setLineEnds(arrival.body, joins, lineEnds)
    await transaction.update(arrivals).set({ body, lineEnds }).where(eq(arrivals.id, arrivalId))
    const { text, missed } = setLineEnds(typed, joins, lineEnds)
    return { status: 'chosen', typed: text, missed }
  })
}

/** A page waits no longer for what is only shown on it. */
const MOST_MS_TO_SHOW = 2_000

/**
 * Where lines of a proposal were joined, in its order, for its writer; none for all others, of what waits no more, and when the
 * thread for mails has no turn for it in two seconds.
 */
export async function listJoinedPlaces(memberId: string, arrivalId: string): Promise<JoinedPlace[]> {
  return placesOf((await readJoins(memberId, arrivalId, AbortSignal.timeout(MOST_MS_TO_SHOW))) ?? [])
}

/** Null when this member has no such proposal, or its mail cannot be read. */
async function readJoins(
  memberId: string,
  arrivalId: string,
  gone?: AbortSignal,
): Promise<JoinedLine[] | null> {
  const [arrival] = await db()
    .select({ ...COLUMNS, raw: arrivals.raw })
    .from(arrivals)
    .where(await ownArrival(db(), memberId, arrivalId))
  if (!arrival || !isConfirmable(arrival)) return null
  const mail = await readInWorker(arrival.raw, { asker: memberId, ...(gone && { gone }) })
  if (!mail) return null
  // A line that is not in the proposal held a key of ours, which is nobody's to see.
  const lines = new Set(setLineEnds(arrival.body, mail.joins, 'joined').text.split('\n'))
  return mail.joins.filter(({ line }) => lines.has(line))
}

const COLUMNS = { body: arrivals.body, state: arrivals.state, heldFor: arrivals.heldFor } satisfies Partial<
  Record<keyof Arrival, unknown>
>

async function ownArrival(
  database: Transaction | ReturnType<typeof db>,
  memberId: string,
  arrivalId: string,
): Promise<SQL | undefined> {
  return and(
    eq(arrivals.id, arrivalId),
    eq(arrivals.memberId, memberId),
    await arrivalsOpenTo(database, memberId, 'confirm arrival'),
  )
}
