import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { db } from '@/db/client'
import { makeMissingVariants } from './make-missing-variants'
import { openVariant } from './open-variant'
import { keepPicture } from './prepare-picture'
import { replacePicture } from './replace-picture'
import { drawing, exifOf, withPngChunk } from './testing/sample-pictures'

const dataDir = mkdtempSync(path.join(tmpdir(), 'samenspraak-media-'))
process.env.DATA_DIR = dataDir
afterAll(() => rmSync(dataDir, { recursive: true, force: true }))

async function keep(name: string, bytes: Buffer) {
  const preparation = await keepPicture(bytes)
  if (preparation.status === 'refused') throw new Error(preparation.reason)
  const { picture } = preparation
  await db().transaction((transaction) => replacePicture(transaction, name, picture))
  return { picture, folder: path.join(dataDir, 'media', picture.hash.slice(0, 16)) }
}

test('a picture that is only kept has its files made later, or when somebody asks', async () => {
  const first = await keep('een.png', await drawing(40, 30).png().toBuffer())
  const second = await keep('twee.png', await drawing(41, 30).png().toBuffer())
  expect([first, second].map(({ folder }) => existsSync(folder))).toEqual([false, false])
  expect((await openVariant(first.picture, `${first.picture.widths.at(-1)}.jpg`))?.type).toBe('image/jpeg')
  expect([first, second].map(({ folder }) => existsSync(folder))).toEqual([true, false])
  const stopped = new AbortController()
  stopped.abort()
  await makeMissingVariants(stopped.signal)
  expect(existsSync(second.folder)).toBe(false)
  await makeMissingVariants()
  expect(existsSync(second.folder)).toBe(true)
})

test('a picture that must be turned is not left for later', async () => {
  const { picture, folder } = await keep(
    'zij.png',
    withPngChunk(await drawing(40, 30).png().toBuffer(), 'eXIf', exifOf(6)),
  )
  expect([picture.width, picture.height]).toEqual([30, 40])
  expect(existsSync(folder)).toBe(true)
})

test('what is no picture is refused before anything is kept', async () => {
  expect(await keepPicture(Buffer.from('GIF89a'))).toEqual({ status: 'refused', reason: 'not-a-picture' })
})
