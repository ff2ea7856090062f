import { eq } from 'drizzle-orm'
import { db } from '@/db/client'
import { members } from '@/db/schema'
import { findMailWay, type MailWay } from '@/publication/readers/mail-server/find-mail-way'
import { enqueue } from '@/queue/enqueue'
import { findIssueDraft } from './find-issue-draft'
import { composePreview } from './preview-issue'

export type TestMailOutcome =
  /** whereto, and what becomes of it as things are now */
  | { status: 'asked'; email: string; way: MailWay }
  /** its own words cannot be shown, so there is no mail of it */
  | { status: 'unreadable' }
  /** whoever asks has no address, as an owner who never gave one */
  | { status: 'no-address' }
  | { status: 'not-found' }

/** A member has the issue as it is saved mailed to themselves, and to nobody else. */
export async function askForTestMail(
  memberId: string,
  issueDraftId: string,
  now = new Date(),
): Promise<TestMailOutcome> {
  const draft = await findIssueDraft(memberId, issueDraftId)
  if (!draft) return { status: 'not-found' }
  if (!(await composePreview(memberId, draft))) return { status: 'unreadable' }
  const [member] = await db().select({ email: members.email }).from(members).where(eq(members.id, memberId))
  if (!member?.email) return { status: 'no-address' }
  await enqueue(db(), 'send-test-issue', { issueDraftId, memberId, at: now.toISOString() })
  return { status: 'asked', email: member.email, way: await findMailWay() }
}
