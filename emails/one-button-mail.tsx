import { Body, Button, Container, Head, Html, Preview, render } from 'react-email'
import { env } from '@/env'
import { type Language, textsIn } from '@/texts/texts'
import { COLOURS, DARK, STYLES } from './styles'

/** A mail that is ready to be delivered: the same words as HTML and as text. */
export type RenderedMail = { subject: string; html: string; text: string }

/** What every mail of ours is made with. Links are absolute. */
export type MailAbout = { publicationName: string; language: Language; link: string }

/** The link at the foot, with the words before it. */
export type Foot = { words: string; link: string }

type Words = {
  subject: (publication: string) => string
  /** what a list of mails shows after the subject */
  preview: string
  before: (publication: string) => string[]
  button: string
  after: string[]
}

/** A mail that asks for one click: some words, a button, some words, and at the foot the button's address written out. */
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
  const { siteUrl } = env()
  const subject = words.subject(about.publicationName)
  return (
    <Html lang={about.language}>
      <Head>
        <title>{subject}</title>
        <meta name="viewport" content="width=device-width" />
        <meta name="color-scheme" content="light dark" />
        <style>{DARK}</style>
      </Head>
      <Body lang={about.language} className="paper" style={STYLES.page}>
        <Preview useTitleTag={false}>{words.preview}</Preview>
        <Container className="ink" style={STYLES.text}>
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
          <div className="muted" style={STYLES.apparatus}>
            <p>
              {foot.words}
              <br />
              <a href={foot.link} className="link" style={STYLES.address}>
                {foot.link}
              </a>
            </p>
            <p>
              {about.publicationName}
              <br />
              <a href={siteUrl} className="link" style={{ color: COLOURS.link }}>
                {siteUrl}
              </a>
            </p>
          </div>
        </Container>
      </Body>
    </Html>
  )
}

/** Lines of at most 72 characters, as RFC 3676 advises for text that is not flowed; addresses stay whole. */
function inText(about: MailAbout, words: Words, foot?: Foot): string {
  const before = words.before(about.publicationName).map(wrap)
  const after = words.after.map(wrap)
  const signature = `-- \n${about.publicationName}\n${env().siteUrl}\n`
  const below = foot ? [`${foot.words}\n${foot.link}`] : []
  return [...before, `${words.button}:\n${about.link}`, ...after, ...below, signature].join('\n\n')
}

function wrap(paragraph: string): string {
  return paragraph.replace(/(?=\S)(.{1,72})(?:\s+|$)/g, '$1\n').trimEnd()
}
