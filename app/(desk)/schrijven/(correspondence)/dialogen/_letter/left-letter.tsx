import { notFound } from 'next/navigation'
import { siteTexts } from '@/app/_server/site-texts'
import type { Viewer } from '@/app/_server/viewer'
import type { OpenDialogue } from '@/publication/correspondence/dialogues/find-dialogue'
import { findLeftLetter } from '@/publication/correspondence/letters/find-written-letter'
import { DialogueLine } from '../_people/dialogue-line'

type Props = { viewer: Viewer; dialogue: OpenDialogue }

/** What somebody who stopped writing had not sent: theirs to read and to copy, as they typed it. */
export async function LeftLetter({ viewer, dialogue }: Props) {
  const letter = await findLeftLetter(viewer.id, dialogue.id)
  if (!letter) notFound()
  const { unsent: words } = (await siteTexts()).texts.dialogues.stop
  return (
    <>
      <h1>{words.title}</h1>
      <DialogueLine dialogue={dialogue} />
      <p className="notice">{words.text}</p>
      {letter.subject && (
        <p>
          <b>{letter.subject}</b>
        </p>
      )}
      <p className="whitespace-pre-wrap wrap-anywhere">{letter.body}</p>
    </>
  )
}
