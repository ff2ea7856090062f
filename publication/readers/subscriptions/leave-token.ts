import { readSignedId, signId } from '@/publication/readers/consent/signed-id'

/** What stands in the leaving address of one subscriber, in every issue for ever. */
export function leaveToken(subscriberId: string): string {
  return signId('leave-newsletter', subscriberId)
}

/** The subscriber whose token this is; null when we did not make it. */
export function readLeaveToken(token: string): string | null {
  return readSignedId('leave-newsletter', token)
}
