import type { Member } from '@/db/schema'

/** What a member said they are called, on one line; '' while they did not: a mail makes no name of an address. */
export function toldName({ name }: Pick<Member, 'name'>): string {
  return name.replace(/\s+/g, ' ').trim()
}

/** The same of who is called otherwise there (`called`), to be told apart; '' all the same while they told no name. */
export function toldAs(one: Pick<Member, 'name'>, called: string): string {
  return toldName(one) && toldName({ name: called })
}
