import type { Database, Transaction } from '@/db/client'
import {
  type CalledAmongMembers,
  readCalledAmongMembers,
} from '@/publication/people/members/called-among-members'
import { type Named, toCorrespondentName } from './correspondent-name'
import { type NamesApart, namesApart, selectNamed } from './names-apart'

/**
 * What anybody is called where a dialogue is spoken of: who writes in it, or wrote in it (`all`), as ever; an editor, or who is asked along,
 * as among all members, so that nobody takes them for one who writes there.
 */
export function namesAround(all: readonly Named[], amongMembers: CalledAmongMembers): NamesApart {
  const called = namesApart(all)
  return (one) => {
    if (all.some(({ id }) => id === one.id)) return called(one)
    const [plain, name] = [toCorrespondentName(one), amongMembers(one)]
    if (name !== plain.name) return { ...plain, name, givenName: name, firstName: plain.givenName }
    // Who wrote there and is no member any more may have had that name too.
    return namesApart([...all, one])(one)
  }
}

/** The same of a dialogue. */
export async function readNamesAround(
  database: Database | Transaction,
  dialogueId: string,
): Promise<NamesApart> {
  return namesAround(await selectNamed(database, dialogueId), await readCalledAmongMembers(database))
}
