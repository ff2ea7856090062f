import { kindOfStatus } from '@/emails/status-codes'
import { withoutAddresses } from '@/emails/without-addresses'
import type { Classification } from './classification'
import { codesIn, wordsAround } from './codes-in'
import { kindByWords } from './kind-by-words'
import { ownWords, statusAmong } from './own-words'
import { parseReturned, type Returned } from './parse-returned'
import { readComplaint } from './read-complaint'
import { readStatusPart } from './read-status-part'
import { type Finding, weakestOf } from './weakest-of'
import { isAutomatic, isOfMailServer } from './who-made-it'

/**
 * Reads what a mail that came back says: a complaint (RFC 5965); of a mail server its status part (RFC 3464), else the codes in its
 * words, else its words; else whether a program answered by itself, or somebody did. Whom it is about is never read from it: that says
 * the address it came to. What cannot be taken apart says nothing.
 */
export async function classifyBounce(raw: Uint8Array): Promise<Classification> {
  const mail = await parseReturned(raw).catch(() => null)
  if (!mail) return { kind: 'unknown', reason: null, said: null }
  const complaint = readComplaint(mail)
  if (complaint) return { kind: 'complaint', reason: complaint, said: null }
  if (isOfMailServer(mail) && !isReceipt(mail)) return readFailure(mail)
  return { kind: isAutomatic(mail) ? 'automatic answer' : 'from a person', reason: null, said: null }
}

/** RFC 8098: it was opened, or thrown away unread. */
const isReceipt = ({ header }: Returned) =>
  header('content-type').some((type) => /disposition-notification/i.test(type))

async function readFailure(mail: Returned): Promise<Finding> {
  const found = readStatus(mail)
  if (found && (found.reason || found.kind !== 'unknown')) return found
  const words = ownWords(mail.text)
  const byCode = codesIn(words).map((code) => {
    const around = wordsAround(words, code)
    return { kind: kindOfStatus(code, around), reason: code, said: withoutAddresses(around) || null }
  })
  const within = byCode.length === 0 ? await readStatusWithin(mail) : null
  const said = withoutAddresses(words) || null
  return weakestOf(byCode) ?? within ?? { kind: kindByWords(words) ?? 'unknown', reason: null, said }
}

function readStatus({ parts, text }: Returned): Finding | null {
  const status = ['message/delivery-status', 'message/global-delivery-status'].flatMap(parts)
  return weakestOf([...status, statusAmong(text)].map(readStatusPart).filter((it) => it !== null))
}

/** Of a mail server that got another one's report and hands that on: we send no reports, so it is no mail of ours. */
async function readStatusWithin({ parts }: Returned): Promise<Finding | null> {
  const [within] = parts('message/rfc822')
  if (!within || !/^content-type:\s*multipart\/report\b/im.test(within)) return null
  return readStatus(await parseReturned(Buffer.from(within)))
}
