import path from 'node:path'
import { eq } from 'drizzle-orm'
import { beforeEach, expect, test } from 'vitest'
import { db } from '@/db/client'
import { edition, formerAddresses, pieces } from '@/db/schema'
import { findPlace } from '@/press/find-place'
import { readAddressBook } from '@/publication/public/addresses/read-address-book'
import { exportContents } from './export-contents'
import { importContents } from './import-contents'
import { anImport } from './testing/an-import'
import { clearSite } from './testing/clear-site'
import { essayFile, filesIn } from './testing/contents-folder'

const { folder, run } = anImport()
beforeEach(clearSite)

const FILE = 'essays/2012-03-een.mdx'
const PLACE = '/2012/03/een'
const NEXT_YEAR = new Date().getFullYear() + 1
const withAliases = (...paths: string[]) =>
  essayFile('Een', { more: `aliases:\n${paths.map((one) => `  - ${one}\n`).join('')}` })

test('whoever asks for a former address, spelled as browsers do, is led to the piece', async () => {
  folder.write({
    [FILE]: withAliases('/blog/oud-stuk.html', '/2009/05/14/een-caf%C3%A9/', PLACE, '/blog/oud-stuk.html/'),
  })
  expect((await run()).refused).toEqual([])
  const book = await readAddressBook()
  for (const asked of [
    '/blog/oud-stuk.html',
    '/blog//oud-stuk.html/',
    '/2009/05/14/een-caf%C3%A9',
    '/2009/05/14/een-caf%c3%a9/',
  ])
    expect(findPlace(book, asked), asked).toEqual({ status: 'moved', to: PLACE })
  expect(book(PLACE).status).toBe('page')
})

test('a file that names other ones later has those; each change makes an edition; withdrawn, all are gone', async () => {
  folder.write({ [FILE]: withAliases('/a', '/b') })
  await run()
  const before = (await db().select().from(edition))[0]?.number ?? 0
  folder.write({ [FILE]: withAliases('/b', '/c') })
  await run()
  expect((await db().select().from(edition))[0]?.number).toBeGreaterThan(before)
  const book = await readAddressBook()
  expect(['/a', '/b', '/c'].map((one) => book(one).status)).toEqual(['unknown', 'moved', 'moved'])
  await db().update(pieces).set({ withdrawnAt: new Date() }).where(eq(pieces.path, PLACE))
  expect((await readAddressBook())('/b')).toEqual({ status: 'gone' })
})

test('what stands somewhere, or led elsewhere first, goes before, and that is said', async () => {
  const page = '---\ntitle: Over\n---\n\nTekst.\n'
  folder.write({
    'essays/2012-03-ander.mdx': essayFile('Ander', { more: 'aliases:\n  - /eerder\n' }),
    'pages/over.mdx': page,
  })
  await run()
  folder.write({
    [FILE]: withAliases('/2012/03/ander', '/eerder', '/over', '/2012/03/zus', '/vrij'),
    'essays/2012-03-zus.mdx': essayFile('Zus', { more: 'aliases:\n  - /vrij\n' }),
  })
  const report = await run()
  expect(report.refused).toEqual([])
  expect(report.takenAliases).toEqual([
    { file: FILE, aliases: ['/2012/03/ander', '/2012/03/zus', '/eerder', '/over'] },
    { file: 'essays/2012-03-zus.mdx', aliases: ['/vrij'] },
  ])
  // As long as it is so, also of a file that changes nothing any more.
  expect((await run()).takenAliases).toEqual(report.takenAliases)
  const book = await readAddressBook()
  expect(book('/eerder')).toEqual({ status: 'moved', to: '/2012/03/ander' })
  expect(book('/vrij')).toEqual({ status: 'moved', to: PLACE })
  for (const there of ['/2012/03/ander', '/2012/03/zus', '/over']) expect(book(there).status).toBe('page')
})

test('a former address of a piece that moved since leads to where it is now, in one step', async () => {
  folder.write({ [FILE]: withAliases('/oud') })
  await run()
  await db().update(pieces).set({ slug: 'nieuw' }).where(eq(pieces.path, PLACE))
  expect((await readAddressBook())('/oud')).toEqual({ status: 'moved', to: '/2012/03/nieuw' })
})

test('what is no former address of this site is refused at its line, and the file with it', async () => {
  folder.write({ [FILE]: withAliases('/goed', '//elders.example/x', '/schrijven') })
  const [refused] = (await run()).refused
  expect(refused?.problems.map(({ line, message }) => [line, message])).toEqual([
    [8, expect.stringContaining('‘//elders.example/x’')],
    [9, expect.stringContaining('een vroeger adres op deze site')],
  ])
  expect(await db().select().from(formerAddresses)).toEqual([])
})

test('they leave with an export, also those that the desk left behind, and come back the same', async () => {
  folder.write({ [FILE]: withAliases('/een-café', '/b', '/a') })
  await run()
  const [piece] = await db().select().from(pieces)
  await db()
    .insert(formerAddresses)
    .values({ path: '/2012/03/eerst', pieceId: piece?.id ?? '' })
  const [first, second] = [path.join(folder.path, 'uit'), path.join(folder.path, 'weer')]
  await exportContents(first)
  expect(Buffer.from(filesIn(first)[FILE] ?? '', 'base64').toString()).toContain(
    'aliases:\n  - /2012/03/eerst\n  - /a\n  - /b\n  - /een-café\n',
  )
  await clearSite()
  await importContents(first)
  await exportContents(second)
  expect(filesIn(second)).toEqual(filesIn(first))
})

test('an import names links to own pages that lead nowhere, judged when all of the folder is there', async () => {
  const more = ` [f](zus#nergens) [g](zus#kop) [h](/${NEXT_YEAR}/03/later)`
  const body = `[a](zus) [b](/2012/03/niemand) [c](#deel) [d](#een) [e](/over)${more}\n\n## Eén`
  folder.write({
    [FILE]: essayFile('Een', { body }),
    'essays/2012-03-zus.mdx': essayFile('Zus', { body: '## Kop' }),
    [`essays/${NEXT_YEAR}-03-later.mdx`]: essayFile('Later', { date: `${NEXT_YEAR}-03-14T09:00:00+01:00` }),
    'pages/over.mdx': '---\ntitle: Over\n---\n\n[f](/nergens)\n',
  })
  const report = await run()
  expect(report.deadLinks).toEqual([
    { file: 'pages/over.mdx', links: ['/nergens'], planned: [] },
    { file: FILE, links: ['/2012/03/niemand', '/2012/03/zus#nergens'], planned: [`/${NEXT_YEAR}/03/later`] },
  ])
  // A place within the text is told with its line.
  expect(
    report.hints.map(({ file, problems }) => [
      file,
      ...problems.map(({ line, column }) => `${line}:${column}`),
    ]),
  ).toEqual([[FILE, '8:32']])
})
