import { asc, eq } from 'drizzle-orm'
import { db } from '@/db/client'
import { postmasterMails } from '@/db/schema'
import { readInWorker } from '@/publication/correspondence/arrivals/judging/find-out'
import type { Departed } from '../departed'

/** Deletes every mail to the postmaster in which an address of theirs stands, however its program encoded it. One is in memory at a time. */
export async function eraseFromPostmaster({ addresses }: Departed): Promise<void> {
  const isTheirs = (text: string) => addresses.some((address) => text.toLowerCase().includes(address))
  const ids = await db()
    .select({ id: postmasterMails.id })
    .from(postmasterMails)
    .orderBy(asc(postmasterMails.arrivedAt))
  for (const { id } of ids) {
    const [mail] = await db().select().from(postmasterMails).where(eq(postmasterMails.id, id))
    if (mail && isTheirs(await wordsOf(mail)))
      await db().delete(postmasterMails).where(eq(postmasterMails.id, id))
  }
}

/** As it came, and as it is read; a mail that cannot be read is what it came as. */
async function wordsOf({ raw, envelopeFrom }: typeof postmasterMails.$inferSelect): Promise<string> {
  const read = await readInWorker(raw)
  const said = read
    ? [read.fromAddress, ...read.toAddresses, read.subject, read.letter, read.quoted, read.signature]
    : []
  return [envelopeFrom, raw.toString('latin1'), ...said].join('\n')
}
