import 'server-only'
import { cache } from 'react'
import { findViewer } from '@/app/_server/viewer'
import {
  type OpenedProof,
  openProofLink,
} from '@/publication/correspondence/compositions/by-mail/open-proof-link'

export type Opened = OpenedProof | { status: 'not-yours' }

/** What a link opens for whoever asks, once for the title and the page; who is signed in as another than it was mailed to sees nothing. */
export const findOpened = cache(async (token: string): Promise<Opened> => {
  const [opened, viewer] = await Promise.all([openProofLink(token), findViewer()])
  return 'memberId' in opened && viewer && viewer.id !== opened.memberId ? { status: 'not-yours' } : opened
})
