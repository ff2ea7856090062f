import { eq } from 'drizzle-orm'
import type { Database } from '@/db/client'
import { type JoinRequest, members } from '@/db/schema'
import { readCalledAmongMembers } from '@/publication/people/members/called-among-members'
import { toldAs } from '@/publication/people/members/told-name'
import type { Named } from '../dialogues/correspondent-name'
import { namesAround } from '../dialogues/names-around'

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
  const { name } = namesAround(all, await readCalledAmongMembers(database))(person)
  return { name, toldName: toldAs(person, name) }
}

async function personOf(
  database: Database,
  { memberId, name }: Pick<JoinRequest, 'memberId' | 'name'>,
): Promise<Named> {
  const [member] = memberId ? await database.select().from(members).where(eq(members.id, memberId)) : []
  return member ?? { id: '', name, email: null }
}
