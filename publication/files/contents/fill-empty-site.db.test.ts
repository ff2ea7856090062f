import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { db } from '@/db/client'
import { pieces } from '@/db/schema'
import { exportContents } from './export-contents'
import { fillEmptySite } from './fill-empty-site'
import { withContentsLock } from './take-in/with-contents-lock'
import { authorFile, essayFile, filesIn, makeContentsFolder } from './testing/contents-folder'

const dataDir = mkdtempSync(path.join(tmpdir(), 'samenspraak-data-'))
process.env.DATA_DIR = dataDir
const folder = makeContentsFolder()
afterAll(() => {
  for (const place of [dataDir, folder.path]) rmSync(place, { recursive: true, force: true })
})

test('an empty site is filled once, however many start at once; a mistake stops nothing', async () => {
  folder.write({
    'publication.json': '{ "name": "Proef" }',
    'authors/ada.mdx': authorFile('Ada'),
    'essays/2012-03-een.mdx': essayFile('Een'),
    'essays/2012-03-fout.mdx': 'fout',
  })
  const outcomes = await Promise.all([
    fillEmptySite(folder.path),
    fillEmptySite(folder.path),
    fillEmptySite(folder.path),
  ])
  expect(outcomes.map(({ status }) => status).sort()).toEqual(['filled', 'not-empty', 'not-empty'])
  expect(await db().$count(pieces)).toBe(1)
})

test('a site that is filled does not wait for an import that runs beside it', async () => {
  const begun = Promise.withResolvers<() => void>()
  const importing = withContentsLock(() => new Promise<void>((resolve) => begun.resolve(resolve)))
  const finish = await begun.promise
  const outcome = await Promise.race([
    fillEmptySite(folder.path),
    new Promise((resolve) => setTimeout(resolve, 3_000, 'waited')),
  ])
  finish()
  await importing
  expect(outcome).toEqual({ status: 'not-empty' })
})

test('an export goes to a new or empty folder, whole, and leaves any other alone', async () => {
  const target = path.join(dataDir, 'uitvoer')
  expect(await exportContents(target)).toEqual({ status: 'exported', files: 4, missing: [] })
  expect(Object.keys(filesIn(target))).toEqual([
    'authors/ada.mdx',
    'essays/2012-03-een.mdx',
    'feed-ids.json',
    'publication.json',
  ])
  writeFileSync(path.join(target, 'eigen.txt'), 'blijft')
  const before = filesIn(target)
  expect(await exportContents(target)).toEqual({ status: 'not-empty' })
  expect(await exportContents(path.join(target, 'eigen.txt'))).toEqual({ status: 'not-empty' })
  expect(filesIn(target)).toEqual(before)
})

test('drafts and withdrawn texts stay out of an export; that an address was withdrawn does not', async () => {
  await db().update(pieces).set({ withdrawnAt: new Date() })
  const target = path.join(dataDir, 'zonder')
  await exportContents(target)
  expect(Object.keys(filesIn(target))).toEqual([
    'authors/ada.mdx',
    'feed-ids.json',
    'publication.json',
    'withdrawals.json',
  ])
})
