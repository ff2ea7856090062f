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
/** Of a letter that is not there yet there is no id. */
export type Dated = Pick<WrittenLetter, 'createdAt' | 'sentAt'> & {
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
 * Whether a member sees the private passages of a letter: the correspondents among whom it was sent, and nobody else.
 * Who was added later does not, nor who had stopped then, or when it was revised. A letter that was brought in from an older exchange counts from when it came in.
 */
export function seesPrivatePassages(seat: Seat, letter: Dated): boolean {
  const moment = whenAmong(letter)
  const id = letter.id ?? letter.letterId
  if (id && seat.revisedMeanwhile.has(id)) return false
  return wroteFrom(seat, moment, moment)
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

/** Among whom a letter was sent is decided by who was there at this moment. */
function whenAmong({ createdAt, sentAt }: Dated): Date {
  return new Date(Math.max(createdAt.getTime(), sentAt?.getTime() ?? 0))
}
