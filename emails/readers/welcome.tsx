import { env } from '@/env'
import { type Language, textsIn } from '@/texts/texts'
import { type RenderedMail, renderMailWithFoot } from '../one-button-mail'

type About = { publicationName: string; language: Language; leaveLink: string; myMailLink: string }

/** The mail that tells somebody that they are on the newsletter, and how they leave it. */
export function renderWelcomeMail(told: About): Promise<RenderedMail> {
  const { publicationName, language, leaveLink, myMailLink } = told
  const { mail, myMail } = textsIn(language)
  const also = { words: myMail.inMails, link: myMailLink }
  const about = { publicationName, language, link: `${env().siteUrl}/` }
  return renderMailWithFoot(about, mail.welcome, { words: mail.welcome.leave, link: leaveLink, also })
}
