import { notFound } from 'next/navigation'
import { requireMember } from '@/app/_server/viewer'

/** Whatever else is asked for under /schrijven: said on the desk, not on a page for readers. */
export default async function UnknownDeskPage() {
  await requireMember('read desk')
  notFound()
}
