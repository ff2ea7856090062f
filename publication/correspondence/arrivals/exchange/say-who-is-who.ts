import { and, eq, inArray, or } from 'drizzle-orm'
import { db } from '@/db/client'
import { arrivals, exchanges } from '@/db/schema'
import { listWhoWrite } from '@/publication/correspondence/dialogues/who-writes'
import { lockExchange } from './lock-exchange'
import { tellOfExchange } from './tell-of-exchange'

export type SaidOutcome = { status: 'said' } | { status: 'not-ready' } | { status: 'not-found' }

/** An address in lower case → the correspondent whose it is; '' when it is nobody's here. Of others nothing was said. */
export type WhoIsWho = Record<string, string>

/**
 * Makes the mails of an exchange proposals to whoever wrote them, as the uploader says. Only who writes in the dialogue now
 * can be named; it can be said again as long as a mail is no letter. Whose they are said to be are told.
 */
export async function sayWhoIsWho(
  memberId: string,
  exchangeId: string,
  said: WhoIsWho,
  now = new Date(),
): Promise<SaidOutcome> {
  return db().transaction(async (transaction) => {
    const exchange = await lockExchange(transaction, memberId, exchangeId, 'upload exchange')
    if (!exchange) return { status: 'not-found' }
    if (exchange.done < exchange.total) return { status: 'not-ready' }
    const known = new Set(await listWhoWrite(transaction, exchange.dialogueId))
    const whoIsWho = Object.fromEntries(
      Object.entries(said).filter(([address, id]) => address && known.has(id)),
    )
    await transaction
      .update(arrivals)
      .set({ memberId: null, state: 'held', heldFor: 'unknown-writer' })
      .where(and(eq(arrivals.exchangeId, exchangeId), isOpen))
    const ofNobody = Object.keys(said).filter((address) => said[address] === '')
    if (ofNobody.length > 0)
      await transaction
        .update(arrivals)
        .set({ heldFor: 'of-nobody' })
        .where(and(eq(arrivals.exchangeId, exchangeId), isOpen, inArray(arrivals.fromAddress, ofNobody)))
    for (const [address, writerId] of Object.entries(whoIsWho))
      await transaction
        .update(arrivals)
        .set({ memberId: writerId, state: 'proposed', heldFor: null })
        .where(and(eq(arrivals.exchangeId, exchangeId), isOpen, eq(arrivals.fromAddress, address)))
    await transaction.update(exchanges).set({ whoIsWho }).where(eq(exchanges.id, exchangeId))
    await tellOfExchange(
      transaction,
      exchange,
      { kind: 'exchange-read', byId: memberId },
      Object.values(whoIsWho),
      now,
    )
    return { status: 'said' }
  })
}

const isOpen = or(
  eq(arrivals.state, 'proposed'),
  and(eq(arrivals.state, 'held'), inArray(arrivals.heldFor, ['unknown-writer', 'of-nobody'])),
)
