import { siteTexts } from '@/app/_server/site-texts'
import { QuotedIn } from '@/components/letters/quoted-in'
import type { OpenDialogue } from '@/publication/correspondence/dialogues/find-dialogue'
import {
  addressesAtDesk,
  anchorAtDesk,
  letterAtDesk,
} from '@/publication/correspondence/letters/address-at-desk'
import type { LetterAtDesk as Letter } from '@/publication/correspondence/letters/list-written-letters'
import { subjectForReaders } from '@/publication/public/letters/subject-for-readers'
import { addresseeOf } from '@/texts/addressee'
import { SentMoment } from '../../_dates/sent-moment'
import { Passages } from '../_letter/passages'

type Props = {
  letter: Letter
  dialogue: OpenDialogue
  /** of all letters of the dialogue, in order */
  ids: string[]
  /** where relative links in letters are read from */
  home: string
}

/** One sent letter: from whom, to whom, when, its text, and what can be done with it. Its anchor is permanent. */
export async function LetterAtDesk({ letter, dialogue, ids, home }: Props) {
  const { texts, language } = await siteTexts()
  const words = texts.dialogues.page
  const subject = subjectForReaders(letter.subject)
  const { to } = letter
  const anchor = anchorAtDesk(letter.id)
  return (
    <article id={anchor} className="letter-at-desk" aria-labelledby={`${anchor}-kop`}>
      <header>
        <h3 id={`${anchor}-kop`}>
          {letter.writer.name}
          {addresseeOf(
            { to, isToAll: !to && dialogue.correspondents.length + dialogue.former.length > 2 },
            'name',
            language,
          )}
        </h3>
        <p className="hint">
          <SentMoment sent={letter} words={texts.letters.dates} language={language} />
          {' · '}
          <a href={letterAtDesk(dialogue.id, letter.id)}>
            {words.place(letter.number, dialogue.letterCount)}
          </a>
        </p>
        {letter.confirmedBy && (
          <p className="hint">
            {words.confirmedBy(letter.confirmedBy.name)}
            {letter.isOwn && letter.confirmedBy.exchangeId && (
              <>
                {' · '}
                <a href={`/schrijven/post/uitwisseling/${letter.confirmedBy.exchangeId}`}>
                  {words.undoConfirmed}
                </a>
              </>
            )}
          </p>
        )}
        {subject && (
          <p className="subject">
            {words.subject}: {subject}
          </p>
        )}
      </header>
      {letter.withheld && <p className="hint">{words.withheld[letter.withheld]}</p>}
      <Passages
        passages={letter.passages}
        readers={letter.readers}
        to={addressesAtDesk(dialogue.id, ids)}
        page={home}
        asker={dialogue.id}
        prefix={`${anchor}-`}
        noteLevel={4}
      />
      {letter.quotedIn.length > 0 && (
        <QuotedIn
          quotations={letter.quotedIn.map(({ number, letterId, block }) => ({
            number,
            href: letterAtDesk(dialogue.id, letterId, block),
          }))}
          language={language}
        />
      )}
      <LetterLinks letter={letter} dialogue={dialogue} />
    </article>
  )
}

async function LetterLinks({ letter, dialogue }: Omit<Props, 'ids' | 'home'>) {
  const words = (await siteTexts()).texts.dialogues.page
  const path = `/schrijven/dialogen/${dialogue.id}`
  const place = words.place(letter.number, dialogue.letterCount)
  const hasRevisions = letter.revision > (letter.sentRevision ?? 1)
  return (
    <ul className="letter-links">
      {(letter.isOwn || dialogue.mayPropose) && (
        <li>
          <a
            href={`${path}/brieven/${letter.id}`}
            aria-label={`${letter.isOwn ? words.revise : words.propose}: ${place}`}
          >
            {letter.isOwn ? words.revise : words.propose}
          </a>
        </li>
      )}
      {letter.isOwn && letter.wasMail && (
        <li>
          <a href={`${path}/brieven/${letter.id}/datum`} aria-label={`${words.date}: ${place}`}>
            {words.date}
          </a>
        </li>
      )}
      {hasRevisions && (
        <li>
          <a href={`${path}/brieven/${letter.id}/versies`} aria-label={`${words.revisions}: ${place}`}>
            {words.revisions}
          </a>
        </li>
      )}
      {letter.openChanges.map(({ id, by }) => (
        <li key={id}>
          <a href={`${path}/wijzigingen/${id}`}>{words.changeBy(by)}</a>
        </li>
      ))}
    </ul>
  )
}
