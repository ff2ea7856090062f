import { readSignedId, signId } from '@/publication/readers/consent/signed-id'

/** What stands in the leaving address of one follower, in every letter for ever. */
export function leaveDialogueToken(followerId: string): string {
  return signId('leave-dialogue', followerId)
}

/** The follower whose token this is; null when we did not make it. */
export function readLeaveDialogueToken(token: string): string | null {
  return readSignedId('leave-dialogue', token)
}
