import { and, eq, gt, ne, sql } from 'drizzle-orm'
import { db, type Transaction } from '@/db/client'
import { issueDrafts, mailings } from '@/db/schema'
import { holdSpelled } from '@/publication/pictures/media/hold-spelled'
import { isSameIssue } from '@/publication/readers/issues/issue-content'
import type { IssueOfFile } from './read-issue-of-file'

/** Within so many days a second issue of one subject is the same one, with a mistake mended. */
const ONE_ISSUE_DAYS = 30

export type KeptIssueOfFile =
  | { status: 'kept'; isNew: boolean }
  /** it was changed at the desk since: what the file says is not what stands there */
  | { status: 'changed-at-desk' }
  /** an issue of this subject goes out or went out, with other words */
  | { status: 'mailed-with-other-words'; startsAt: Date }

/** Puts an issue of a file among those that are being made, once. */
export async function keepIssueOfFile(
  memberId: string,
  { id, content }: IssueOfFile,
  now = new Date(),
): Promise<KeptIssueOfFile> {
  return db().transaction(async (transaction) => {
    // Two commands at once: the second finds what the first did.
    await transaction.execute(sql`select pg_advisory_xact_lock(hashtextextended('issues of files', 0))`)
    const startsAt = await findOther(transaction, id, content.subject, now)
    if (startsAt) return { status: 'mailed-with-other-words', startsAt }
    const spelled = content.parts.flatMap((part) => (part.kind === 'words' ? part.openPictures : []))
    await holdSpelled(transaction, spelled)
    const made = await transaction
      .insert(issueDrafts)
      .values({ id, ...content, begunBy: memberId, begunAt: now, updatedAt: now })
      .onConflictDoNothing()
      .returning({ id: issueDrafts.id })
    if (made.length > 0) return { status: 'kept', isNew: true }
    const [known] = await transaction.select().from(issueDrafts).where(eq(issueDrafts.id, id))
    return known && isSameIssue(known, content)
      ? { status: 'kept', isNew: false }
      : { status: 'changed-at-desk' }
  })
}

async function findOther(
  transaction: Transaction,
  id: string,
  subject: string,
  now: Date,
): Promise<Date | null> {
  const since = new Date(now.getTime() - ONE_ISSUE_DAYS * 24 * 60 * 60_000)
  const [other] = await transaction
    .select({ startsAt: mailings.startsAt })
    .from(mailings)
    .innerJoin(issueDrafts, eq(issueDrafts.id, mailings.issueDraftId))
    .where(and(ne(issueDrafts.id, id), eq(issueDrafts.subject, subject), gt(mailings.startsAt, since)))
    .limit(1)
  return other?.startsAt ?? null
}
