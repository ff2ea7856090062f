import type { HeldFor } from '../held-for'
import type { ReadMail } from '../reading/mail-as-read'
import type { Origin } from './judge-origin'

/** What is known about a mail when it is decided whether to believe it. */
export type Evidence = {
  mail: ReadMail
  /** null when the judge could not finish */
  origin: Origin | null
  /** nobody stands behind it, so nobody could be answered (RFC 5321 4.5.5) */
  hasEmptyReturnPath: boolean
  /** of the correspondent whose letter it would be, in lower case; null when they may not sign in */
  memberEmail: string | null
  /** they do not write in the dialogue any more */
  hasStopped: boolean
  /** this dialogue has a mail or a letter with its Message-ID already */
  isKnown: boolean
  /** mails of this correspondent that were believed within the last hour */
  believedLately: number
}

export const MOST_AN_HOUR = 5

/**
 * Why a mail is not believed, or null when it is. Lack of proof comes last: a mail held for that has nothing else against
 * it, so that the member it claims to be from can vouch for it.
 */
export function holdReasons(evidence: Evidence): HeldFor | null {
  const { mail, origin, memberEmail } = evidence
  if (mail.fromCount === 0) return 'no-from'
  if (mail.hasDoubledHeader) return mail.fromCount > 1 ? 'several-froms' : 'doubled-header'
  if (!mail.fromAddress || !isReadAlike(mail, origin)) return 'several-froms'
  if (mail.fromAddress !== memberEmail) return 'other-from'
  if (mail.isAutomatic || evidence.hasEmptyReturnPath) return 'automatic'
  if (mail.hasRefusedCharset) return 'charset'
  if (!mail.messageId) return 'no-message-id'
  if (evidence.isKnown) return 'replay'
  if (evidence.hasStopped) return forLackOfProof(origin) ?? 'stopped'
  return forLackOfProof(origin) ?? (evidence.believedLately >= MOST_AN_HOUR ? 'too-many' : null)
}

/** Two programs must read the same From: what one takes for a name can be an address to another. */
function isReadAlike(mail: ReadMail, origin: Origin | null): boolean {
  if (!origin) return true
  return origin.from.length === 1 && origin.from[0]?.toLowerCase() === mail.fromAddress
}

function forLackOfProof(origin: Origin | null): HeldFor | null {
  if (!origin || origin.proof === 'unknown') return 'no-dns'
  if (origin.proof === 'partly-signed') return 'partly-signed'
  return origin.proof === 'proven' ? null : 'no-proof'
}
