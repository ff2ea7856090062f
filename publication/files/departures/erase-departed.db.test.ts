import { mkdirSync } from 'node:fs'
import { eq, isNull } from 'drizzle-orm'
import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { db, pool } from '@/db/client'
import {
  arrivals,
  authors,
  type DepartureTexts,
  departures,
  dialogues,
  drafts,
  letters,
  media,
  members,
  pieceAuthors,
  pieces,
  privacyAnswers,
  readers,
  revisions,
  standingPages,
} from '@/db/schema'
import { aDialogue, aSentLetter } from '@/db/testing/a-dialogue'
import { aMember } from '@/db/testing/a-member'
import { aPicture } from '@/db/testing/a-picture'
import { listJobs } from '@/db/testing/list-jobs'
import { aPiece } from '@/db/testing/publish'
import { withEmptyOutbox } from '@/emails/testing/with-empty-outbox'
import { env } from '@/env'
import { log } from '@/log'
import { logOutput } from '@/log-output'
import { leavePublication } from '@/publication/correspondence/leaving/leave-publication'
import { takeBackDeparture } from '@/publication/correspondence/leaving/take-back-departure'
import { listWrittenLetters } from '@/publication/correspondence/letters/list-written-letters'
import { eraseAtFor } from '@/publication/people/departures/departure-times'
import { sendDeparture } from '@/publication/people/departures/send-departure'
import { readAddressBook } from '@/publication/public/addresses/read-address-book'
import { countWords } from '@/publication/text/prose/reading-time'
import { closeQueue } from '@/queue/sender'
import { readDeparted } from './departed'
import { eraseFromDatabase } from './erase/erase-from-database'
import { eraseFromOutbox } from './erase/erase-from-outbox'
import { eraseFromPostmaster } from './erase/erase-from-postmaster'
import { eraseDeparted } from './erase-departed'
import { aPersonWithEverything, type Everything } from './testing/a-person-with-everything'
import { emptyEveryTable } from './testing/empty-every-table'
import {
  ADDRESS,
  FORMER,
  NAME,
  NAMED,
  PERSON,
  PUBLIC,
  SECRETS,
  SLUG,
} from './testing/everything/who-they-are'
import { listColumns, lookEverywhere } from './testing/look-everywhere'
import { plain } from './testing/readings-of'
import { HOLDS_WORDS, OF_IDS, OF_LEAVING, OF_NO_WORDS, OF_NOBODY, TELLS_APART } from './testing/what-may-stay'

withEmptyOutbox('departed')
afterAll(closeQueue)
afterEach(() => vi.restoreAllMocks())
afterEach(emptyEveryTable)

let scene: Everything
const IN_GRACE = new Date('2026-07-01T10:00:00Z')
const AFTERWARDS = new Date(eraseAtFor(IN_GRACE).getTime() + 60_000)

beforeEach(async () => {
  mkdirSync(env().dataDir, { recursive: true })
  scene = await aPersonWithEverything()
})

async function leave(texts: DepartureTexts) {
  const { person } = scene
  const outcome = await leavePublication(person.id, person.id, { texts, successorId: null }, IN_GRACE)
  expect(outcome).toEqual({ status: 'removed' })
  await sendDeparture(person.id, IN_GRACE)
}

/** Every line of log from now on, however small. */
function logged(): string[] {
  const lines: string[] = []
  log.level = 'trace'
  vi.spyOn(logOutput, 'write').mockImplementation((line) => void lines.push(line))
  return lines
}

test('every table is filled with them, or can hold nothing of anybody', async () => {
  const ids = [scene.person.id, scene.authorId, ...scene.letterIds]
  const found = await lookEverywhere([...PERSON, ...NAMED, ...SECRETS, ...PUBLIC, ...ids])
  const filled = new Set(found.map(({ place }) => place.split('.')[0] ?? ''))
  const known = new Set([...filled, ...Object.keys(OF_NOBODY), ...OF_IDS, ...OF_LEAVING])
  const tables = new Set(
    (await listColumns()).flatMap(({ schema, table }) => (schema === 'public' ? [table] : [])),
  )
  expect([...tables].filter((table) => !known.has(table))).toEqual([])
  const places = new Set(found.map(({ place }) => place))
  const unfilled = (await listColumns()).filter(
    ({ schema, table, column, type }) =>
      schema === 'public' &&
      HOLDS_WORDS.test(type) &&
      !OF_NOBODY[table] &&
      !OF_NO_WORDS.test(`${table}.${column}`) &&
      !places.has(`${table}.${column}`),
  )
  expect(unfilled.map(({ table, column }) => `${table}.${column}`)).toEqual([])
  expect(SECRETS.filter((word) => !found.some((find) => find.found === word))).toEqual([])
})

describe.each([
  ['under-name', [...PERSON, ...SECRETS], PUBLIC],
  ['under-a-writer', [...PERSON, ...NAMED, ...SECRETS], PUBLIC],
  ['withdrawn', [...PERSON, ...NAMED, ...SECRETS, ...PUBLIC], []],
] as const)('who chose %s', (texts, gone, stays) => {
  test('is nowhere afterwards: in no column of any table, and in no file', async () => {
    const lines = logged()
    await leave(texts)
    await eraseDeparted(AFTERWARDS)
    expect(await lookEverywhere(gone)).toEqual([])
    expect(lines.filter((line) => gone.some((it) => plain(line).includes(plain(it))))).toEqual([])
    const ids = await lookEverywhere([scene.person.id])
    expect(ids.map(({ place }) => place).filter((place) => !TELLS_APART.includes(place))).toEqual([])
    const left = new Set((await lookEverywhere(stays)).map(({ found }) => found))
    expect([...left].sort()).toEqual([...stays].sort())
    for (const table of [...OF_IDS, 'departure_links'])
      expect((await pool().query(`select 1 from "${table}"`)).rowCount, table).toBe(0)
    const [departure] = await db().select().from(departures)
    expect(departure).toMatchObject({ erasedAt: AFTERWARDS, byName: null })
  })
})

test('what stays is what readers have, and others are not left with holes', async () => {
  await leave('under-a-writer')
  await eraseDeparted(AFTERWARDS)
  const [piece] = await db().select().from(pieces).where(eq(pieces.id, scene.essay.id))
  expect(piece).toMatchObject({
    title: 'Een schrijver over brieven',
    lead: 'Een stuk van een schrijver.',
    image: { alt: 'Een schrijver lacht' },
    withdrawnAt: null,
    path: `/2012/03/brieven-van-een-schrijver-${scene.essay.id.slice(0, 4)}`,
  })
  expect(piece?.body).toMatch(/^essayopenbaar van een schrijver, zie \[mij\]\(\/auteurs\/een-schrijver\)/)
  const shown = await db().select().from(letters).orderBy(letters.number)
  expect(shown.map(({ body }) => body)).toEqual([
    'Beste Carola,\n\nbriefopenbaar\n\nGroet,\nEen schrijver\n',
    'Beste schrijver,\n\nHaar antwoord aan een schrijver.\n',
  ])
  const atDesk = await listWrittenLetters(scene.other.id, scene.dialogueId, { page: 1 })
  expect(atDesk.letters.map(({ body, writer }) => [writer.name, body.trim()])).toEqual([
    ['Een schrijver', 'Beste Carola,\n\nbriefopenbaar\n\nGroet,\nEen schrijver'],
    ['Carola Rood', 'Beste schrijver,\n\nHaar antwoord aan een schrijver.'],
    ['Een schrijver', 'Deze brief is gewist: wie hem schreef, heeft de publicatie verlaten.'],
    ['Carola Rood', 'Een schrijver, je adres is toch [dit](mailto:gewist@adres.invalid)?'],
  ])
  const [dialogue] = await db().select().from(dialogues).where(eq(dialogues.id, scene.dialogueId))
  expect(dialogue).toMatchObject({ theme: 'Met een schrijver over wachten', composition: 1 })
  const [page] = await db().select().from(standingPages)
  expect(page?.body).toBe('Zie [haar pagina](/auteurs/een-schrijver).')
  const [mail] = await db().select().from(arrivals)
  expect(mail).toMatchObject({ memberId: scene.other.id, subject: 'Re: aan een schrijver', toAddresses: [] })
})

test('how long a piece is to readers is counted of what they have then', async () => {
  await leave('under-a-writer')
  await db().update(pieces).set({ wordCount: 1_000 })
  await eraseDeparted(AFTERWARDS)
  const rows = await db().select().from(pieces)
  const ofReaders = rows.filter(({ withdrawnAt, plainText }) => withdrawnAt === null && plainText !== '')
  expect(ofReaders.length).toBeGreaterThan(0)
  const theirs = ofReaders.filter(({ plainText }) => plainText.includes('schrijver'))
  expect(theirs.length).toBeGreaterThan(0)
  for (const { wordCount, plainText } of theirs) expect(wordCount).toBe(countWords(plainText))
})

test('what was withdrawn answers as withdrawn for ever, and keeps what feeds call it', async () => {
  const [before] = await db().select().from(pieces).where(eq(pieces.id, scene.essay.id))
  await leave('withdrawn')
  await eraseDeparted(AFTERWARDS)
  const [piece] = await db().select().from(pieces).where(eq(pieces.id, scene.essay.id))
  expect(piece).toMatchObject({ title: '', body: '', feedId: before?.feedId, withdrawnByAuthors: true })
  expect((await readAddressBook())(piece?.path ?? '').status).toBe('gone')
  expect(await db().$count(authors, eq(authors.id, scene.authorId))).toBe(0)
  const atDesk = await listWrittenLetters(scene.other.id, scene.dialogueId, { page: 1 })
  expect(atDesk.letters[1]?.body).toContain('Haar antwoord')
})

test('a name that stays is that of readers, and a picture that something shows stays too', async () => {
  await leave('under-name')
  await eraseDeparted(AFTERWARDS)
  const [row] = await db().select().from(members).where(eq(members.id, scene.person.id))
  expect(row).toMatchObject({ name: NAME, email: null, joinedAt: null })
  expect(await db().$count(media)).toBe(1)
})

test('a picture of another that is called after them and stands in their text goes on being seen, under another name', async () => {
  const by = [scene.authorId]
  const named = `${SLUG}-00000000000000aa.png`
  const { id } = await aPicture(scene.other.id, named, { credit: NAME, alt: 'Een brug' })
  const elsewhere = `${SLUG}-00000000000000bb.png`
  await aPicture(scene.other.id, elsewhere)
  const { path } = await aPiece('met-brug', { by, body: `![brug](/media/${named})` })
  await leave('under-a-writer')
  await eraseDeparted(AFTERWARDS)
  const [picture] = await db().select().from(media).where(eq(media.id, id))
  expect(picture).toMatchObject({ credit: 'Een schrijver', alt: 'Een brug', uploadedBy: scene.other.id })
  expect(picture?.name).not.toContain(SLUG)
  const [piece] = await db().select().from(pieces).where(eq(pieces.path, path))
  expect(piece?.body).toBe(`![brug](/media/${picture?.name})`)
  // What another called a picture of their own, that stands in nothing of theirs, stays another's.
  expect(await db().$count(media, eq(media.name, elsewhere))).toBe(1)
})

test.each(['withdrawn', 'under-a-writer', 'under-name'] as const)(
  'whoever had the same author keeps what they wrote: %s',
  async (texts) => {
    const { authorId, other } = scene
    await db().update(members).set({ sharedAuthorId: authorId }).where(eq(members.id, other.id))
    const body = `Van Carola, niet van ${NAME}.`
    const { id: pieceId } = await aPiece('van-carola', { by: [authorId], body })
    const [draft] = await db()
      .insert(drafts)
      .values({ kind: 'essay', ownerId: other.id, pieceId, revision: 1 })
      .returning()
    const draftId = draft?.id ?? ''
    const said = { draftId, number: 1, body, authorIds: [authorId], topicIds: [], savedBy: other.id }
    await db().insert(revisions).values(said)
    const { path } = await aPiece('van-wie-weet', { by: [authorId], body })
    await leave(texts)
    await eraseDeparted(AFTERWARDS)
    const shown = await db().select().from(pieces).where(isNull(pieces.withdrawnAt))
    expect(shown.filter((piece) => piece.body === body).map((piece) => piece.slug)).toEqual(
      expect.arrayContaining(['van-carola', path.split('/').at(-1)]),
    )
    const kept = await db().select().from(revisions).where(eq(revisions.draftId, draftId))
    expect(kept).toMatchObject([{ body, authorIds: [authorId] }])
    const [row] = await db().select().from(members).where(eq(members.id, other.id))
    expect(row).toMatchObject({ authorId: other.authorId, sharedAuthorId: authorId })
    expect(await db().$count(pieceAuthors, eq(pieceAuthors.pieceId, pieceId))).toBe(1)
    expect(await lookEverywhere([ADDRESS])).toEqual([])
  },
)

test('an answer about words of theirs goes with the letter that said them, whatever a letter elsewhere says', async () => {
  const { id, first } = await aDialogue()
  await aSentLetter(id, { from: first, body: `Schrijf naar ${ADDRESS}.` })
  await leave('under-name')
  await eraseDeparted(AFTERWARDS)
  expect(await db().$count(privacyAnswers, eq(privacyAnswers.found, ADDRESS))).toBe(0)
})

test('nobody is erased before their thirty days are over, or who took it back', async () => {
  await leave('under-name')
  await eraseDeparted(new Date(AFTERWARDS.getTime() - 2 * 60_000))
  expect((await lookEverywhere([ADDRESS])).length).toBeGreaterThan(10)
  await takeBackDeparture(scene.owner.id, scene.person.id, IN_GRACE)
  await eraseDeparted(AFTERWARDS)
  expect((await lookEverywhere([ADDRESS])).length).toBeGreaterThan(10)
})

test('who takes it back at the moment of being erased is not', async () => {
  await leave('under-name')
  const departed = await readDeparted(scene.person.id)
  if (!departed) throw new Error('They leave')
  await takeBackDeparture(scene.owner.id, scene.person.id, IN_GRACE)
  await db().transaction((transaction) => eraseFromDatabase(transaction, departed, AFTERWARDS))
  expect((await lookEverywhere([ADDRESS])).length).toBeGreaterThan(10)
})

test('a run that was cut off between two steps is finished by the next, and a third changes nothing', async () => {
  await leave('under-a-writer')
  const departed = await readDeparted(scene.person.id)
  if (!departed) throw new Error('They leave')
  await eraseFromOutbox(departed)
  await eraseFromPostmaster(departed)
  await db().transaction((transaction) => eraseFromDatabase(transaction, departed, AFTERWARDS))
  await eraseDeparted(AFTERWARDS)
  await eraseDeparted(new Date(AFTERWARDS.getTime() + 1))
  expect((await db().select().from(departures))[0]?.erasedAt).toEqual(AFTERWARDS)
  expect(await lookEverywhere([...PERSON, ...NAMED, ...SECRETS])).toEqual([])
})

test('one who cannot be erased keeps nobody else from it, and is tried again', async () => {
  await leave('under-name')
  const stuck = await aMember('contributor')
  await leavePublication(scene.owner.id, stuck.id, { texts: 'under-name', successorId: null }, IN_GRACE)
  await pool().query(`create function no() returns trigger language plpgsql as $$ begin
    if new.id = '${stuck.id}' and new.email is null then raise exception 'no % %', old.email, old.name; end if; return new; end $$`)
  await pool().query('create trigger no before update on members for each row execute function no()')
  const lines = logged()
  await expect(eraseDeparted(AFTERWARDS)).rejects.toThrow('1 who left could not be erased')
  expect(lines.join()).toContain('could not be erased')
  expect(lines.join()).not.toContain(stuck.email)
  expect(await lookEverywhere([ADDRESS])).toEqual([])
  await pool().query('drop trigger no on members')
  await eraseDeparted(AFTERWARDS)
  expect(await db().$count(departures, isNull(departures.erasedAt))).toBe(0)
})

test('an address of before that is another member’s by now is theirs, with what they asked for under it', async () => {
  await db().update(members).set({ email: FORMER.toUpperCase() }).where(eq(members.id, scene.other.id))
  await leave('under-name')
  await eraseDeparted(AFTERWARDS)
  expect(await db().$count(readers, eq(readers.email, FORMER))).toBe(1)
  expect(await db().$count(readers)).toBe(1)
})

test('whoever was removed while nobody was erased yet is told, and has thirty days from now', async () => {
  const removed = await aMember('contributor', { removedAt: new Date('2025-01-01') })
  await eraseDeparted(IN_GRACE)
  await eraseDeparted(new Date(IN_GRACE.getTime() + 1))
  const rows = await db().select().from(departures)
  expect(rows).toMatchObject([
    { memberId: removed.id, texts: 'under-name', isOwn: false, eraseAt: eraseAtFor(IN_GRACE) },
  ])
  expect(await listJobs('tell-of-departure', { memberId: removed.id })).toHaveLength(1)
  await eraseDeparted(AFTERWARDS)
  expect(await lookEverywhere([removed.email ?? ''])).toEqual([])
})
