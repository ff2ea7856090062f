import type { NextRequest } from 'next/server'
import { requireMember } from '@/app/_server/viewer'
import { exportReaders } from '@/publication/readers/importing/export-readers'
import { isInGroup } from '@/publication/readers/reader-list/group'
import { readGroup } from '../read-group'

/** Readers of the newsletter, or of a group of them, as a file to keep, in parts: however many there are. */
export async function GET(request: NextRequest): Promise<Response> {
  await requireMember('export subscribers')
  const asked = Object.fromEntries(request.nextUrl.searchParams)
  const { group, search } = readGroup(asked)
  const isAll = Object.keys(asked).length === 0
  const parts = exportReaders(isAll ? undefined : isInGroup(group, search, new Date()))
  const encoder = new TextEncoder()
  const body = new ReadableStream({
    async start(controller) {
      // Programs that make tables take it for UTF-8 by this alone.
      controller.enqueue(encoder.encode('\ufeff'))
    },
    async pull(controller) {
      const { value, done } = await parts.next()
      if (done) controller.close()
      else controller.enqueue(encoder.encode(value))
    },
    async cancel() {
      await parts.return(undefined)
    },
  })
  const name = `lezers-${new Date().toISOString().slice(0, 10)}.csv`
  return new Response(body, {
    headers: {
      'content-type': 'text/csv; charset=utf-8; header=present',
      'content-disposition': `attachment; filename="${name}"`,
      'cache-control': 'private, no-store',
    },
  })
}
