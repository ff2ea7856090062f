import { env } from '@/env'
import { subjectForReaders } from '@/publication/public/letters/subject-for-readers'
import { textsIn } from '@/texts/texts'
import type { ReadMail } from '../mail-as-read'

/** A name and what we put behind it: "Ada van Iersel nodigt je uit: ". */
const INVITES = new RegExp(
  `^(?:${(['nl', 'en'] as const)
    .map((language) => `.{1,120}?${textsIn(language).letters.mail.inviting.subject('', '')}`)
    .join('|')})`,
  'u',
)

/** The subject of an answer to an invitation of ours, as if the letter in it had been answered: that it invited is no subject of a letter. */
export function withoutInvitation(subject: string, { inReplyTo }: Pick<ReadMail, 'inReplyTo'>): string {
  if (!inReplyTo?.endsWith(`@${new URL(env().siteUrl).hostname}>`)) return subject
  const said = subjectForReaders(subject)
  const answers = subject.slice(0, subject.length - said.length)
  return `${answers}${said.replace(INVITES, '')}`
}
