import { asc } from 'drizzle-orm'
import { db } from '@/db/client'
import { type PlannedPiece, plannedPieces } from '@/db/schema'
import { mayPublishPlans } from './may-publish-plans'

export type ListedPlan = Pick<
  PlannedPiece,
  'id' | 'kind' | 'title' | 'path' | 'publishAt' | 'cancelledAt' | 'problem'
>

/** What becomes public later, the first to come first, with what was cancelled. Nothing for anyone who may not publish it. */
export async function listPlanned(memberId: string): Promise<ListedPlan[]> {
  if (!(await mayPublishPlans(memberId))) return []
  const { id, kind, title, path, publishAt, cancelledAt, problem } = plannedPieces
  return db()
    .select({ id, kind, title, path, publishAt, cancelledAt, problem })
    .from(plannedPieces)
    .orderBy(asc(publishAt), asc(path))
}
