import { spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { eq, sql } from 'drizzle-orm'
import { expect, test, vi } from 'vitest'
import { db, pool } from '@/db/client'
import { authors, formerAddresses, pieces, plannedPieces, topics } from '@/db/schema'
import { log } from '@/log'
import { readAddressBook } from '@/publication/public/addresses/read-address-book'
import { textsIn } from '@/texts/texts'
import { exportContents } from '../contents/export-contents'
import { importContents } from '../contents/import-contents'
import { readSiteIndex } from '../contents/take-in/read-site-index'
import { takeInPiece } from '../contents/take-in/take-in-piece'
import { pieceAt } from '../contents/testing/an-import'
import { dialogueFile, essayFile, filesIn } from '../contents/testing/contents-folder'
import { publishPlanned } from './publish-planned'
import { readPlan } from './read-plan'
import { AT, BEFORE, embargo, embargoed, FILE, PLACE, plans, YEAR } from './testing/an-embargo'

const { folder, run } = embargoed()

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

test('of many that try at once one publishes it', async () => {
  await run()
  const tries = await Promise.all(Array.from({ length: 8 }, () => publishPlanned(AT)))
  expect(tries.flat()).toEqual([PLACE])
  expect(await db().$count(pieces)).toBe(1)
})

test('what becomes public while its file, moved to another month, is taken in is not public a second time', async () => {
  await run()
  const [plan] = await plans()
  const [read, index] = [plan && (await readPlan(plan)), await readSiteIndex()]
  if (read?.status !== 'read') throw new Error('It cannot be read')
  expect(await publishPlanned(AT)).toEqual([PLACE])
  const moved = { ...read.piece, year: 2012, month: 3, date: new Date('2012-03-14T08:00:00Z') }
  expect(await takeInPiece(moved, index, new Set(), textsIn('nl').contents.files)).toEqual({
    status: 'unchanged',
  })
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
