import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { siteTexts } from '@/app/_server/site-texts'
import { requireMember, type Viewer } from '@/app/_server/viewer'
import { AnsweredForm } from '@/app/(desk)/_forms/answered-form'
import { titleOf } from '@/app/(desk)/_titles/title-of'
import { DialogueLine } from '@/app/(desk)/schrijven/(correspondence)/dialogen/_people/dialogue-line'
import { JoinRequest } from '@/app/(desk)/schrijven/(correspondence)/dialogen/_people/join-request'
import { OtherFields } from '@/app/(desk)/schrijven/(correspondence)/dialogen/_people/other-fields'
import { ReopensProof } from '@/app/(desk)/schrijven/(correspondence)/dialogen/_people/reopens-proof'
import { requireDialogue } from '@/app/(desk)/schrijven/(correspondence)/dialogen/_people/require-dialogue'
import { add } from '@/app/(desk)/schrijven/(correspondence)/dialogen/actions'
import { listPossibleCorrespondents } from '@/publication/correspondence/dialogues/list-possible-correspondents'
import { JOIN_NEWS } from '@/publication/correspondence/dialogues/news-kinds'
import { findJoinRequest } from '@/publication/correspondence/joining/find-join-request'
import { listLettersToRead } from '@/publication/correspondence/joining/list-letters-to-read'
import { markLookedAt } from '@/publication/people/news/mark-looked-at'

type Props = { params: Promise<{ id: string }> }

/** Once for the title and the page. */
const findAsked = cache(async (viewer: Viewer, id: string) => {
  const dialogue = await requireDialogue(viewer, id)
  return dialogue.isOwn ? dialogue : null
})

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const viewer = await requireMember('add correspondent')
  const dialogue = await findAsked(viewer, (await params).id)
  return dialogue ? titleOf(dialogue.theme, 'add') : {}
}

export default async function AddCorrespondentPage({ params }: Props) {
  const viewer = await requireMember('add correspondent')
  const dialogue = await findAsked(viewer, (await params).id)
  if (!dialogue) notFound()
  await markLookedAt(viewer.id, { thingIds: [dialogue.id], kinds: JOIN_NEWS })
  const request = await findJoinRequest(viewer.id, dialogue.id)
  if (request)
    return (
      <>
        <h1>{(await siteTexts()).texts.dialogues.add.title}</h1>
        <DialogueLine dialogue={dialogue} />
        <JoinRequest request={request} dialogueId={dialogue.id} viewerId={viewer.id} />
      </>
    )
  const letterIds = await listLettersToRead(viewer.id, dialogue.id)
  const seated = new Set(dialogue.correspondents.map(({ id }) => id))
  const members = (await listPossibleCorrespondents(viewer.id)).filter(({ id }) => !seated.has(id))
  const { begin, add: words } = (await siteTexts()).texts.dialogues
  return (
    <>
      <h1>{words.title}</h1>
      <DialogueLine dialogue={dialogue} />
      <p>
        {dialogue.correspondents.length > 1 ? words.text : ''} {words.reads(letterIds.length)}
      </p>
      <AnsweredForm action={add} className="stack">
        <input type="hidden" name="dialogueId" value={dialogue.id} />
        <input type="hidden" name="requestId" value={randomUUID()} />
        <input type="hidden" name="letterIds" value={letterIds.join(' ')} />
        <OtherFields
          viewer={viewer}
          members={members}
          words={begin}
          legend={begin.who}
          byMail={words.emailHint}
        />
        <ReopensProof memberId={viewer.id} dialogueId={dialogue.id} />
        <p>
          <button type="submit" className="primary">
            {words.add}
          </button>
        </p>
      </AnsweredForm>
    </>
  )
}
