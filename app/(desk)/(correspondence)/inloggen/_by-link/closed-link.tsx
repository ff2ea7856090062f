import { siteTexts } from '@/app/_server/site-texts'
import type { Texts } from '@/texts/texts'
import { ClosedPage } from './closed-page'

export type ClosedLinkStatus = keyof Texts['byLink']['closed']

export const isClosedLink = <Opened extends { status: string }>(
  opened: Opened,
): opened is Extract<Opened, { status: ClosedLinkStatus }> =>
  opened.status === 'not-yours' || opened.status === 'unknown' || opened.status === 'not-writing'

/** A link that opens nothing for whoever asks, whatever it was for. */
export async function ClosedLink({ status }: { status: ClosedLinkStatus }) {
  const { closed } = (await siteTexts()).texts.byLink
  return <ClosedPage {...closed[status]} at={status === 'not-yours' ? null : '/schrijven'} />
}
