import { asc, eq } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { db, pool } from '@/db/client'
import { arrivals, exchanges, letterRevisions, members, writtenLetters } from '@/db/schema'
import { aMember } from '@/db/testing/a-member'
import { closeQueue } from '@/queue/sender'
import { confirmArrival } from '../confirm-arrival'
import { listArrivals } from '../list-arrivals'
import { aDialogueByMail, type DialogueByMail } from '../testing/a-dialogue-by-mail'
import { aMail } from '../testing/a-mail'
import { confirmExchange } from './confirm-exchange'
import { findExchanges } from './find-exchanges'
import { readExchange } from './read-exchange'
import { sayWhoIsWho } from './say-who-is-who'
import { takeInExchange } from './take-in-exchange'

const ANNA = 'anna@oud.example'
const BEN = 'ben@oud.example'
let dialogue: DialogueByMail

beforeAll(() => {
  vi.stubEnv('INBOUND_DOMAIN', 'post.site.example')
})

beforeEach(async () => {
  await db().update(members).set({ email: null })
  dialogue = await aDialogueByMail()
})

afterAll(async () => {
  await closeQueue()
  vi.unstubAllEnvs()
})

/** Mail number `day` of an exchange, from one of the two in turn. */
function mail(
  day: number,
  headers = {},
  body = `Brief ${day}.\n\nOp 1-10-2012 om 10:00 schreef iemand:\n> citaat\n`,
) {
  const from = day % 2 === 1 ? ANNA : BEN
  const date = new Date(Date.UTC(2012, 9, day, 12)).toUTCString()
  return aMail(
    { From: from, 'Message-ID': `<${day}@oud>`, Date: date, Subject: `Brief ${day}`, ...headers },
    body,
  )
}

const mbox = (...mails: string[]) => ({
  name: 'oud.mbox',
  bytes: Buffer.from(mails.map((one) => `From x Wed Oct 31 22:05:00 2012\n${one}\n`).join('\n')),
})

async function upload(...files: { name: string; bytes: Buffer }[]): Promise<string> {
  const taken = await takeInExchange(dialogue.anna.id, dialogue.dialogueId, files)
  return taken.status === 'taken' ? taken.exchangeId : taken.status
}

const whoIsWho = () => ({ [ANNA]: dialogue.anna.id, [BEN]: dialogue.ben.id })

test('mails of an mbox and single ones become proposals to whoever wrote them, in the order of their dates', async () => {
  const id = await upload(mbox(mail(3), mail(1)), { name: 'twee.eml', bytes: Buffer.from(mail(2)) })
  expect(await progress(id)).toEqual({ done: 0, total: 3 })
  await readExchange(id)
  expect(await progress(id)).toEqual({ done: 3, total: 3 })
  expect((await listArrivals(dialogue.anna.id, 1)).count).toBe(0)
  expect(await sayWhoIsWho(dialogue.anna.id, id, whoIsWho())).toEqual({ status: 'said' })
  const view = await findExchanges(dialogue.anna.id, dialogue.dialogueId)
  expect(view?.exchanges[0]?.mails.map(({ subject, writerId }) => [subject, writerId])).toEqual([
    ['Brief 1', dialogue.anna.id],
    ['Brief 2', dialogue.ben.id],
    ['Brief 3', dialogue.anna.id],
  ])
  const { arrivals: own } = await listArrivals(dialogue.anna.id, 1)
  expect(own.map(({ subject }) => subject)).toEqual(['Brief 1', 'Brief 3'])
  expect((await listArrivals(dialogue.ben.id, 1)).count).toBe(1)
})

test('what is folded away is seen by whoever could confirm it, unless it may be private', async () => {
  const id = await upload(mbox(mail(1), mail(2, {}, 'Zonder meer.')))
  await readExchange(id)
  await sayWhoIsWho(dialogue.anna.id, id, whoIsWho())
  const foldedFor = async (memberId: string) =>
    (await findExchanges(memberId, dialogue.dialogueId))?.exchanges[0]?.mails.map(({ folded }) => folded)
  const said = 'Op 1-10-2012 om 10:00 schreef iemand:'
  expect(await foldedFor(dialogue.anna.id)).toEqual([`${said}\n> citaat`, ''])
  const editor = await aMember('editor')
  expect(await foldedFor(editor.id)).toEqual([`${said}\ncitaat`, ''])
})

test('writers whose addresses the archive of a list hides are told apart, and a mail without a date stands between its neighbours', async () => {
  const hidden = (day: number, From: string, headers = {}) => mail(day, { From, ...headers })
  const id = await upload(
    mbox(
      hidden(3, 'anna at oud.example (Anna)', { Date: 'Wed Oct  3 12:00:00 2012' }),
      hidden(9, 'Ben', { Date: 'gisteren om 5' }),
      hidden(1, 'Ben', { Date: '1 Oct 12 14:00 +0200' }),
    ),
  )
  await readExchange(id)
  await sayWhoIsWho(dialogue.anna.id, id, { [ANNA]: dialogue.anna.id, ben: dialogue.ben.id })
  expect(
    (await rows(id)).map(({ fromAddress, memberId, sentAt, datedBy }) => [
      fromAddress,
      memberId,
      sentAt?.toISOString(),
      datedBy,
    ]),
  ).toEqual([
    ['ben', dialogue.ben.id, '2012-10-01T12:00:00.000Z', 'itself'],
    ['ben', dialogue.ben.id, '2012-10-02T00:00:00.000Z', 'exchange'],
    [ANNA, dialogue.anna.id, '2012-10-03T12:00:00.000Z', 'itself'],
  ])
})

test('each is confirmed by its own writer, and nobody is mailed old letters', async () => {
  const id = await ready(mail(1), mail(2))
  const [first, second] = await rows(id)
  const text = { subject: 'Brief', body: 'Brief.' }
  expect(await confirmArrival(dialogue.anna.id, second?.id ?? '', text)).toEqual({ status: 'not-found' })
  expect((await confirmArrival(dialogue.anna.id, first?.id ?? '', text)).status).toBe('confirmed')
  const { rowCount } = await pool().query(`select from pgboss.job where name = 'mail-letter'`)
  expect(rowCount).toBe(0)
})

test('an editor with permission confirms all, in order; who declared what and when is kept', async () => {
  const editor = await aMember('editor')
  const id = await ready(mail(3), mail(1), mail(2))
  const now = new Date('2026-01-02T03:04:05Z')
  expect(await confirmExchange(editor.id, id, 'Ik verklaar.', now)).toEqual({
    status: 'confirmed',
    count: 3,
    left: 0,
  })
  const letters = await db()
    .select({ subject: writtenLetters.subject, writer: writtenLetters.writerId, body: letterRevisions.body })
    .from(writtenLetters)
    .innerJoin(letterRevisions, eq(letterRevisions.letterId, writtenLetters.id))
    .where(eq(writtenLetters.dialogueId, dialogue.dialogueId))
    .orderBy(asc(writtenLetters.sentAt))
  expect(letters).toEqual([
    { subject: 'Brief 1', writer: dialogue.anna.id, body: 'Brief 1.' },
    { subject: 'Brief 2', writer: dialogue.ben.id, body: 'Brief 2.' },
    { subject: 'Brief 3', writer: dialogue.anna.id, body: 'Brief 3.' },
  ])
  const [kept] = await db().select().from(exchanges).where(eq(exchanges.id, id))
  expect(kept).toMatchObject({
    permissionBy: editor.id,
    permissionAt: now,
    permissionWording: 'Ik verklaar.',
  })
  expect(await confirmExchange(editor.id, id, 'Ik verklaar.')).toEqual({
    status: 'confirmed',
    count: 0,
    left: 0,
  })
})

test('a text that cannot be a letter waits for its writer', async () => {
  const editor = await aMember('editor')
  const id = await ready(mail(1), mail(2, {}, '[klik](javascript:x)'))
  expect(await confirmExchange(editor.id, id, 'Ja.')).toEqual({ status: 'confirmed', count: 1, left: 1 })
})

test('a correspondent cannot confirm for the other', async () => {
  const id = await ready(mail(1), mail(2))
  expect(await confirmExchange(dialogue.anna.id, id, 'Ja.')).toEqual({ status: 'not-found' })
})

test('a mail that is there twice is left out, within an upload and in the next', async () => {
  const id = await upload(mbox(mail(1), mail(2), mail(1)))
  await readExchange(id)
  expect((await rows(id)).map(({ heldFor }) => heldFor).sort()).toEqual([
    'duplicate',
    'unknown-writer',
    'unknown-writer',
  ])
  const again = await upload(mbox(mail(2), mail(4)))
  await readExchange(again)
  expect((await rows(again)).map(({ heldFor }) => heldFor).sort()).toEqual(['duplicate', 'unknown-writer'])
})

test('reading goes on where it stopped, and two at once count each mail once', async () => {
  const id = await upload(mbox(...Array.from({ length: 20 }, (_, at) => mail(at + 1))))
  await Promise.all([readExchange(id), readExchange(id)])
  expect(await progress(id)).toEqual({ done: 20, total: 20 })
})

test('nothing is said or confirmed before all is read', async () => {
  const editor = await aMember('editor')
  const id = await upload(mbox(mail(1)))
  expect(await sayWhoIsWho(dialogue.anna.id, id, whoIsWho())).toEqual({ status: 'not-ready' })
  expect(await confirmExchange(editor.id, id, 'Ja.')).toEqual({ status: 'not-ready' })
})

test('who does not write in the dialogue cannot be named; what is said can be said again', async () => {
  const stranger = await aMember('contributor')
  const id = await upload(mbox(mail(1), mail(2)))
  await readExchange(id)
  await sayWhoIsWho(dialogue.anna.id, id, { [ANNA]: stranger.id, [BEN]: dialogue.anna.id })
  expect((await rows(id)).map(({ memberId }) => memberId)).toEqual([null, dialogue.anna.id])
  await sayWhoIsWho(dialogue.anna.id, id, whoIsWho())
  expect((await rows(id)).map(({ memberId }) => memberId)).toEqual([dialogue.anna.id, dialogue.ben.id])
})

test('who was said to be nobody here stays so, until something else is said', async () => {
  const id = await upload(mbox(mail(1), mail(2)))
  await readExchange(id)
  const held = async () => (await rows(id)).map(({ memberId, heldFor }) => heldFor ?? memberId)
  await sayWhoIsWho(dialogue.anna.id, id, { [ANNA]: dialogue.anna.id, [BEN]: '' })
  expect(await held()).toEqual([dialogue.anna.id, 'of-nobody'])
  await sayWhoIsWho(dialogue.anna.id, id, whoIsWho())
  expect(await held()).toEqual([dialogue.anna.id, dialogue.ben.id])
})

test('a mail with a byte order mark before it is read', async () => {
  const id = await upload({ name: 'een.eml', bytes: Buffer.from(`\ufeff${mail(1)}`) })
  await readExchange(id)
  expect(await rows(id)).toMatchObject([{ subject: 'Brief 1', fromAddress: ANNA }])
})

test('what cannot be taken in is refused as a whole', async () => {
  const good = { name: 'goed.eml', bytes: Buffer.from(mail(1)) }
  for (const text of ['', '\n\n', '%PDF-1.7\n1 0 obj', 'Geen kop'])
    expect(await upload(good, { name: 'x.mbox', bytes: Buffer.from(text) })).toBe('no-mail')
  expect(await upload(mbox(...Array.from({ length: 1_001 }, () => 'X: y\n\nz\n')))).toBe('too-many')
  expect(await upload({ name: 'groot.eml', bytes: Buffer.from(`Subject: ${'x'.repeat(5_300_000)}`) })).toBe(
    'too-large',
  )
})

async function ready(...mails: string[]): Promise<string> {
  const id = await upload(mbox(...mails))
  await readExchange(id)
  await sayWhoIsWho(dialogue.anna.id, id, whoIsWho())
  return id
}

const rows = (id: string) =>
  db().select().from(arrivals).where(eq(arrivals.exchangeId, id)).orderBy(asc(arrivals.sentAt))

async function progress(id: string) {
  const [exchange] = await db().select().from(exchanges).where(eq(exchanges.id, id))
  return { done: exchange?.done, total: exchange?.total }
}
