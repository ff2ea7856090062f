import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { exportContents } from './export-contents'
import { importContents } from './import-contents'

const folder = mkdtempSync(path.join(tmpdir(), 'samenspraak-contents-'))
process.env.DATA_DIR = path.join(folder, 'data')
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function filesIn(root: string): Map<string, string> {
  const entries = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  )
  const files = entries.map((entry) => path.join(entry.parentPath, entry.name))
  return new Map(files.map((file) => [path.relative(root, file), readFileSync(file, 'base64')]))
}

test('the sample contents come out of an empty site byte for byte as they went in', async () => {
  const report = await importContents('content')
  expect(report.refused).toEqual([])
  const out = path.join(folder, 'out')
  expect(await exportContents(out)).toMatchObject({ status: 'exported', missing: [] })
  const before = filesIn('content')
  const after = filesIn(out)
  expect([...after.keys()].sort()).toEqual([...before.keys()].sort())
  const changed = [...before.keys()].filter((file) => before.get(file) !== after.get(file))
  expect(changed).toEqual([])
}, 120_000)
