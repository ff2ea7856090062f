import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { CAST } from '@/db/cast'
import { db } from '@/db/client'
import { drafts, members, pieces, publication } from '@/db/schema'
import { anImport, pieceAt } from './testing/an-import'
import { essayFile } from './testing/contents-folder'

const { folder, run } = anImport()

test('what the desk changed since is left alone and named, until the file says the same', async () => {
  const file = 'essays/2012-03-desk.mdx'
  folder.write({ [file]: essayFile('Desk') })
  await run()
  await db()
    .update(pieces)
    .set({ title: 'Van de schrijftafel', editedOnDesk: true })
    .where(eq(pieces.path, '/2012/03/desk'))
  expect((await run()).leftAlone).toEqual([{ file, reason: 'changed-on-desk' }])
  folder.write({ [file]: essayFile('Nog anders') })
  expect((await run()).leftAlone).toEqual([{ file, reason: 'changed-on-desk' }])
  expect((await pieceAt('/2012/03/desk'))?.title).toBe('Van de schrijftafel')
  folder.write({ [file]: essayFile('Van de schrijftafel') })
  expect((await run()).unchanged).toContain(file)
})

test('a piece that somebody is working on is left alone when its file changes', async () => {
  const file = 'essays/2012-03-draft.mdx'
  folder.write({ [file]: essayFile('Draft') })
  await run()
  const [member] = await db().insert(members).values(CAST.Olga).returning()
  const piece = await pieceAt('/2012/03/draft')
  await db()
    .insert(drafts)
    .values({ kind: 'essay', ownerId: member?.id ?? '', pieceId: piece?.id ?? '', revision: 1 })
  expect((await run()).unchanged).toContain(file)
  folder.write({ [file]: essayFile('Anders') })
  expect((await run()).leftAlone).toEqual([{ file, reason: 'has-draft' }])
})

test('a withdrawn piece stays withdrawn, and one made on the desk stays the desk’s', async () => {
  const files = { 'essays/2012-03-weg.mdx': essayFile('Weg'), 'essays/2012-03-eigen.mdx': essayFile('Eigen') }
  folder.write(files)
  await run()
  await db().update(pieces).set({ withdrawnAt: new Date() }).where(eq(pieces.path, '/2012/03/weg'))
  await db()
    .update(pieces)
    .set({ sourceHash: null, title: 'Anders' })
    .where(eq(pieces.path, '/2012/03/eigen'))
  expect((await run()).leftAlone).toEqual([
    { file: 'essays/2012-03-eigen.mdx', reason: 'made-on-desk' },
    { file: 'essays/2012-03-weg.mdx', reason: 'withdrawn' },
  ])
})

test('the words of the site that the desk changed, or made, are left alone until the file says the same', async () => {
  const file = 'publication.json'
  const words = (name: string) => ({ [file]: JSON.stringify({ name }) })
  folder.write(words('Eerst'))
  expect((await run()).imported).toContain(file)
  folder.write(words('Daarna'))
  expect((await run()).imported).toContain(file)
  await db().update(publication).set({ name: 'Van de schrijftafel' })
  folder.write(words('Nog anders'))
  expect((await run()).leftAlone).toEqual([{ file, reason: 'changed-on-desk' }])
  await db().update(publication).set({ sourceHash: null })
  expect((await run()).leftAlone).toEqual([{ file, reason: 'made-on-desk' }])
  folder.write(words('Van de schrijftafel'))
  expect((await run()).unchanged).toContain(file)
})
