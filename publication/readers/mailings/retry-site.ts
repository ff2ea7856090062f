import { db } from '@/db/client'
import { findStanding } from '@/publication/people/permissions/find-standing'
import { isAllowed } from '@/publication/people/permissions/permissions'
import { enqueue } from '@/queue/enqueue'
import { resumeSite } from './sending/keep-sites'

export type RetrySiteOutcome = { status: 'trying' } | { status: 'not-found' }

/** Has what waits for one receiving site go, slowly: somebody mended why it did not take our mail. When it still does not it is paused again. */
export async function retrySite(memberId: string, site: string, now = new Date()): Promise<RetrySiteOutcome> {
  if (!isAllowed(await findStanding(db(), memberId), 'send issue', "another's"))
    return { status: 'not-found' }
  if (!(await resumeSite(site, now))) return { status: 'not-found' }
  await enqueue(db(), 'send-mailings', {})
  return { status: 'trying' }
}
