import { rmSync } from 'node:fs'
import path from 'node:path'
import { createElement } from 'react'
import { prerender } from 'react-dom/static'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { db } from '@/db/client'
import { pieces } from '@/db/schema'
import { makeTemporaryDataDir } from '@/db/testing/temporary-data-dir'
import { env } from '@/env'
import { makeBackup } from '@/publication/files/backups/make-backup'
import { restoreBackup } from '@/publication/files/backups/restore-backup'
import { emptyTarget, type Target } from '@/publication/files/backups/testing/empty-target'
import { inRestored } from '@/publication/files/backups/testing/in-restored'
import { fillEmptySite } from '@/publication/files/contents/fill-empty-site'
import { sender } from '@/queue/sender'
import FrontPage from '../(front)/page'
import { GET as feed } from '../(machines)/feed.xml/route'
import PiecePage from './[year]/[month]/[slug]/page'
import ArchivePage from './archief/page'

let dataDir: string
let target: Target

beforeAll(async () => {
  dataDir = makeTemporaryDataDir('pages')
  vi.stubEnv('DATA_DIR', dataDir)
  await fillEmptySite(path.resolve('content'))
  await sender()
  target = await emptyTarget()
}, 60_000)
afterAll(async () => {
  await target.discard()
  vi.unstubAllEnvs()
  rmSync(dataDir, { recursive: true, force: true })
})

/** What readers get of a page, without the frame around it. */
async function print<Props>(page: (props: Props) => Promise<unknown>, props?: Props): Promise<string> {
  const { prelude } = await prerender(createElement(page as never, props as never))
  return new Response(prelude).text()
}

const paramsOf = (address: string) => {
  const [, year = '', month = '', slug = ''] = address.split('/')
  return { params: Promise.resolve({ year, month, slug }) }
}

async function pages(): Promise<Record<string, string>> {
  const found = await db().select({ path: pieces.path }).from(pieces).orderBy(pieces.path)
  const printed: Record<string, string> = {
    '/': await print(FrontPage),
    '/archief': await print(ArchivePage),
    '/feed.xml': await (await feed()).text(),
  }
  for (const piece of found) printed[piece.path] = await print(PiecePage, paramsOf(piece.path))
  return printed
}

test('readers see the same pages of a restored site as of the one it is a backup of', async () => {
  const file = path.join(dataDir, 'site.tar')
  const quietly = { onProgress: () => {}, interrupted: new AbortController().signal }
  await makeBackup({ ...quietly, databaseUrl: env().databaseUrl ?? '', dataDir, file, mayReplace: false })
  await restoreBackup({ ...quietly, ...target, file })
  const original = await pages()
  expect(Object.keys(original).length).toBeGreaterThan(10)
  expect(original['/feed.xml']).toContain('<item>')
  expect(await inRestored(target.databaseUrl, pages)).toEqual(original)
}, 60_000)
