import { db } from '@/db/client'
import { listOutboxNames, readOutboxMail } from '@/emails/read-outbox'
import { findStanding } from '@/publication/people/permissions/find-standing'
import { isAllowed } from '@/publication/people/permissions/permissions'

export const MAILS_PER_PAGE = 50

export type OutboxMail = { name: string; to: string; subject: string; date: Date }
export type OutboxPage = { mails: OutboxMail[]; count: number }

/**
 * What would have been posted if there were a mail server, newest first; nothing for who may not read it. Pages count
 * from 1.
 */
export async function listOutbox(memberId: string, page: number): Promise<OutboxPage> {
  const standing = await findStanding(db(), memberId)
  if (!isAllowed(standing, 'read outbox', "another's")) return { mails: [], count: 0 }
  const names = await listOutboxNames()
  const here = names.slice((page - 1) * MAILS_PER_PAGE, page * MAILS_PER_PAGE)
  const mails = await Promise.all(here.map(summary))
  return { mails: mails.filter((mail) => mail !== null), count: names.length }
}

async function summary(name: string): Promise<OutboxMail | null> {
  const mail = await readOutboxMail(name)
  return mail && { name, to: mail.to, subject: mail.subject, date: mail.date }
}
