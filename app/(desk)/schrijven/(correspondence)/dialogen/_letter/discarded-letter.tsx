import { siteTexts } from '@/app/_server/site-texts'
import type { Viewer } from '@/app/_server/viewer'
import { FetchBackForm } from '@/app/(desk)/schrijven/_discarded/fetch-back-form'
import type { OpenDialogue } from '@/publication/correspondence/dialogues/find-dialogue'
import type { FoundLetter } from '@/publication/correspondence/letters/find-written-letter'
import { daysLeft } from '@/publication/essays/discarded/days-left'
import { longMoment } from '@/texts/dates'
import { DialogueLine } from '../_people/dialogue-line'
import { fetchBackUnsent } from '../[id]/brieven/[letterId]/actions'
import { letterPath } from './letter-path'
import { UnsentText } from './unsent-text'
import { unsentTitle } from './unsent-title'

type Props = { viewer: Viewer; dialogue: OpenDialogue; letter: FoundLetter; discardedAt: Date }

/** What stands where a letter was that is thrown away: until when it can be fetched back, and what it says. */
export async function DiscardedLetter({ viewer, dialogue, letter, discardedAt }: Props) {
  const { texts, language } = await siteTexts()
  const { discarded, letters } = texts
  const title = await unsentTitle(letter, dialogue)
  const until = discarded.days(daysLeft(discardedAt))
  const path = letterPath({ dialogueId: dialogue.id, letterId: letter.id })
  return (
    <>
      <h1>{title}</h1>
      <DialogueLine dialogue={dialogue} />
      <div className="notice">
        <p>{discarded.letter.notice(longMoment(discardedAt, language), until)}</p>
        {dialogue.isOwn ? (
          <FetchBackForm action={fetchBackUnsent} field={{ letterId: letter.id }} title={title} />
        ) : (
          <p>{discarded.letter.stopped}</p>
        )}
      </div>
      <p>
        <a href={`${path}/versies`}>{letters.form.revisions}</a>
      </p>
      <UnsentText viewer={viewer} letter={letter} subject={letter.subject} body={letter.body} />
    </>
  )
}
