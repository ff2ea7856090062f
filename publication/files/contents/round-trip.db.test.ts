import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { eq } from 'drizzle-orm'
import sharp from 'sharp'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { db } from '@/db/client'
import {
  authors,
  letters,
  media,
  pieceAuthors,
  pieces,
  pieceTopics,
  publication,
  standingPages,
  topics,
} from '@/db/schema'
import { addPicture } from '@/publication/pictures/media/add-picture'
import { drawing, GPS_EXIF } from '@/publication/pictures/media/testing/sample-pictures'
import { listLetters } from '@/publication/public/letters/list-letters'
import { traceQuotations } from '@/publication/public/letters/trace-quotations'
import { selectSummaries } from '@/publication/public/pieces/select-summaries'
import { exportContents } from './export-contents'
import { fillEmptySite } from './fill-empty-site'
import { clearSite } from './testing/clear-site'
import { filesIn } from './testing/contents-folder'

const folder = mkdtempSync(path.join(tmpdir(), 'samenspraak-contents-'))
let exports = 0
beforeEach(clearSite)
afterAll(() => rmSync(folder, { recursive: true, force: true }))
process.env.DATA_DIR = path.join(folder, 'data')

async function exported(): Promise<string> {
  exports += 1
  const out = path.join(folder, `uit-${exports}`)
  expect(await exportContents(out)).toMatchObject({ status: 'exported', missing: [] })
  return out
}

async function fillFrom(source: string): Promise<void> {
  const filled = await fillEmptySite(source)
  expect(filled.status === 'filled' && filled.report.refused).toEqual([])
}

test('the sample contents come out of an empty site byte for byte as they went in', async () => {
  await fillFrom('content')
  const { 'feed-ids.json': feedIds, ...after } = filesIn(await exported())
  const before = filesIn('content')
  expect(feedIds).toBeDefined()
  expect(Object.keys(after)).toEqual(Object.keys(before))
  expect(Object.keys(before).filter((file) => before[file] !== after[file])).toEqual([])
})

test('what was made on the desk, with all its oddities, comes back the same from its export', async () => {
  await fillByHand()
  const first = await exported()
  await clearSite()
  rmSync(path.join(folder, 'data'), { recursive: true })
  await fillFrom(first)
  const second = await exported()
  expect(filesIn(second)).toEqual(filesIn(first))
  const dates = (await db().select().from(pieces)).map(({ date }) => date?.toISOString())
  expect(new Set(dates)).toEqual(new Set(['2012-03-31T21:59:59.987Z']))
  expect(Object.keys(filesIn(first))).toHaveLength(13)
  expect(Object.keys(filesIn(first)).filter((file) => /geheim/.test(file))).toEqual([])
  for (const picture of ['foto.jpg', 'vlak.webp', 'brug.png']) {
    const { exif, xmp, icc, orientation } = await sharp(path.join(first, 'images', picture)).metadata()
    expect([picture, exif, xmp, icc, orientation]).toEqual([
      picture,
      undefined,
      undefined,
      undefined,
      undefined,
    ])
  }
})

test('a page that stands by itself changed when it did, and not when it was taken in', async () => {
  await fillByHand()
  const changed = new Date('2026-04-02T10:11:12.345Z')
  await db().update(standingPages).set({ updatedAt: changed })
  const first = await exported()
  await clearSite()
  await fillFrom(first)
  const moments = (await db().select().from(standingPages)).map(({ updatedAt }) => updatedAt)
  expect(moments).toEqual([changed, changed])
})

test('letters keep their numbers, their reading and the order in which they are read, and what they quote is quoted', async () => {
  await fillByHand()
  const [dialogue] = await db().select().from(pieces).where(eq(pieces.kind, 'dialogue'))
  const pieceId = dialogue?.id ?? ''
  await db().delete(letters)
  const [ada] = await db().select().from(authors).where(eq(authors.slug, 'ada'))
  const written = { pieceId, fromAuthorId: ada?.id ?? '' }
  await db()
    .insert(letters)
    .values([
      { ...written, number: 2, position: 1, format: 'markdown', body: 'Over de brug.' },
      { ...written, number: 5, position: 0, format: 'joined-mail', body: 'De eerste\nbrief.' },
      { ...written, number: 4, position: 2, body: '> de brug\n> [brief 2](#brief-2)' },
    ])
  const first = await exported()
  await clearSite()
  await fillFrom(first)
  expect(filesIn(await exported())).toEqual(filesIn(first))
  const [again] = await db().select().from(pieces).where(eq(pieces.kind, 'dialogue'))
  const read = (await listLetters([again?.id ?? ''])).get(again?.id ?? '') ?? []
  expect(read.map(({ number }) => number)).toEqual([5, 2, 4])
  expect(read.map(({ format }) => format)).toEqual(['joined-mail', 'markdown', 'mail'])
  expect(traceQuotations(read).get(2)?.quotedIn).toEqual([{ letter: 4, block: 0 }])
})

test('a letter to all of more than two comes back as that, and one to who stands in no byline to them', async () => {
  await fillByHand()
  const [dialogue] = await db().select().from(pieces).where(eq(pieces.kind, 'dialogue'))
  const pieceId = dialogue?.id ?? ''
  const [cato, dirk] = await db()
    .insert(authors)
    .values([
      { slug: 'cato', givenName: 'Cato', bio: '' },
      { slug: 'dirk', givenName: 'Dirk', bio: '' },
    ])
    .returning()
  const all = await db().select().from(authors)
  const [ada, ben] = ['ada', 'ben'].map((slug) => all.find((it) => it.slug === slug)?.id ?? '')
  await db()
    .insert(pieceAuthors)
    .values({ pieceId, authorId: cato?.id ?? '', position: 2 })
  await db()
    .update(pieces)
    .set({ waitingForAlsoIds: [cato?.id ?? '', ada ?? ''] })
    .where(eq(pieces.id, pieceId))
  await db().delete(letters)
  const written = { pieceId, fromAuthorId: ada ?? '', body: 'Dag.' }
  await db()
    .insert(letters)
    .values([
      { ...written, number: 1, position: 0 },
      { ...written, number: 2, position: 1, toAuthorId: ben },
      { ...written, number: 3, position: 2, toAuthorId: dirk?.id },
    ])
  const first = await exported()
  await clearSite()
  await fillFrom(first)
  expect(filesIn(await exported())).toEqual(filesIn(first))
  const [again] = await db().select().from(pieces).where(eq(pieces.kind, 'dialogue'))
  const read = (await listLetters([again?.id ?? ''])).get(again?.id ?? '') ?? []
  expect(read.map(({ to, isToAll }) => [to?.slug, isToAll])).toEqual([
    [undefined, true],
    ['ben', false],
    ['dirk', false],
  ])
  const [piece] = (await selectSummaries({})).filter(({ id }) => id === again?.id)
  expect(piece?.waitingFor).toEqual(['1984', 'Cato', 'Ada'])
})

/** Rows as no file would make them: loose newlines, titles like YAML, a photo on its side with GPS. */
async function fillByHand(): Promise<void> {
  const photo = await drawing(60, 40).withExif(GPS_EXIF).withMetadata({ orientation: 6 }).jpeg().toBuffer()
  await addNamed('foto.jpg', photo)
  await addNamed('vlak.webp', await drawing(60, 40).withExif(GPS_EXIF).withIccProfile('p3').webp().toBuffer())
  await addNamed('brug.png', await drawing(60, 40).withExif(GPS_EXIF).png().toBuffer())
  await addNamed('geheim.png', await drawing(61, 40).png().toBuffer())
  await db().insert(publication).values({ name: ' "Proef": \\ ', why: 'Een\r\n\r\ntwee\n' })
  const [ada] = await db()
    .insert(authors)
    .values({
      slug: 'ada',
      formerSlugs: ['beheerder', 'a'],
      givenName: 'Ada',
      familyName: "'t Hart: #1",
      infix: 'van',
      links: [{ label: '- a', url: 'https://example.org/#x' }],
      bio: '\r\nBio. ![x](/media/vlak.webp)\r\n',
    })
    .returning()
  const [ben] = await db().insert(authors).values({ slug: 'ben', givenName: '1984', bio: '' }).returning()
  const [topic] = await db().insert(topics).values({ slug: '2024', name: 'yes', position: 3 }).returning()
  await db()
    .insert(standingPages)
    .values({ slug: 'over', title: 'null', lead: 'a\r\nb', body: '---\n\nna een lijn\n\n' })
  const piece = { kind: 'essay' as const, year: 2012, month: 3, date: new Date('2012-03-31T21:59:59.987Z') }
  const made = await db()
    .insert(pieces)
    .values([
      {
        ...piece,
        slug: 'een',
        title: '*a: {b} ',
        lead: '  Regel\n\nregel ',
        body: 'title: x\n---\nEen.  \r\nTwee.',
        image: { src: '/media/foto.jpg', alt: '"x"', credit: '', licence: '' },
      },
      {
        ...piece,
        slug: 'twee',
        title: '2012-03-01',
        body: '\n\n    code\n\n```\n---\n```\n\n\n',
        canonical: 'https://example.org/?a=b#c',
        language: 'ar',
        lead: 'Niet /media/geheim.png: een inleiding toont niets.',
        pickedOn: '2012-03-20',
      },
      {
        ...piece,
        slug: 'drie',
        kind: 'dialogue',
        language: 'fy',
        title: '– 🙂 # niet \u2067שלום\u2069',
        body: '## Slot\r\n[groot](/media/brug.png)\r\n',
        waitingForAuthorId: ben?.id,
        approvedAt: new Date('2012-03-20T18:30:00.250Z'),
      },
    ])
    .returning()
  const ids = made.map(({ id }) => id)
  await db()
    .insert(pieceAuthors)
    .values(
      ids.flatMap((pieceId) =>
        [ben, ada].map((author, position) => ({ pieceId, authorId: author?.id ?? '', position })),
      ),
    )
  await db()
    .insert(pieceTopics)
    .values({ pieceId: ids[0] ?? '', topicId: topic?.id ?? '', position: 0 })
  const letter = { pieceId: ids[2] ?? '', fromAuthorId: ada?.id ?? '' }
  await db()
    .insert(letters)
    .values([
      { ...letter, number: 1, body: 'Beste,\r\n\r\n<3 {x} &amp;\n', subject: 'Zij: "nee" &quot; & hij' },
      {
        ...letter,
        number: 2,
        body: '```\n</Letter>\n<Letter from="x">\n```',
        interlude: '\n## Tussen\n',
        toAuthorId: ben?.id,
        sentAt: new Date('1871-01-01T00:00:00Z'),
      },
      {
        ...letter,
        number: 3,
        body: 'Een losse\n\n```\n\nzonder einde',
        sentAt: new Date('2014-03-02T05:00:00Z'),
        isDateEstimated: true,
      },
    ])
  const { name } = await addNamed(null, await drawing(62, 40).png().toBuffer())
  await db()
    .insert(standingPages)
    .values({ slug: 'beeld', title: 'Beeld', body: `![x](/media/${name})` })
  expect(await db().$count(media)).toBe(5)
}

/** A picture under an old name, or under one of today. */
async function addNamed(name: string | null, bytes: Buffer) {
  const words = { alt: 'x', credit: '', licence: '', uploadedBy: null }
  const added = await addPicture({ ...words, name: name ?? 'nieuw.png', bytes })
  if (added.status === 'refused') throw new Error(added.reason)
  if (name) await db().update(media).set({ name }).where(eq(media.id, added.media.id))
  return added.media
}
