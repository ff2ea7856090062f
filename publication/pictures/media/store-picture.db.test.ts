import { spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { db } from '@/db/client'
import { media } from '@/db/schema'
import { findPictures } from './find-pictures'
import { openMediaFile } from './open-media-file'
import { preparePicture } from './prepare-picture'
import { type PictureUpload, storePicture } from './store-picture'
import { drawing, GPS_EXIF } from './testing/sample-pictures'

const dataDir = mkdtempSync(path.join(tmpdir(), 'samenspraak-media-'))
let brug: Buffer
let markt: Buffer

beforeAll(async () => {
  process.env.DATA_DIR = dataDir
  brug = await drawing(900, 600).withExif(GPS_EXIF).png().toBuffer()
  markt = await drawing(500, 300).png().toBuffer()
})
afterAll(() => rmSync(dataDir, { recursive: true, force: true }))

async function store(upload: Partial<PictureUpload> & { bytes: Buffer }) {
  const words = { name: 'brug.png', alt: 'Een brug', credit: 'Ada van Iersel', licence: 'CC BY 4.0' }
  const outcome = await storePicture({ ...words, uploadedBy: null, ...upload })
  if (outcome.status === 'refused') throw new Error(outcome.reason)
  return outcome.media
}

test('a picture is stored once, and found with files for every browser', async () => {
  const stored = await store({ bytes: brug })
  expect(stored).toMatchObject({
    name: 'brug.png',
    mediaType: 'image/png',
    width: 900,
    height: 600,
    widths: [480, 768, 900],
  })
  const again = await store({ bytes: brug })
  expect(again.id).toBe(stored.id)
  const pictures = await findPictures([
    '/media/brug.png',
    '/media/onbekend.png',
    'https://elders.example/x.png',
  ])
  expect([...pictures.keys()]).toEqual(['/media/brug.png'])
  const picture = pictures.get('/media/brug.png')
  expect(picture).toMatchObject({ alt: 'Een brug', credit: 'Ada van Iersel', licence: 'CC BY 4.0' })
  expect(picture?.sources.map((source) => source.type)).toEqual(['image/avif', 'image/webp', 'image/jpeg'])
  const addresses = picture?.sources.flatMap((source) => source.variants.map((variant) => variant.url)) ?? []
  expect(addresses).toHaveLength(9)
  for (const address of [...addresses, picture?.fallback ?? '', '/media/brug.png']) {
    const opened = await openMediaFile(address)
    expect(readFileSync(opened?.file ?? '').length, address).toBeGreaterThan(100)
  }
})

test('another picture of the same name gets a number, also when two come at once', async () => {
  const others = await Promise.all([
    store({ bytes: await drawing(40, 30).png().toBuffer(), name: 'Brug.PNG' }),
    store({ bytes: await drawing(41, 30).png().toBuffer() }),
  ])
  expect(others.map((other) => other.name).sort()).toEqual(['brug-2.png', 'brug-3.png'])
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
  expect(await storePicture({ ...words, bytes: Buffer.from('<svg/>') })).toEqual({
    status: 'refused',
    reason: 'not-a-picture',
  })
  expect(await db().$count(media)).toBe(before)
})

test('files that got lost are made again from the master; without a master there is no file', async () => {
  const { hash } = await store({ bytes: markt, name: 'markt.png' })
  const address = `/media/${hash.slice(0, 16)}/480.avif`
  rmSync(path.join(dataDir, 'media'), { recursive: true })
  const opened = await Promise.all(Array.from({ length: 8 }, () => openMediaFile(address)))
  expect(opened.every((file) => file?.type === 'image/avif')).toBe(true)
  rmSync(path.join(dataDir, 'media'), { recursive: true })
  rmSync(path.join(dataDir, 'masters', hash))
  expect(await openMediaFile(address)).toBeNull()
  expect(await openMediaFile('/media/markt.png')).toBeNull()
})

test.each([
  '/media/../secret',
  '/media/..%2fsecret',
  '/media/0123456789abcdef/../../secret',
  '/media/0123456789abcdef/480.svg',
  '/media/0123456789abcdef/0480.jpg',
  '/media/0123456789ABCDEF/480.jpg',
  '/media/.unfinished-x/480.jpg',
  '/media/brug.png/',
  '/media/brug.png\0',
  '/media/',
  '/masters/brug.png',
  '/media/fedcba9876543210/480.jpg',
])('%s opens nothing', async (address) => {
  expect(await openMediaFile(address)).toBeNull()
})

test('a width that a picture does not have opens nothing and makes nothing', async () => {
  const { hash } = await store({ bytes: brug })
  expect(await openMediaFile(`/media/${hash.slice(0, 16)}/2048.jpg`)).toBeNull()
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
  await db().transaction((transaction) => replacePicture(transaction, 'brug.png', preparation.picture))
  const [row] = await db().select().from(media).where(eq(media.name, 'brug.png'))
  expect(row).toMatchObject({ hash: preparation.picture.hash, alt: 'Een brug', width: 500 })
})
