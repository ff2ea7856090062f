import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { cache } from 'react'
import { z } from 'zod'
import { requireMember } from '@/app/_server/viewer'
import { titleOf } from '@/app/(desk)/_titles/title-of'
import { DiscardedLetter } from '@/app/(desk)/schrijven/(correspondence)/dialogen/_letter/discarded-letter'
import { LetterPage } from '@/app/(desk)/schrijven/(correspondence)/dialogen/_letter/letter-page'
import { sentLetterScreen } from '@/app/(desk)/schrijven/(correspondence)/dialogen/_letter/letter-screens'
import { listEarlier } from '@/app/(desk)/schrijven/(correspondence)/dialogen/_letter/list-earlier'
import { requireDialogue } from '@/app/(desk)/schrijven/(correspondence)/dialogen/_people/require-dialogue'
import { letterAtDesk } from '@/publication/correspondence/letters/address-at-desk'
import { findWrittenLetter } from '@/publication/correspondence/letters/find-written-letter'
import { placeOf } from '@/publication/correspondence/letters/list-written-letters'

type Asked = { pagina?: string | string[] }
type Props = { params: Promise<{ id: string; letterId: string }>; searchParams: Promise<Asked> }

/** Once for the title and the page. */
const findAsked = cache(async (memberId: string, dialogueId: string, letterId: string) => {
  const asked = z.uuid().safeParse(letterId)
  const letter = asked.success ? await findWrittenLetter(memberId, asked.data) : null
  return letter?.dialogueId === dialogueId ? letter : null
})

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const viewer = await requireMember('propose letter change')
  const { id, letterId } = await params
  const letter = await findAsked(viewer.id, id, letterId)
  return letter ? titleOf((await requireDialogue(viewer, id)).theme, 'letter') : {}
}

/** A letter that was sent: its writer revises it, another proposes a change. One that was not is its writer's alone, and has its room. */
export default async function SentLetterPage({ params, searchParams }: Props) {
  const viewer = await requireMember('propose letter change')
  const { id, letterId } = await params
  const letter = await findAsked(viewer.id, id, letterId)
  if (!letter) notFound()
  const dialogue = await requireDialogue(viewer, id)
  const { discardedAt } = letter
  if (discardedAt)
    return <DiscardedLetter viewer={viewer} dialogue={dialogue} letter={letter} discardedAt={discardedAt} />
  if (!letter.sentAt) redirect(`/schrijven/dialogen/${id}/schrijven`)
  if (!letter.isOwn && !dialogue.mayPropose) redirect(letterAtDesk(id, letter.id))
  const screen = await sentLetterScreen(viewer, letter)
  const path = `/schrijven/dialogen/${id}/brieven/${letter.id}`
  const { pagina } = await searchParams
  const earlier = letter.isOwn
    ? await listEarlier(viewer, dialogue, { before: letter.id, path, pagina })
    : null
  return (
    <LetterPage
      viewer={viewer}
      dialogue={dialogue}
      screen={screen}
      others={[]}
      earlier={earlier}
      sent={letter}
      number={await placeOf(viewer.id, id, letter.id)}
    />
  )
}
