import type { SMTPServerDataStream, SMTPServerSession } from 'smtp-server'
import { log } from '@/log'
import { isLiveAddress } from '@/publication/correspondence/arrivals/is-live-address'
import { isPostmaster } from '@/publication/correspondence/postmaster/is-postmaster'
import { takeInAnyMail } from '@/publication/files/mail-in/take-in-any-mail'
import { readReturnAddress } from '@/publication/readers/bounces/return-address'
import { noSuchAddress, notNow, SmtpRefusal, tooLarge, tooMany } from './smtp-refusal'

/** Whose address it is; rejects with what the sender is told when it is nobody's. */
export async function welcomeRecipient(address: string): Promise<'postmaster' | 'secret address'> {
  if (isPostmaster(address)) return 'postmaster'
  if (readReturnAddress(address) !== null) return 'secret address'
  if (!(await orLater(() => isLiveAddress(address)))) throw noSuchAddress()
  return 'secret address'
}

/**
 * Takes a mail in. Resolves when its bytes are committed, and not before; rejects with what the sender is told when they
 * are not: then the sender still has it. `onRead` is called when the whole of it is here.
 */
export async function receiveMail(
  stream: SMTPServerDataStream,
  session: SMTPServerSession,
  onRead: () => void = () => {},
): Promise<void> {
  const raw = await readWithin(stream)
  onRead()
  const { mailFrom, rcptTo } = session.envelope
  const taken = await orLater(() =>
    takeInAnyMail({
      raw,
      via: 'smtp',
      envelopeFrom: mailFrom ? mailFrom.address : '',
      recipients: rcptTo.map(({ address }) => address),
      remoteAddress: session.remoteAddress,
      helo: session.hostNameAppearsAs,
    }),
  )
  // The address may have been replaced since it was welcomed.
  if (taken.status === 'no-recipient') throw noSuchAddress()
  if (taken.status === 'too-many') throw tooMany()
}

/** Reads a mail to its end and keeps nothing of one that grows too large. */
async function readWithin(stream: SMTPServerDataStream): Promise<Buffer> {
  let chunks: Buffer[] = []
  for await (const chunk of stream) {
    if (stream.sizeExceeded) chunks = []
    else chunks.push(chunk)
  }
  if (stream.sizeExceeded) throw tooLarge()
  return Buffer.concat(chunks)
}

async function orLater<T>(act: () => Promise<T>): Promise<T> {
  try {
    return await act()
  } catch (error) {
    if (error instanceof SmtpRefusal) throw error
    log.error({ err: error }, 'a mail could not be taken in')
    throw notNow()
  }
}
