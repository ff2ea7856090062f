import { notFound } from 'next/navigation'
import { requireMember } from '@/app/_server/viewer'
import { exportSubscribers } from '@/publication/readers/subscriptions/export-subscribers'

/** All subscribers as a file to keep. */
export async function GET(): Promise<Response> {
  const viewer = await requireMember('export subscribers')
  const csv = await exportSubscribers(viewer.id)
  if (csv === null) notFound()
  const name = `abonnees-${new Date().toISOString().slice(0, 10)}.csv`
  return new Response(csv, {
    headers: {
      'content-type': 'text/csv; charset=utf-8; header=present',
      'content-disposition': `attachment; filename="${name}"`,
      'cache-control': 'private, no-store',
    },
  })
}
