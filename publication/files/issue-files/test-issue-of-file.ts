import { discardIssue } from '@/publication/readers/issues/discard-issue'
import { sendTestIssue } from '@/publication/readers/issues/send-test-issue'
import { type KeptIssueOfFile, keepIssueOfFile } from './keep-issue-of-file'
import type { IssueOfFile } from './read-issue-of-file'

/** Mails an issue of a file to one member, and leaves nothing of it. Throws what the mail server answered when it took no mail. */
export async function testIssueOfFile(
  memberId: string,
  issue: IssueOfFile,
  now = new Date(),
): Promise<{ status: 'sent' } | Exclude<KeptIssueOfFile, { status: 'kept' }>> {
  const kept = await keepIssueOfFile(memberId, issue, now)
  if (kept.status !== 'kept') return kept
  try {
    await sendTestIssue({ issueDraftId: issue.id, memberId, at: now.toISOString() })
    return { status: 'sent' }
  } finally {
    if (kept.isNew) await discardIssue(memberId, issue.id)
  }
}
