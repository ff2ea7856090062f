import { rmSync } from 'node:fs'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { db } from '@/db/client'
import { media } from '@/db/schema'
import { makeTemporaryDataDir } from '@/db/testing/temporary-data-dir'
import { replacePicture } from './replace-picture'

let dataDir: string
beforeAll(() => {
  dataDir = makeTemporaryDataDir('replace')
  vi.stubEnv('DATA_DIR', dataDir)
})
afterAll(() => rmSync(dataDir, { recursive: true, force: true }))

test('a picture whose files were deleted since it was prepared gets no name', async () => {
  const picture = { hash: 'a'.repeat(64), mediaType: 'image/png' as const, width: 9, height: 6, widths: [9] }
  const replaced = db().transaction((transaction) => replacePicture(transaction, 'brug.png', picture))
  await expect(replaced).rejects.toThrow('deleted meanwhile')
  expect(await db().$count(media)).toBe(0)
})
