import { readFile } from 'node:fs/promises'
import { findViewer } from '@/app/_server/viewer'
import { openProofPicture } from '@/publication/correspondence/compositions/by-mail/open-proof-picture'

type Context = { params: Promise<{ token: string; path: string[] }> }

/** A picture of a proof that is not public, for whoever has the link of its mail; for everybody else the same as one that is not there. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { token, path } = await params
  const [name = '', file, ...more] = path
  const viewer = await findViewer()
  const found = more.length === 0 ? await openProofPicture(token, viewer?.id ?? null, name, file) : null
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
