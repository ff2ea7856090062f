import { mkdtempSync, rmSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { createArchiveWriter } from './create-archive-writer'
import { tarHeader } from './tar-entry'

const folder = mkdtempSync(path.join(tmpdir(), 'samenspraak-archive-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('a file that grows or shrinks while it is read is not kept as if it were whole', async () => {
  const name = path.join(folder, 'backup')
  const file = await open(name, 'w')
  const writer = createArchiveWriter(file, name, new Date(0))
  for (const bytes of ['1234', '12'])
    await expect(writer.add('secret', 3, [Buffer.from(bytes)])).rejects.toThrow(/changed while it was read/)
  await expect(writer.add('../secret', 1, [Buffer.from('1')])).rejects.toThrow('is in no backup')
  await file.close()
})

test('a name that does not fit in a header is in no backup', () => {
  expect(tarHeader('secret', 3, new Date(0))).toHaveLength(512)
  expect(() => tarHeader(`masters/${'x'.repeat(300)}`, 3, new Date(0))).toThrow('does not fit in a header')
})
