import type { Returned } from './parse-returned'

/** Kinds of feedback (RFC 5965 7.3, RFC 6430) that say: I do not want this. The others are about us, or say the opposite. */
const UNWANTED = ['abuse', 'fraud', 'virus', 'opt-out', 'opt-out-list', 'miscategorized']
/** What one large site sent for years before there was a format. */
const BEFORE_THE_FORMAT = /^complaint about message from \d/i

/** What kind of complaint a mail is; null when it is none. */
export function readComplaint({ header, parts, subject, fromAddress }: Returned): string | null {
  const isReport = header('content-type').some((type) => /^\s*multipart\/report\b/i.test(type))
  if (!isReport)
    return BEFORE_THE_FORMAT.test(subject) && /^staff@(hotmail|live|outlook)\.com$/.test(fromAddress)
      ? 'abuse'
      : null
  const kinds = parts('message/feedback-report').map(
    (part) => /^feedback-type[ \t]*:[ \t]*([\w-]+)/im.exec(part)?.[1]?.toLowerCase() ?? '',
  )
  return kinds.find((kind) => UNWANTED.includes(kind)) ?? null
}
