import { rmSync, symlinkSync } from 'node:fs'
import path from 'node:path'
import { asc, eq, inArray } from 'drizzle-orm'
import { beforeAll, expect, test } from 'vitest'
import { db } from '@/db/client'
import { edition, letters, media, pieceLinks, publication, topics } from '@/db/schema'
import { drawing } from '@/publication/pictures/media/testing/sample-pictures'
import { onEdition } from '@/publication/public/edition/announce-edition'
import { importContents } from './import-contents'
import { anImport, pieceAt } from './testing/an-import'
import { dialogueFile, essayFile } from './testing/contents-folder'

const { folder, run } = anImport()
let brug: Buffer
beforeAll(async () => {
  brug = await drawing(40, 30).png().toBuffer()
})

const numberOfEdition = async () => (await db().select().from(edition))[0]?.number

test('a file becomes a piece with its plain text, words, links, topics and picture', async () => {
  const body = 'Zie [eerder](/2011/02/vertrouwen/) en *verder*.\n\n![Brug](/media/brug.png)'
  const more =
    'topics:\n  - Op de werkvloer\n  - geld\nimage:\n  src: images/brug.png\n  alt: Een brug\n  credit: Ada\npicked: 2012-03-20\n'
  folder.write({ 'images/brug.png': brug, 'essays/2012-03-een.mdx': essayFile('Een', { body, more }) })
  let announced = 0
  const stop = onEdition(() => {
    announced += 1
  })
  const report = await run()
  stop()
  expect(report).toMatchObject({ refused: [], leftAlone: [], ignored: [] })
  expect(report.imported).toEqual([
    'images/brug.png',
    'authors/ada.mdx',
    'authors/ben.mdx',
    'essays/2012-03-een.mdx',
  ])
  expect(announced).toBe(1)
  const piece = await pieceAt('/2012/03/een')
  expect(piece).toMatchObject({
    title: 'Een',
    body,
    pickedOn: '2012-03-20',
    editedOnDesk: false,
    withdrawnAt: null,
  })
  expect(piece?.image).toEqual({ src: '/media/brug.png', alt: 'Een brug', credit: 'Ada', licence: '' })
  expect(piece?.plainText).toContain('eerder en verder')
  expect(piece?.wordCount).toBeGreaterThan(3)
  expect(piece?.firstPublishedAt).toEqual(new Date('2012-03-14T09:00:00+01:00'))
  const links = await db()
    .select()
    .from(pieceLinks)
    .where(eq(pieceLinks.fromPieceId, piece?.id ?? ''))
  expect(links.map((link) => link.toPath)).toEqual(['/2011/02/vertrouwen'])
  const made = await db()
    .select()
    .from(topics)
    .where(inArray(topics.slug, ['op-de-werkvloer', 'geld']))
  expect(made.map((topic) => topic.name).sort()).toEqual(['Geld', 'Op de werkvloer'])
  expect((await db().select().from(media).where(eq(media.name, 'brug.png')))[0]).toMatchObject({
    alt: 'Een brug',
    credit: 'Ada',
  })
  expect((await db().select().from(publication))[0]?.name).toBe('Samenspraak')
})

test('the same files again change nothing at all', async () => {
  folder.write({
    'essays/2012-03-twee.mdx': essayFile('Twee'),
    'dialogues/2012-03-brieven.mdx': dialogueFile(['Dag Ben', 'Dag Ada']),
  })
  folder.write({ 'pages/over.mdx': '---\ntitle: Over\n---\n\nWij.\n', 'images/brug.png': brug })
  await run()
  const before = await numberOfEdition()
  const report = await run()
  expect(report).toMatchObject({ imported: [], leftAlone: [], refused: [] })
  expect(report.unchanged).toHaveLength(6)
  expect(await numberOfEdition()).toBe(before)
})

test('a changed file changes its piece, which keeps its row and its letters theirs', async () => {
  const file = 'dialogues/2012-03-brieven-2.mdx'
  folder.write({ [file]: dialogueFile(['Een', 'Twee', 'Drie']) })
  await run()
  const before = await pieceAt('/2012/03/brieven-2')
  const lettersOf = () =>
    db()
      .select()
      .from(letters)
      .where(eq(letters.pieceId, before?.id ?? ''))
      .orderBy(asc(letters.number))
  const first = await lettersOf()
  folder.write({ [file]: dialogueFile(['Een', 'Anders'], 'waitingFor: ada\n') })
  expect((await run()).imported).toEqual([file])
  const second = await lettersOf()
  expect(second.map(({ id, body }) => [id, body])).toEqual([
    [first[0]?.id, 'Een'],
    [first[1]?.id, 'Anders'],
  ])
  expect((await pieceAt('/2012/03/brieven-2'))?.id).toBe(before?.id)
})

test('Windows newlines and a byte order mark are read as what they mean', async () => {
  const file = 'essays/2012-03-windows.mdx'
  folder.write({ [file]: `\ufeff${essayFile('Windows').replaceAll('\n', '\r\n')}` })
  expect((await run()).refused).toEqual([])
  folder.write({ [file]: essayFile('Windows') })
  expect((await run()).imported).toEqual([])
})

test('another picture under the same name replaces it, and its essay counts as changed', async () => {
  const more = 'image:\n  src: images/wissel.png\n  alt: Wissel\n'
  folder.write({ 'images/wissel.png': brug, 'essays/2012-03-wissel.mdx': essayFile('Wissel', { more }) })
  await run()
  folder.write({ 'images/wissel.png': await drawing(50, 30).png().toBuffer() })
  expect((await run()).imported).toEqual(['images/wissel.png', 'essays/2012-03-wissel.mdx'])
})

test('a letter is read by what its tag says of its lines; broken lines that it does not speak of are named', async () => {
  const lines = `${'woord '.repeat(12)}\n`.repeat(4)
  const file = 'dialogues/2012-03-regels.mdx'
  const text = dialogueFile([lines, lines, 'Groet,\nAda'])
  folder.write({ [file]: text.replace('"ben">', '"ben" lines="joined">') })
  expect((await run()).brokenLetters).toEqual([{ file, letters: [1] }])
  const piece = await pieceAt('/2012/03/regels')
  const written = await db()
    .select()
    .from(letters)
    .where(eq(letters.pieceId, piece?.id ?? ''))
    .orderBy(asc(letters.number))
  expect(written.map(({ format }) => format)).toEqual(['mail', 'joined-mail', 'mail'])
  expect(piece?.plainText.endsWith('Groet,\nAda')).toBe(true)
  folder.write({ [file]: text.replace('"ben">', '"ben" lines="los">') })
  expect((await run()).refused[0]?.problems[0]?.message).toContain('een van joined, document')
})

test('an import that is broken off keeps what it took in, and leaves the rest for the next', async () => {
  folder.write({
    'essays/2012-03-eerst.mdx': essayFile('Eerst'),
    'essays/2012-03-later.mdx': essayFile('Later'),
  })
  const stop = new AbortController()
  const onProgress = (done: number) => done === 3 && stop.abort()
  const report = await importContents(folder.path, onProgress, stop.signal)
  expect(report.imported).not.toContain('essays/2012-03-later.mdx')
  expect(await pieceAt('/2012/03/later')).toBeUndefined()
  expect(await pieceAt('/2012/03/eerst')).toBeDefined()
  expect((await run()).imported).toEqual(['essays/2012-03-later.mdx'])
})

test('a file that cannot be read any more is named, with the cause, and the import ends there', async () => {
  folder.write({ 'essays/2012-03-verwisseld.mdx': essayFile('Verwisseld') })
  const file = path.join(folder.path, 'essays/2012-03-verwisseld.mdx')
  // What was a file when it was listed is a link by the time it is opened.
  const swap = () => {
    rmSync(file, { force: true })
    symlinkSync('/dev/null', file)
  }
  await expect(importContents(folder.path, swap)).rejects.toMatchObject({
    message: 'essays/2012-03-verwisseld.mdx could not be taken in',
    cause: { code: 'ELOOP' },
  })
  expect(await pieceAt('/2012/03/verwisseld')).toBeUndefined()
})
