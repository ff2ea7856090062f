import { randomUUID } from 'node:crypto'
import { readdirSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { and, eq } from 'drizzle-orm'
import PostalMime from 'postal-mime'
import { afterAll, afterEach, beforeEach, expect, test, vi } from 'vitest'
import { db } from '@/db/client'
import { correspondents, type Member } from '@/db/schema'
import { aCorrespondent, aDialogue } from '@/db/testing/a-dialogue'
import { aMember } from '@/db/testing/a-member'
import { aPicture } from '@/db/testing/a-picture'
import { listJobs } from '@/db/testing/list-jobs'
import { makeTemporaryDataDir } from '@/db/testing/temporary-data-dir'
import { outboxFolder } from '@/emails/write-to-outbox'
import { closeQueue } from '@/queue/sender'
import { emptyContent } from '../compositions/composition-content'
import { saveComposition } from '../compositions/save-composition'
import { seatAgain } from '../dialogues/seat-correspondents'
import { leavePublication } from '../leaving/leave-publication'
import { stopWriting } from '../leaving/stop-writing'
import { acceptChange } from '../letters/decide-change'
import { findWrittenLetter } from '../letters/find-written-letter'
import { mailLetter } from '../letters/mail-letter'
import { proposeChange } from '../letters/propose-change'
import { reviseLetter } from '../letters/revise-letter'
import { saveLetter } from '../letters/save-letter'
import { sendLetter } from '../letters/send-letter'
import { findDeskPictures } from '../pictures/find-desk-pictures'
import type { AskedReaders } from './audience/decide-audience'
import { allOfDialogue } from './testing/all-of-a-dialogue'

const dataDir = makeTemporaryDataDir('who-reads')
beforeEach(() => vi.stubEnv('DATA_DIR', dataDir))
afterEach(() => vi.unstubAllEnvs())
afterAll(async () => {
  rmSync(dataDir, { recursive: true, force: true })
  await closeQueue()
})

// Each mails, and asks for everything, in the name of eight people.
vi.setConfig({ testTimeout: 60_000 })

type Name = 'Anna' | 'Bram' | 'Cato' | 'Dirk' | 'Eva' | 'Editor' | 'Owner' | 'Stranger'
type Secret = { word: string; src: string; readers: readonly Name[] }

/** A dialogue of four, what is private in it and who may read that, and everybody who would like to. */
async function aCircle() {
  const people = {
    Anna: await aMember('contributor', { name: 'Anna Bos' }),
    Bram: await aMember('contributor', { name: 'Bram Cools' }),
    Cato: await aMember('editor', { name: 'Cato Deen' }),
    Dirk: await aMember('contributor', { name: 'Dirk Es' }),
    Eva: await aMember('contributor', { name: 'Eva Fabel' }),
    Editor: await aMember('editor'),
    Owner: await aMember('owner'),
    Stranger: await aMember('contributor'),
  }
  const { Anna, Bram, Cato, Dirk } = people
  const { id } = await aDialogue({ theme: 'Over wie leest', by: [Anna, Bram, Cato, Dirk] })
  return { id, people, secrets: [] as Secret[], sent: [] as string[], mailed: new Map<string, string>() }
}

type Circle = Awaited<ReturnType<typeof aCircle>>
type Written = { from: Name; to?: Name; readers: readonly Name[]; word: string; choose?: readonly Name[] }

/** Sends a letter that says one thing openly and one in private, with a picture in it. */
async function write(circle: Circle, { from, to, readers, word, choose }: Written): Promise<string> {
  const { id: dialogueId, people } = circle
  const secret = await aSecret(circle, people[from], { word, readers: [from, ...readers] })
  const letterId = randomUUID()
  const text = { subject: `Over ${word}`, toMemberId: to ? people[to].id : null, body: bodyWith(secret) }
  const asked: AskedReaders | undefined = choose && {
    chosen: choose.map((name) => people[name].id),
    drawn: to ? [people[to].id] : choose.map((name) => people[name].id),
    drawnTo: text.toMemberId,
  }
  const saved = await saveLetter(people[from].id, { dialogueId, letterId, basedOn: 0, readers: asked }, text)
  expect(saved).toEqual({ status: 'saved', revision: 1 })
  expect(await sendLetter(people[from].id, letterId, 1), word).toEqual({ status: 'sent' })
  circle.sent.push(letterId)
  await mailToEverybody(circle, letterId)
  return letterId
}

async function aSecret(circle: Circle, by: Member, { word, readers }: Pick<Secret, 'word' | 'readers'>) {
  const { name } = await aPicture(by.id, `beeld-${word}-${by.id}.png`)
  const secret = { word, src: `/media/${name}`, readers }
  circle.secrets.push(secret)
  return secret
}

const bodyWith = ({ word, src }: Pick<Secret, 'word' | 'src'>) =>
  `Dag, open-${word}.\n\n:::onder-ons\nstil-${word}\n\n![Beeld](${src})\n:::\n\nTot zo, open-${word}.\n`

/** Who reads which private words, and sees which private pictures, by all that the desk gives and all that is mailed. */
async function whoReads(circle: Circle) {
  const found: Record<string, string[]> = {}
  for (const [name, { id: memberId, email }] of Object.entries(circle.people)) {
    const all = `${await allOfDialogue(memberId, circle.id)}${circle.mailed.get(email ?? '')}`
    const seen = await findDeskPictures(
      memberId,
      circle.secrets.map(({ src }) => src),
    )
    found[name] = circle.secrets.flatMap(({ word, src }) => [
      ...(all.includes(`stil-${word}`) ? [`words ${word}`] : []),
      ...(seen.has(src) ? [`picture ${word}`] : []),
    ])
  }
  return found
}

const whoMayRead = ({ people, secrets }: Circle) =>
  Object.fromEntries(
    Object.keys(people).map((name) => [
      name,
      secrets.flatMap(({ word, readers }) =>
        readers.includes(name as Name) ? [`words ${word}`, `picture ${word}`] : [],
      ),
    ]),
  )

/** Mails a letter to each of them, whether it is to them or not: none of the mails may have more than they read. */
async function mailToEverybody({ people, mailed }: Circle, letterId: string): Promise<void> {
  rmSync(outboxFolder(), { recursive: true, force: true })
  for (const { id } of Object.values(people)) await mailLetter(letterId, id)
  for (const file of list(outboxFolder())) {
    const { html, text, subject, to, attachments } = await PostalMime.parse(
      readFileSync(path.join(outboxFolder(), file)),
    )
    const address = to?.[0]?.address ?? ''
    const names = attachments.map(({ filename }) => filename)
    mailed.set(address, `${mailed.get(address) ?? ''}${subject}${html}${text}${names}`)
  }
}

function list(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

/** One letter of each kind: to one, to all, to all with two who read what is private, to one with another who does. */
async function writeEach(circle: Circle): Promise<string> {
  const toOne = await write(circle, { from: 'Anna', to: 'Bram', readers: ['Bram'], word: 'een' })
  await write(circle, { from: 'Bram', readers: ['Anna', 'Cato', 'Dirk'], word: 'allen' })
  await write(circle, { from: 'Cato', readers: ['Anna', 'Dirk'], word: 'twee', choose: ['Anna', 'Dirk'] })
  const erbij = { to: 'Anna', readers: ['Anna', 'Cato'], choose: ['Anna', 'Cato'] } as const
  await write(circle, { from: 'Dirk', word: 'erbij', ...erbij })
  return toOne
}

test('private words and pictures are for whom they were written, also when somebody joins', async () => {
  const circle = await aCircle()
  const toOne = await writeEach(circle)
  const { Bram, Cato, Dirk, Eva } = circle.people
  const mailedTo = (await listJobs('mail-letter', { letterId: toOne })) as { memberId: string }[]
  expect(mailedTo.map(({ memberId }) => memberId).sort()).toEqual([Bram.id, Cato.id, Dirk.id].sort())
  await aCorrespondent(circle.id, Eva)
  await write(circle, { from: 'Eva', to: 'Bram', readers: ['Bram'], word: 'later' })
  await write(circle, { from: 'Anna', readers: ['Bram', 'Cato', 'Dirk', 'Eva'], word: 'vijven' })
  expect(await whoReads(circle)).toEqual(whoMayRead(circle))
})

test('a later version, a change of an editor and a composition show them to nobody else', async () => {
  const circle = await aCircle()
  const toOne = await writeEach(circle)
  const { Anna, Editor, Eva } = circle.people
  await aCorrespondent(circle.id, Eva)
  const revised = await aSecret(circle, Anna, { word: 'herzien', readers: ['Anna', 'Bram'] })
  const body = `${bodyWith(circle.secrets[0] ?? revised)}\n${bodyWith(revised)}`
  expect(await reviseLetter(Anna.id, toOne, 1, { subject: 'Anders', body })).toMatchObject({
    status: 'saved',
  })
  const change = { basedOn: 2, subject: 'Anders', body: await netter(Editor.id, toOne), note: 'Netter.' }
  const changeId = randomUUID()
  expect(await proposeChange(Editor.id, toOne, changeId, change)).toEqual({ status: 'proposed' })
  expect(await acceptChange(Anna.id, changeId)).toMatchObject({ status: 'accepted' })
  await saveComposition(Editor.id, circle.id, 0, { ...emptyContent(circle.sent), title: 'Wie leest' })
  expect(await whoReads(circle)).toEqual(whoMayRead(circle))
})

test('somebody stops, is removed or comes back, and nobody else reads them for it', async () => {
  const circle = await aCircle()
  const toOne = await writeEach(circle)
  const { Cato, Dirk, Owner } = circle.people
  await stopWriting(Cato.id, circle.id)
  expect(await leavePublication(Owner.id, Dirk.id, { texts: 'under-name', successorId: null })).toMatchObject(
    { status: 'removed' },
  )
  await write(circle, { from: 'Bram', readers: ['Anna'], word: 'na' })
  // Removed, one has the mails of before, and nothing at the desk.
  const expected = { ...whoMayRead(circle), Dirk: ['words allen', 'words twee', 'words erbij'] }
  expect(await whoReads(circle)).toEqual(expected)
  // A mail that waited for days is sent as things are then.
  await aCorrespondentAgain(circle.id, Cato)
  for (const letterId of [toOne, ...circle.sent.slice(-1)]) await mailToEverybody(circle, letterId)
  expect(await whoReads(circle)).toEqual(expected)
})

/** What an editor would make of a letter, of which they have nothing private. */
async function netter(memberId: string, letterId: string): Promise<string> {
  return ((await findWrittenLetter(memberId, letterId))?.body ?? '').replace('Dag,', 'Goedendag,')
}

/** Comes back, in their own seat. */
async function aCorrespondentAgain(dialogueId: string, { id }: Member): Promise<void> {
  await db().transaction(async (transaction) => {
    const isSeat = and(eq(correspondents.dialogueId, dialogueId), eq(correspondents.memberId, id))
    const [seat] = await transaction.select().from(correspondents).where(isSeat)
    if (seat) await seatAgain(transaction, seat)
  })
}
