import { render } from 'react-email'
import { type Language, textsIn } from '@/texts/texts'
import { MailFoot, MailFrame, textSignature } from '../mail-frame'
import type { RenderedMail } from '../one-button-mail'
import { COLOURS, STYLES } from '../styles'
import { wrap } from '../wrap'

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
  /** of the page that shows all they get */
  myMailLink: string
  /** the letter in sanitised HTML with absolute addresses, or its beginning: at most MOST_LETTER_BYTES */
  html: string
  isWhole: boolean
  /** the whole letter as plain mail */
  text: string
}

/**
 * The mail that brings one letter to a follower. One that is too long for a mail says where to read on; the text part has
 * all of it.
 */
export async function renderPublicLetterMail(letter: PublicLetter): Promise<RenderedMail> {
  const words = textsIn(letter.language).following.letter
  const subject = words.subject(letter.number, letter.subject || letter.title)
  const html = await render(<LetterMail letter={letter} subject={subject} />)
  return { subject: subject.replace(/\s+/g, ' '), html, text: inText(letter) }
}

function LetterMail({ letter, subject }: { letter: PublicLetter; subject: string }) {
  const words = textsIn(letter.language).following.letter
  return (
    <MailFrame language={letter.language} title={subject} preview={letter.heading}>
      <p className="muted" style={STYLES.line}>
        {words.noAnswer(letter.writer)}
      </p>
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
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: sanitised where it was made, in publication/text/prose/prose-to-html.ts */}
      <div className="prose" dangerouslySetInnerHTML={{ __html: letter.html }} />
      {!letter.isWhole && (
        <p>
          {words.cut}{' '}
          <a href={letter.link} className="link" style={{ color: COLOURS.link }}>
            {words.readOn}
          </a>
        </p>
      )}
      <p className="muted" style={STYLES.line}>
        {words.why(letter.publicationName)}
      </p>
      <MailFoot
        publicationName={letter.publicationName}
        words={words.leave}
        link={letter.leaveLink}
        also={{ words: textsIn(letter.language).myMail.inMails, link: letter.myMailLink }}
      />
    </MailFrame>
  )
}

function inText(letter: PublicLetter): string {
  const words = textsIn(letter.language).following.letter
  const when = [letter.sent, letter.place].filter(Boolean).join(' · ')
  return [
    wrap(words.noAnswer(letter.writer)),
    wrap(letter.title),
    `${wrap(letter.heading)}\n${wrap(when)}\n${letter.link}`,
    letter.text.split('\n').map(wrap).join('\n'),
    wrap(words.why(letter.publicationName)),
    `${words.leave}\n${letter.leaveLink}`,
    `${textsIn(letter.language).myMail.inMails}\n${letter.myMailLink}`,
    textSignature(letter.publicationName),
  ].join('\n\n')
}
