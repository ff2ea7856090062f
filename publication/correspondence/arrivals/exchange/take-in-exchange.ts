import { and, eq } from 'drizzle-orm'
import { db } from '@/db/client'
import { arrivals, dialogues, exchanges } from '@/db/schema'
import { writtenRow } from '@/db/written-row'
import { dialoguesOpenTo } from '@/publication/correspondence/dialogues/dialogues-open-to'
import { enqueue } from '@/queue/enqueue'
import { MOST_MAIL_BYTES } from '../most-mail-bytes'
import { beginsAsMail, splitMbox, withoutByteOrderMark } from './split-mbox'

export const MOST_MAILS = 1_000

export type TakenInExchange =
  | { status: 'taken'; exchangeId: string }
  | { status: 'no-mails' }
  /** one of the files is something else, or empty */
  | { status: 'no-mail'; name: string }
  | { status: 'too-many' }
  /** one of the mails is larger than a mail may be */
  | { status: 'too-large' }
  | { status: 'not-found' }

export type UploadedFile = { name: string; bytes: Buffer }

/**
 * Keeps the mails of a correspondence that existed already, each as it was, and has them read. All of them or none. They
 * are nobody's until somebody says who is who, and no letters until they are confirmed.
 */
export async function takeInExchange(
  memberId: string,
  dialogueId: string,
  files: UploadedFile[],
): Promise<TakenInExchange> {
  const texts = files.map(({ name, bytes }) => ({ name, bytes: withoutByteOrderMark(bytes) }))
  const other = texts.find(({ bytes }) => !beginsAsMail(bytes))
  if (other) return { status: 'no-mail', name: other.name }
  const mails = texts.flatMap(({ bytes }) => splitMbox(bytes, MOST_MAILS))
  if (mails.length === 0) return { status: 'no-mails' }
  if (mails.length > MOST_MAILS) return { status: 'too-many' }
  if (mails.some((mail) => mail.length > MOST_MAIL_BYTES)) return { status: 'too-large' }
  return db().transaction(async (transaction) => {
    const [dialogue] = await transaction
      .select({ id: dialogues.id })
      .from(dialogues)
      .where(
        and(eq(dialogues.id, dialogueId), await dialoguesOpenTo(transaction, memberId, 'upload exchange')),
      )
    if (!dialogue) return { status: 'not-found' }
    const fileName = files
      .map(({ name }) => name)
      .join(', ')
      .slice(0, 200)
    const exchange = writtenRow(
      await transaction
        .insert(exchanges)
        .values({ dialogueId, uploadedBy: memberId, fileName, total: mails.length })
        .returning({ id: exchanges.id }),
      'The exchange',
    )
    for (const [place, raw] of mails.entries())
      await transaction.insert(arrivals).values({
        via: 'upload',
        raw,
        place,
        dialogueId,
        exchangeId: exchange.id,
        state: 'held',
        heldFor: 'not-read',
      })
    await enqueue(transaction, 'read-exchange', { exchangeId: exchange.id })
    return { status: 'taken', exchangeId: exchange.id }
  })
}
