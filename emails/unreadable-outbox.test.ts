import { mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { listOutboxNames, readOutboxMail } from './read-outbox'
import { sweepOutbox } from './sweep-outbox'

const folder = mkdtempSync(path.join(tmpdir(), 'samenspraak-outbox-'))

/** A link to itself: what is behind it is there for nobody, and is not missing either. */
beforeAll(() => {
  const loop = path.join(folder, 'loop')
  symlinkSync(loop, loop)
  vi.stubEnv('DATA_DIR', loop)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test.each([
  ['listed', listOutboxNames],
  ['read', () => readOutboxMail('2026-03-01T12-00-00.000Z-0a1b2c.eml')],
  ['swept', () => sweepOutbox()],
])('an outbox that cannot be %s is not taken for an empty one', async (_done, act) => {
  await expect(act()).rejects.toMatchObject({ code: 'ELOOP' })
})
