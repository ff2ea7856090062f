import { Body, Container, Head, Html, Preview, render } from 'react-email'
import { type Language, type Texts, textsIn } from '@/texts/texts'
import type { RenderedMail } from '../one-button-mail'
import { oneLine } from '../one-line'
import { COLOURS, SHEET, STYLES } from '../styles'
import type { DialogueInvitation } from './dialogue-invitation'

export type LetterMail = {
  publicationName: string
  language: Language
  theme: string
  subject: string
  writerName: string
  /** when it was sent, in words; that it is a guess, or that nobody knows */
  sent: string
  /** the letter in HTML that was sanitised, passage by passage */
  passages: { isPrivate: boolean; html: string }[]
  /** who reads the private ones: "Denise en Carola" */
  readers: string
  /** false: the passages are its beginning, and the mail says where to read on */
  isWhole: boolean
  /** false: some found no room in it, and the mail says where they are */
  hasAllPictures: boolean
  /** the letter in Markdown, as its writer typed it, passage by passage without their marks */
  texts: { isPrivate: boolean; text: string }[]
  /**
   * of the mail that invites with it: by whom ('': they told no name), and of who never signed in how they do, by asking for a mail or by
   * its link; null for anybody who writes already
   */
  inviting:
    | (Pick<DialogueInvitation, 'hostName' | 'reads' | 'others'> & { comesInBy: 'mail' | 'link' | null })
    | null
  /** that a letter of the recipient was confirmed by a link, for when that was not them; null when none was */
  confirmed: { day: string; link: string } | null
  /** where it stands at the desk */
  link: string
  /** whether an answer to the mail arrives; if not, the mail says where answers are written */
  canAnswer: boolean
}

/**
 * A letter as its other correspondents get it: all of it, private passages included, and how they answer. One that is too
 * long for a mail is read on at the desk; the text part has all of it. The first letter of a dialogue invites, and says so above it and
 * in the subject of the mail.
 */
export async function renderLetterMail(mail: LetterMail): Promise<RenderedMail> {
  const words = textsIn(mail.language).letters.mail
  const subject = (mail.subject || mail.theme).replace(/[\r\n\0]+/g, ' ')
  const head = [...(mail.canAnswer ? [] : [words.answerAtDesk]), ...invitationOf(mail, words)]
  const foot = [
    words.sent(mail.writerName, mail.sent, mail.theme),
    ...(mail.hasAllPictures ? [] : [words.picturesAtDesk]),
    ...(mail.canAnswer ? [mail.inviting ? words.inviting.afterAnswer : words.answerHere] : []),
    ...(mail.inviting?.comesInBy ? [words.inviting.comesIn[mail.inviting.comesInBy]] : []),
  ]
  const undo = mail.confirmed && words.confirmedByLink(mail.confirmed.day)
  const html = await render(<WholeLetter mail={mail} subject={subject} head={head} foot={foot} />)
  const text = [
    ...head,
    ...passagesInText(mail.texts, mail.readers, words),
    ...foot,
    ...(undo ? [`${undo}\n${mail.confirmed?.link}`] : []),
    `${words.toDesk}:\n${mail.link}`,
    `-- \n${mail.publicationName}\n`,
  ]
  const title = mail.inviting ? words.inviting.subject(hostOf(mail.inviting, words), subject) : subject
  return { subject: title, html, text: text.join('\n\n') }
}

function hostOf({ hostName }: NonNullable<LetterMail['inviting']>, { inviting }: Words): string {
  return oneLine(hostName) || inviting.somebody
}

/** What the mail is, for somebody who may never have heard of us. */
function invitationOf(
  { inviting, canAnswer, publicationName, language }: LetterMail,
  words: Words,
): string[] {
  if (!inviting) return []
  const host = hostOf(inviting, words)
  const { alsoWrite, readsBefore, notTakingPart } = textsIn(language).dialogues.mail
  return [
    words.inviting.begins(host, publicationName),
    ...(inviting.others ? [alsoWrite(inviting.others)] : []),
    ...(inviting.reads > 0 ? [readsBefore(inviting.reads)] : []),
    ...(inviting.reads > 1 ? [words.inviting.readsOthers] : []),
    ...(canAnswer ? [words.inviting.answer] : []),
    words.inviting.nothingPublic,
    notTakingPart(host),
  ]
}

/** What is private stands between lines that say who reads it. */
export function passagesInText(
  passages: LetterMail['texts'],
  readers: string,
  { privateBegins, privateEnds }: Pick<Texts['letters']['mail'], 'privateBegins' | 'privateEnds'>,
): string[] {
  return passages
    .map(({ isPrivate, text }) => ({ isPrivate, text: text.replace(/^\n+|\s+$/g, '') }))
    .filter(({ text }) => text !== '')
    .map(({ isPrivate, text }) => (isPrivate ? `${privateBegins(readers)}\n${text}\n${privateEnds}` : text))
}

const PRIVATE_LINE = { color: COLOURS.muted, fontSize: '14px', margin: 0 }
const PRIVATE = { padding: '0 0 0 14px', borderLeft: `3px dashed ${COLOURS.muted}` }

type Words = Texts['letters']['mail']
type Props = { mail: LetterMail; subject: string; head: string[]; foot: string[] }

function WholeLetter({ mail, subject, head, foot }: Props) {
  const { language, passages, isWhole, publicationName, link } = mail
  const words = textsIn(language).letters.mail
  return (
    <Html lang={language}>
      <Head>
        <title>{subject}</title>
        <meta name="viewport" content="width=device-width" />
        <meta name="color-scheme" content="light dark" />
        <style>{SHEET}</style>
      </Head>
      <Body lang={language} className="paper" style={STYLES.page}>
        <Preview useTitleTag={false}>{head[0] ?? words.preview(mail.writerName)}</Preview>
        <Container className="ink" style={STYLES.text}>
          {head.map((sentence) => (
            <p key={sentence} className="muted" style={STYLES.line}>
              {sentence}
            </p>
          ))}
          <h1 style={STYLES.title}>{subject}</h1>
          {passages.map((passage, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: passages have no other name, and a mail is rendered once
            <PassageOfMail key={place} passage={passage} readers={mail.readers} words={words} />
          ))}
          {!isWhole && (
            <p>
              {words.cut}{' '}
              <a href={link} className="link" style={{ color: COLOURS.link }}>
                {words.readOn}
              </a>
            </p>
          )}
          <div className="muted" style={STYLES.apparatus}>
            {foot.map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
            {mail.confirmed && (
              <p>
                {words.confirmedByLink(mail.confirmed.day)}
                <br />
                <a href={mail.confirmed.link} className="link" style={STYLES.address}>
                  {mail.confirmed.link}
                </a>
              </p>
            )}
            <p>
              <a href={link} className="link" style={{ color: COLOURS.link }}>
                {words.toDesk}
              </a>
              <br />
              {publicationName}
            </p>
          </div>
        </Container>
      </Body>
    </Html>
  )
}

type Passage = LetterMail['passages'][number]

type PassageProps = { passage: Passage; readers: string; words: Words }

/**
 * A stretch of a letter in a mail; what stays between those who write says so, above it and below it, since an answer that quotes it has
 * no more than its words.
 */
export function PassageOfMail({ passage: { isPrivate, html }, readers, words }: PassageProps) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: made by our own pipeline, which sanitises it
  const text = <div className="prose" dangerouslySetInnerHTML={{ __html: html }} />
  if (!isPrivate) return text
  return (
    <div style={PRIVATE}>
      <p className="muted" style={PRIVATE_LINE}>
        {words.privateBegins(readers)}
      </p>
      {text}
      <p className="muted" style={PRIVATE_LINE}>
        {words.privateEnds}
      </p>
    </div>
  )
}
