import { eq, sql } from 'drizzle-orm'
import { db, type Transaction } from '@/db/client'
import { waitingSignUps } from '@/db/schema'
import { countAttempt } from '@/publication/people/attempts/count-attempt'
import { answerSubscribing } from '../subscriptions/answer-subscribing'
import { FORMS } from '../subscriptions/wording'

/** What is answered each minute, and of one network in an hour: as much as goes at once. */
const A_MINUTE = 8
const AN_HOUR_OF_A_NETWORK = 20
/** Enough to find as many, whatever has had its share. */
const MOST_LOOKED_AT = 1_000

type Waiting = typeof waitingSignUps.$inferSelect

/**
 * Answers some of the sign-ups that wait. In turn: of each wider network one, then of each a second, and so on, so that a flood from
 * one place delays nobody elsewhere. Called every minute; of several processes at once one does it.
 */
export async function answerWaitingSignUps(now = new Date()): Promise<void> {
  await db().transaction(async (transaction) => {
    const { rows } = await transaction.execute<{ mine: boolean }>(
      sql`select pg_try_advisory_xact_lock(hashtextextended('waiting sign-ups', 0)) as mine`,
    )
    if (!rows[0]?.mine) return
    const hadTheirShare = new Set<string>()
    let answered = 0
    for (const waiting of await listInTurn(transaction)) {
      if (answered === A_MINUTE) return
      if (hadTheirShare.has(waiting.networkHash)) continue
      const share = {
        kind: 'waiting sign-up by ip',
        key: waiting.networkHash,
        limit: AN_HOUR_OF_A_NETWORK,
        hours: 1,
      }
      if (!(await countAttempt(transaction, share, now))) {
        hadTheirShare.add(waiting.networkHash)
        continue
      }
      await transaction.delete(waitingSignUps).where(eq(waitingSignUps.id, waiting.id))
      await answer(transaction, waiting, now)
      answered += 1
    }
  })
}

async function listInTurn(transaction: Transaction): Promise<Waiting[]> {
  const place = (network: typeof waitingSignUps.networkHash | typeof waitingSignUps.widerHash) =>
    sql`row_number() over (partition by ${network} order by ${waitingSignUps.askedAt}, ${waitingSignUps.id})`
  return transaction
    .select()
    .from(waitingSignUps)
    .orderBy(place(waitingSignUps.widerHash), place(waitingSignUps.networkHash), waitingSignUps.askedAt)
    .limit(MOST_LOOKED_AT)
}

async function answer(
  transaction: Transaction,
  { kind, email, form, pace, lists, ipHash, askedAt }: Waiting,
  now: Date,
): Promise<void> {
  const asked = { email, ipHash, askedAt }
  if (kind === 'newsletter')
    await answerSubscribing(
      transaction,
      {
        list: kind,
        form: FORMS.find((known) => known === form) ?? 'newsletter',
        lists: lists ?? undefined,
        ...asked,
      },
      now,
    )
  else if (pace) await answerSubscribing(transaction, { list: kind, dialogue: form, pace, ...asked }, now)
}
