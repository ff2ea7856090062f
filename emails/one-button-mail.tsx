import { Body, Button, Container, Head, Html, Preview, render } from 'react-email'
import { env } from '@/env'
import { type Language, textsIn } from '@/texts/texts'
import { COLOURS, DARK, STYLES } from './styles'

/** A mail that is ready to be delivered: the same words as HTML and as text. */
export type RenderedMail = { subject: string; html: string; text: string }

/** What every mail of ours is made with. The link is absolute. */
export type MailAbout = { publicationName: string; language: Language; link: string }

type Words = {
  subject: (publication: string) => string
  /** what a list of mails shows after the subject */
  preview: string
  before: (publication: string) => string[]
  button: string
  after: string[]
}

/** A mail that asks for one click: some words, a button with its address written out, some words. */
export async function renderOneButtonMail(about: MailAbout, words: Words): Promise<RenderedMail> {
  return {
    subject: words.subject(about.publicationName),
    html: await render(<OneButtonMail about={about} words={words} />),
    text: inText(about, words),
  }
}

function OneButtonMail({ about, words }: { about: MailAbout; words: Words }) {
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
              {textsIn(about.language).mail.otherwiseCopy}
              <br />
              <a href={about.link} className="link" style={STYLES.address}>
                {about.link}
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
function inText(about: MailAbout, words: Words): string {
  const before = words.before(about.publicationName).map(wrap)
  const after = words.after.map(wrap)
  const signature = `-- \n${about.publicationName}\n${env().siteUrl}\n`
  return [...before, `${words.button}:\n${about.link}`, ...after, signature].join('\n\n')
}

function wrap(paragraph: string): string {
  return paragraph.replace(/(?=\S)(.{1,72})(?:\s+|$)/g, '$1\n').trimEnd()
}
