import { mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { asc, eq, inArray } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { CAST } from '@/db/cast'
import { db } from '@/db/client'
import {
  drafts,
  edition,
  letters,
  media,
  members,
  pieceLinks,
  pieces,
  publication,
  topics,
} from '@/db/schema'
import { drawing } from '@/publication/pictures/media/testing/sample-pictures'
import { onEdition } from '@/publication/public/edition/announce-edition'
import { importContents } from './import-contents'
import { authorFile, dialogueFile, essayFile, makeContentsFolder } from './testing/contents-folder'

const dataDir = mkdtempSync(path.join(tmpdir(), 'samenspraak-data-'))
process.env.DATA_DIR = dataDir
let folder = makeContentsFolder()
const used: string[] = []
let brug: Buffer

beforeAll(async () => {
  brug = await drawing(40, 30).png().toBuffer()
})
beforeEach(() => {
  folder = makeContentsFolder()
  used.push(folder.path)
  folder.write({ 'authors/ada.mdx': authorFile('Ada'), 'authors/ben.mdx': authorFile('Ben') })
})
afterAll(() => {
  for (const place of [dataDir, ...used]) rmSync(place, { recursive: true, force: true })
})

const run = () => importContents(folder.path)
const pieceAt = async (address: string) =>
  (await db().select().from(pieces).where(eq(pieces.path, address)))[0]
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

test('a file with a mistake is left out with file, line and column; the others are taken', async () => {
  folder.write({
    'essays/2012-03-goed.mdx': essayFile('Goed'),
    'essays/2012-03-fout.mdx': essayFile('Fout').replace('- ada', '- rob'),
    'essays/2012-04-verkeerde-maand.mdx': essayFile('Maand'),
    'essays/Zonder Datum.mdx': essayFile('Naam'),
    'essays/kladje.txt': 'kladje',
    'essays/notities.md': '# Niet zo',
    'pages/archief.mdx': '---\ntitle: x\n---\n\nx\n',
    'images/Brug.PNG': brug,
    'images/sluis.jpg': brug,
    'images/kapot.png': brug.subarray(0, 60),
    'README.md': 'lees mij',
    '.DS_Store': 'x',
    'essays/latin1.mdx': 'x',
    'essays/2012-03-latin1.mdx': Buffer.from(essayFile('Caf\u00e9'), 'latin1'),
    'essays/2012-03-groot.mdx': essayFile('x'.repeat(2_100_000)),
  })
  symlinkSync('/etc/passwd', path.join(folder.path, 'essays/2012-03-koppeling.mdx'))
  symlinkSync('/etc', path.join(folder.path, 'dialogues'))
  const report = await run()
  const told = report.refused.flatMap(({ file, problems }) =>
    problems.map(({ line, column, message }) => `${file}:${line}:${column} ${message}`),
  )
  expect(told.sort()).toEqual([
    'dialogues:1:1 verwacht een gewoon bestand, gevonden een symbolische koppeling',
    'essays/2012-03-fout.mdx:5:5 verwacht een auteur uit authors/ (ada, ben), gevonden ‘rob’',
    'essays/2012-03-groot.mdx:1:1 verwacht een bestand van hoogstens 2 MB, gevonden meer dan dat',
    'essays/2012-03-koppeling.mdx:1:1 verwacht een gewoon bestand, gevonden een symbolische koppeling',
    'essays/2012-03-latin1.mdx:2:11 verwacht tekst in UTF-8, gevonden een teken in een andere codering',
    'essays/2012-04-verkeerde-maand.mdx:3:7 verwacht een datum in 2012-04, zoals de bestandsnaam zegt, gevonden 2012-03',
    'essays/Zonder Datum.mdx:1:1 verwacht een naam als 2012-03-klaar-is-klaar.mdx, gevonden ‘Zonder Datum.mdx’',
    'essays/kladje.txt:1:1 verwacht een naam als 2012-03-klaar-is-klaar.mdx, gevonden ‘kladje.txt’',
    'essays/latin1.mdx:1:1 verwacht een naam als 2012-03-klaar-is-klaar.mdx, gevonden ‘latin1.mdx’',
    'essays/notities.md:1:1 verwacht een naam als 2012-03-klaar-is-klaar.mdx, gevonden ‘notities.md’',
    'images/Brug.PNG:1:1 verwacht een naam van kleine letters, cijfers en streepjes met .png, .jpg of .webp, zoals brug.png, gevonden ‘Brug.PNG’',
    'images/kapot.png:1:1 Dit bestand is beschadigd of niet heel aangekomen. Sla het opnieuw op.',
    'images/sluis.jpg:1:1 verwacht een naam die op .png eindigt, want dat is het, gevonden ‘sluis.jpg’',
    'pages/archief.mdx:1:1 verwacht een naam als over.mdx, die geen andere pagina van de site heeft, gevonden ‘archief.mdx’',
  ])
  expect(report.imported).toContain('essays/2012-03-goed.mdx')
  expect(report.ignored).toEqual(['README.md'])
  expect(await pieceAt('/2012/03/fout')).toBeUndefined()
})

test('two files of one address: the first is taken, the second named with the first', async () => {
  folder.write({
    'essays/2012-03-dubbel.mdx': essayFile('Dubbel'),
    'dialogues/2012-03-dubbel.mdx': dialogueFile(['x', 'y']),
  })
  const report = await run()
  expect(report.refused).toHaveLength(1)
  expect(report.refused[0]?.problems[0]?.message).toBe(
    'verwacht één bestand voor het adres /2012/03/dubbel, gevonden ‘dialogues/2012-03-dubbel.mdx’',
  )
})

test('Windows newlines and a byte order mark are read as what they mean', async () => {
  const file = 'essays/2012-03-windows.mdx'
  folder.write({ [file]: `\ufeff${essayFile('Windows').replaceAll('\n', '\r\n')}` })
  expect((await run()).refused).toEqual([])
  folder.write({ [file]: essayFile('Windows') })
  expect((await run()).imported).toEqual([])
})

test('what the desk changed since is left alone and named, until the file says the same', async () => {
  const file = 'essays/2012-03-desk.mdx'
  folder.write({ [file]: essayFile('Desk') })
  await run()
  await db()
    .update(pieces)
    .set({ title: 'Van de schrijftafel', editedOnDesk: true })
    .where(eq(pieces.path, '/2012/03/desk'))
  expect((await run()).leftAlone).toEqual([{ file, reason: 'changed-on-desk' }])
  folder.write({ [file]: essayFile('Nog anders') })
  expect((await run()).leftAlone).toEqual([{ file, reason: 'changed-on-desk' }])
  expect((await pieceAt('/2012/03/desk'))?.title).toBe('Van de schrijftafel')
  folder.write({ [file]: essayFile('Van de schrijftafel') })
  expect((await run()).unchanged).toContain(file)
})

test('a piece that somebody is working on is left alone when its file changes', async () => {
  const file = 'essays/2012-03-draft.mdx'
  folder.write({ [file]: essayFile('Draft') })
  await run()
  const [member] = await db().insert(members).values(CAST.Olga).returning()
  const piece = await pieceAt('/2012/03/draft')
  await db()
    .insert(drafts)
    .values({ kind: 'essay', ownerId: member?.id ?? '', pieceId: piece?.id ?? '', revision: 1 })
  expect((await run()).unchanged).toContain(file)
  folder.write({ [file]: essayFile('Anders') })
  expect((await run()).leftAlone).toEqual([{ file, reason: 'has-draft' }])
})

test('a withdrawn piece stays withdrawn, and one made on the desk stays the desk’s', async () => {
  const files = { 'essays/2012-03-weg.mdx': essayFile('Weg'), 'essays/2012-03-eigen.mdx': essayFile('Eigen') }
  folder.write(files)
  await run()
  await db().update(pieces).set({ withdrawnAt: new Date() }).where(eq(pieces.path, '/2012/03/weg'))
  await db()
    .update(pieces)
    .set({ sourceHash: null, title: 'Anders' })
    .where(eq(pieces.path, '/2012/03/eigen'))
  expect((await run()).leftAlone).toEqual([
    { file: 'essays/2012-03-eigen.mdx', reason: 'made-on-desk' },
    { file: 'essays/2012-03-weg.mdx', reason: 'withdrawn' },
  ])
})

test('another picture under the same name replaces it, and its essay counts as changed', async () => {
  const more = 'image:\n  src: images/wissel.png\n  alt: Wissel\n'
  folder.write({ 'images/wissel.png': brug, 'essays/2012-03-wissel.mdx': essayFile('Wissel', { more }) })
  await run()
  folder.write({ 'images/wissel.png': await drawing(50, 30).png().toBuffer() })
  expect((await run()).imported).toEqual(['images/wissel.png', 'essays/2012-03-wissel.mdx'])
})

test('a folder that is not there is refused in words', async () => {
  const report = await importContents(path.join(folder.path, 'nergens'))
  expect(report.refused[0]?.problems[0]?.message).toBe('verwacht een map met een publicatie, gevonden niets')
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
