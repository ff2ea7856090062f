import { db } from '@/db/client'
import { findStanding } from '@/publication/people/permissions/find-standing'
import { isAllowed } from '@/publication/people/permissions/permissions'

/** What is planned is nobody's own: whoever may publish another's text decides about it. */
export async function mayPublishPlans(memberId: string): Promise<boolean> {
  return isAllowed(await findStanding(db(), memberId), 'publish draft', "another's")
}
