import type { ReactNode } from 'react'
import { Body, Container, Head, Html, Preview } from 'react-email'
import { env } from '@/env'
import { type Language, textsIn } from '@/texts/texts'
import { COLOURS, SHEET, STYLES } from './styles'

type Props = {
  language: Language
  /** of the document; shown by nothing but a browser */
  title: string
  /** what a list of mails shows after the subject */
  preview: string
  children: ReactNode
}

/** The paper of every mail of ours. */
export function MailFrame({ language, title, preview, children }: Props) {
  return (
    <Html lang={language}>
      <Head>
        <title>{title}</title>
        <meta name="viewport" content="width=device-width" />
        <meta name="color-scheme" content="light dark" />
        <style>{SHEET}</style>
      </Head>
      <Body lang={language} className="paper" style={STYLES.page}>
        <Preview useTitleTag={false}>{preview}</Preview>
        <Container className="ink" style={STYLES.text}>
          {children}
        </Container>
      </Body>
    </Html>
  )
}

/** The first line of a mail that cannot be answered. In the text part it is the first too. */
export function NobodyReads({ language }: { language: Language }) {
  return (
    <p className="muted" style={STYLES.line}>
      {textsIn(language).mail.noAnswers}
    </p>
  )
}

/** A link at the foot, with the words before it. */
export type FootLink = { words: string; link: string }

/** The foot of every mail: a link with the words before it, perhaps another, and whose mail it is. */
export function MailFoot({
  publicationName,
  also,
  ...first
}: FootLink & { publicationName: string; also?: FootLink | undefined }) {
  const { siteUrl } = env()
  return (
    <div className="muted" style={STYLES.apparatus}>
      {[first, ...(also ? [also] : [])].map(({ words, link }) => (
        <p key={link}>
          {words}
          <br />
          <a href={link} className="link" style={STYLES.address}>
            {link}
          </a>
        </p>
      ))}
      <p>
        {publicationName}
        <br />
        <a href={siteUrl} className="link" style={{ color: COLOURS.link }}>
          {siteUrl}
        </a>
      </p>
    </div>
  )
}

/** The same in text, after the mark that mail programs know a signature by. */
export function textSignature(publicationName: string): string {
  return `-- \n${publicationName}\n${env().siteUrl}\n`
}
