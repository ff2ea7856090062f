import { env } from '@/env'
import { type Language, textsIn } from '@/texts/texts'
import { type RenderedMail, renderMailWithFoot } from '../one-button-mail'

type About = { publicationName: string; language: Language; leaveLink: string }

/** The mail that tells somebody that they are on the newsletter, and how they leave it. */
export function renderWelcomeMail({ publicationName, language, leaveLink }: About): Promise<RenderedMail> {
  const { welcome } = textsIn(language).mail
  const about = { publicationName, language, link: `${env().siteUrl}/` }
  return renderMailWithFoot(about, welcome, { words: welcome.leave, link: leaveLink })
}
