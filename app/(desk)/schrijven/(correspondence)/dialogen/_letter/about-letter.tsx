import { siteTexts } from '@/app/_server/site-texts'
import type { OpenDialogue } from '@/publication/correspondence/dialogues/find-dialogue'
import { letterAtDesk } from '@/publication/correspondence/letters/address-at-desk'
import type { FoundLetter } from '@/publication/correspondence/letters/find-written-letter'
import { SentMoment } from '../../_dates/sent-moment'

type Props = {
  dialogue: OpenDialogue
  /** null of one that was never sent */
  letter: FoundLetter | null
}

/** Of which dialogue a letter is, when it was sent, and where what else is known of it stands. */
export async function AboutLetter({ dialogue, letter }: Props) {
  const { texts, language } = await siteTexts()
  const { page } = texts.dialogues
  const path = `/schrijven/dialogen/${dialogue.id}`
  const ofLetter = letter && `${path}/brieven/${letter.id}`
  return (
    <>
      <p className="label">{texts.letters.form.ofDialogue}</p>
      {letter?.sentAt && (
        <p className="hint">
          <SentMoment
            sent={{ sentAt: letter.sentAt, datedBy: letter.datedBy }}
            words={texts.letters.dates}
            language={language}
          />
        </p>
      )}
      <p className="words">
        <a href={path}>{dialogue.theme}</a>
        {letter && <a href={letterAtDesk(dialogue.id, letter.id)}>{texts.letters.form.asSent}</a>}
        {letter?.isOwn && letter.wasMail && <a href={`${ofLetter}/datum`}>{page.date}</a>}
        {letter && letter.revision > (letter.sentRevision ?? 1) && (
          <a href={`${ofLetter}/versies`}>{page.revisions}</a>
        )}
      </p>
    </>
  )
}
