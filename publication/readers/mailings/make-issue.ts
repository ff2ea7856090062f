import { composeIssueMail } from '@/publication/readers/issues/compose-issue-mail'
import { prepareIssueMail } from '@/publication/readers/issues/prepare-issue-mail'
import { type PublishedIssue, publishIssue } from '@/publication/readers/issues/publish-issue'
import { composePiecesMail } from '@/publication/readers/rounds/compose-pieces-mail'
import type { MakeIssue, Marks } from './freeze-mailing'

/** How an issue is made public and composed, and pieces that are new to a list. */
export const makeIssue: MakeIssue = {
  prepare: prepareIssueMail,
  publish: publishIssue,
  composePieces: composePiecesMail,
  compose: (issue: PublishedIssue, marks: Marks) => composeIssueMail(issue, marks),
}
