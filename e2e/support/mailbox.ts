import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'

export type Mail = {
  to: string
  from: string
  /** "" when answers go nowhere */
  replyTo: string
  messageId: string
  subject: string
  text: string
  html: string
  links: string[]
}

const PATIENCE_MS = 15_000
const LOOK_EVERY_MS = 100

/** The outbox of a site that has no mail server: what it would have posted, as files. */
export class Mailbox {
  constructor(
    private readonly outbox: string,
    private readonly openedAt = Date.now(),
  ) {}

  /** The newest mail to this address since the journey began; waits until there is one. */
  async waitFor(address: string, { subject = '' }: { subject?: string | RegExp } = {}): Promise<Mail> {
    const deadline = Date.now() + PATIENCE_MS
    while (Date.now() < deadline) {
      const found = this.list(address).find((mail) => mail.subject.match(subject))
      if (found) return found
      await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS))
    }
    throw new Error(`No mail to ${address} with subject ${subject} came within ${PATIENCE_MS / 1000} s`)
  }

  /** Mails to this address since the journey began, newest first; to whomever for no address. */
  list(address = ''): Mail[] {
    return this.files()
      .map((file) => readMail(readFileSync(file, 'latin1')))
      .filter((mail) => mail.to.toLowerCase().includes(address.toLowerCase()))
  }

  private files(): string[] {
    const moment = (file: string) => statSync(file).mtimeMs
    try {
      return readdirSync(this.outbox)
        .filter((name) => name.endsWith('.eml'))
        .map((name) => path.join(this.outbox, name))
        .filter((file) => moment(file) >= this.openedAt)
        .sort((a, b) => moment(b) - moment(a))
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
      throw error
    }
  }
}

/** Reads what nodemailer writes: enough of MIME for our own mails, no more. Bytes come in as latin1. */
export function readMail(source: string): Mail {
  const whole = readPart(source)
  const parts = partsOf(whole)
  const text = parts.find((part) => part.type.startsWith('text/plain'))?.body ?? ''
  const html = parts.find((part) => part.type.startsWith('text/html'))?.body ?? ''
  return {
    to: whole.headers.to ?? '',
    from: readWords(whole.headers.from ?? ''),
    replyTo: whole.headers['reply-to'] ?? '',
    messageId: whole.headers['message-id'] ?? '',
    subject: readWords(whole.headers.subject ?? ''),
    text,
    html,
    links: [...new Set(text.match(/https?:\/\/[^\s<>"')\]]+/g) ?? [])],
  }
}

type Part = { headers: Record<string, string>; type: string; body: string; raw: string }

function readPart(source: string): Part {
  const [head = '', ...rest] = source.split(/\r?\n\r?\n/)
  const raw = rest.join('\r\n\r\n')
  const lines = head.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/)
  const headers = Object.fromEntries(
    lines.map((line) => [
      line.slice(0, line.indexOf(':')).toLowerCase(),
      line.slice(line.indexOf(':') + 1).trim(),
    ]),
  )
  const type = headers['content-type'] ?? 'text/plain'
  return { headers, type, body: decode(raw, headers['content-transfer-encoding'] ?? '7bit'), raw }
}

function partsOf(part: Part): Part[] {
  const boundary = /boundary="?([^";]+)"?/.exec(part.type)?.[1]
  if (!boundary) return [part]
  return part.raw
    .split(`--${boundary}`)
    .slice(1, -1)
    .flatMap((inner) => partsOf(readPart(inner.replace(/^\r?\n/, ''))))
}

function decode(raw: string, encoding: string): string {
  if (encoding === 'base64') return Buffer.from(raw, 'base64').toString('utf8')
  if (encoding === 'quoted-printable') return unquote(raw.replace(/=\r?\n/g, ''))
  return Buffer.from(raw, 'latin1').toString('utf8')
}

function unquote(quoted: string): string {
  const bytes = quoted.replace(/=([0-9A-F]{2})/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)))
  return Buffer.from(bytes, 'latin1').toString('utf8')
}

/** Encoded words of RFC 2047, as in subjects with an accent. */
function readWords(value: string): string {
  return value
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(/=\?utf-8\?([bq])\?([^?]*)\?=/gi, (_, kind: string, word: string) =>
      kind.toLowerCase() === 'b'
        ? Buffer.from(word, 'base64').toString('utf8')
        : unquote(word.replaceAll('_', ' ')),
    )
}
