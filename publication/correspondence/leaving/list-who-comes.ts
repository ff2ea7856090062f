import { findJoinRequest } from '../joining/find-join-request'
import type { LeftBehind } from './left-behind'

/** Somebody who is asked along into a dialogue that a member would stop writing in. */
export type WhoComes = {
  dialogueId: string
  theme: string
  name: string
  /** letters that they will read, without what is between us */
  count: number
  /** `at-once`: the yes of who stops is the last that lacks, and is not asked any more; `by-others`: others are asked too; `not`: who stops asked them */
  becomes: 'at-once' | 'by-others' | 'not'
}

/** Who would come into these dialogues, or would not, by it that a member stops without having answered. To be said to that member alone, before. */
export async function listWhoComes(
  memberId: string,
  left: readonly Pick<LeftBehind, 'dialogueId' | 'theme'>[],
): Promise<WhoComes[]> {
  const coming: WhoComes[] = []
  for (const { dialogueId, theme } of left) {
    const request = await findJoinRequest(memberId, dialogueId)
    if (!request || (!request.isOwn && !request.isAsked)) continue
    const { name, letterIds, isOwn, waitingFor } = request
    const becomes = isOwn ? 'not' : waitingFor.length === 0 ? 'at-once' : 'by-others'
    coming.push({ dialogueId, theme, name, count: letterIds.length, becomes })
  }
  return coming
}
