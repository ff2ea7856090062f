import { mailToMember } from '@/publication/people/members/mail-to-member'
import { findLetterToMail, letterInMail } from './letter-in-mail'

/**
 * Mails a sent letter, as it was sent, to one of the other correspondents: from its writer's name, answers to the
 * recipient's own secret address when this site receives mail. Tried again it has the same Message-ID. Does nothing for anyone
 * who stopped or is gone. Throws when the mail has to be tried again later.
 */
export async function mailLetter(letterId: string, memberId: string): Promise<void> {
  const found = await findLetterToMail(letterId, memberId)
  if (!found?.recipient.email) return
  await mailToMember({ id: memberId, email: found.recipient.email }, (about) => letterInMail(found, about))
}
