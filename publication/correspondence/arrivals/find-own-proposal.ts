import { and, eq } from 'drizzle-orm'
import { db } from '@/db/client'
import { arrivals } from '@/db/schema'
import type { LetterFormat } from '@/publication/text/prose/problem'
import { arrivalsOpenTo } from './arrivals-open-to'
import { isConfirmable } from './confirm-arrival'

/** In which dialogue a mail waits to be confirmed by this member, and by which reading it is shown; null when it waits for nobody, or for somebody else. */
export async function findOwnProposal(
  memberId: string,
  arrivalId: string,
): Promise<{ dialogueId: string; format: LetterFormat } | null> {
  const [found] = await db()
    .select({
      dialogueId: arrivals.dialogueId,
      format: arrivals.format,
      state: arrivals.state,
      heldFor: arrivals.heldFor,
    })
    .from(arrivals)
    .where(
      and(
        eq(arrivals.id, arrivalId),
        eq(arrivals.memberId, memberId),
        await arrivalsOpenTo(db(), memberId, 'confirm arrival'),
      ),
    )
  if (!found?.dialogueId || !isConfirmable(found)) return null
  return { dialogueId: found.dialogueId, format: found.format }
}
