import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { exportContents } from './export-contents'
import { fillEmptySite } from './fill-empty-site'
import { filesIn } from './testing/contents-folder'

const folder = mkdtempSync(path.join(tmpdir(), 'samenspraak-contents-'))
process.env.DATA_DIR = path.join(folder, 'data')
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('the sample contents come out of an empty site byte for byte as they went in', async () => {
  const filled = await fillEmptySite('content')
  expect(filled.status === 'filled' && filled.report.refused).toEqual([])
  const out = path.join(folder, 'out')
  expect(await exportContents(out)).toMatchObject({ status: 'exported', missing: [] })
  const [before, after] = [filesIn('content'), filesIn(out)]
  expect(Object.keys(after)).toEqual(Object.keys(before))
  expect(Object.keys(before).filter((file) => before[file] !== after[file])).toEqual([])
})
