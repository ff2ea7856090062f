import { composeIssueMail } from '@/publication/readers/issues/compose-issue-mail'
import { prepareIssueMail } from '@/publication/readers/issues/prepare-issue-mail'
import { type PublishedIssue, publishIssue } from '@/publication/readers/issues/publish-issue'
import type { MakeIssue, Marks } from './freeze-mailing'

/** How an issue is made public and composed. */
export const makeIssue: MakeIssue = {
  prepare: prepareIssueMail,
  publish: publishIssue,
  compose: (issue: PublishedIssue, marks: Marks) => composeIssueMail(issue, marks),
}
