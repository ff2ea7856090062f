import { headers } from 'next/headers'
import { isSameOrigin } from '@/app/_server/same-origin'
import { siteTexts } from '@/app/_server/site-texts'
import { findViewer } from '@/app/_server/viewer'
import { takeAlong } from '@/publication/files/take-along/take-along'
import { openDepartureLink } from '@/publication/people/departures/departure-link'

type Props = { params: Promise<{ token: string }> }

/** Everything of somebody who leaves, for whoever has the link in their mail and is signed in as nobody else; behind a button, so that no scanner of mails takes it. */
export async function POST(_request: Request, { params }: Props): Promise<Response> {
  if (!isSameOrigin(await headers())) return new Response(null, { status: 403 })
  const opened = await openDepartureLink((await params).token, (await findViewer())?.id ?? null)
  const archive = opened.status === 'open' ? await takeAlong(opened.departure.memberId) : null
  if (!archive) return new Response(null, { status: 404 })
  const name = (await siteTexts()).texts.takeAlong.fileName(new Date().toISOString().slice(0, 10))
  return new Response(archive, {
    headers: {
      'content-type': 'application/zip',
      'content-disposition': `attachment; filename="${name}"`,
      'cache-control': 'private, no-store',
      'x-content-type-options': 'nosniff',
    },
  })
}
