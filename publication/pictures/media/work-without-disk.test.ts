import { rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, expect, test, vi } from 'vitest'
import { makeTemporaryDataDir } from '@/db/testing/temporary-data-dir'
import { drawing } from './testing/sample-pictures'
import { workOnPicture } from './work-on-picture'

const folder = makeTemporaryDataDir('no-folder')
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('a disk that takes no file is not a picture that is damaged', async () => {
  const file = path.join(folder, 'a-file')
  writeFileSync(file, '')
  vi.stubEnv('DATA_DIR', file)
  const picture = await drawing(40, 30).png().toBuffer()
  await expect(workOnPicture(picture)).rejects.toMatchObject({ code: 'ENOTDIR' })
})
