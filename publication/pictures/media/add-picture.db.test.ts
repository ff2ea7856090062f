import { spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { db } from '@/db/client'
import { media } from '@/db/schema'
import { aMember } from '@/db/testing/a-member'
import { addPicture, type PictureUpload } from './add-picture'
import { openVariant } from './open-variant'
import { preparePicture } from './prepare-picture'
import { drawing, GPS_EXIF } from './testing/sample-pictures'

const dataDir = mkdtempSync(path.join(tmpdir(), 'samenspraak-media-'))
let brug: Buffer
let markt: Buffer
let ada: { id: string }

beforeAll(async () => {
  process.env.DATA_DIR = dataDir
  brug = await drawing(900, 600).withExif(GPS_EXIF).png().toBuffer()
  ada = await aMember('contributor')
  markt = await drawing(500, 300).png().toBuffer()
})
afterAll(() => rmSync(dataDir, { recursive: true, force: true }))

async function store(upload: Partial<PictureUpload> & { bytes: Buffer }) {
  const words = { name: 'brug.png', alt: 'Een brug', credit: 'Ada van Iersel', licence: 'CC BY 4.0' }
  const outcome = await addPicture({ ...words, uploadedBy: ada.id, ...upload })
  if (outcome.status === 'refused') throw new Error(outcome.reason)
  return outcome.media
}

test('a picture is stored once, with files for every browser, under a name that nobody guesses', async () => {
  const stored = await store({ bytes: brug })
  expect(stored).toMatchObject({ mediaType: 'image/png', width: 900, height: 600, widths: [480, 768, 900] })
  expect(stored.name).toMatch(/^brug-[0-9a-f]{16}\.png$/)
  expect((await store({ bytes: brug })).id).toBe(stored.id)
  for (const file of [480, 768, 900].flatMap((width) =>
    ['avif', 'webp', 'jpg'].map((it) => `${width}.${it}`),
  )) {
    const opened = await openVariant(stored, file)
    expect(readFileSync(opened?.file ?? '').length, file).toBe(opened?.size)
  }
})

test('what somebody else has is not told: the same picture with the same words is a row of one’s own', async () => {
  const of = async (member: { id: string }) => store({ bytes: brug, uploadedBy: member.id })
  const [first, second] = [await of(ada), await of(await aMember('contributor'))]
  expect(second.id).not.toBe(first.id)
  expect(second.name).not.toBe(first.name)
  const ofAScript = await store({ bytes: brug, uploadedBy: null })
  expect([first.id, second.id]).not.toContain(ofAScript.id)
})

test('two at once get a name each', async () => {
  const bytes = await drawing(40, 30).png().toBuffer()
  const both = await Promise.all([1, 2].map((number) => store({ bytes, alt: `${number}` })))
  expect(new Set(both.map(({ name }) => name)).size).toBe(2)
})

test('the same picture with other words is another row over the same files', async () => {
  const first = await store({ bytes: brug })
  const second = await store({ bytes: brug, alt: 'De Waalbrug' })
  expect(second.id).not.toBe(first.id)
  expect(second.hash).toBe(first.hash)
})

test('what is no picture is refused with a reason, and leaves no row', async () => {
  const before = await db().$count(media)
  const words = { name: 'x.png', alt: '', credit: '', licence: '', uploadedBy: null }
  expect(await addPicture({ ...words, bytes: Buffer.from('<svg/>') })).toEqual({
    status: 'refused',
    reason: 'not-a-picture',
  })
  expect(await db().$count(media)).toBe(before)
})

test('files that got lost are made again from the master; without a master there is no file', async () => {
  const picture = await store({ bytes: markt, name: 'markt.png' })
  rmSync(path.join(dataDir, 'media'), { recursive: true })
  const opened = await Promise.all(Array.from({ length: 8 }, () => openVariant(picture, '480.avif')))
  expect(opened.every((file) => file?.type === 'image/avif')).toBe(true)
  rmSync(path.join(dataDir, 'media'), { recursive: true })
  rmSync(path.join(dataDir, 'masters', picture.hash))
  expect(await openVariant(picture, '480.avif')).toBeNull()
})

test.each([
  '480.svg',
  '0480.jpg',
  '480.JPG',
  '2048.jpg',
  '480.jpg/',
  '../480.jpg',
  '480.jpg\0',
  '',
  '480',
  '.jpg',
])('a file that is no variant opens nothing and makes nothing: %j', async (file) => {
  expect(await openVariant(await store({ bytes: brug }), file)).toBeNull()
})

test('killed half-way, it leaves no folder half made', { timeout: 60_000 }, async () => {
  const upload = await drawing(900, 600).jpeg().toBuffer()
  for (const delay of [600]) {
    const child = spawn(
      process.execPath,
      ['--import', 'tsx', 'publication/pictures/media/picture-process.ts'],
      {
        env: { NODE_ENV: 'test', DATA_DIR: dataDir },
        stdio: ['pipe', 'ignore', 'ignore'],
      },
    )
    child.stdin.on('error', () => undefined)
    child.stdin.end(upload)
    await new Promise((resolve) => setTimeout(resolve, delay))
    child.kill('SIGKILL')
    await new Promise((resolve) => child.on('close', resolve))
    const finished = readdirSync(path.join(dataDir, 'media')).filter((name) => !name.startsWith('.'))
    for (const name of finished) {
      const files = readdirSync(path.join(dataDir, 'media', name))
      expect(files.length % 3, name).toBe(0)
    }
  }
  for (const name of readdirSync(path.join(dataDir, 'media')).filter((it) => it.startsWith('.'))) {
    utimesSync(path.join(dataDir, 'media', name), 0, 0)
  }
  expect((await preparePicture(upload)).status).toBe('prepared')
  expect(readdirSync(path.join(dataDir, 'media')).filter((name) => name.startsWith('.'))).toEqual([])
})

test('an import puts another picture under the same name', async () => {
  const { replacePicture } = await import('./replace-picture')
  const preparation = await preparePicture(markt)
  if (preparation.status === 'refused') throw new Error(preparation.reason)
  const { name } = await store({ bytes: brug })
  await db().transaction((transaction) => replacePicture(transaction, name, preparation.picture))
  const [row] = await db().select().from(media).where(eq(media.name, name))
  expect(row).toMatchObject({ hash: preparation.picture.hash, alt: 'Een brug', width: 500 })
})
