import { readFile } from 'node:fs/promises'
import { findMember } from '@/app/_server/viewer'
import { openDeskPicture } from '@/publication/correspondence/pictures/open-desk-picture'

type Context = { params: Promise<{ path: string[] }> }

/**
 * A picture that is not public, `/schrijven/beeld/<name>/<width>.<avif|webp|jpg>` or its largest JPEG without a width, for
 * who may read a text that it is in. For everybody else, a stranger too, it is the same as one that is not there.
 */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const viewer = await findMember('read desk')
  const [name = '', file, ...more] = (await params).path
  const found = viewer && more.length === 0 ? await openDeskPicture(viewer.id, name, file) : null
  if (!found) return new Response(null, { status: 404, headers: KEPT_NOWHERE })
  return new Response(await readFile(found.file), {
    headers: {
      ...KEPT_NOWHERE,
      'content-type': found.type,
      'x-content-type-options': 'nosniff',
      'cross-origin-resource-policy': 'same-origin',
    },
  })
}

const KEPT_NOWHERE = { 'cache-control': 'private, no-store' }
