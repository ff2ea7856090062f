import { siteTexts } from '@/app/_server/site-texts'
import { isEstimated } from '@/publication/correspondence/letters/is-estimated'
import type { OwnChange } from '@/publication/correspondence/letters/list-own-changes'
import { sentInWords } from '@/publication/correspondence/letters/sent-in-words'
import { longDate } from '@/texts/dates'
import type { Language, Texts } from '@/texts/texts'

type Props = { changes: OwnChange[]; dialogueId: string }

/** What who looks proposed in this dialogue, with what became of it. Nothing when they proposed nothing. */
export async function OwnChanges({ changes, dialogueId }: Props) {
  if (changes.length === 0) return null
  const { texts, language } = await siteTexts()
  const words = texts.dialogues.page
  return (
    <section aria-labelledby="voorstellen">
      <h2 id="voorstellen">{words.ownChanges}</h2>
      <ol className="works">
        {changes.map((change) => (
          <li key={change.id}>
            <p>
              <a href={`/schrijven/dialogen/${dialogueId}/wijzigingen/${change.id}`}>
                {words.ownChange(change.writer.name, dayOfLetter(change, texts.letters.dates, language))}
              </a>
            </p>
            <p className="hint">{whatBecame(change, texts.letters.change, language)}</p>
          </li>
        ))}
      </ol>
    </section>
  )
}

function dayOfLetter(
  { letterSentAt: sentAt, letterDatedBy: by }: OwnChange,
  words: Texts['letters']['dates'],
  language: Language,
): string {
  return isEstimated(by) || by === 'nobody'
    ? sentInWords({ sentAt, datedBy: by }, words, language)
    : longDate(sentAt, language)
}

function whatBecame(
  { decision, decidedAt, reason, writer }: OwnChange,
  words: Texts['letters']['change'],
  language: Language,
): string {
  if (!decision || !decidedAt) return words.waits(writer.name)
  const day = longDate(decidedAt, language)
  if (decision === 'accepted') return words.acceptedOn(day)
  return [words.declinedOn(day), reason && words.because(reason)].filter(Boolean).join(' ')
}
