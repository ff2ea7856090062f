import { eq } from 'drizzle-orm'
import { db } from '@/db/client'
import { pieces } from '@/db/schema'
import { findStanding } from '@/publication/people/permissions/find-standing'
import { isAllowed } from '@/publication/people/permissions/permissions'
import { dayInAmsterdam } from '@/publication/public/addresses/year-and-month'
import { announceEdition } from '@/publication/public/edition/announce-edition'

export type PickedOutcome = { status: 'picked' } | { status: 'not-picked' } | { status: 'not-found' }

/** Sets a piece among the editors' picks on home as of today, or takes it away from there. Readers see it at once. */
export async function pickPiece(
  memberId: string,
  pieceId: string,
  isPicked: boolean,
  now = new Date(),
): Promise<PickedOutcome> {
  const standing = await findStanding(db(), memberId)
  if (!isAllowed(standing, 'pick piece', "another's")) return { status: 'not-found' }
  const changed = await db()
    .update(pieces)
    .set({ pickedOn: isPicked ? dayInAmsterdam(now) : null })
    .where(eq(pieces.id, pieceId))
    .returning({ id: pieces.id })
  if (changed.length === 0) return { status: 'not-found' }
  announceEdition()
  return { status: isPicked ? 'picked' : 'not-picked' }
}
