import MailComposer from 'nodemailer/lib/mail-composer'
import { composeMail, messageIds } from '../compose-mail'

/** One message to many. Where a person's link comes in `html`, `text` and the headers stands its mark, of exactly its length. */
export type ManyMail = {
  subject: string
  html: string
  text: string
  fromName?: string
  headers?: Record<string, string>
}

/** What is one person's: where it goes, what it is about once, and what comes in the place of each mark. */
export type OnePersons = {
  to: string
  about: string
  date: Date
  inPlaceOf: Record<string, string>
}

/** Makes the finished message of one person, without composing it anew. */
export type MadeOnce = (person: OnePersons) => Buffer

/** These are each person's own. */
const PERSONAL = ['to', 'message-id', 'date']
const BARE_ADDRESS = /^[\x21-\x7e]+@[\x21-\x7e]+$/
const ONE_LINE = /^[\x20-\x7e]+$/
/** Where nodemailer ends a line of an encoded part that is one line (RFC 2045 6.7). */
const SOFT_END = '(?:=\\r\\n)?'

/**
 * Composes a message once (RFC 5322, 2045): what follows is copying it with other characters in the places of the marks, which
 * line ends of the encoding may break. Throws when one of them is not found again, or a person's words are not as long as their mark.
 */
export async function makeOnce({ html, text, ...mail }: ManyMail, marks: string[]): Promise<MadeOnce> {
  const { headers, ...message } = composeMail({ ...mail, to: 'iemand@voorbeeld.example', html: '', text: '' })
  const composer = new MailComposer({
    ...message,
    headers,
    // Lines stay under 76 characters, however long those of the text are.
    html: { content: asLines(html), contentTransferEncoding: 'quoted-printable' },
    text: { content: asLines(text), contentTransferEncoding: 'quoted-printable' },
  })
  const bytes = await composer.compile().build()
  const source = bytes.toString('latin1')
  const end = source.indexOf('\r\n\r\n')
  const template = Buffer.from(withoutPersonal(source.slice(0, end)) + source.slice(end), 'latin1')
  const encoded = template.toString('latin1')
  const places = new Map(
    marks.map((mark) => {
      const found = findPlaces(encoded, mark)
      const expected = [html, text, ...Object.values(mail.headers ?? {})].flatMap((words) =>
        words.split(mark).slice(1),
      ).length
      if (found.length !== expected) throw new Error('A mark is not found again in the message')
      return [mark, found.flat()] as const
    }),
  )
  const messageId = messageIds()
  return (person) => {
    const head = personalHead(person, messageId(person.about))
    const whole = Buffer.allocUnsafe(head.length + template.length)
    whole.write(head, 0, 'latin1')
    template.copy(whole, head.length)
    for (const [mark, parts] of places) {
      const words = person.inPlaceOf[mark] ?? ''
      if (words.length !== mark.length || !ONE_LINE.test(words) || words.includes('='))
        throw new Error('What comes in the place of a mark is as long as the mark')
      for (const { at, from, to } of parts) whole.write(words.slice(from, to), head.length + at, 'latin1')
    }
    return whole
  }
}

/** A line of a mail ends in CRLF; nodemailer leaves those of an encoded part as they are. */
const asLines = (words: string) => words.replace(/\r\n?|\n/g, '\r\n')

function withoutPersonal(head: string): string {
  const fields = head.split(/\r\n(?![ \t])/)
  return fields
    .filter((field) => !PERSONAL.includes(field.slice(0, field.indexOf(':')).toLowerCase()))
    .join('\r\n')
}

function personalHead({ to, date }: OnePersons, messageId: string): string {
  if (!BARE_ADDRESS.test(to)) throw new Error('A mail goes to one bare address')
  return `To: ${to}\r\nMessage-ID: ${messageId}\r\nDate: ${rfc5322(date)}\r\n`
}

/** RFC 5322 3.3: "Mon, 2 Mar 2026 12:00:00 +0000", where JavaScript says GMT. */
const rfc5322 = (date: Date) => date.toUTCString().replace(/GMT$/, '+0000')

/** Where characters `from` to `to` of the mark stand: in one stretch, or in two when a line ends in it. */
type Part = { at: number; from: number; to: number }

function findPlaces(source: string, mark: string): Part[][] {
  const signs = [...mark].map((sign) => sign.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  const found = [...source.matchAll(new RegExp(signs.join(SOFT_END), 'g'))]
  return found.map(({ 0: words, index }) => {
    const parts: Part[] = []
    let [at, from] = [index, 0]
    for (const stretch of words.split('=\r\n')) {
      parts.push({ at, from, to: from + stretch.length })
      at += stretch.length + '=\r\n'.length
      from += stretch.length
    }
    return parts
  })
}
