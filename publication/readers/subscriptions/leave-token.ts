import { readSignedId, signerOf, signId } from '@/publication/readers/consent/signed-id'

/** Of a dialogue another than of every other list: both stand in mails that were sent, for ever. */
const PURPOSES = { newsletter: 'leave-newsletter', dialogue: 'leave-dialogue' } as const

export type LeaveList = keyof typeof PURPOSES

/** What stands in the leaving address of one subscription, in every mail for ever. */
export function leaveToken(list: LeaveList, subscriptionId: string): string {
  return signId(PURPOSES[list], subscriptionId)
}

/** The same for many subscriptions to one list. */
export function leaveTokens(list: LeaveList): (subscriptionId: string) => string {
  return signerOf(PURPOSES[list])
}

/** The subscription whose token this is; null when we did not make it for this list. */
export function readLeaveToken(list: LeaveList, token: string): string | null {
  return readSignedId(PURPOSES[list], token)
}
