import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { HostilePicture } from './testing/hostile-picture'
import { hostilePictures } from './testing/hostile-pictures'

const MINUTES = 60_000
const folder = mkdtempSync(path.join(tmpdir(), 'samenspraak-hostile-'))
let pictures: HostilePicture[] = []
let outcomes: Record<string, string> = {}
let peakMegabytes = 0

beforeAll(async () => {
  pictures = await hostilePictures()
  const uploads = path.join(folder, 'uploads')
  mkdirSync(uploads)
  pictures.forEach((picture, index) => {
    writeFileSync(path.join(uploads, String(index)), picture.bytes)
  })
  const script = path.join(import.meta.dirname, 'testing/prepare-in-child.ts')
  const answer = execFileSync(process.execPath, ['--import', 'tsx', script, uploads], {
    env: {
      NODE_ENV: 'test',
      DATA_DIR: path.join(folder, 'data'),
      MALLOC_ARENA_MAX: '1',
      MALLOC_MMAP_THRESHOLD_: '262144',
    },
    encoding: 'utf8',
  })
  ;({ outcomes, peakMegabytes } = JSON.parse(answer))
}, 8 * MINUTES)

afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('a hundred hostile pictures and more are each refused or made harmless, as expected', () => {
  expect(pictures.length).toBeGreaterThanOrEqual(100)
  const surprises = pictures
    .map(({ name, expects }, index) => ({ name, expects, outcome: outcomes[index] ?? 'nothing' }))
    .filter(({ expects, outcome }) =>
      expects === 'either' ? !/^(refused|prepared)/.test(outcome) : !outcome.startsWith(expects),
    )
  expect(surprises).toEqual([])
})

test.each([
  ['interlaced png of 40 MP with alpha', 'too-heavy'],
  ['progressive jpeg of 40 MP without subsampling', 'too-heavy'],
  ['png of 41 MP', 'too-many-pixels'],
  ['more than fifteen megabytes', 'too-many-bytes'],
  ['png that is an animation', 'moves'],
  ['svg', 'not-a-picture'],
  ['a line', 'too-narrow'],
  ['png with a wrong checksum in its header', 'damaged'],
])('%s is refused as %s', (name, reason) => {
  expect(outcomes[pictures.findIndex((picture) => picture.name === name)]).toBe(`refused: ${reason}`)
})

test('all of them together take less than 300 MB', () => {
  expect(peakMegabytes).toBeLessThan(300)
})

test('nothing that is no pixel comes out: no EXIF, no GPS, no profile, no text, no tail', async () => {
  const files = readdirSync(path.join(folder, 'data'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
  expect(files.length).toBeGreaterThan(100)
  for (const file of files) {
    const bytes = readFileSync(file)
    expect(bytes.includes('GEHEIM'), file).toBe(false)
    expect(bytes.includes('<script'), file).toBe(false)
    if (file.endsWith('.avif')) {
      expect(bytes.includes('Exif'), file).toBe(false)
      continue
    }
    const { exif, xmp, icc, iptc, comments } = await sharp(bytes).metadata()
    expect({ exif, xmp, icc, iptc, comments }, file).toEqual({})
  }
})

test('nothing half made is left behind', () => {
  expect(readdirSync(path.join(folder, 'data/media')).filter((name) => name.startsWith('.'))).toEqual([])
})
