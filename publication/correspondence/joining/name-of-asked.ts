import { eq } from 'drizzle-orm'
import type { Database } from '@/db/client'
import { type JoinRequest, members } from '@/db/schema'
import { readCalledAmongMembers } from '@/publication/people/members/called-among-members'
import { nameOnScreen } from '@/publication/people/members/name-on-screen'
import { toldName } from '@/publication/people/members/told-name'
import type { Named } from '../dialogues/correspondent-name'
import { namesApart } from '../dialogues/names-apart'

/** `toldName`: the same for a mail, which makes no name of an address: '' when they told none. */
export type NameOfAsked = { name: string; toldName: string }

/**
 * What somebody is called who is asked along. Who writes there, or wrote there (`all`), is called as ever; anybody else as among all members:
 * a yes is to one person, whoever else has that name.
 */
export async function nameOfAsked(
  database: Database,
  request: Pick<JoinRequest, 'memberId' | 'name'>,
  all: readonly Named[],
): Promise<NameOfAsked> {
  const person = await personOf(database, request)
  const isThere = all.some(({ id }) => id === person.id)
  const amongMembers = isThere ? '' : (await readCalledAmongMembers(database))(person)
  const isApart = amongMembers !== '' && amongMembers !== nameOnScreen(person)
  // Who wrote there and is no member any more may have had that name too.
  const name = isApart ? amongMembers : namesApart(isThere ? all : [...all, person])(person).name
  return { name, toldName: toldName(person) && toldName({ name }) }
}

async function personOf(
  database: Database,
  { memberId, name }: Pick<JoinRequest, 'memberId' | 'name'>,
): Promise<Named> {
  const [member] = memberId ? await database.select().from(members).where(eq(members.id, memberId)) : []
  return member ?? { id: '', name, email: null }
}
