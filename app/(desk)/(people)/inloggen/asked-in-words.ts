import type { MailWay } from '@/publication/readers/mail-server/find-mail-way'
import type { Texts } from '@/texts/texts'

type Asked = { status: 'asked' } | { status: 'later'; at: Date }

/** What somebody who asked for a link is told, member or not: no mail is on its way where none can leave. */
export function askedInWords(words: Texts['signIn'], asked: Asked, way: MailWay): string {
  if (way === 'becomes a file') return words.withoutMail
  if (asked.status === 'later') return words.later(minutesUntil(asked.at))
  return way === 'leaves' ? words.asked : words.askedInPause
}

const minutesUntil = (moment: Date) => Math.max(Math.ceil((moment.getTime() - Date.now()) / 60_000), 1)
