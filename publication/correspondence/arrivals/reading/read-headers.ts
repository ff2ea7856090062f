import { type Address, addressParser, decodeWords, type Email } from 'postal-mime'
import type { ReadMail } from './mail-as-read'
import { readDate } from './read-date'
import { readReceived } from './read-received'

type Headers = Pick<
  ReadMail,
  | 'fromAddress'
  | 'hiddenFrom'
  | 'fromCount'
  | 'toAddresses'
  | 'messageId'
  | 'inReplyTo'
  | 'answers'
  | 'date'
  | 'received'
  | 'isAutomatic'
  | 'hasDoubledHeader'
>

/** RFC 5322 3.6 allows each of these once. */
const ONCE = [
  'from',
  'sender',
  'date',
  'subject',
  'message-id',
  'in-reply-to',
  'content-type',
  'content-transfer-encoding',
  'mime-version',
]
const MESSAGE_ID = /^<[^<>\s\p{Cc}]{1,900}>$/u
/** Plain ASCII: what merely looks like an address is none. */
const ADDRESS = /^[!#$%&'*+/=?^_`{|}~.a-z0-9-]+@[a-z0-9.-]+$/
/** "anna at voorbeeld.example (Anna)": archives of mailing lists hide addresses so. */
const HIDDEN_ADDRESS = /^"?([\w.+-]{1,64}) at ([\w-]+(?:\.[\w-]+)+)"?(?: ?\(|$)/
const BULK = /^(bulk|list|junk|auto_reply|auto-reply)$/i

/** What the headers of a mail say about who wrote it, which mail it is, and whether a machine made it. */
export function readHeaders(email: Email): Headers {
  const all = (key: string) => email.headers.filter((header) => header.key === key).map(({ value }) => value)
  const mailboxes = all('from').flatMap((value) => addressParser(value).flatMap(mailboxesOf))
  const [from = ''] = mailboxes
  const isOne =
    mailboxes.length === 1 && all('from').length === 1 && !addressParser(all('from')[0] ?? '').some(isGroup)
  const date = readDate(all('date')[0] ?? '')
  return {
    fromAddress: isOne && ADDRESS.test(from.toLowerCase()) ? from.toLowerCase() : '',
    fromCount: mailboxes.length,
    toAddresses: recipients([...all('to'), ...all('cc')]),
    messageId: idIn(all('message-id')[0]),
    inReplyTo: idIn(all('in-reply-to')[0]?.split(/(?<=>)/)[0]),
    answers: answersIn(all('in-reply-to')[0] ?? '', all('references')[0] ?? ''),
    date: date?.toISOString() ?? null,
    received: readReceived(all('received'), date)?.toISOString() ?? null,
    hiddenFrom: mailboxes.length === 1 ? hiddenFrom(all('from')[0] ?? '') : '',
    isAutomatic: isAutomatic(email, all),
    hasDoubledHeader: ONCE.some((key) => all(key).length > 1),
  }
}

const isGroup = (address: Address) => 'group' in address && address.group !== undefined

function mailboxesOf(address: Address): string[] {
  return (address.group ?? [address]).map((mailbox) => mailbox.address ?? '')
}

/** No letter is to more people than this. */
const MOST_RECIPIENTS = 50

function recipients(values: string[]): string[] {
  const addresses = values
    .flatMap((value) => addressParser(value).flatMap(mailboxesOf))
    .map((address) => address.toLowerCase())
    .filter((address) => ADDRESS.test(address))
  return [...new Set(addresses)].slice(0, MOST_RECIPIENTS)
}

function hiddenFrom(value: string): string {
  const text = decodeWords(value).replace(/\s+/g, ' ').trim().toLowerCase()
  const [, local, domain] = HIDDEN_ADDRESS.exec(text) ?? []
  return local ? `${local}@${domain}` : text.toWellFormed().replaceAll('\0', '').slice(0, 200)
}

/** A mail may stand in a thread of thousands; what it answers is among the last. */
const MOST_ANSWERS = 50
const MOST_HEADER = 100_000

function answersIn(inReplyTo: string, references: string): string[] {
  const idsIn = (value: string) => value.slice(-MOST_HEADER).match(/<[^<>\s]{1,900}>/g) ?? []
  const ids = [...idsIn(inReplyTo), ...idsIn(references).toReversed()]
  return [...new Set(ids)].filter((id) => MESSAGE_ID.test(id)).slice(0, MOST_ANSWERS)
}

function idIn(value: string | undefined): string | null {
  const id = value?.trim() ?? ''
  return MESSAGE_ID.test(id) ? id : null
}

/** RFC 3834 2 and 5, RFC 2369, RFC 3464: answers to these would be answered again, or go to everybody. */
function isAutomatic({ headers }: Email, all: (key: string) => string[]): boolean {
  return (
    all('auto-submitted').some((value) => (value.split(';')[0]?.trim().toLowerCase() ?? '') !== 'no') ||
    all('precedence').some((value) => BULK.test(value.trim())) ||
    headers.some(({ key }) => /^(list-|x-autoreply$|x-autorespond$|x-loop$)/.test(key)) ||
    all('return-path').some((value) => /^\s*<\s*>\s*$/.test(value)) ||
    all('content-type').some((value) => /^\s*multipart\/report/i.test(value))
  )
}
