import { findUnsentLetter } from '../letters/find-written-letter'
import { findLeftBehind } from './left-behind'
import { listFalling } from './list-falling'
import { listWhoComes } from './list-who-comes'

/** Whether more becomes of a dialogue, when a member stops in it, than that they write there no more: to be said to them before. */
export async function leavesSomething(memberId: string, dialogueId: string): Promise<boolean> {
  const left = await findLeftBehind(memberId, dialogueId)
  if (!left) return false
  if (left.letterCount > 0 || left.mailCount > 0) return true
  if ((await findUnsentLetter(memberId, dialogueId)) !== null) return true
  if ((await listWhoComes(memberId, [left])).length > 0) return true
  return (await listFalling(memberId, [left])).some(({ by }) => by === 'stop')
}
