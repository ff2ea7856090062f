import type { DraftedPart, Issue, IssuePart } from '@/db/schema'

/** An issue as it is mailed; the number is the one that it has, or would get. */
export type IssueToMail = Pick<Issue, 'year' | 'number' | 'subject' | 'preheader' | 'publishedAt'> & {
  parts: (DraftedPart | IssuePart)[]
  /** as somebody wrote it; null: made of the parts */
  plainText: string | null
}
