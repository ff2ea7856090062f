import { randomUUID } from 'node:crypto'
import { db } from '@/db/client'
import type { Other } from '../../dialogues/invite-correspondent'
import { listWhoWrite } from '../../dialogues/who-writes'
import { agreeToJoin } from '../answer-join-request'
import { askToJoin } from '../ask-to-join'
import { listLetterIds } from '../list-letter-ids'

/** Asks somebody along and has all others who write say yes; what came of asking when it was refused. */
export async function joinWithYes(memberId: string, dialogueId: string, other: Other, now = new Date()) {
  const id = randomUUID()
  const letterIds = await listLetterIds(db(), dialogueId)
  const asked = await askToJoin(memberId, dialogueId, id, other, letterIds, now)
  if (asked.status !== 'asked') return asked
  let last: { status: string } = asked
  for (const otherId of await listWhoWrite(db(), dialogueId))
    if (otherId !== memberId) last = await agreeToJoin(otherId, id, letterIds, now)
  return last
}
