import { hash, randomUUID } from 'node:crypto'
import { env } from '@/env'
import type { Mail, MailPicture } from './mail'

/** RFC 5322 2.2: a header field is one line. We fold none ourselves, so a line break is somebody else's header. */
const BREAKS_A_LINE = /[\r\n\0]/
const ASCII = /^[\x20-\x7e]+$/
/** One bare address: no display name, no list, no comment, nothing quoted. */
const BARE_ADDRESS = /^[^\s<>()[\]\\,;:"@]+@[^\s<>()[\]\\,;:"@]+$/

/** What nodemailer needs to make the message, the same for SMTP and for the outbox. */
export type Message = ReturnType<typeof composeMail>

/**
 * Sets the headers of a mail. Machine-made mail says so (RFC 3834), so that no holiday notice answers it. Throws when
 * the recipient is not one bare address or a header holds a line break: either would let text become headers.
 */
export function composeMail(mail: Mail) {
  if (!BARE_ADDRESS.test(mail.to)) throw new Error('A mail goes to one bare address')
  const headers = { 'Auto-Submitted': 'auto-generated', ...mail.headers }
  if (mail.replyTo && !BARE_ADDRESS.test(mail.replyTo)) throw new Error('Answers go to one bare address')
  for (const line of [mail.subject, mail.fromName ?? '', mail.inReplyTo ?? ''])
    if (BREAKS_A_LINE.test(line)) throw new Error('A header of a mail may not break its line')
  for (const line of Object.entries(headers).flat()) {
    if (!ASCII.test(line)) throw new Error('A header of a mail is one line of ASCII')
  }
  return {
    from: mail.fromName ? { name: mail.fromName, address: ownAddress() } : env().mailFrom,
    ...(mail.replyTo ? { replyTo: { name: '', address: mail.replyTo } } : {}),
    ...(mail.inReplyTo ? { inReplyTo: mail.inReplyTo, references: mail.inReplyTo } : {}),
    to: { name: '', address: mail.to },
    subject: mail.subject,
    html: mail.html,
    text: mail.text,
    ...(mail.pictures ? { attachments: mail.pictures.map(toAttachment) } : {}),
    messageId: messageId(mail.about),
    date: new Date(),
    // Prepared: not folded, since a folded List-Unsubscribe has broken DKIM signatures.
    headers: Object.entries(headers).map(([key, value]) => ({ key, value: { prepared: true, value } })),
    // Nothing in a mail may make us read a file or call an address.
    disableFileAccess: true,
    disableUrlAccess: true,
  }
}

function toAttachment({ cid, name, type, bytes }: MailPicture) {
  return { cid, filename: name, contentType: type, content: bytes, contentDisposition: 'inline' as const }
}

/** The address alone, of `Samenspraak <post@example.org>`. */
export function ownAddress(): string {
  const { mailFrom } = env()
  return /<([^<>]+)>$/.exec(mailFrom)?.[1] ?? mailFrom
}

/**
 * Tried again, a mail keeps its Message-ID (RFC 5322 3.6.4): a mail program shows it once, and a later one can say what
 * it follows.
 */
export function messageId(about?: string): string {
  return messageIds()(about)
}

/** The same for many mails. */
export function messageIds(): (about?: string) => string {
  const { hostname } = new URL(env().siteUrl)
  return (about) => `<${about ? hash('sha256', about).slice(0, 40) : randomUUID()}@${hostname}>`
}
