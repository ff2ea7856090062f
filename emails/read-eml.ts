import type { MailOfMember } from './mail'
import { INVITED_BY_FIELD, OF_MEMBER_FIELD } from './write-to-outbox'

/** What stands in one `.eml` file of the outbox. */
export type EmlMail = {
  from: string
  to: string
  subject: string
  date: Date
  text: string
  html: string
  /** null: it is to a reader, or of before this was noted */
  ofMember: MailOfMember | null
}

type Part = { headers: Map<string, string>; body: string }

/**
 * Reads a mail that we wrote: a text and an HTML part, as RFC 2045 and 2047 encode them. Not for mail of others, which
 * has a hundred ways more. Bytes come in, since parts differ in how they are encoded.
 */
export function readEml(bytes: Buffer): EmlMail {
  const { headers, body } = splitPart(bytes.toString('latin1'))
  const parts = splitBody(body, headers.get('content-type') ?? '')
  const ofType = (type: string) => parts.find((part) => part.headers.get('content-type')?.startsWith(type))
  return {
    from: decodeWords(headers.get('from') ?? ''),
    to: headers.get('to') ?? '',
    subject: decodeWords(headers.get('subject') ?? ''),
    date: new Date(headers.get('date') ?? 0),
    text: decodeBody(ofType('text/plain')),
    html: decodeBody(ofType('text/html')),
    ofMember: ofMemberIn(headers),
  }
}

function ofMemberIn(headers: Map<string, string>): MailOfMember | null {
  const memberId = headers.get(OF_MEMBER_FIELD.toLowerCase())
  return memberId ? { memberId, invitedBy: headers.get(INVITED_BY_FIELD.toLowerCase()) } : null
}

function splitPart(source: string): Part {
  const end = /\r?\n\r?\n/.exec(source)
  const head = source.slice(0, end?.index).replace(/\r?\n[ \t]+/g, ' ')
  const fields = head.split(/\r?\n/).map((line) => {
    const colon = line.indexOf(':')
    return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()] as const
  })
  return { headers: new Map(fields), body: end ? source.slice(end.index + end[0].length) : '' }
}

function splitBody(body: string, contentType: string): Part[] {
  const boundary = /boundary="?([^";]+)"?/.exec(contentType)?.[1]
  if (!boundary) return []
  const pieces = `\n${body}`.split(`\n--${boundary}`).slice(1, -1)
  return pieces.flatMap((piece) => {
    const part = splitPart(piece.replace(/^\r?\n/, ''))
    // Pictures that travel along stand beside the HTML, one level down (RFC 2387).
    return [part, ...splitBody(part.body, part.headers.get('content-type') ?? '')]
  })
}

function decodeBody(part: Part | undefined): string {
  if (!part) return ''
  const encoding = part.headers.get('content-transfer-encoding')
  const bytes =
    encoding === 'base64'
      ? Buffer.from(part.body, 'base64')
      : Buffer.from(unquote(part.body, encoding), 'latin1')
  return bytes.toString('utf8')
}

function unquote(body: string, encoding?: string): string {
  return encoding === 'quoted-printable' ? unescapeHex(body.replace(/=\r?\n/g, '')) : body
}

function unescapeHex(quoted: string): string {
  return quoted.replace(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
}

function decodeWords(value: string): string {
  const joined = value.replace(/\?=\s+=\?/g, '?==?')
  return joined.replace(/=\?utf-8\?([bq])\?([^?]*)\?=/gi, (_, kind: string, word: string) =>
    kind.toLowerCase() === 'b'
      ? Buffer.from(word, 'base64').toString('utf8')
      : Buffer.from(unescapeHex(word.replaceAll('_', ' ')), 'latin1').toString('utf8'),
  )
}
