import type { Viewer } from '@/app/_server/viewer'
import { ruleFor } from '@/publication/people/permissions/permissions'
import type { MailWay } from '@/publication/readers/mail-server/find-mail-way'
import type { Texts } from '@/texts/texts'

/** What somebody who asked for another address is told: whoever can find the mail themselves, where it lies; others whom to ask. */
export function askedInWords(
  viewer: Pick<Viewer, 'id' | 'role'>,
  { memberId, email }: { memberId: string; email: string },
  way: MailWay,
  words: Texts['address'],
): string {
  if (way !== 'becomes a file' || ruleFor(viewer.role, 'read outbox') === 'nobody')
    return words.asked[way](email)
  return words.askedByOwner[memberId === viewer.id ? 'ofSelf' : 'ofOther'](email)
}
