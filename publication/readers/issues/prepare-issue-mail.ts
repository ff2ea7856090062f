import { eq } from 'drizzle-orm'
import { db } from '@/db/client'
import { issueDrafts } from '@/db/schema'
import { insteadOf } from '@/instead-of'
import { RefusedProseError } from '@/publication/text/prose/refused-prose-error'
import { composeIssueMail, type IssueMarks } from './compose-issue-mail'
import { placeToBe } from './place-to-be'

/**
 * Makes the mail of an issue once before the transaction in which it becomes public: its texts are set then, and remembered.
 * What cannot be shown is refused there, and not here.
 */
export async function prepareIssueMail(issueDraftId: string, marks: IssueMarks): Promise<void> {
  const [draft] = await db().select().from(issueDrafts).where(eq(issueDrafts.id, issueDraftId))
  if (!draft) return
  const issue = await placeToBe({ ...draft, issue: null })
  await composeIssueMail(issue, marks).then(() => undefined, insteadOf(RefusedProseError, undefined))
}
