import { findMember } from '@/app/_server/viewer'
import { without } from '@/app/(desk)/_editor/answer-preview'
import { listLinkTargets } from '@/publication/public/pieces/list-link-targets'

/** What readers can read with these words (`q`) in it, to link to while writing: JSON. 401 for who is signed out. */
export async function GET(request: Request): Promise<Response> {
  const viewer = await findMember('preview draft')
  if (!viewer) return without(401)
  const targets = await listLinkTargets(new URL(request.url).searchParams.get('q') ?? '')
  return Response.json(targets, { headers: { 'cache-control': 'private, no-store' } })
}
