/** A mail, or a letter that is there already, with what tells when it was sent. Moments are in milliseconds since 1970. */
export type MailToDate = {
  id: string
  messageId: string | null
  /** the Message-IDs of what it answers, the nearest first */
  answers: string[]
  /** what its Date says; null when that is no date */
  said: number | null
  /** what a host that passed it on says; null when none says anything that can be read */
  received: number | null
  /** when it was sent, of a letter that is there already or of a mail that its writer dated; null: not known yet */
  known: number | null
  /** its place among the mails of an upload; null: it is none of them */
  place: number | null
}

export const DAY = 86_400_000
export const YEAR = 366 * DAY

/** RFC 822, by which mails are written, is of 13 August 1982. Clocks that were never set say 1970 or 1980. */
const FIRST_MAIL = Date.UTC(1982, 7, 13)

/** Whether a mail that came in at `arrivedAt` can have been sent then. A clock may be a day fast: it may be of another zone. */
export function canBe(moment: number, arrivedAt: number): boolean {
  return moment >= FIRST_MAIL && moment <= arrivedAt + DAY
}
