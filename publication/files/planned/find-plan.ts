import { eq } from 'drizzle-orm'
import { db } from '@/db/client'
import { type PlannedPiece, plannedPieces } from '@/db/schema'
import { findStanding } from '@/publication/people/permissions/find-standing'
import { isAllowed } from '@/publication/people/permissions/permissions'
import type { PieceFile } from '../contents/format/contents'
import { readPlan } from './read-plan'

export type FoundPlan = {
  plan: Pick<PlannedPiece, 'id' | 'path' | 'publishAt' | 'cancelledAt'>
  /** what it says; in words why it cannot be read as it is */
  read: { status: 'read'; piece: PieceFile } | { status: 'refused'; problem: string }
}

/** A planned piece as it would be public, cancelled or not; null for anyone who may not publish it, and when it is public by now. */
export async function findPlan(memberId: string, planId: string): Promise<FoundPlan | null> {
  const standing = await findStanding(db(), memberId)
  if (!isAllowed(standing, 'publish draft', "another's")) return null
  const [plan] = await db().select().from(plannedPieces).where(eq(plannedPieces.id, planId))
  return plan ? { plan, read: await readPlan(plan) } : null
}
