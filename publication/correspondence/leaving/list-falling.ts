import { inArray } from 'drizzle-orm'
import { db } from '@/db/client'
import { dialogues } from '@/db/schema'
import { findTitleFor } from '../compositions/find-title-for'
import { findLiveApprovals } from '../compositions/list-approvals'
import { readProof } from '../compositions/read-proof'
import type { LeftBehind } from './left-behind'

/** A proof that somebody agreed to and readers do not have, of which that yes ends when a member goes. */
export type Falling = {
  dialogueId: string
  /** as whoever looks may read it */
  title: string
  /** `stop`: without them the byline is another; `name`: a letter of theirs is in it, so only when their name is hidden */
  by: 'stop' | 'name'
}

/** Which yeses end when a member stops writing in these dialogues, or goes from them with their name; the caller has seen who asks. */
export async function listFalling(viewerId: string, left: readonly LeftBehind[]): Promise<Falling[]> {
  if (left.length === 0) return []
  const ids = left.map(({ dialogueId }) => dialogueId)
  const rows = await db().select().from(dialogues).where(inArray(dialogues.id, ids))
  const falling: Falling[] = []
  for (const { dialogueId, chosenCount } of left) {
    const dialogue = rows.find(({ id }) => id === dialogueId)
    const current = dialogue && (await readProof(db(), dialogue))
    // What readers have stays as it is, and is asked of nobody.
    if (!current || current.fingerprint === dialogue.publishedFingerprint) continue
    if ((await findLiveApprovals(db(), dialogueId, current.fingerprint)).size === 0) continue
    const title = await findTitleFor(viewerId, dialogueId)
    falling.push({ dialogueId, title, by: chosenCount === 0 ? 'stop' : 'name' })
  }
  return falling
}
