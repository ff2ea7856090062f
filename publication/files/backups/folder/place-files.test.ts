import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import { placeFiles } from './place-files'

test('a file that does not stand on the disk as it is in the backup is named', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'samenspraak-place-'))
  const backup = path.join(folder, 'backup')
  writeFileSync(backup, 'secret')
  const file = await open(backup, 'r')
  const place = (size: number) =>
    placeFiles(
      { file, sha256: '', entries: new Map([['secret', { offset: 0, size, sha256: '0'.repeat(64) }]]) },
      path.join(folder, `${size}`),
      () => {},
    )
  try {
    for (const size of [6, 7]) {
      mkdirSync(path.join(folder, `${size}`))
      await expect(place(size)).rejects.toMatchObject({ reason: { kind: 'different', part: 'secret' } })
    }
  } finally {
    await file.close()
    rmSync(folder, { recursive: true })
  }
})
