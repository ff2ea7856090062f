import { eq } from 'drizzle-orm'
import { db } from '@/db/client'
import { type PlannedPiece, plannedPieces } from '@/db/schema'
import { mayPublishPlans } from './may-publish-plans'

/** A planned piece for a member who may publish it, cancelled or not; null for anyone else, and when it is public by now. */
export async function selectPlan(memberId: string, planId: string): Promise<PlannedPiece | null> {
  if (!(await mayPublishPlans(memberId))) return null
  const [plan] = await db().select().from(plannedPieces).where(eq(plannedPieces.id, planId))
  return plan ?? null
}
