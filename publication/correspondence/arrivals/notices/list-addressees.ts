import { inArray } from 'drizzle-orm'
import { db } from '@/db/client'
import { members } from '@/db/schema'
import { findDialogue } from '@/publication/correspondence/dialogues/find-dialogue'
import { toldName } from '@/publication/people/members/told-name'
import type { ArrivalView } from '../find-arrival'

/** People by the names they told, when all of them did; else null, and how many they are. */
export type Addressed = { names: string[] | null; count: number }

/** `to`: whom a letter is to; `also`: who gets it besides; `reaches`: both, which is everybody else who writes in the dialogue. */
export type Addressees = { to: Addressed; also: Addressed; reaches: Addressed }

/** To whom this letter is, and who gets it, when its writer changes nothing; null when they write there no more. */
export async function listAddressees(
  memberId: string,
  { dialogueId, addressees }: Pick<ArrivalView, 'dialogueId' | 'addressees'>,
): Promise<Addressees | null> {
  const dialogue = await findDialogue(memberId, dialogueId)
  if (!dialogue?.isOwn) return null
  const likely = addressees?.likely
  const others = dialogue.correspondents.map(({ id }) => id).filter((id) => id !== memberId)
  const rows = await db().select().from(members).where(inArray(members.id, others))
  const nameOf = (id: string) => dialogue.correspondents.find((it) => it.id === id)?.name ?? ''
  const addressed = (ids: string[]): Addressed => {
    const names = ids.map((id) => {
      const row = rows.find((row) => row.id === id)
      return row && toldName(row) !== '' ? nameOf(id) : ''
    })
    return { names: names.length === 0 || names.includes('') ? null : names, count: ids.length }
  }
  // Of who stopped no letter is to anybody: it is to all who are left.
  const to = likely && others.includes(likely) ? [likely] : others
  const also = others.filter((id) => !to.includes(id))
  return { to: addressed(to), also: addressed(also), reaches: addressed(others) }
}
