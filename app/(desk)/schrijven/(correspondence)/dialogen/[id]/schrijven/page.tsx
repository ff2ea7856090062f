import type { Metadata } from 'next'
import { siteTexts } from '@/app/_server/site-texts'
import { requireMember } from '@/app/_server/viewer'
import { whatWasFetchedBack } from '@/app/(desk)/_revisions/what-was-fetched-back'
import { titleOf } from '@/app/(desk)/_titles/title-of'
import { LeftLetter } from '@/app/(desk)/schrijven/(correspondence)/dialogen/_letter/left-letter'
import { LetterPage } from '@/app/(desk)/schrijven/(correspondence)/dialogen/_letter/letter-page'
import { writeScreen } from '@/app/(desk)/schrijven/(correspondence)/dialogen/_letter/letter-screens'
import { listAddressees } from '@/app/(desk)/schrijven/(correspondence)/dialogen/_letter/list-addressees'
import { listEarlier } from '@/app/(desk)/schrijven/(correspondence)/dialogen/_letter/list-earlier'
import { requireDialogue } from '@/app/(desk)/schrijven/(correspondence)/dialogen/_people/require-dialogue'
import type { OpenDialogue } from '@/publication/correspondence/dialogues/find-dialogue'
import { findUnsentLetter } from '@/publication/correspondence/letters/find-written-letter'

type Asked = { pagina?: string | string[]; versie?: string | string[]; terug?: string | string[] }
type Props = { params: Promise<{ id: string }>; searchParams: Promise<Asked> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const viewer = await requireMember('write letter')
  return titleOf((await requireDialogue(viewer, (await params).id)).theme, 'write')
}

export default async function WriteLetterPage({ params, searchParams }: Props) {
  const viewer = await requireMember('write letter')
  const dialogue = await requireDialogue(viewer, (await params).id)
  if (!dialogue.isOwn) return <LeftLetter viewer={viewer} dialogue={dialogue} />
  const unsent = await findUnsentLetter(viewer.id, dialogue.id)
  const others = await listAddressees(viewer, dialogue, unsent?.toMemberId ?? null)
  const { pagina, ...arrival } = await searchParams
  const screen = await writeScreen(viewer, dialogue, unsent)
  const text = await whatIsBack(dialogue, arrival)
  const path = `/schrijven/dialogen/${dialogue.id}/schrijven`
  return (
    <LetterPage
      viewer={viewer}
      dialogue={dialogue}
      screen={text ? { ...screen, answer: { tone: 'good', text } } : screen}
      others={others}
      number={dialogue.letterCount + 1}
      earlier={await listEarlier(viewer, dialogue, { before: null, path, pagina })}
    />
  )
}

/** Said where somebody arrives who fetched a letter back, or a version of it; also when there is nobody left to read it. */
async function whatIsBack({ correspondents }: OpenDialogue, asked: Omit<Asked, 'pagina'>) {
  const { discarded, dialogues } = (await siteTexts()).texts
  const nobodyElse = correspondents.length < 2 ? ` ${dialogues.stop.nobodyElse}` : ''
  return whatWasFetchedBack(asked, discarded.letter.fetchedBack + nobodyElse)
}
