import { and, asc, eq } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { db } from '@/db/client'
import { arrivals, dialogues, type Member, members, news, writtenLetters } from '@/db/schema'
import { aRevision } from '@/db/testing/a-dialogue'
import { aMember } from '@/db/testing/a-member'
import { listJobs } from '@/db/testing/list-jobs'
import { outboxMails } from '@/emails/testing/outbox-mails'
import { withEmptyOutbox } from '@/emails/testing/with-empty-outbox'
import { openUndoLink, undoByLink } from '@/publication/correspondence/by-link/undo-by-link'
import { approveDialogue } from '@/publication/correspondence/compositions/approve-dialogue'
import { emptyContent } from '@/publication/correspondence/compositions/composition-content'
import { publishDialogue } from '@/publication/correspondence/compositions/publish-dialogue'
import { saveComposition } from '@/publication/correspondence/compositions/save-composition'
import { dialogueOf, proofOf } from '@/publication/correspondence/compositions/testing/a-composed-dialogue'
import { sendDialogueNews } from '@/publication/correspondence/dialogues/send-dialogue-news'
import { listWrittenLetters } from '@/publication/correspondence/letters/list-written-letters'
import { closeQueue } from '@/queue/sender'
import { aDialogueByMail, type DialogueByMail } from '../testing/a-dialogue-by-mail'
import { aMail } from '../testing/a-mail'
import { confirmExchange } from './confirm-exchange'
import { confirmSeen } from './confirm-seen'
import { findOwnOfExchange } from './find-own-of-exchange'
import { readExchange } from './read-exchange'
import { sayWhoIsWho } from './say-who-is-who'
import { takeInExchange } from './take-in-exchange'
import { undoConfirmed } from './undo-confirmed'

const ANNA = 'anna@oud.example'
const BEN = 'ben@oud.example'
let dialogue: DialogueByMail
let editor: Member

withEmptyOutbox('confirmed')
beforeAll(() => {
  vi.stubEnv('INBOUND_DOMAIN', 'post.site.example')
})
beforeEach(async () => {
  // Of these addresses and names there is one.
  await db().update(members).set({ email: null, name: '' })
  dialogue = await aDialogueByMail({
    anna: await aMember('contributor', { name: 'Anna Bos' }),
    ben: await aMember('contributor', { name: 'Bram Cools' }),
  })
  editor = await aMember('editor', { name: 'Ella Eik' })
})
afterAll(async () => {
  await closeQueue()
  vi.unstubAllEnvs()
})

/** Anna reads mails in, by turns hers and Bram's, and says whose they are. */
async function readIn(from: number, count: number): Promise<string> {
  const mails = Array.from({ length: count }, (_, at) => {
    const day = from + at
    const headers = {
      From: day % 2 === 1 ? ANNA : BEN,
      'Message-ID': `<${day}@oud>`,
      Date: new Date(Date.UTC(2012, 9, day, 12)).toUTCString(),
      Subject: `Brief ${day}`,
    }
    return `From x Wed Oct 31 22:05:00 2012\n${aMail(headers, `Dit is brief ${day}.\n`)}\n`
  })
  const taken = await takeInExchange(dialogue.anna.id, dialogue.dialogueId, [
    { name: 'oud.mbox', bytes: Buffer.from(mails.join('\n')) },
  ])
  if (taken.status !== 'taken') throw new Error(taken.status)
  await readExchange(taken.exchangeId)
  await sayWhoIsWho(dialogue.anna.id, taken.exchangeId, {
    [ANNA]: dialogue.anna.id,
    [BEN]: dialogue.ben.id,
  })
  return taken.exchangeId
}

const told = async ({ id: memberId }: Member) =>
  (await listJobs('tell-of-dialogue-news', { dialogueId: dialogue.dialogueId, memberId })).map(
    (job) => (job as { kind: string }).kind,
  )
const send = ({ id: memberId }: Member, kind: string) =>
  sendDialogueNews({ dialogueId: dialogue.dialogueId, memberId, kind })
const letters = () =>
  db()
    .select()
    .from(writtenLetters)
    .where(eq(writtenLetters.dialogueId, dialogue.dialogueId))
    .orderBy(asc(writtenLetters.sentAt))
const waitingOf = async (id: string) =>
  (await db().select().from(arrivals).where(eq(arrivals.exchangeId, id))).filter(
    ({ state }) => state === 'proposed',
  )

async function composeAll(): Promise<string> {
  const chosen = (await letters()).map(({ id }) => id)
  const { composition } = await dialogueOf({ id: dialogue.dialogueId })
  const content = { ...emptyContent(chosen), title: 'Over wachten' }
  const saved = await saveComposition(dialogue.anna.id, dialogue.dialogueId, composition, content)
  if (saved.status !== 'saved') throw new Error(saved.status)
  return (await proofOf({ id: dialogue.dialogueId })).fingerprint
}

const agree = ({ id }: Member, fingerprint: string) => approveDialogue(id, dialogue.dialogueId, fingerprint)

test('whose mails somebody reads in is told once of each upload, and the reader is not', async () => {
  await readIn(1, 4)
  expect([await told(dialogue.ben), await told(dialogue.anna)]).toEqual([['exchange-read'], []])
  await send(dialogue.ben, 'exchange-read')
  const [mail] = outboxMails()
  expect(mail?.subject).toBe('Anna Bos las mails van jou in: ‘Vertrouwen’')
  expect(mail?.text.replace(/\s+/g, ' ')).toContain('Anna Bos las 4 mails in')
  expect(mail?.text.replace(/\s+/g, ' ')).toContain('waarvan er 2 van jou zijn')
  const second = await readIn(5, 2)
  await sayWhoIsWho(dialogue.anna.id, second, { [ANNA]: dialogue.anna.id, [BEN]: dialogue.ben.id })
  expect(await told(dialogue.ben)).toEqual(['exchange-read', 'exchange-read'])
})

test('for whom an editor confirms is told at once who read them in and who confirmed them, and the letters say it', async () => {
  const id = await readIn(1, 4)
  await confirmExchange(editor.id, id, 'Ja.')
  expect(await told(dialogue.ben)).toEqual(['exchange-read', 'exchange-confirmed'])
  expect(await told(dialogue.anna)).toEqual(['exchange-confirmed'])
  // What waits no more is not asked for any more.
  await send(dialogue.ben, 'exchange-read')
  expect(outboxMails()).toEqual([])
  await send(dialogue.ben, 'exchange-confirmed')
  const [mail] = outboxMails()
  expect(mail?.subject).toBe('Ella Eik bevestigde 2 brieven namens jou: ‘Vertrouwen’')
  const text = mail?.text.replace(/\s+/g, ' ')
  expect(text).toContain(
    'Anna Bos las 4 mails in bij de briefwisseling ‘Vertrouwen’, waarvan er 2 van jou zijn; Ella Eik bevestigde ze namens jou',
  )
  expect(text).toContain('/inloggen/bevestigd/')
  expect(text).toContain('Stuur deze mail dus niet door.')
  const { letters: shown } = await listWrittenLetters(dialogue.ben.id, dialogue.dialogueId, 'last')
  expect(shown.map(({ confirmedBy }) => confirmedBy?.name)).toEqual(Array(4).fill('Ella Eik'))
  expect(shown[0]?.confirmedBy?.exchangeId).toBe(id)
})

test('a letter that its writer confirmed was confirmed by nobody else', async () => {
  const id = await readIn(1, 2)
  const [own] = (await waitingOf(id)).filter(({ memberId }) => memberId === dialogue.ben.id)
  expect(await confirmSeen(dialogue.ben.id, id, [own?.id ?? ''])).toEqual({ count: 1, left: 0 })
  const { letters: shown } = await listWrittenLetters(dialogue.ben.id, dialogue.dialogueId, 'last')
  expect(shown.map(({ confirmedBy }) => confirmedBy)).toEqual([null])
  expect(await undoConfirmed(dialogue.ben.id, id)).toEqual({ status: 'undone', count: 0, kept: 0 })
})

test('one press undoes it: mails that wait again, every yes fallen, and who did it told', async () => {
  const id = await readIn(1, 4)
  await confirmExchange(editor.id, id, 'Ja.')
  const fingerprint = await composeAll()
  await agree(dialogue.anna, fingerprint)
  await agree(dialogue.ben, fingerprint)
  expect(await undoConfirmed(dialogue.ben.id, id)).toEqual({ status: 'undone', count: 2, kept: 0 })
  expect((await letters()).map(({ subject }) => subject)).toEqual(['Brief 1', 'Brief 3'])
  expect((await waitingOf(id)).map(({ memberId, letterId }) => [memberId, letterId])).toEqual(
    Array(2).fill([dialogue.ben.id, null]),
  )
  const [row] = await db().select().from(dialogues).where(eq(dialogues.id, dialogue.dialogueId))
  expect(row?.letterCount).toBe(2)
  expect((await proofOf({ id: dialogue.dialogueId })).fingerprint).not.toBe(fingerprint)
  for (const tried of [fingerprint, (await proofOf({ id: dialogue.dialogueId })).fingerprint])
    expect((await publishDialogue(editor.id, dialogue.dialogueId, tried)).status).not.toBe('published')
  expect(await told(editor)).toContain('exchange-undone')
  expect(await told(dialogue.anna)).toContain('exchange-undone')
  await send(editor, 'exchange-undone')
  expect(outboxMails().map(({ subject }) => subject)).toEqual([
    'Bram Cools maakte een bevestiging ongedaan: ‘Vertrouwen’',
  ])
  expect(await undoConfirmed(dialogue.ben.id, id)).toEqual({ status: 'undone', count: 0, kept: 0 })
  const confirmed = and(eq(news.kind, 'exchange-confirmed'), eq(news.thingId, dialogue.dialogueId))
  expect((await db().select().from(news).where(confirmed)).map(({ memberId }) => memberId)).toEqual([
    dialogue.anna.id,
  ])
})

test('only whose letters they are undoes them, and nobody else sees that page', async () => {
  const id = await readIn(1, 4)
  await confirmExchange(editor.id, id, 'Ja.')
  const stranger = await aMember('contributor')
  for (const other of [editor, stranger])
    expect(await undoConfirmed(other.id, id)).toEqual({ status: 'not-found' })
  expect(await undoConfirmed(dialogue.ben.id, crypto.randomUUID())).toEqual({ status: 'not-found' })
  expect(await findOwnOfExchange(stranger.id, id)).toBeNull()
  expect(await letters()).toHaveLength(4)
  expect((await findOwnOfExchange(dialogue.ben.id, id))?.confirmed.map(({ subject }) => subject)).toEqual([
    'Brief 2',
    'Brief 4',
  ])
})

test('what they said yes to and readers had, and what they revised, stays', async () => {
  const id = await readIn(1, 2)
  await confirmExchange(editor.id, id, 'Ja.')
  const fingerprint = await composeAll()
  await agree(dialogue.anna, fingerprint)
  await agree(dialogue.ben, fingerprint)
  expect((await publishDialogue(editor.id, dialogue.dialogueId, fingerprint)).status).toBe('published')
  const later = await readIn(3, 2)
  await confirmExchange(editor.id, later, 'Ja.')
  const bens = (await letters()).filter(({ writerId }) => writerId === dialogue.ben.id)
  await aRevision(bens[1]?.id ?? '', 'Anders gezegd.')
  expect(await undoConfirmed(dialogue.ben.id, id)).toEqual({ status: 'undone', count: 0, kept: 1 })
  expect(await undoConfirmed(dialogue.ben.id, later)).toEqual({ status: 'undone', count: 0, kept: 1 })
  expect((await findOwnOfExchange(dialogue.ben.id, id))?.confirmed[0]?.fate).toBe('public')
  expect((await findOwnOfExchange(dialogue.ben.id, later))?.confirmed[0]?.fate).toBe('revised')
  expect(await letters()).toHaveLength(4)
})

test('one confirms together what one saw, and nothing of somebody else', async () => {
  const id = await readIn(1, 6)
  const all = await waitingOf(id)
  const own = await findOwnOfExchange(dialogue.ben.id, id)
  expect(own).toMatchObject({ waitingCount: 3, total: 6, uploader: { name: 'Anna Bos' } })
  const seen = own?.waiting.slice(0, 2).map((mail) => mail.id) ?? []
  const ofAnna = all.filter(({ memberId }) => memberId === dialogue.anna.id).map((mail) => mail.id)
  expect(await confirmSeen(dialogue.ben.id, id, [...seen, ...ofAnna])).toEqual({ count: 2, left: 0 })
  expect((await letters()).map(({ subject }) => subject)).toEqual(['Brief 2', 'Brief 4'])
  expect(await confirmSeen(dialogue.ben.id, id, seen)).toEqual({ count: 0, left: 0 })
  expect((await findOwnOfExchange(dialogue.ben.id, id))?.waitingCount).toBe(1)
})

test('the link in that mail shows what was confirmed, and undoes it once, by a press, for who it was mailed to', async () => {
  const id = await readIn(1, 4)
  await confirmExchange(editor.id, id, 'Ja.')
  const known = new Set<string>()
  const tokenMailed = async () => {
    await send(dialogue.ben, 'exchange-confirmed')
    const tokens = outboxMails().map(({ text }) => /\/inloggen\/bevestigd\/([\w-]{43})/.exec(text)?.[1] ?? '')
    const made = tokens.find((it) => !known.has(it)) ?? ''
    known.add(made)
    return made
  }
  const token = await tokenMailed()
  for (let time = 0; time < 2; time++)
    expect(await openUndoLink(token)).toMatchObject({ status: 'open', own: { confirmed: [{}, {}] } })
  expect(await letters()).toHaveLength(4)
  for (const { id: viewerId } of [dialogue.anna, editor])
    expect(await undoByLink(token, viewerId)).toEqual({ status: 'closed', why: 'not-yours' })
  const late = new Date(Date.now() + 14 * 86_400_000)
  expect(await undoByLink(token, null, late)).toEqual({ status: 'closed', why: 'late' })
  expect(await undoByLink(token, null)).toEqual({ status: 'undone', count: 2, kept: 0 })
  expect(await letters()).toHaveLength(2)
  expect(await undoByLink(token, null)).toEqual({ status: 'closed', why: 'used' })
  // Confirmed again, what was undone with it is not undone with it once more.
  await confirmExchange(editor.id, id, 'Ja.')
  expect(await undoByLink(token, null)).toEqual({ status: 'closed', why: 'used' })
  const second = await tokenMailed()
  expect(await undoConfirmed(dialogue.ben.id, id)).toMatchObject({ count: 2 })
  expect((await openUndoLink(second)).status).toBe('used')
  // Undone at the desk it is undone with no link that was mailed before either.
  await confirmExchange(editor.id, id, 'Ja.')
  for (const old of [token, second])
    expect(await undoByLink(old, null)).toEqual({ status: 'closed', why: 'used' })
  expect(await letters()).toHaveLength(4)
  await db().update(members).set({ removedAt: new Date() }).where(eq(members.id, dialogue.ben.id))
  expect((await openUndoLink(second)).status).toBe('not-writing')
  expect((await openUndoLink('a'.repeat(43))).status).toBe('unknown')
})
