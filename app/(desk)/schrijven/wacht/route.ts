import { siteTexts } from '@/app/_server/site-texts'
import { findMember } from '@/app/_server/viewer'
import { countCards } from '../_today/count-cards'
import { listCards } from '../_today/list-cards'

/** How much waits in each place of the desk, for a page that is looked at again. */
export async function GET(): Promise<Response> {
  const viewer = await findMember('read desk')
  const headers = { 'cache-control': 'private, no-store' }
  if (!viewer) return new Response(null, { status: 401, headers })
  return Response.json(countCards(await listCards(viewer, await siteTexts())), { headers })
}
