import type { Correspondent, WrittenLetter } from '@/db/schema'

/** The moments by which it is decided; `joinedAt` null: the reader is no correspondent of the dialogue. */
export type Seat = { joinedAt: Correspondent['createdAt'] | null }
export type Dated = Pick<WrittenLetter, 'createdAt' | 'sentAt'>

/**
 * Whether a member sees the private passages of a letter: the correspondents among whom it was sent, and nobody else.
 * Who was added later does not. A letter that was brought in from an older exchange counts from when it came in.
 */
export function seesPrivatePassages({ joinedAt }: Seat, { createdAt, sentAt }: Dated): boolean {
  const isAmong = Math.max(createdAt.getTime(), sentAt?.getTime() ?? 0)
  return joinedAt !== null && joinedAt.getTime() <= isAmong
}
