import { render } from 'react-email'
import { type Language, textsIn } from '@/texts/texts'
import { MailFoot, MailFrame, textSignature } from './mail-frame'
import type { RenderedMail } from './one-button-mail'
import { COLOURS, STYLES } from './styles'
import { wrap } from './wrap'

/** A letter of a published dialogue, ready to be set. Everything is in the language of the publication already. */
export type PublicLetter = {
  publicationName: string
  language: Language
  /** of the dialogue */
  title: string
  number: number
  /** "" when it had none */
  subject: string
  writer: string
  /** "Anna de Vries aan Bram van Iersel" */
  heading: string
  /** "woensdag 31 oktober 2012, 22.05 uur"; null when nobody knows any more */
  sent: string | null
  /** "Brief 2 van 7" */
  place: string
  /** its permanent address */
  link: string
  leaveLink: string
  /** the letter as blocks of sanitised HTML with absolute addresses */
  blocks: string[]
  /** the whole letter without markup */
  text: string
}

/** Gmail shows 102,400 bytes of HTML and hides the rest; what stands around a letter takes less than 10,000. */
const MOST_LETTER_BYTES = 80_000

/**
 * The mail that brings one letter to a follower, whole. As HTML it stays under 90,000 bytes: a longer letter is cut
 * between two blocks and says where to read on; the text part has all of it.
 */
export async function renderPublicLetterMail(letter: PublicLetter): Promise<RenderedMail> {
  const words = textsIn(letter.language).following.letter
  const subject = words.subject(letter.number, letter.subject || letter.title)
  const html = await render(<LetterMail letter={letter} subject={subject} />)
  return { subject: subject.replace(/\s+/g, ' '), html, text: inText(letter) }
}

function LetterMail({ letter, subject }: { letter: PublicLetter; subject: string }) {
  const words = textsIn(letter.language).following.letter
  const shown = shortenedTo(MOST_LETTER_BYTES, letter.blocks)
  return (
    <MailFrame language={letter.language} title={subject} preview={letter.heading}>
      <p className="muted" style={STYLES.line}>
        {letter.title}
      </p>
      <h1 style={STYLES.title}>{letter.heading}</h1>
      <p className="muted" style={STYLES.line}>
        {letter.sent && `${letter.sent} · `}
        <a href={letter.link} className="link" style={{ color: COLOURS.link }}>
          {letter.place}
        </a>
      </p>
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: sanitised where it was made, in publication/prose/prose-to-html.ts */}
      <div dangerouslySetInnerHTML={{ __html: shown.join('\n') }} />
      {shown.length < letter.blocks.length && (
        <p>
          {words.cut}{' '}
          <a href={letter.link} className="link" style={{ color: COLOURS.link }}>
            {words.readOn}
          </a>
        </p>
      )}
      <p className="muted" style={STYLES.line}>
        {words.noAnswer(letter.writer, letter.publicationName)}
      </p>
      <MailFoot publicationName={letter.publicationName} words={words.leave} link={letter.leaveLink} />
    </MailFrame>
  )
}

function shortenedTo(mostBytes: number, blocks: string[]): string[] {
  let bytes = 0
  const end = blocks.findIndex((block) => {
    bytes += Buffer.byteLength(block) + 1
    return bytes > mostBytes
  })
  return end < 0 ? blocks : blocks.slice(0, end)
}

function inText(letter: PublicLetter): string {
  const words = textsIn(letter.language).following.letter
  const when = [letter.sent, letter.place].filter(Boolean).join(' · ')
  return [
    wrap(letter.title),
    `${wrap(letter.heading)}\n${wrap(when)}\n${letter.link}`,
    letter.text.split('\n').map(wrap).join('\n'),
    wrap(words.noAnswer(letter.writer, letter.publicationName)),
    `${words.leave}\n${letter.leaveLink}`,
    textSignature(letter.publicationName),
  ].join('\n\n')
}
