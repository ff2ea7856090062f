import path from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { db } from '@/db/client'
import { authors, pieces } from '@/db/schema'
import { anAuthor, aPiece, aPublication } from '@/db/testing/publish'
import { readAddressBook } from '@/publication/public/addresses/read-address-book'
import { findAuthor } from '@/publication/public/authors/find-author'
import { exportContents } from './export-contents'
import { importContents } from './import-contents'
import { anImport } from './testing/an-import'
import { clearSite } from './testing/clear-site'
import { authorFile, essayFile, filesIn } from './testing/contents-folder'

const { folder, run } = anImport()
beforeEach(clearSite)

const HIDDEN = {
  bio: '',
  roleLine: 'Geheime rol',
  links: [{ label: 'Geheim', url: 'https://geheim.example/' }],
}

async function exported(name = 'uit') {
  const out = path.join(folder.path, name)
  await exportContents(out)
  const files = Object.entries(filesIn(out)).map(([file, content]) => [
    file,
    Buffer.from(content, 'base64').toString(),
  ])
  return { out, files: Object.fromEntries(files) as Record<string, string> }
}
const authorsIn = (files: Record<string, string>) =>
  Object.keys(files).filter((file) => file.startsWith('authors/'))

test('of who was invited, or of whom all was withdrawn, an export says nothing at all', async () => {
  await aPublication()
  const ada = await anAuthor('ada', { givenName: 'Ada', bio: '' })
  await anAuthor('stille-schrijver', { ...HIDDEN, givenName: 'Stille', familyName: 'Schrijver' })
  const wim = await anAuthor('weg', { ...HIDDEN, givenName: 'Wim', familyName: 'Weg' })
  const cor = await anAuthor('ook', { ...HIDDEN, givenName: 'Cor', familyName: 'Ook' })
  await aPiece('een', { by: [ada], body: 'Een tekst.' })
  await aPiece('brieven', { by: [wim, cor], kind: 'dialogue', withdrawnAt: new Date() })
  const { out, files } = await exported()
  expect(authorsIn(files)).toEqual(['authors/ada.mdx'])
  for (const hidden of ['stille', 'Stille', 'weg"', 'Wim', '"ook"', 'Geheim'])
    expect(Object.values(files).join('\n')).not.toContain(hidden)
  const path410 = (await db().select().from(pieces)).find((it) => it.kind === 'dialogue')?.path ?? ''
  const before = (await readAddressBook())(path410)
  expect(before).toEqual({ status: 'gone', notice: '410-authors' })
  await clearSite()
  expect((await importContents(out)).refused).toEqual([])
  expect((await readAddressBook())(path410)).toEqual(before)
  expect((await exported('nog-eens')).files).toEqual(files)
})

test('who has a page for readers is written whole, and each of them has one', async () => {
  await anAuthor('zichtbaar', { bio: 'Zij schrijft.', roleLine: 'Rol' })
  await anAuthor('genodigd', HIDDEN)
  const { files } = await exported()
  const seen = await Promise.all(['zichtbaar', 'genodigd'].map(findAuthor))
  expect(seen.map((it) => it !== null)).toEqual([true, false])
  expect(authorsIn(files)).toEqual(['authors/zichtbaar.mdx'])
  expect(files['authors/zichtbaar.mdx']).toContain('Rol')
})

test('who is named in what is planned has a file with no more than the name, so that it can be taken in', async () => {
  folder.write({
    'authors/cor.mdx': authorFile('Cor').replace('\nCor schrijft.\n', ''),
    'essays/2099-03-later.mdx': essayFile('Later', { date: '2099-03-14T09:00:00+01:00' }).replace(
      '- ada',
      '- cor',
    ),
  })
  expect((await run()).refused).toEqual([])
  await db().update(authors).set(HIDDEN)
  const { out, files } = await exported()
  expect(authorsIn(files)).toEqual(['authors/cor.mdx'])
  expect(files['authors/cor.mdx']).not.toContain('Geheim')
  await clearSite()
  expect((await importContents(out)).refused).toEqual([])
})
