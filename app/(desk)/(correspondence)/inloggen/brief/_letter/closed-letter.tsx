import { siteTexts } from '@/app/_server/site-texts'
import { ClosedPage } from '../../_by-link/closed-page'
import type { Opened } from './find-opened'

type Props = { closed: Exclude<Opened, { status: 'open' }> }

/** What became of a letter whose link opens it no more, and the way to it by signing in. */
export async function ClosedLetter({ closed }: Props) {
  const { title, text } = (await siteTexts()).texts.letterNotice.page.closed[closed.status]
  const at = 'arrivalId' in closed ? `/schrijven/post/${closed.arrivalId}` : '/schrijven/post'
  return (
    <ClosedPage
      title={title}
      text={text('theme' in closed ? closed.theme : '')}
      at={closed.status === 'not-yours' ? null : at}
    />
  )
}
