import type { ReactNode } from 'react'
import { Body, Container, Head, Html, Preview } from 'react-email'
import { env } from '@/env'
import type { Language } from '@/texts/texts'
import { COLOURS, DARK, STYLES } from './styles'

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
        <style>{DARK}</style>
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

/** The foot of every mail: a link with the words before it, what else there is to know, and whose mail it is. */
export function MailFoot({
  publicationName,
  words,
  link,
  children,
}: {
  publicationName: string
  words: string
  link: string
  children?: ReactNode
}) {
  const { siteUrl } = env()
  return (
    <div className="muted" style={STYLES.apparatus}>
      <p>
        {words}
        <br />
        <a href={link} className="link" style={STYLES.address}>
          {link}
        </a>
      </p>
      {children && <p>{children}</p>}
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
