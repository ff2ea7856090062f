import { listOutboxNames, readOutboxMail } from '@/emails/read-outbox'
import { findOutboxReader, type Openness } from './find-outbox-reader'

export const MAILS_PER_PAGE = 50

export type ListedMail = { name: string; to: string; subject: string; date: Date; openness: Openness }
export type OutboxPage = { mails: ListedMail[]; count: number }

/**
 * What would have been posted if there were a mail server, newest first, without its text; nothing for anyone who may not know
 * of it. Pages count from 1.
 */
export async function listOutbox(memberId: string, page: number): Promise<OutboxPage> {
  const reader = await findOutboxReader(memberId)
  if (!reader) return { mails: [], count: 0 }
  const names = await listOutboxNames()
  const here = names.slice((page - 1) * MAILS_PER_PAGE, page * MAILS_PER_PAGE)
  const read = await Promise.all(here.map(async (name) => ({ name, mail: await readOutboxMail(name) })))
  const found = read.flatMap(({ name, mail }) => (mail ? [{ name, mail }] : []))
  const opennesses = await reader.opennessOf(found.map(({ mail }) => mail))
  const mails = found.map(({ name, mail: { to, subject, date } }, at) => ({
    name,
    to,
    subject,
    date,
    openness: opennesses[at] ?? 'sealed',
  }))
  return { mails, count: names.length }
}
