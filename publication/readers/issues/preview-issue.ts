import { insteadOf } from '@/instead-of'
import { signId } from '@/publication/readers/consent/signed-id'
import { RefusedProseError } from '@/publication/text/prose/refused-prose-error'
import { type ComposedIssue, composeIssueMail } from './compose-issue-mail'
import { type DeskIssue, findIssueDraft } from './find-issue-draft'
import { placeToBe } from './place-to-be'

/** The very mail that would go out, for a member who may write issues; null when there is none, or its own words cannot be shown. */
export async function previewIssue(memberId: string, issueDraftId: string): Promise<ComposedIssue | null> {
  const draft = await findIssueDraft(memberId, issueDraftId)
  return draft && composePreview(memberId, draft)
}

/** The same of one that was found. Its links to leave are as long as real ones, and nobody leaves by them. */
export async function composePreview(memberId: string, draft: DeskIssue): Promise<ComposedIssue | null> {
  const marks = { leave: signId('mark-leave', draft.id), myMail: signId('mark-my-mail', draft.id) }
  return composeIssueMail(await placeToBe(draft), marks, memberId).catch(insteadOf(RefusedProseError, null))
}
