import { type IssueMail, type IssueMailPart, renderIssueMail } from '@/emails/readers/issue'
import { env } from '@/env'
import { yearAndMonth } from '@/publication/public/addresses/year-and-month'
import { issuePath } from '@/publication/public/issues/issue-path'
import { showParts } from '@/publication/public/issues/show-parts'
import { readPublication } from '@/publication/public/site/read-publication'
import { MAILS } from '@/publication/text/workers/in-worker'
import { monthAndYear } from '@/texts/dates'
import { textsIn } from '@/texts/texts'
import { fitParts } from './fit-parts'
import type { IssueToMail } from './issue-to-mail'
import { type SetPart, setParts } from './set-parts'

/** What stands in the mail where the links of one reader go: tokens, or marks as long as they. */
export type IssueMarks = { leave: string; myMail: string }

export type ComposedIssue = {
  subject: string
  html: string
  text: string
  /** which parts, from 0, were to go whole and did not fit */
  cut: number[]
}

/** Of HTML. Gmail shows 102,400 of them and hides the rest, the way to leave too. */
export const MOST_MAIL_BYTES = 90_000

/**
 * The mail of an issue, the same for everybody but for the marks. Of the parts that were to go whole, those that do not fit go as their lead
 * with "Lees verder"; what is not public is left out. Texts are set beside the main thread for `asker`, and kept for who asks
 * again: so it can be made once before a transaction, and again within it in no time. Throws RefusedProseError.
 */
export async function composeIssueMail(
  issue: IssueToMail,
  marks: IssueMarks,
  asker = MAILS,
): Promise<ComposedIssue> {
  const { siteUrl } = env()
  const { name, language } = await readPublication()
  const webLink = `${siteUrl}${issuePath(issue)}`
  const { year, month } = yearAndMonth(issue.publishedAt)
  const set = await setParts(asker, issue, await showParts(issue.parts), language)
  const frame: Omit<IssueMail, 'parts'> = {
    publicationName: name,
    language,
    subject: issue.subject,
    preheader: issue.preheader,
    place: textsIn(language).issues.place(issue.number, monthAndYear(year, month, language)),
    why: textsIn(language).issues.mail.why(name),
    webLink,
    leaveLink: `${siteUrl}/nieuwsbrief/afmelden/${marks.leave}`,
    myMailLink: `${siteUrl}/mijn-post/${marks.myMail}`,
    plainText: issue.plainText,
  }
  const bytesOf = async (parts: IssueMailPart[]) =>
    Buffer.byteLength((await renderIssueMail({ ...frame, parts })).html)
  const fitted = await fitParts(set, MOST_MAIL_BYTES, bytesOf)
  const mail = await renderIssueMail({ ...frame, parts: fitted.parts })
  return { ...mail, cut: fitted.cut.map((at) => indexOf(set, at)) }
}

const indexOf = (set: SetPart[], at: number) => set[at]?.index ?? at
