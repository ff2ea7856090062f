import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { siteTexts } from '@/app/_server/site-texts'
import { requireMember } from '@/app/_server/viewer'
import { AnsweredForm } from '@/app/(desk)/_forms/answered-form'
import { titleOf } from '@/app/(desk)/_titles/title-of'
import { findOwnUnsent } from '@/app/(desk)/schrijven/(correspondence)/dialogen/_letter/find-own-unsent'
import { letterPath } from '@/app/(desk)/schrijven/(correspondence)/dialogen/_letter/letter-path'
import { unsentTitle } from '@/app/(desk)/schrijven/(correspondence)/dialogen/_letter/unsent-title'
import { DialogueLine } from '@/app/(desk)/schrijven/(correspondence)/dialogen/_people/dialogue-line'
import { requireDialogue } from '@/app/(desk)/schrijven/(correspondence)/dialogen/_people/require-dialogue'
import { discardUnsent } from '@/app/(desk)/schrijven/(correspondence)/dialogen/[id]/brieven/[letterId]/actions'

type Props = { params: Promise<{ id: string; letterId: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const viewer = await requireMember('discard letter')
  const { id, letterId } = await params
  const letter = await findOwnUnsent(viewer.id, id, letterId)
  if (!letter) return {}
  return titleOf(await unsentTitle(letter, await requireDialogue(viewer, id)), 'discard')
}

/** The second step of throwing a letter away that was not sent: asks before. */
export default async function DiscardLetterPage({ params }: Props) {
  const viewer = await requireMember('discard letter')
  const { id, letterId } = await params
  const letter = await findOwnUnsent(viewer.id, id, letterId)
  if (!letter) notFound()
  if (letter.discardedAt) redirect(letterPath({ dialogueId: id, letterId }))
  const dialogue = await requireDialogue(viewer, id)
  const { discarded } = (await siteTexts()).texts
  return (
    <>
      <h1>{discarded.askTitle(await unsentTitle(letter, dialogue))}</h1>
      <DialogueLine dialogue={dialogue} />
      <p>{discarded.letter.askText}</p>
      <AnsweredForm action={discardUnsent} className="buttons">
        <input type="hidden" name="letterId" value={letter.id} />
        <button type="submit" className="danger">
          {discarded.discard}
        </button>
        <a className="button" href={`/schrijven/dialogen/${id}/schrijven`}>
          {discarded.keep}
        </a>
      </AnsweredForm>
    </>
  )
}
