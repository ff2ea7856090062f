import { readOutboxMail } from '@/emails/read-outbox'
import { findOutboxReader, type Openness } from './find-outbox-reader'

/** A mail as one owner may see it: of another's no more than to whom it is, what it is about, and when it was written. */
export type OutboxMail = { to: string; subject: string; date: Date } & (
  | { openness: 'sealed' }
  | { openness: Exclude<Openness, 'sealed'>; text: string; html: string }
)

/**
 * One mail of the outbox, as far as this member may see it; its links work as if it had been posted. Null when there is
 * none by this name, and for anyone who may not know that there is an outbox.
 */
export async function findOutboxMail(memberId: string, name: string): Promise<OutboxMail | null> {
  const reader = await findOutboxReader(memberId)
  const mail = reader && (await readOutboxMail(name))
  if (!mail) return null
  const [openness = 'sealed'] = await reader.opennessOf([mail])
  const { to, subject, date, text, html } = mail
  return openness === 'sealed' ? { to, subject, date, openness } : { to, subject, date, openness, text, html }
}
