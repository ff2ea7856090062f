import { and, eq } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { correspondents, members, type WrittenLetter } from '@/db/schema'
import type { CorrespondentName } from '@/publication/correspondence/dialogues/correspondent-name'
import { readNamesApart } from '@/publication/correspondence/dialogues/names-apart'
import { listWhoWrite } from '@/publication/correspondence/dialogues/who-writes'

/**
 * The member a letter is to: `toMemberId` when that is another who writes in this dialogue and there are several, or one who stopped
 * since it was chosen: such a letter is never sent to others instead. Null: to the only other one, or to all others.
 */
export async function findAddressee(
  transaction: Transaction,
  writerId: string,
  dialogueId: string,
  toMemberId: string | null,
): Promise<string | null> {
  if (toMemberId === null || toMemberId === writerId) return null
  const others = await listOthers(transaction, writerId, dialogueId)
  if (others.includes(toMemberId)) return others.length > 1 ? toMemberId : null
  return (await findSeated(transaction, dialogueId, toMemberId)) ? toMemberId : null
}

/** The members who write in a dialogue besides this one, in the order in which they came. */
export async function listOthers(
  transaction: Transaction,
  memberId: string,
  dialogueId: string,
): Promise<string[]> {
  return (await listWhoWrite(transaction, dialogueId)).filter((id) => id !== memberId)
}

/** Why a letter reaches nobody: its addressee stopped, or everybody else did (`to` null). Null when it reaches somebody. */
export type ReachesNobody = { status: 'reaches-nobody'; to: CorrespondentName | null }

/** Whether whom this letter is to still writes in the dialogue. */
export async function findWhyNobody(
  transaction: Transaction,
  { dialogueId, writerId, toMemberId }: Pick<WrittenLetter, 'dialogueId' | 'writerId' | 'toMemberId'>,
): Promise<ReachesNobody | null> {
  const others = await listOthers(transaction, writerId, dialogueId)
  if (toMemberId === null) return others.length > 0 ? null : { status: 'reaches-nobody', to: null }
  if (others.includes(toMemberId)) return null
  const gone = await findSeated(transaction, dialogueId, toMemberId)
  return { status: 'reaches-nobody', to: gone && (await readNamesApart(transaction, dialogueId))(gone) }
}

/** Somebody who writes in a dialogue, or did. */
async function findSeated(transaction: Transaction, dialogueId: string, memberId: string) {
  const [seated] = await transaction
    .select({ id: members.id, name: members.name, email: members.email })
    .from(correspondents)
    .innerJoin(members, eq(members.id, correspondents.memberId))
    .where(and(eq(correspondents.dialogueId, dialogueId), eq(correspondents.memberId, memberId)))
  return seated ?? null
}
