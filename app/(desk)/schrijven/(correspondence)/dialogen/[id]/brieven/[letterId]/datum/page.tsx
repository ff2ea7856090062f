import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { z } from 'zod'
import { siteTexts } from '@/app/_server/site-texts'
import { requireMember } from '@/app/_server/viewer'
import { AnsweredForm } from '@/app/(desk)/_forms/answered-form'
import { titleOf } from '@/app/(desk)/_titles/title-of'
import { DateFields } from '@/app/(desk)/schrijven/(correspondence)/_dates/date-fields'
import { DialogueLine } from '@/app/(desk)/schrijven/(correspondence)/dialogen/_people/dialogue-line'
import { requireDialogue } from '@/app/(desk)/schrijven/(correspondence)/dialogen/_people/require-dialogue'
import { listWhoAgreed } from '@/publication/correspondence/compositions/list-who-agreed'
import { findWrittenLetter } from '@/publication/correspondence/letters/find-written-letter'
import { joinNames } from '@/texts/join-names'
import { keepDate } from './actions'

type Props = { params: Promise<{ id: string; letterId: string }> }

/** Once for the title and the page. */
const findAsked = cache(async (memberId: string, dialogueId: string, letterId: string) => {
  const asked = z.uuid().safeParse(letterId)
  const letter = asked.success ? await findWrittenLetter(memberId, asked.data) : null
  return letter?.dialogueId === dialogueId && letter.isOwn && letter.wasMail ? letter : null
})

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const viewer = await requireMember('revise letter')
  const { id, letterId } = await params
  const letter = await findAsked(viewer.id, id, letterId)
  return letter ? titleOf((await requireDialogue(viewer, id)).theme, 'date') : {}
}

/** When one's own letter was sent, of one that came as a mail: its date may have been missing, or wrong. */
export default async function LetterDatePage({ params }: Props) {
  const viewer = await requireMember('revise letter')
  const { id, letterId } = await params
  const letter = await findAsked(viewer.id, id, letterId)
  if (!letter) notFound()
  const { texts, language } = await siteTexts()
  const words = texts.letters.dates
  const agreed = await listWhoAgreed(viewer.id, id)
  return (
    <>
      <h1>{words.title}</h1>
      <DialogueLine dialogue={await requireDialogue(viewer, id)} />
      <p>
        {words.rule} {agreed.length > 0 && texts.compositions.approvals.willEnd(joinNames(agreed, language))}
      </p>
      <AnsweredForm action={keepDate} className="stack">
        <input type="hidden" name="dialogueId" value={id} />
        <input type="hidden" name="letterId" value={letter.id} />
        <DateFields dated={letter} words={words} />
        <p>
          <button type="submit" className="primary">
            {words.save}
          </button>
        </p>
      </AnsweredForm>
    </>
  )
}
