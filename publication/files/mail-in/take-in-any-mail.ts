import {
  type IncomingMail,
  type TakenIn,
  takeInMail,
} from '@/publication/correspondence/arrivals/take-in-mail'
import { readReturnAddress } from '@/publication/readers/bounces/return-address'
import { takeInReturned } from '@/publication/readers/bounces/take-in-returned'

/** `bounceIds`: of what came back to the return address of a mail of ours. */
export type TakenInAny =
  | Exclude<TakenIn, { status: 'kept' }>
  | { status: 'kept'; arrivalIds: string[]; bounceIds: string[] }

/**
 * Keeps a mail for everybody here whom it is for, by whichever way it came: what comes back to the return address of a delivery, letters of
 * correspondents, mail to the postmaster. When this returns, its bytes are committed; handed over again it is the same. Throws when the database does
 * not take it.
 */
export async function takeInAnyMail(mail: IncomingMail): Promise<TakenInAny> {
  const [returned, others] = [true, false].map((isReturn) =>
    mail.recipients.filter((recipient) => (readReturnAddress(recipient) !== null) === isReturn),
  ) as [string[], string[]]
  if (returned.length === 0) return withBounces(await takeInMail(mail), [])
  const taken = await takeInReturned({ ...mail, recipients: returned })
  if (taken.status === 'too-many') return taken
  const bounceIds = taken.status === 'kept' ? taken.bounceIds : []
  if (others.length === 0)
    return taken.status === 'kept' ? { status: 'kept', arrivalIds: [], bounceIds } : taken
  const letter = await takeInMail({ ...mail, recipients: others })
  return letter.status === 'no-recipient' && taken.status === 'kept'
    ? { status: 'kept', arrivalIds: [], bounceIds }
    : withBounces(letter, bounceIds)
}

const withBounces = (taken: TakenIn, bounceIds: string[]): TakenInAny =>
  taken.status === 'kept' ? { ...taken, bounceIds } : taken
