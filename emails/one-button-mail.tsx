import { Button, render } from 'react-email'
import { type Language, textsIn } from '@/texts/texts'
import { type FootLink, MailFoot, MailFrame, NobodyReads, textSignature } from './mail-frame'
import { STYLES } from './styles'
import { wrap } from './wrap'

/** A mail that is ready to be delivered: the same words as HTML and as text. */
export type RenderedMail = { subject: string; html: string; text: string }

/** What every mail of ours is made with. Links are absolute. */
export type MailAbout = { publicationName: string; language: Language; link: string }

/** The link at the foot, and perhaps another under it. */
export type Foot = FootLink & { also?: FootLink }

type Words = {
  subject: (publication: string) => string
  /** what a list of mails shows after the subject */
  preview: string
  before: (publication: string) => string[]
  button: string
  after: string[]
  /** an answer to it is read: left out where nobody does, which its first line says then */
  canAnswer?: boolean
}

/**
 * A mail that asks for one click: some words, a button, some words, and at the foot the button's address written out. Where nobody reads an
 * answer to it, its first line says so.
 */
export async function renderOneButtonMail(about: MailAbout, words: Words): Promise<RenderedMail> {
  const foot = { words: textsIn(about.language).mail.otherwiseCopy, link: about.link }
  return renderMail(about, words, foot, inText(about, words))
}

/** The same with another link at the foot, which the text part has too. */
export async function renderMailWithFoot(about: MailAbout, words: Words, foot: Foot): Promise<RenderedMail> {
  return renderMail(about, words, foot, inText(about, words, foot))
}

async function renderMail(about: MailAbout, words: Words, foot: Foot, text: string): Promise<RenderedMail> {
  const html = await render(<OneButtonMail about={about} words={words} foot={foot} />)
  return { subject: words.subject(about.publicationName), html, text }
}

function OneButtonMail({ about, words, foot }: { about: MailAbout; words: Words; foot: Foot }) {
  const subject = words.subject(about.publicationName)
  return (
    <MailFrame language={about.language} title={subject} preview={words.preview}>
      {!words.canAnswer && <NobodyReads language={about.language} />}
      <h1 style={STYLES.title}>{subject}</h1>
      {words.before(about.publicationName).map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      <p style={STYLES.action}>
        <Button href={about.link} className="button" style={STYLES.button}>
          {words.button}
        </Button>
      </p>
      {words.after.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      <MailFoot {...foot} publicationName={about.publicationName} />
    </MailFrame>
  )
}

function inText(about: MailAbout, words: Words, foot?: Foot): string {
  const before = words.before(about.publicationName).map(wrap)
  const after = words.after.map(wrap)
  const below = [foot, foot?.also].flatMap((one) => (one ? [`${one.words}\n${one.link}`] : []))
  return [
    ...(words.canAnswer ? [] : [wrap(textsIn(about.language).mail.noAnswers)]),
    ...before,
    `${words.button}:\n${about.link}`,
    ...after,
    ...below,
    textSignature(about.publicationName),
  ].join('\n\n')
}
