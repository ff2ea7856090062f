import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { siteTexts } from '@/app/_server/site-texts'
import { requireMember } from '@/app/_server/viewer'
import { AnsweredForm } from '@/app/(desk)/_forms/answered-form'
import { titleOf } from '@/app/(desk)/_titles/title-of'
import { DialogueLine } from '@/app/(desk)/schrijven/(correspondence)/dialogen/_people/dialogue-line'
import { OtherFields } from '@/app/(desk)/schrijven/(correspondence)/dialogen/_people/other-fields'
import { requireDialogue } from '@/app/(desk)/schrijven/(correspondence)/dialogen/_people/require-dialogue'
import { add } from '@/app/(desk)/schrijven/(correspondence)/dialogen/actions'
import { listPossibleCorrespondents } from '@/publication/correspondence/dialogues/list-possible-correspondents'

type Props = { params: Promise<{ id: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const viewer = await requireMember('add correspondent')
  return titleOf((await requireDialogue(viewer, (await params).id)).theme, 'add')
}

export default async function AddCorrespondentPage({ params }: Props) {
  const viewer = await requireMember('add correspondent')
  const dialogue = await requireDialogue(viewer, (await params).id)
  if (!dialogue.isOwn) notFound()
  const seated = new Set(dialogue.correspondents.map(({ id }) => id))
  const members = (await listPossibleCorrespondents(viewer.id)).filter(({ id }) => !seated.has(id))
  const { begin, add: words } = (await siteTexts()).texts.dialogues
  return (
    <>
      <h1>{words.title}</h1>
      <DialogueLine dialogue={dialogue} />
      <p>{words.text}</p>
      <AnsweredForm action={add} className="stack">
        <input type="hidden" name="dialogueId" value={dialogue.id} />
        <OtherFields viewer={viewer} members={members} words={begin} />
        <p>
          <button type="submit" className="primary">
            {words.add}
          </button>
        </p>
      </AnsweredForm>
    </>
  )
}
