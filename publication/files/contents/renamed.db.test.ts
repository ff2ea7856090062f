import path from 'node:path'
import { eq } from 'drizzle-orm'
import { beforeEach, expect, test } from 'vitest'
import { db } from '@/db/client'
import { letters, pieces, plannedPieces } from '@/db/schema'
import { readAddressBook } from '@/publication/public/addresses/read-address-book'
import { readFeed } from '@/publication/public/feeds/read-feed'
import { exportContents } from './export-contents'
import { importContents } from './import-contents'
import { anImport, pieceAt } from './testing/an-import'
import { clearSite } from './testing/clear-site'
import { dialogueFile, essayFile, makeContentsFolder } from './testing/contents-folder'

const { folder, run } = anImport()
beforeEach(clearSite)

const OLD = 'essays/2012-03-op-een-kier.mdx'
const NEW = 'essays/2012-03-deur.mdx'
const YEAR = new Date().getFullYear() + 1
const alias = (...paths: string[]) => ({ more: `aliases:\n${paths.map((one) => `  - ${one}\n`).join('')}` })
const idsOfFeed = async () => (await readFeed({ of: 'site' }))?.items.map(({ id }) => id)

test('a file that got another name, and names the one it had, is that same piece, to readers of feeds too', async () => {
  folder.write({ [OLD]: essayFile('Deur', alias('/blog/deur')) })
  await run()
  const [before, ids] = [await pieceAt('/2012/03/op-een-kier'), await idsOfFeed()]
  folder.write({
    [OLD]: null,
    [NEW]: essayFile('Deur', { body: 'Herzien.', ...alias('/2012/03/op-een-kier', '/blog/deur') }),
  })
  const report = await run()
  expect(report).toMatchObject({ imported: [NEW], takenAliases: [], refused: [] })
  expect(report.renamed).toEqual([{ file: NEW, from: '/2012/03/op-een-kier' }])
  expect(await db().$count(pieces)).toBe(1)
  const after = await pieceAt('/2012/03/deur')
  expect(after).toMatchObject({ id: before?.id, feedId: before?.feedId, body: 'Herzien.' })
  expect(await idsOfFeed()).toEqual(ids)
  for (const former of ['/2012/03/op-een-kier', '/blog/deur'])
    expect((await readAddressBook())(former)).toEqual({ status: 'moved', to: '/2012/03/deur' })
  expect(await run()).toMatchObject({
    unchanged: expect.arrayContaining([NEW]),
    takenAliases: [],
    renamed: [],
  })
})

test('and so is one that gets its first name back, and a dialogue with its letters', async () => {
  folder.write({ [OLD]: essayFile('Deur'), 'dialogues/2012-03-post.mdx': dialogueFile(['Een.', 'Twee.']) })
  await run()
  const [before, written] = [await pieceAt('/2012/03/op-een-kier'), await db().select().from(letters)]
  folder.write({
    [OLD]: null,
    [NEW]: essayFile('Deur', alias('/2012/03/op-een-kier')),
    'dialogues/2012-03-post.mdx': null,
    'dialogues/2012-03-brieven.mdx': dialogueFile(['Een.', 'Twee.'], alias('/2012/03/post').more),
  })
  await run()
  const ids = (rows: (typeof written)[number][]) => rows.map(({ id, feedId }) => [id, feedId]).sort()
  expect(ids(await db().select().from(letters))).toEqual(ids(written))
  folder.write({ [NEW]: null, [OLD]: essayFile('Deur', alias('/2012/03/deur')) })
  expect((await run()).refused).toEqual([])
  expect((await pieceAt('/2012/03/op-een-kier'))?.id).toBe(before?.id)
  expect((await readAddressBook())('/2012/03/deur')).toEqual({ status: 'moved', to: '/2012/03/op-een-kier' })
})

test('one that only went to another month is asked for its former address, and with it is the same piece', async () => {
  folder.write({ 'essays/2012-05-deur.mdx': essayFile('Deur', { date: '2012-05-14T09:00:00+02:00' }) })
  await run()
  const before = await pieceAt('/2012/05/deur')
  const moved = (more = '') => essayFile('Deur', { date: '2012-06-14T09:00:00+02:00', more })
  folder.write({ 'essays/2012-05-deur.mdx': null, 'essays/2012-06-deur.mdx': moved() })
  const [refused] = (await run()).refused
  expect(refused?.problems[0]?.message).toContain('aliases met daarin /2012/05/deur')
  expect(await db().$count(pieces)).toBe(1)
  folder.write({ 'essays/2012-06-deur.mdx': moved(alias('/2012/05/deur').more) })
  expect((await run()).refused).toEqual([])
  expect((await pieceAt('/2012/06/deur'))?.id).toBe(before?.id)
  // Of the same name, and something else: a column that comes each month.
  folder.write({
    'essays/2012-06-deur.mdx': null,
    'essays/2012-07-deur.mdx': essayFile('Deur', { date: '2012-07-14T09:00:00+02:00', body: 'Anders.' }),
  })
  expect((await run()).refused).toEqual([])
  expect(await db().$count(pieces)).toBe(2)
})

test('one of another name that names no former address is asked for it, and is no second piece', async () => {
  const POST = 'dialogues/2012-03-post.mdx'
  const LETTERS = 'dialogues/2012-03-brieven.mdx'
  folder.write({ [OLD]: essayFile('Deur', { body: 'Lang.' }), [POST]: dialogueFile(['Een.', 'Twee.']) })
  await run()
  folder.write({ [OLD]: null, [POST]: null })
  const addressAskedOf = async (file: string, text: string) => {
    folder.write({ [file]: text })
    const { refused } = await run()
    folder.write({ [file]: null })
    return /daarin (\S+),/.exec(refused[0]?.problems[0]?.message ?? '')?.[1]
  }
  for (const [file, text, address] of [
    [NEW, essayFile('Deur', { body: 'Lang.' }), '/2012/03/op-een-kier'],
    [NEW, essayFile('Poort', { body: 'Lang.' }), '/2012/03/op-een-kier'],
    [NEW, essayFile('Deur', { body: 'Kort.' }), '/2012/03/op-een-kier'],
    [LETTERS, dialogueFile(['Een.', 'Twee.']), '/2012/03/post'],
    [LETTERS, dialogueFile(['Een.', 'Twee.']).replace('Brieven', 'Post'), '/2012/03/post'],
    [LETTERS, dialogueFile(['Een.', 'Twee.', 'Drie.']), '/2012/03/post'],
    [NEW, essayFile('Poort', { body: 'Anders.' }), undefined],
    [LETTERS, dialogueFile(['Een.', 'Drie.']).replace('Brieven', 'Anders'), undefined],
  ] as const)
    expect(await addressAskedOf(file, text)).toBe(address)
  expect(await db().$count(pieces)).toBe(4)
})

test('two pieces of one text, or of one title and moment, that have a file each are two', async () => {
  folder.write({ [OLD]: essayFile('Deur') })
  await run()
  folder.write({
    [NEW]: essayFile('Deur'),
    'essays/2012-03-raam.mdx': essayFile('Deur', { body: 'Anders.' }),
  })
  expect((await run()).refused).toEqual([])
  expect(await db().$count(pieces)).toBe(3)
})

test('another address alone is no change to readers of feeds, and another text is', async () => {
  const of = (path: string) => `aliases:\n  - ${path}\n`
  folder.write({
    [OLD]: essayFile('Deur', { more: of('/blog/deur') }),
    'dialogues/2012-03-post.mdx': dialogueFile(['Een.']),
  })
  await run()
  const updated = async () => {
    const rows = await db().select({ kind: pieces.kind, at: pieces.updatedAt }).from(pieces)
    return rows.sort((one, other) => one.kind.localeCompare(other.kind)).map(({ at }) => at.getTime())
  }
  const before = await updated()
  const aliases = `aliases:\n  - /blog/deur\n  - /2012/03/op-een-kier\n`
  folder.write({
    [OLD]: null,
    [NEW]: essayFile('Deur', { more: aliases }),
    'dialogues/2012-03-post.mdx': null,
    'dialogues/2012-03-brieven.mdx': dialogueFile(['Een.'], of('/2012/03/post')),
  })
  expect((await run()).renamed).toHaveLength(2)
  expect(await updated()).toEqual(before)
  // Former addresses alone, too.
  folder.write({ [NEW]: essayFile('Deur', { more: `${aliases}  - /blog/nog-een\n` }) })
  expect((await run()).imported).toEqual([NEW])
  expect(await updated()).toEqual(before)
  folder.write({ [NEW]: null, [OLD]: essayFile('Deur', { body: 'Herzien.', more: of('/2012/03/deur') }) })
  expect((await run()).renamed).toHaveLength(1)
  expect((await updated()).map((at, index) => at === before[index])).toEqual([true, false])
})

test('what the desk changed, or withdrew, or is of another kind, is not taken over by a name', async () => {
  folder.write({ [OLD]: essayFile('Deur') })
  await run()
  folder.write({ [OLD]: null, [NEW]: essayFile('Deur', alias('/2012/03/op-een-kier')) })
  for (const [change, reason] of [
    [{ editedOnDesk: true, withdrawnAt: null }, 'changed-on-desk'],
    [{ editedOnDesk: false, withdrawnAt: new Date() }, 'withdrawn'],
  ] as const) {
    await db().update(pieces).set(change).where(eq(pieces.slug, 'op-een-kier'))
    expect((await run()).leftAlone).toEqual([{ file: NEW, reason }])
    expect(await db().$count(pieces)).toBe(1)
  }
  folder.write({
    [NEW]: null,
    'dialogues/2012-03-deur.mdx': dialogueFile(['Een.'], alias('/2012/03/op-een-kier').more),
  })
  expect((await run()).takenAliases).toHaveLength(1)
  expect(await db().$count(pieces)).toBe(2)
})

test('of one that is public a renamed file with a date ahead hides nothing, and a planned one is planned once', async () => {
  const later = (name: string) => `essays/${YEAR}-03-${name}.mdx`
  const ahead = (more = '') => essayFile('Later', { date: `${YEAR}-03-14T09:00:00+01:00`, more })
  folder.write({ [OLD]: essayFile('Deur'), [later('een')]: ahead() })
  await run()
  folder.write({
    [OLD]: null,
    [later('deur')]: ahead(alias('/2012/03/op-een-kier').more),
    [later('een')]: null,
    [later('twee')]: ahead(alias(`/${YEAR}/03/een`).more),
  })
  const report = await run()
  expect(report.leftAlone).toEqual([{ file: later('deur'), reason: 'not-yet' }])
  expect(report.takenAliases).toEqual([])
  expect((await db().select().from(plannedPieces)).map(({ slug }) => slug)).toEqual(['twee'])
})

test('a file that is renamed in an export is known by its id on an empty site', async () => {
  folder.write({ [OLD]: essayFile('Deur'), 'dialogues/2012-03-post.mdx': dialogueFile(['Een.', 'Twee.']) })
  await run()
  const ids = await idsOfFeed()
  const out = makeContentsFolder()
  const place = path.join(out.path, 'uit')
  await exportContents(place)
  const renamed = alias('/2012/03/op-een-kier')
  out.write({
    [`uit/${OLD}`]: null,
    [`uit/${NEW}`]: essayFile('Deur', renamed),
    'uit/dialogues/2012-03-post.mdx': null,
    'uit/dialogues/2012-03-brieven.mdx': dialogueFile(['Een.', 'Twee.'], alias('/2012/03/post').more),
  })
  const letterIds = async () => (await db().select().from(letters)).map(({ feedId }) => feedId).sort()
  const written = await letterIds()
  await clearSite()
  expect((await importContents(place)).refused).toEqual([])
  expect(await idsOfFeed()).toEqual(ids)
  expect(await letterIds()).toEqual(written)
})
