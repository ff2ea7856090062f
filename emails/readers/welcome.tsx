import { env } from '@/env'
import { type Language, textsIn } from '@/texts/texts'
import { type RenderedMail, renderMailWithFoot } from '../one-button-mail'
import { type ListInMail, nameLists } from './name-lists'

type About = {
  publicationName: string
  language: Language
  lists: ListInMail[]
  /** null where it is about several: those are left one by one on their own page */
  leaveLink: string | null
  myMailLink: string
}

/** The mail that tells somebody what they get from now on, and how they leave it. */
export function renderWelcomeMail(told: About): Promise<RenderedMail> {
  const { publicationName, language, lists, leaveLink, myMailLink } = told
  const { mail, myMail } = textsIn(language)
  const named = nameLists(lists, language)
  const words = { ...mail.welcome, before: (publication: string) => mail.welcome.before(publication, named) }
  const also = { words: myMail.inMails, link: myMailLink }
  const foot = leaveLink
    ? { words: mail.welcome.leave, link: leaveLink, also }
    : { words: mail.welcome.leaveSome, link: myMailLink }
  return renderMailWithFoot({ publicationName, language, link: `${env().siteUrl}/` }, words, foot)
}
