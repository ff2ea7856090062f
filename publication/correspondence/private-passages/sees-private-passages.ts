import type { Absence, WrittenLetter } from '@/db/schema'

/** The moments by which it is decided what somebody may have of a dialogue. */
export type Seat = {
  /** null: of nobody in particular */
  memberId: string | null
  /** null: no correspondent of the dialogue */
  joinedAt: Date | null
  /** null while they write in it */
  leftAt: Date | null
  absences: Absence[]
  /** the letters that say something private since they were away, by their ids: it was not meant for them */
  revisedMeanwhile: ReadonlySet<string>
  /** from when on they get nothing of it any more; null: they write in it, or read every dialogue */
  readsUntil: Date | null
}

/** A letter, with what tells for whom its private passages are. Of one that is not there yet there is no id. */
export type Confined = Pick<WrittenLetter, 'writerId' | 'audience'> & {
  id?: string | undefined
  letterId?: string | undefined
}

/** Of somebody who does not write in the dialogue, and never did. */
export const NO_SEAT: Seat = {
  memberId: null,
  joinedAt: null,
  leftAt: null,
  absences: [],
  revisedMeanwhile: new Set(),
  readsUntil: null,
}

/**
 * Whether a member sees the private passages of a letter: its writer, those for whom they were when it was sent, and nobody else, whatever
 * becomes of the dialogue. Everything that shows, mails, counts or compares a private passage asks this. Who was away while a letter was revised does not see what
 * is private in it any more.
 */
export function seesPrivatePassages({ memberId, revisedMeanwhile }: Seat, letter: Confined): boolean {
  if (memberId === null) return false
  if (letter.writerId === memberId) return true
  const id = letter.id ?? letter.letterId
  if (id && revisedMeanwhile.has(id)) return false
  return letter.audience?.includes(memberId) ?? false
}

/** Whether somebody with this seat wrote in the dialogue all the time from one moment until another: `wroteFrom` of rows. */
export function wroteFrom(
  { joinedAt, leftAt, absences }: Pick<Seat, 'joinedAt' | 'leftAt' | 'absences'>,
  from: Date,
  sentAt: Date,
): boolean {
  const until = sentAt > from ? sentAt : from
  if (joinedAt === null || joinedAt > from || (leftAt !== null && leftAt <= until)) return false
  return !absences.some((absence) => new Date(absence.from) <= until && new Date(absence.to) > from)
}
