import { db } from '@/db/client'
import { issueDrafts } from '@/db/schema'
import { findStanding } from '@/publication/people/permissions/find-standing'
import { isAllowed } from '@/publication/people/permissions/permissions'

/** Begins an issue under an id that the page made up, so that asking twice begins one. False for who may not. */
export async function beginIssue(memberId: string, issueDraftId: string): Promise<boolean> {
  if (!isAllowed(await findStanding(db(), memberId), 'write issue', 'own')) return false
  await db().insert(issueDrafts).values({ id: issueDraftId, begunBy: memberId }).onConflictDoNothing()
  return true
}
