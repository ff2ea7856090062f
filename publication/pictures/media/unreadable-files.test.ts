import { mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { openVariant } from './open-variant'
import { readMaster } from './read-master'
import { sweepUnfinished } from './sweep-unfinished'

const folder = mkdtempSync(path.join(tmpdir(), 'samenspraak-media-'))

/** A link to itself: what is behind it is there for nobody, and is not missing either. */
beforeAll(() => {
  const loop = path.join(folder, 'loop')
  symlinkSync(loop, loop)
  vi.stubEnv('DATA_DIR', loop)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test.each([
  ['a master', () => readMaster('a'.repeat(64))],
  ['a variant', () => openVariant({ hash: 'a'.repeat(64), widths: [480] }, '480.avif')],
  ['the folder', () => sweepUnfinished()],
])('%s that cannot be read is not taken for one that is not there', async (_what, act) => {
  await expect(act()).rejects.toMatchObject({ code: 'ELOOP' })
})
