import { notFound } from 'next/navigation'
import { z } from 'zod'
import { requireMember } from '@/app/_server/viewer'
import { findReturnedMail } from '@/publication/readers/reader-at-desk/find-returned-mail'

type Context = { params: Promise<{ id: string }> }

/** A mail that came back, as it came: as text, so that nothing in it is more than that. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const viewer = await requireMember('read returned mail')
  const id = z.uuid().safeParse((await params).id)
  const raw = id.success ? await findReturnedMail(viewer.id, id.data) : null
  if (!raw) notFound()
  return new Response(new Uint8Array(raw), {
    headers: {
      'content-type': 'text/plain; charset=utf-8',
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'; sandbox",
      'cache-control': 'private, no-store',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
    },
  })
}
