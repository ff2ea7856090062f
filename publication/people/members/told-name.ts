import type { Member } from '@/db/schema'

/** What a member said they are called, on one line; '' while they did not: a mail makes no name of an address. */
export function toldName({ name }: Pick<Member, 'name'>): string {
  return name.replace(/\s+/g, ' ').trim()
}
