import { spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { eq, sql } from 'drizzle-orm'
import { beforeEach, expect, test, vi } from 'vitest'
import { db, pool } from '@/db/client'
import { authors, drafts, formerAddresses, pieces, plannedPieces, topics } from '@/db/schema'
import { aMember } from '@/db/testing/a-member'
import { aPiece } from '@/db/testing/publish'
import { log } from '@/log'
import { findDraft } from '@/publication/essays/drafts/find-draft'
import { publishDraft } from '@/publication/essays/drafts/publish-draft'
import { drawing } from '@/publication/pictures/media/testing/sample-pictures'
import { readAddressBook } from '@/publication/public/addresses/read-address-book'
import { yearAndMonth } from '@/publication/public/addresses/year-and-month'
import { exportContents } from '../contents/export-contents'
import { importContents } from '../contents/import-contents'
import { anImport, pieceAt } from '../contents/testing/an-import'
import { dialogueFile, essayFile, filesIn } from '../contents/testing/contents-folder'
import { bringBackPlan } from './bring-back-plan'
import { decidePlanned } from './decide-planned'
import { findPlan } from './find-plan'
import { listPlanned } from './list-planned'
import { publishAtOnce } from './publish-at-once'
import { publishPlanned } from './publish-planned'

const { folder, run } = anImport()
const YEAR = new Date().getFullYear() + 2
const AT = new Date(`${YEAR}-05-01T07:00:00Z`)
const BEFORE = new Date(AT.getTime() - 1_000)
const FILE = `essays/${YEAR}-05-embargo.mdx`
const PLACE = `/${YEAR}/05/embargo`
const embargo = (title = 'Embargo', more = '') =>
  essayFile(title, { date: `${YEAR}-05-01T09:00:00+02:00`, body: 'Nog niet ![Brug](/media/brug.png)', more })

beforeEach(async () => {
  await db().delete(plannedPieces)
  await db().delete(drafts)
  await db().delete(pieces)
  folder.write({ 'images/brug.png': await drawing(40, 30).png().toBuffer(), [FILE]: embargo() })
})
const plans = () => db().select().from(plannedPieces)

test('what is dated ahead is planned: nothing of it is public before its moment, and all of it then, once', async () => {
  folder.write({
    [FILE]: embargo('Embargo', 'topics:\n  - Geheim\nimage:\n  src: images/brug.png\n  alt: Brug\n'),
  })
  const report = await run()
  expect(report).toMatchObject({ leftAlone: [], refused: [], planned: [{ file: FILE, publishAt: AT }] })
  expect(await publishPlanned(BEFORE)).toEqual([])
  const before = await readAddressBook()
  for (const address of [PLACE, `/${YEAR}/05`, `/${YEAR}`, '/rubrieken/geheim', '/media/brug.png'])
    expect(before(address).status, address).toBe('unknown')
  expect(await db().select().from(topics).where(eq(topics.slug, 'geheim'))).toEqual([])
  expect(await publishPlanned(AT)).toEqual([PLACE])
  expect(await publishPlanned(AT)).toEqual([])
  expect(await pieceAt(PLACE)).toMatchObject({
    date: AT,
    firstPublishedAt: expect.any(Date),
    title: 'Embargo',
  })
  expect((await readAddressBook())(PLACE).status).toBe('page')
  expect(await plans()).toEqual([])
  // The same file again changes nothing: it is the file of what is public now.
  await db()
    .update(pieces)
    .set({ date: new Date('2012-03-14T08:00:00Z') })
    .where(eq(pieces.path, PLACE))
  expect((await run()).leftAlone).toEqual([{ file: FILE, reason: 'not-yet' }])
})

test('an import before its moment changes it, under another month too, and nothing stands there twice', async () => {
  await run()
  expect((await run()).unchanged).toContain(FILE)
  folder.write({ [FILE]: embargo('Embargo van ons') })
  expect((await run()).planned).toHaveLength(1)
  expect((await plans()).map(({ title }) => title)).toEqual(['Embargo van ons'])
  const later = `essays/${YEAR}-06-embargo.mdx`
  folder.write({ [FILE]: null, [later]: embargo('Embargo van ons').replace(`${YEAR}-05`, `${YEAR}-06`) })
  await run()
  expect((await plans()).map((plan) => plan.path)).toEqual([`/${YEAR}/06/embargo`])
  // Another essay of that name is not it.
  folder.write({ [FILE]: embargo('Iets anders') })
  await run()
  expect(await plans()).toHaveLength(2)
  const past = 'essays/2012-03-embargo.mdx'
  folder.write({ [FILE]: null, [later]: null, [past]: essayFile('Embargo van ons') })
  expect((await run()).imported).toContain(past)
  expect((await plans()).map(({ title }) => title)).toEqual(['Iets anders'])
})

test('a dialogue is planned like an essay', async () => {
  const file = `dialogues/${YEAR}-05-brieven.mdx`
  folder.write({
    [file]: dialogueFile(['Dag.', 'Dag terug.']).replace(/date: .*/, `date: ${YEAR}-05-02T09:00:00+02:00`),
  })
  await run()
  expect(await publishPlanned(new Date(AT.getTime() + 86_400_000))).toEqual([PLACE, `/${YEAR}/05/brieven`])
})

test('an export gives back what is planned with its pictures, and the same bytes a second time', async () => {
  await run()
  const [first, second] = [path.join(folder.path, 'uit'), path.join(folder.path, 'weer')]
  await exportContents(first)
  expect(Object.keys(filesIn(first))).toEqual(expect.arrayContaining([FILE, 'images/brug.png']))
  await db().delete(plannedPieces)
  await importContents(first)
  await exportContents(second)
  expect(filesIn(second)).toEqual(filesIn(first))
})

test('it is cancelled, planned after all and published at once by editors, and by nobody else', async () => {
  await run()
  const [plan] = await plans()
  const id = plan?.id ?? ''
  const [editor, contributor] = [await aMember('editor'), await aMember('contributor')]
  expect(await listPlanned(contributor.id)).toEqual([])
  expect(await decidePlanned(contributor.id, id, true)).toEqual({ status: 'not-found' })
  expect(await publishAtOnce(contributor.id, id)).toEqual({ status: 'not-found' })
  expect(await listPlanned(editor.id)).toMatchObject([{ title: 'Embargo', publishAt: AT, path: PLACE }])
  expect(await decidePlanned(editor.id, id, true)).toEqual({ status: 'cancelled' })
  expect(await decidePlanned(editor.id, id, true)).toEqual({ status: 'cancelled' })
  expect(await publishPlanned(AT)).toEqual([])
  folder.write({ [FILE]: embargo('Toch weer') })
  expect((await run()).leftAlone).toEqual([{ file: FILE, reason: 'cancelled' }])
  expect(await decidePlanned(editor.id, id, false)).toEqual({ status: 'planned' })
  const now = new Date()
  const { year, month } = yearAndMonth(now)
  const place = `/${year}/${String(month).padStart(2, '0')}/embargo`
  expect(await publishAtOnce(editor.id, id, now)).toEqual({ status: 'published', path: place })
  expect(await publishAtOnce(editor.id, id, now)).toEqual({ status: 'not-found' })
  expect((await pieceAt(place))?.date.getTime()).toBeLessThanOrEqual(now.getTime())
  expect((await readAddressBook())(PLACE)).toEqual({ status: 'moved', to: place })
  await run()
  expect(await plans()).toEqual([])
})

test('what it needs may be gone by then: it stays planned, says why, and goes out when that has changed', async () => {
  await run()
  await db().execute(sql`update authors set slug = 'weg' where slug = 'ada'`)
  expect(await publishPlanned(AT)).toEqual([])
  expect((await plans())[0]?.problem).toContain('een auteur uit authors/')
  // Looked at each minute, and said once.
  const warned = vi.spyOn(log, 'warn')
  expect(await publishPlanned(AT)).toEqual([])
  expect(warned).not.toHaveBeenCalled()
  warned.mockRestore()
  await db().update(authors).set({ slug: 'ada' }).where(eq(authors.slug, 'weg'))
  await db()
    .insert(formerAddresses)
    .values({ path: PLACE, pieceId: await aPieceElsewhere() })
  expect(await publishPlanned(AT)).toEqual([])
  expect((await plans())[0]?.problem).toContain(PLACE)
  await db().delete(formerAddresses)
  expect(await publishPlanned(AT)).toEqual([PLACE])
})

async function aPieceElsewhere(): Promise<string> {
  folder.write({ 'essays/2012-03-elders.mdx': essayFile('Elders') })
  await run()
  return (await pieceAt('/2012/03/elders'))?.id ?? ''
}

test('published at once it takes the next slug when another piece has its own this month', async () => {
  await run()
  const editor = await aMember('editor')
  const now = new Date()
  const { year, month } = yearAndMonth(now)
  await aPiece('embargo', { year, month, date: now })
  const [plan] = await plans()
  expect(await publishAtOnce(editor.id, plan?.id ?? '', now)).toEqual({
    status: 'published',
    path: `/${year}/${String(month).padStart(2, '0')}/embargo-2`,
  })
})

test('two who publish it at once publish it once', async () => {
  await run()
  const editor = await aMember('editor')
  const [plan] = await plans()
  const outcomes = await Promise.all([1, 2].map(() => publishAtOnce(editor.id, plan?.id ?? '')))
  expect(outcomes.map(({ status }) => status).sort()).toEqual(['not-found', 'published'])
  expect(await db().$count(pieces)).toBe(1)
})

test('what it needs is gone: whoever publishes it at once is told, and it stays planned', async () => {
  await run()
  const editor = await aMember('editor')
  const [plan] = await plans()
  await db().execute(sql`update authors set slug = 'weg' where slug = 'ada'`)
  expect(await publishAtOnce(editor.id, plan?.id ?? '')).toEqual({
    status: 'refused',
    problem: expect.stringContaining('een auteur uit authors/'),
  })
  await db().update(authors).set({ slug: 'ada' }).where(eq(authors.slug, 'weg'))
  expect(await plans()).toHaveLength(1)
  expect(await decidePlanned(editor.id, crypto.randomUUID(), true)).toEqual({ status: 'not-found' })
})

test('of many that try at once one publishes it', async () => {
  await run()
  const tries = await Promise.all(Array.from({ length: 8 }, () => publishPlanned(AT)))
  expect(tries.flat()).toEqual([PLACE])
  expect(await db().$count(pieces)).toBe(1)
})

test('a process that is killed half-way leaves it planned and whole for the next', {
  timeout: 60_000,
}, async () => {
  await run()
  const holder = await pool().connect()
  // The piece is written, and its byline waits for this.
  await holder.query('begin; lock table piece_authors in access exclusive mode')
  const file = path.join(import.meta.dirname, 'testing/publish-in-process.ts')
  const child = spawn(process.execPath, ['--import', 'tsx', file, AT.toISOString()], { stdio: 'inherit' })
  const waiting = `select count(*)::int as count from pg_locks where not granted and relation = 'piece_authors'::regclass`
  await expect.poll(async () => (await pool().query(waiting)).rows[0].count, { timeout: 30_000 }).toBe(1)
  expect(await publishPlanned(AT)).toEqual([])
  child.kill('SIGKILL')
  await once(child, 'exit')
  await holder.query('rollback')
  holder.release()
  await expect.poll(() => publishPlanned(AT), { timeout: 20_000 }).toEqual([PLACE])
  expect(await db().$count(pieces)).toBe(1)
})

test('an editor reads what is planned and makes a draft of it, which goes out no more by itself', async () => {
  folder.write({
    [FILE]: embargo('Embargo', 'lead: Kort.\nimage:\n  src: images/brug.png\n  alt: Brug\n  credit: Ada\n'),
  })
  await run()
  const [plan] = await plans()
  const planId = plan?.id ?? ''
  const [editor, contributor] = [await aMember('editor'), await aMember('contributor')]
  expect(await findPlan(contributor.id, planId)).toBeNull()
  expect(await bringBackPlan(contributor.id, planId)).toEqual({ status: 'not-found' })
  expect(await findPlan(editor.id, planId)).toMatchObject({
    read: { piece: { title: 'Embargo', lead: 'Kort.' } },
  })
  const brought = await bringBackPlan(editor.id, planId)
  expect(await bringBackPlan(editor.id, planId)).toEqual(brought)
  const draftId = brought.status === 'draft' ? brought.draftId : ''
  const draft = await findDraft(editor.id, draftId)
  expect(draft?.newest).toMatchObject({ title: 'Embargo', date: AT, slug: 'embargo', closedPictures: [] })
  expect(draft?.newest.authorIds).toHaveLength(1)
  expect(await publishPlanned(AT)).toEqual([])
  // Its file plans it no second time, and its address is the draft's.
  expect((await run()).leftAlone).toEqual([{ file: FILE, reason: 'cancelled' }])
  expect(await publishDraft(editor.id, draftId, 1, AT)).toMatchObject({ status: 'published', path: PLACE })
})

test('of a planned dialogue no draft is made', async () => {
  const date = `date: ${YEAR}-05-01T09:00:00+02:00`
  const file = dialogueFile(['Beste Ben.']).replace(/date: .*/, date)
  folder.write({ [FILE]: null, [`dialogues/${YEAR}-05-brieven.mdx`]: file })
  await run()
  const [plan] = await plans()
  const editor = await aMember('editor')
  expect(await bringBackPlan(editor.id, plan?.id ?? '')).toEqual({ status: 'dialogue' })
})
