import 'server-only'
import { cache } from 'react'
import { findViewer } from '@/app/_server/viewer'
import {
  type OpenedLink,
  openLetterLink,
} from '@/publication/correspondence/arrivals/notices/open-letter-link'

export type Opened = OpenedLink | { status: 'not-yours' }

/** What a link opens for whoever asks, once for the title and the page; who is signed in as another than its writer sees nothing. */
export const findOpened = cache(async (token: string): Promise<Opened> => {
  const [opened, viewer] = await Promise.all([openLetterLink(token), findViewer()])
  return 'memberId' in opened && viewer && viewer.id !== opened.memberId ? { status: 'not-yours' } : opened
})
