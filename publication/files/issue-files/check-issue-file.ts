import type { DeskIssue } from '@/publication/readers/issues/find-issue-draft'
import { type IssueLookedOver, lookOverIssue } from '@/publication/readers/issues/look-over-issue'
import type { Problem } from '@/publication/text/prose/problem'
import type { Language } from '@/texts/texts'
import { readIssueOfFile } from './read-issue-of-file'

export type CheckedIssueFile =
  | { status: 'no-file' }
  | { status: 'refused'; problems: Problem[] }
  | { status: 'looked'; found: IssueLookedOver }

/** Looks over an issue that a file says, as it would be mailed now; keeps nothing and mails nobody. */
export async function checkIssueFile(
  file: string,
  memberId: string,
  language: Language,
  now = new Date(),
): Promise<CheckedIssueFile> {
  const read = await readIssueOfFile(file, language)
  if (read.status !== 'read') return read
  const { id, content } = read.value
  const draft: DeskIssue = {
    id,
    ...content,
    pictures: [],
    version: 1,
    begunBy: null,
    begunAt: now,
    updatedAt: now,
    issueId: null,
    issue: null,
    mailing: null,
  }
  return { status: 'looked', found: await lookOverIssue(memberId, draft) }
}
