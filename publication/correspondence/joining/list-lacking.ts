import { and, asc, inArray, isNotNull } from 'drizzle-orm'
import type { Database, Transaction } from '@/db/client'
import { correspondents, type JoinRequest, joinAnswers, writtenLetters } from '@/db/schema'
import { writesNow } from '../dialogues/who-writes'

type Asked = Pick<JoinRequest, 'id' | 'dialogueId'>

/**
 * Who writes in the dialogue and did not say yes to this request as things are now: a yes is to the letters that were there when it was
 * said, and to what they sent themselves since. Who stopped is not asked.
 */
export async function listLacking(database: Database | Transaction, request: Asked): Promise<string[]> {
  return (await listLackingOfEach(database, [request])).get(request.id) ?? []
}

/** The same of many requests, by their id, in three questions however many there are. */
export async function listLackingOfEach(
  database: Database | Transaction,
  requests: readonly Asked[],
): Promise<Map<string, string[]>> {
  if (requests.length === 0) return new Map()
  const dialogueIds = requests.map(({ dialogueId }) => dialogueId)
  const requestIds = requests.map(({ id }) => id)
  const letters = await database
    .select({
      id: writtenLetters.id,
      dialogueId: writtenLetters.dialogueId,
      writerId: writtenLetters.writerId,
    })
    .from(writtenLetters)
    .where(and(inArray(writtenLetters.dialogueId, dialogueIds), isNotNull(writtenLetters.sentAt)))
  const answers = await database.select().from(joinAnswers).where(inArray(joinAnswers.requestId, requestIds))
  const whoWrite = await database
    .select({ dialogueId: correspondents.dialogueId, memberId: correspondents.memberId })
    .from(correspondents)
    .where(and(inArray(correspondents.dialogueId, dialogueIds), writesNow()))
    .orderBy(asc(correspondents.position))
  const lackingOf = ({ id: requestId, dialogueId }: Asked) => {
    const ofDialogue = letters.filter((letter) => letter.dialogueId === dialogueId)
    const isYes = (memberId: string) => {
      const yes = answers.find((answer) => answer.requestId === requestId && answer.memberId === memberId)
      return (
        yes && ofDialogue.every(({ id, writerId }) => yes.letterIds.includes(id) || writerId === memberId)
      )
    }
    const asked = whoWrite.filter((seat) => seat.dialogueId === dialogueId)
    return asked.map(({ memberId }) => memberId).filter((memberId) => !isYes(memberId))
  }
  return new Map(requests.map((request) => [request.id, lackingOf(request)]))
}
