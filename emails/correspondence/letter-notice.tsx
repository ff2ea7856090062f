import { Button, render } from 'react-email'
import { longDate } from '@/texts/dates'
import { type Texts, textsIn } from '@/texts/texts'
import { MailFoot, MailFrame, textSignature } from '../mail-frame'
import type { MailAbout, RenderedMail } from '../one-button-mail'
import { oneLine } from '../one-line'
import { STYLES } from '../styles'
import { wrap } from '../wrap'
import { beginningOf, type Folded, FoldedAway } from './folded-away'
import { type LetterMail, PassageOfMail, passagesInText } from './letter-mail'

/** A mailed letter as it was read, for its writer alone. */
export type LetterNotice = MailAbout & {
  theme: string
  subject: string
  /** when it was mailed */
  mailedAt: Date
  /** of a letter whose date is a guess: that, in words; '' of others */
  guessed: string
  /** whom it is to and who gets it besides, as a line */
  toLine: string
  /** who gets it: all others who write there */
  reaches: string
  /** that whom it seems to be to writes there no more; '' when they do */
  stopped: string
  /** as for the others, in HTML that was sanitised; null: it cannot be a letter yet, and is shown as it was typed */
  passages: LetterMail['passages'] | null
  texts: LetterMail['texts']
  /** who reads what is private in it: "Denise en Carola" */
  readers: string
  /** false: the passages are its beginning */
  isWhole: boolean
  /** of the pictures in it, what the mail brings; the text part has none of them */
  carried: 'none' | 'some' | 'all'
  /** lines that a mail program broke are one again in it */
  hasJoinedLines: boolean
  /** the same came before, under another Message-ID */
  cameBefore: boolean
  folded: Folded[]
  /** how often they were told before: 0, 1 or 2 */
  reminder: number
  /** stops reminders of this dialogue, without signing in */
  stopLink: string
  linkDays: number
}

type Words = Texts['letterNotice']

/**
 * The mail that shows a writer how their letter was read and what was folded away, with one button. Its first line says that nobody
 * reads an answer; its subject has nothing of the letter in it, as owners read subjects among unsent mails.
 */
export async function renderLetterNotice(notice: LetterNotice): Promise<RenderedMail> {
  const words = textsIn(notice.language).letterNotice
  const subject = words.subject(oneLine(notice.theme), notice.reminder)
  const html = await render(<Notice notice={notice} subject={subject} words={words} />)
  return { subject, html, text: inText(notice, words) }
}

function sentencesOf(notice: LetterNotice, words: Words): string[] {
  const { theme, mailedAt, reaches, stopped, language, passages, texts } = notice
  const { hasJoinedLines, cameBefore, reminder } = notice
  const isEmpty = texts.every(({ text }) => text.trim() === '')
  return [
    words.before(oneLine(theme), longDate(mailedAt, language), reaches),
    stopped,
    cameBefore ? words.cameBefore : '',
    isEmpty ? words.noText : passages ? '' : words.mustChange,
    hasJoinedLines ? words.linesJoined : '',
    words.reminders[reminder] ?? '',
  ].filter(Boolean)
}

function headOf({ subject, toLine, guessed }: LetterNotice, words: Words): string[] {
  const dated = guessed ? [words.dateLine(guessed)] : []
  return [toLine, ...dated, ...(subject ? [words.subjectLine(oneLine(subject))] : [])]
}

type Props = { notice: LetterNotice; subject: string; words: Words }

function Notice({ notice, subject, words }: Props) {
  const { language, publicationName, link, passages, texts, isWhole, folded, reminder, stopLink } = notice
  const { mail, letters } = textsIn(language)
  return (
    <MailFrame language={language} title={subject} preview={words.preview}>
      <p className="muted" style={STYLES.line}>
        {words.nobodyReads}
      </p>
      <h1 style={STYLES.title}>{subject}</h1>
      {sentencesOf(notice, words).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <p style={STYLES.action}>
        <Button href={link} className="button" style={STYLES.button}>
          {passages ? words.button : words.buttonToAdjust}
        </Button>
      </p>
      <p>{words.after(notice.linkDays)}</p>
      <h2 style={STYLES.title}>{words.asRead}</h2>
      {headOf(notice, words).map((line) => (
        <p key={line} style={STYLES.line}>
          {line}
        </p>
      ))}
      {passages?.map((passage, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: passages have no other name, and a mail is rendered once
        <PassageOfMail key={place} passage={passage} readers={notice.readers} words={letters.mail} />
      ))}
      {!passages &&
        texts.map(({ text }) => <FoldedAway key="typed" folded={{ title: '', text }} words={words} />)}
      {!isWhole && <p>{words.cut}</p>}
      {notice.carried === 'some' && <p>{words.picturesOnPage}</p>}
      {folded.length > 0 && <h2 style={STYLES.title}>{words.folded}</h2>}
      {folded.map((part) => (
        <FoldedAway key={part.title} folded={part} words={words} />
      ))}
      {reminder > 0 && (
        <p className="muted" style={STYLES.line}>
          {words.stop}
          <br />
          <a href={stopLink} className="link" style={STYLES.address}>
            {stopLink}
          </a>
        </p>
      )}
      <MailFoot words={mail.otherwiseCopy} link={link} publicationName={publicationName} />
    </MailFrame>
  )
}

/** All of the letter; of what was folded only its beginning. */
function inText(notice: LetterNotice, words: Words): string {
  const { language, publicationName, link, passages, texts, folded, reminder, stopLink } = notice
  const { letters } = textsIn(language)
  return [
    wrap(words.nobodyReads),
    ...sentencesOf(notice, words).map(wrap),
    `${passages ? words.button : words.buttonToAdjust}:\n${link}`,
    wrap(words.after(notice.linkDays)),
    `* ${words.asRead} *`,
    headOf(notice, words).map(wrap).join('\n'),
    ...passagesInText(texts, notice.readers, letters.mail),
    ...(notice.carried === 'none' ? [] : [wrap(words.picturesNotInText)]),
    ...(folded.length > 0 ? [`* ${words.folded} *`] : []),
    ...folded.map((part) => `${part.title}:\n${beginningOf(part.text, words)}`),
    ...(reminder > 0 ? [`${wrap(words.stop)}\n${stopLink}`] : []),
    textSignature(publicationName),
  ].join('\n\n')
}
