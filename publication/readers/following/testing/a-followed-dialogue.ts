import type { SMTPServerDataStream, SMTPServerOptions } from 'smtp-server'
import { vi } from 'vitest'
import { db } from '@/db/client'
import { letterDeliveries, letters, mailServer, pieces, readers, type Subscription } from '@/db/schema'
import { aSubscription, type SubscriptionOfReader } from '@/db/testing/a-subscription'
import { anAuthor, aPiece, aPublication } from '@/db/testing/publish'
import { closeSmtp } from '@/emails/smtp-transport'
import { aMailServer, type TestMailServer } from '@/emails/testing/a-mail-server'
import { sendLetters } from '../send-letters'

const START = new Date('2026-03-02T12:00:00Z').getTime()
export const [MINUTE, HOUR, DAY] = [60_000, 3_600_000, 86_400_000] as const
export const moment = (ms: number) => new Date(START + ms)
export const ids = { ada: '', ben: '', piece: '' }
/** What the mail server took: to whom, and the whole mail. */
export const taken: { to: string; source: string }[] = []
let opened: TestMailServer

/** A publication and the two who write in it. */
export async function aSiteWithWriters(): Promise<void> {
  await aPublication({ name: 'Het Voetveer' })
  ids.ada = await anAuthor('ada', { givenName: 'Ada', familyName: 'Zuid' })
  ids.ben = await anAuthor('ben', { givenName: 'Ben', familyName: 'Bos' })
}

/** Four letters that appeared a day ago, the last of a day that nobody knows; nobody follows them yet. */
export async function aFollowedDialogue(): Promise<void> {
  taken.length = 0
  await db().delete(pieces)
  await db().delete(readers)
  await db().delete(mailServer)
  const sent = (days: number) => new Date(Date.UTC(2012, 0, 1) + days * DAY)
  const { id } = await aPiece('brug', {
    title: 'De brug',
    by: [ids.ada, ids.ben],
    letters: [
      { fromAuthorId: ids.ada, sentAt: sent(0), appearedAt: moment(-DAY), body: 'Beste Ben,\n\nDe brug.' },
      { fromAuthorId: ids.ben, sentAt: sent(2), appearedAt: moment(-DAY), subject: 'Re: brug' },
      { fromAuthorId: ids.ada, sentAt: sent(30), appearedAt: moment(-DAY) },
      { fromAuthorId: ids.ben, sentAt: null, appearedAt: moment(-DAY) },
    ],
  })
  ids.piece = id
}

/** Opens the mail server; without options it takes everything. */
export async function listen(options: SMTPServerOptions = {}): Promise<void> {
  opened = await aMailServer({ onData: take, ...options })
  vi.stubEnv('SMTP_URL', opened.url)
}

/** Closes the mail server, and our connections to it. */
export async function stopListening(): Promise<void> {
  closeSmtp()
  await opened?.close()
}

/** Breaks every connection. */
export const hangUp = () => opened.hangUp()

const take: SMTPServerOptions['onData'] = (stream, session, done) => {
  whole(stream).then((source) => {
    taken.push({ to: session.envelope.rcptTo[0]?.address ?? '', source })
    done()
  }, done)
}

/** A mail to its end, as text. */
export async function whole(stream: SMTPServerDataStream): Promise<string> {
  const parts: Buffer[] = []
  for await (const part of stream) parts.push(part)
  return Buffer.concat(parts).toString()
}

/** Somebody who reads as it was written and confirmed at the first moment. */
export function aFollower(name: string, change: Partial<Subscription> = {}): Promise<SubscriptionOfReader> {
  const email = `${name}@voorbeeld.example`
  const asked = { pieceId: ids.piece, pace: 'as-it-was-written', confirmedAt: moment(0) } as const
  return aSubscription({ email, ...asked, ...change })
}

/** A next letter appears at this moment. */
export async function appear(number: number, at: Date): Promise<void> {
  const letter = { pieceId: ids.piece, number, fromAuthorId: ids.ada, body: 'Nog een.', appearedAt: at }
  await db().insert(letters).values(letter)
}

/** What a worker does at this many milliseconds from the first moment. */
export const send = (at: number) => sendLetters(() => moment(at))

/** "1 accepted", "2 waiting" */
export async function ledger(): Promise<string[]> {
  const rows = await db().select().from(letterDeliveries).orderBy(letterDeliveries.number)
  return rows.map(({ number, state }) => `${number} ${state}`)
}

/** Of the letters that were taken, in order. */
export const numbers = () => taken.map(({ source }) => Number(/^Subject: Brief (\d+)/m.exec(source)?.[1]))
