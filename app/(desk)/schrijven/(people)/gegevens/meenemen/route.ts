import { notFound } from 'next/navigation'
import { siteTexts } from '@/app/_server/site-texts'
import { requireMember } from '@/app/_server/viewer'
import { takeAlong } from '@/publication/files/take-along/take-along'

/** Everything of the viewer as one archive, made while it is read. */
export async function GET(): Promise<Response> {
  const viewer = await requireMember('take along')
  const { texts } = await siteTexts()
  const archive = await takeAlong(viewer.id)
  if (!archive) notFound()
  const name = texts.takeAlong.fileName(new Date().toISOString().slice(0, 10))
  return new Response(archive, {
    headers: {
      'content-type': 'application/zip',
      'content-disposition': `attachment; filename="${name}"`,
      'cache-control': 'private, no-store',
    },
  })
}
