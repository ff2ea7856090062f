import { randomBytes } from 'node:crypto'
import { mkdir, rename, writeFile } from 'node:fs/promises'
import path from 'node:path'
import nodemailer from 'nodemailer'
import { env } from '@/env'
import type { Message } from './compose-mail'
import type { MailOfMember } from './mail'

/** What a mail is called while it is being written. */
export const UNFINISHED = '.unfinished'

/** Where mail goes as files when there is no mail server. Its mails hold addresses and links that work. */
export function outboxFolder(): string {
  return path.join(env().dataDir, 'outbox')
}

/**
 * Writes a mail as one `.eml` file (RFC 5322) that every mail program opens; its text part is not encoded, so that an
 * editor shows it as it is. Names sort by time. The file appears whole or not at all. Two fields of our own note whose
 * mail it is, for whoever would show it. Returns its name.
 */
export async function writeToOutbox(message: Message, ofMember?: MailOfMember): Promise<string> {
  const bytes = await toBytes({ ...message, headers: [...message.headers, ...noteOf(ofMember)] })
  const folder = outboxFolder()
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const name = `${message.date.toISOString().replaceAll(':', '-')}-${randomBytes(3).toString('hex')}.eml`
  const unfinished = path.join(folder, `.${name}${UNFINISHED}`)
  await writeFile(unfinished, bytes, { mode: 0o600, flush: true })
  await rename(unfinished, path.join(folder, name))
  return name
}

/** Fields that no mail has that leaves. */
export const OF_MEMBER_FIELD = 'X-Samenspraak-Member'
export const INVITED_BY_FIELD = 'X-Samenspraak-Invited-By'

function noteOf(ofMember: MailOfMember | undefined) {
  if (!ofMember) return []
  const { memberId, invitedBy } = ofMember
  const fields = { [OF_MEMBER_FIELD]: memberId, ...(invitedBy && { [INVITED_BY_FIELD]: invitedBy }) }
  return Object.entries(fields).map(([key, value]) => ({ key, value: { prepared: true, value } }))
}

async function toBytes(message: Message): Promise<Buffer> {
  const composer = nodemailer.createTransport({ streamTransport: true, buffer: true, newline: 'unix' })
  const { message: bytes } = await composer.sendMail({ ...message, text: { raw: asIs(message.text) } })
  if (!Buffer.isBuffer(bytes)) throw new Error('nodemailer was asked for a buffer and gave a stream')
  return bytes
}

/** nodemailer folds and encodes what is not ASCII; a link in pieces cannot be copied from a file. */
function asIs(text: string): string {
  return `Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n${text}`
}
