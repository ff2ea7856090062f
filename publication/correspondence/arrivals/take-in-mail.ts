import { db, type Transaction } from '@/db/client'
import { type Arrival, arrivals } from '@/db/schema'
import { findHolder, type Holder } from '@/publication/correspondence/dialogues/reply-address'
import { isPostmaster } from '@/publication/correspondence/postmaster/is-postmaster'
import { keepPostmasterMail } from '@/publication/correspondence/postmaster/keep-postmaster-mail'
import { enqueue } from '@/queue/enqueue'
import { hasRoom } from './has-room'

/** A mail as it came, byte for byte, and what the envelope said (RFC 5321). */
export type IncomingMail = {
  raw: Buffer
  via: Exclude<Arrival['via'], 'upload'>
  envelopeFrom: string
  recipients: string[]
  /** who handed it over; empty when nobody did, as for a file */
  remoteAddress: string
  helo: string
}

export type TakenIn =
  /** none for a mail that is the postmaster's alone */
  | { status: 'kept'; arrivalIds: string[] }
  | { status: 'no-recipient' }
  /** one of the addresses was sent so much that the mail must come later; nothing of it was kept */
  | { status: 'too-many' }

/**
 * Keeps a mail once for every dialogue of which a live secret address is among its recipients, and has it judged. When
 * this returns, the bytes are committed: then it may be acknowledged. It is held until it is judged, and never becomes more
 * than a proposal. One to the postmaster is kept for the owners. A mail to nobody here is not kept. Throws when the database
 * does not take it.
 */
export async function takeInMail(mail: IncomingMail): Promise<TakenIn> {
  return db().transaction(async (transaction) => {
    const holders = await listHolders(mail.recipients, (recipient) => findHolder(transaction, recipient))
    const toPostmaster = mail.recipients.some(isPostmaster)
    if (holders.length === 0 && !toPostmaster) return { status: 'no-recipient' }
    const { raw, via, envelopeFrom, remoteAddress, helo } = mail
    // A file is brought in by whoever runs the site.
    if (via !== 'file' && !(await haveRoom(transaction, holders))) return { status: 'too-many' }
    if (toPostmaster && !(await keepPostmasterMail(transaction, mail))) return { status: 'too-many' }
    if (holders.length === 0) return { status: 'kept', arrivalIds: [] }
    const kept = await transaction
      .insert(arrivals)
      .values(
        holders.map((holder) => ({
          ...holder,
          raw,
          via,
          envelopeFrom: envelopeFrom.slice(0, 1_000),
          state: 'held' as const,
          heldFor: 'not-judged',
        })),
      )
      .returning({ id: arrivals.id })
    const arrivalIds = kept.map(({ id }) => id)
    for (const arrivalId of arrivalIds)
      await enqueue(transaction, 'judge-arrival', { arrivalId, remoteAddress, helo: helo.slice(0, 255) })
    return { status: 'kept', arrivalIds }
  })
}

/** Of one dialogue: the first whose secret address was named, and the others. */
type Holders = Holder & { alsoTo: string[] }

async function haveRoom(transaction: Transaction, holders: Holder[]): Promise<boolean> {
  for (const holder of holders) if (!(await hasRoom(transaction, holder))) return false
  return true
}

async function listHolders(
  recipients: string[],
  find: (recipient: string) => Promise<Holder | null>,
): Promise<Holders[]> {
  const found = new Map<string, Holders>()
  for (const recipient of recipients) {
    const holder = await find(recipient)
    if (!holder) continue
    const first = found.get(holder.dialogueId)
    // Of a mail to several, From says whose letter it is.
    if (!first) found.set(holder.dialogueId, { ...holder, alsoTo: [] })
    else if (first.memberId !== holder.memberId) first.alsoTo.push(holder.memberId)
  }
  return [...found.values()]
}
