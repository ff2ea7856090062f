import type { Member } from '@/db/schema'

type WithAddresses = Pick<Member, 'email' | 'formerEmails'>

/** The addresses that were a member's, once they have another: in lower case, each once, the last one last. */
export function formerEmailsAfter({ email, formerEmails }: WithAddresses): string[] {
  const last = email?.trim().toLowerCase()
  return last ? [...formerEmails.filter((former) => former !== last), last] : formerEmails
}

/** Those of before the address that is put back: whoever confirmed a later one may have been somebody else. */
export function formerEmailsBefore({ formerEmails }: WithAddresses, putBack: string): string[] {
  const place = formerEmails.indexOf(putBack.trim().toLowerCase())
  return place < 0 ? formerEmails : formerEmails.slice(0, place)
}
