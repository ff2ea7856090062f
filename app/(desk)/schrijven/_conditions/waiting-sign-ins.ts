import { countWaitingRequests } from '@/publication/people/sessions/count-waiting-requests'
import type { AskCondition } from './condition'

/** Links to sign in are asked for more often than an hour allows. */
export const waitingSignIns: AskCondition = async (viewer, { texts }) => {
  const count = await countWaitingRequests(viewer.id)
  return count === 0
    ? []
    : [{ key: 'sign-ins-waiting', urgency: 'soon', sentence: texts.signIn.waiting(count) }]
}
