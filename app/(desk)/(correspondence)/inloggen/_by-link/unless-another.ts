import 'server-only'
import { findViewer } from '@/app/_server/viewer'

/** What a link opens for whoever asks: who is signed in as another than it was mailed to sees nothing of it. */
export async function unlessAnother<Opened extends { status: string }>(
  opening: Promise<Opened>,
): Promise<Opened | { status: 'not-yours' }> {
  const [opened, viewer] = await Promise.all([opening, findViewer()])
  return 'memberId' in opened && viewer && viewer.id !== opened.memberId ? { status: 'not-yours' } : opened
}
