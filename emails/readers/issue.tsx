import { render } from 'react-email'
import { type Language, textsIn } from '@/texts/texts'
import { MailFrame, NobodyReads } from '../mail-frame'
import type { RenderedMail } from '../one-button-mail'
import { oneLine } from '../one-line'
import { COLOURS, STYLES } from '../styles'
import { wrap } from '../wrap'

/** A part of an issue, ready to be set. All HTML is sanitised, with absolute addresses. */
export type IssueMailPart =
  | { kind: 'words'; html: string; text: string; isWhole: boolean }
  | {
      kind: 'work'
      title: string
      /** "Essay van Hester van der Wal"; "Brief 7, van Egbert Lindeman" */
      byline: string
      /** its permanent address */
      link: string
      /** "Lees ‘Inschiet’" */
      linkWords: string
      lead: string
      /** the whole of it; null where the lead and the link are all that is shown */
      whole: { html: string; text: string } | null
    }

/** An issue of the newsletter, ready to be set. */
export type IssueMail = {
  publicationName: string
  language: Language
  subject: string
  preheader: string
  /** "Nieuwsbrief 11 · november 2026" */
  place: string
  /** what they asked for, that they get it */
  why: string
  webLink: string
  leaveLink: string
  myMailLink: string
  parts: IssueMailPart[]
  /** the plain text as somebody wrote it; null: made of the parts */
  plainText: string | null
}

/** An issue as HTML and as plain text. Written by hand, the text goes as it is, with the ways to leave below it. */
export async function renderIssueMail(issue: IssueMail): Promise<RenderedMail> {
  const subject = oneLine(issue.subject)
  const html = await render(<Issue issue={issue} subject={subject} />)
  return { subject, html, text: inText(issue) }
}

function Issue({ issue, subject }: { issue: IssueMail; subject: string }) {
  const words = textsIn(issue.language).issues.mail
  return (
    <MailFrame language={issue.language} title={subject} preview={oneLine(issue.preheader) || subject}>
      <NobodyReads language={issue.language} />
      <p style={STYLES.masthead} className="line">
        {issue.publicationName}
      </p>
      <p className="muted" style={STYLES.line}>
        {issue.place} · <MailLink href={issue.webLink}>{words.onWeb}</MailLink>
      </p>
      <h1 style={STYLES.title}>{subject}</h1>
      {issue.parts.map((part, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rendered once
        <Part key={index} part={part} issue={issue} />
      ))}
      <div className="muted" style={STYLES.apparatus}>
        <p>{issue.why}</p>
        <p>
          <MailLink href={issue.leaveLink}>{words.leave}</MailLink> ·{' '}
          <MailLink href={issue.myMailLink}>{words.myMail}</MailLink> ·{' '}
          <MailLink href={issue.webLink}>{words.onWeb}</MailLink>
        </p>
      </div>
    </MailFrame>
  )
}

function Part({ part, issue }: { part: IssueMailPart; issue: IssueMail }) {
  const { issues } = textsIn(issue.language)
  if (part.kind === 'words')
    return (
      <>
        <Prose html={part.html} />
        {!part.isWhole && (
          <p>
            {issues.mail.cut} <MailLink href={issue.webLink}>{issues.readOn}</MailLink>
          </p>
        )}
      </>
    )
  return (
    <div style={STYLES.work}>
      <h2 style={STYLES.workTitle}>{part.title}</h2>
      <p className="muted" style={STYLES.line}>
        {part.byline}
      </p>
      {part.whole ? <Prose html={part.whole.html} /> : part.lead && <p>{part.lead}</p>}
      <p>
        <MailLink href={part.link}>{part.linkWords}</MailLink>
      </p>
    </div>
  )
}

function Prose({ html }: { html: string }) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: sanitised where it was made, in publication/text/prose/prose-to-html.ts
  return <div className="prose" dangerouslySetInnerHTML={{ __html: html }} />
}

function MailLink({ href, children }: { href: string; children: string }) {
  return (
    <a href={href} className="link" style={{ color: COLOURS.link }}>
      {children}
    </a>
  )
}

const RULE = '—'

function inText(issue: IssueMail): string {
  const { issues, mail: ours } = textsIn(issue.language)
  const { mail } = issues
  const made = [
    `${issue.publicationName}\n${issue.place}`,
    wrap(oneLine(issue.subject)),
    ...issue.parts.map((part) => partInText(part, issue)),
  ]
  return [
    wrap(ours.noAnswers),
    ...(issue.plainText === null ? made : [issue.plainText.trim()]),
    RULE,
    `${mail.onWeb}:\n${issue.webLink}`,
    wrap(issue.why),
    `${mail.leave}:\n${issue.leaveLink}`,
    `${mail.myMail}:\n${issue.myMailLink}`,
  ]
    .join('\n\n')
    .concat('\n')
}

function partInText(part: IssueMailPart, issue: IssueMail): string {
  const { issues } = textsIn(issue.language)
  if (part.kind === 'words')
    // The text part has all of what the HTML breaks off.
    return part.text ? wrapLines(part.text) : `${wrap(issues.mail.cut)}\n${issue.webLink}`
  return [
    RULE,
    `${wrap(part.title)}\n${wrap(part.byline)}`,
    part.whole ? wrapLines(part.whole.text) : wrap(part.lead),
    `${part.linkWords}:\n${part.link}`,
  ]
    .filter((block) => block !== '')
    .join('\n\n')
}

const wrapLines = (text: string) => text.split('\n').map(wrap).join('\n')
