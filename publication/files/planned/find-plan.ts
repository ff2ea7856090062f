import type { PlannedPiece } from '@/db/schema'
import type { PieceFile } from '../contents/format/contents'
import { readPlan } from './read-plan'
import { selectPlan } from './select-plan'

export type FoundPlan = {
  plan: Pick<PlannedPiece, 'id' | 'path' | 'publishAt' | 'cancelledAt'>
  /** what it says; in words why it cannot be read as it is */
  read: { status: 'read'; piece: PieceFile } | { status: 'refused'; problem: string }
}

/** A planned piece as it would be public, cancelled or not; null for anyone who may not publish it, and when it is public by now. */
export async function findPlan(memberId: string, planId: string): Promise<FoundPlan | null> {
  const plan = await selectPlan(memberId, planId)
  return plan ? { plan, read: await readPlan(plan) } : null
}
