import { anchorAtDesk } from '@/publication/correspondence/letters/address-at-desk'
import { subjectForReaders } from '@/publication/public/letters/subject-for-readers'
import 'server-only'
import { siteTexts } from '@/app/_server/site-texts'
import type { Viewer } from '@/app/_server/viewer'
import { pageNumber } from '@/app/(desk)/_lists/page-number'
import { Pages } from '@/app/(desk)/_lists/pages'
import type { OpenDialogue } from '@/publication/correspondence/dialogues/find-dialogue'
import { pageOfDialogue } from '@/publication/correspondence/dialogues/page-of-dialogue'
import { addressesAtDesk, letterAtDesk } from '@/publication/correspondence/letters/address-at-desk'
import {
  LETTERS_PER_PAGE,
  type LetterAtDesk,
  listWrittenLetters,
  placeOf,
} from '@/publication/correspondence/letters/list-written-letters'
import { SentMoment } from '../../_dates/sent-moment'
import { addresseeInWords } from './addressee-in-words'
import type { Earlier } from './earlier-letters'
import { Passages } from './passages'
import { voiceOf } from './voice-of'

type Asked = {
  /** the letter that is revised; null: one that is not sent yet */
  before: string | null
  /** of the page they stand on */
  path: string
  /** what its address says, from 1; without it the last letters */
  pagina?: string | string[] | undefined
}

/** A page of the letters that went before, the newest first, to stand beside the one that is being written. */
export async function listEarlier(
  viewer: Viewer,
  dialogue: OpenDialogue,
  { before, path, pagina }: Asked,
): Promise<Earlier | null> {
  const count = before ? (await placeOf(viewer.id, dialogue.id, before)) - 1 : dialogue.letterCount
  if (count < 1) return null
  const last = Math.ceil(count / LETTERS_PER_PAGE)
  const wanted = pagina === undefined ? last : Math.min(pageNumber(pagina), last)
  const { letters, page, ids } = await listWrittenLetters(viewer.id, dialogue.id, { page: wanted })
  const earlier = letters.filter(({ number }) => number <= count)
  const { texts } = await siteTexts()
  const first = earlier[0]?.number ?? 1
  const older = count > 1 && page === last ? texts.letters.older(count - 1) : null
  const to = addressesAtDesk(dialogue.id, ids)
  const home = await pageOfDialogue(dialogue.id)
  return {
    letters: earlier.toReversed().map((letter) => ({
      id: letter.id,
      number: letter.number,
      readerIds: letter.readers.map(({ id }) => id),
      voice: voiceOf(dialogue, letter.writer.id),
      called: texts.reader.letterNumber(letter.number),
      quoteLabel: texts.letters.quoteFrom(letter.number),
      heading: (
        <EarlierHeading
          letter={letter}
          dialogue={dialogue}
          viewer={viewer}
          older={letter.number === earlier.length + first - 1 ? older : null}
        />
      ),
      text: (
        <Passages
          passages={letter.passages}
          readers={letter.readers}
          to={to}
          page={home}
          asker={viewer.id}
          prefix={`${anchorAtDesk(letter.id)}-`}
          noteLevel={4}
        />
      ),
    })),
    older: older ?? texts.letters.older(Math.max(first + earlier.length - 2, 1)),
    isOlderPage: page !== last,
    pages: (
      <Pages
        page={page}
        path={path}
        perPage={LETTERS_PER_PAGE}
        count={count}
        texts={{ ...texts.desk.lists, pages: texts.dialogues.page.pages }}
        firstPath={`${path}?pagina=1`}
      />
    ),
  }
}

type Props = {
  letter: LetterAtDesk
  dialogue: OpenDialogue
  viewer: Viewer
  /** "6 eerdere brieven", on the last one alone */
  older: string | null
}

async function EarlierHeading({ letter, dialogue, viewer, older }: Props) {
  const { texts, language } = await siteTexts()
  const { place, subject } = texts.dialogues.page
  const about = subjectForReaders(letter.subject)
  const ofLetter = { writerId: letter.writer.id, toMemberId: letter.to?.id ?? null }
  return (
    <header>
      <h3>
        <span id={`${anchorAtDesk(letter.id)}-kop`} className="sender">
          {letter.writer.name}
        </span>{' '}
        {addresseeInWords(dialogue, ofLetter, viewer.id, texts.letters.form, language)}
      </h3>
      <p className="hint">
        <SentMoment sent={letter} words={texts.letters.dates} language={language} />
        {' · '}
        <a href={letterAtDesk(dialogue.id, letter.id)}>{place(letter.number, dialogue.letterCount)}</a>
        {older && (
          <>
            {' · '}
            <a href="#eerder">{older}</a>
          </>
        )}
      </p>
      {about && (
        <p className="subject">
          {subject}: {about}
        </p>
      )}
    </header>
  )
}
