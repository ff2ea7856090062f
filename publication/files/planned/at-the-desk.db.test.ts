import { eq, sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { db } from '@/db/client'
import { authors, pieces } from '@/db/schema'
import { aMember } from '@/db/testing/a-member'
import { aPiece } from '@/db/testing/publish'
import { findDraft } from '@/publication/essays/drafts/find-draft'
import { publishDraft } from '@/publication/essays/drafts/publish-draft'
import { readAddressBook } from '@/publication/public/addresses/read-address-book'
import { yearAndMonth } from '@/publication/public/addresses/year-and-month'
import { pieceAt } from '../contents/testing/an-import'
import { dialogueFile } from '../contents/testing/contents-folder'
import { bringBackPlan } from './bring-back-plan'
import { decidePlanned } from './decide-planned'
import { findPlan } from './find-plan'
import { listPlanned } from './list-planned'
import { publishAtOnce } from './publish-at-once'
import { publishPlanned } from './publish-planned'
import { AT, embargo, embargoed, FILE, PLACE, plans, YEAR } from './testing/an-embargo'

const { folder, run } = embargoed()

test('it is cancelled, planned after all and published at once by editors, and by nobody else', async () => {
  await run()
  const [plan] = await plans()
  const id = plan?.id ?? ''
  const [editor, contributor] = [await aMember('editor'), await aMember('contributor')]
  expect(await listPlanned(contributor.id)).toEqual([])
  expect(await decidePlanned(contributor.id, id, true)).toEqual({ status: 'not-found' })
  expect(await publishAtOnce(contributor.id, id)).toEqual({ status: 'not-found' })
  expect(await listPlanned(editor.id)).toMatchObject([{ title: 'Embargo', publishAt: AT, path: PLACE }])
  expect(await decidePlanned(editor.id, id, true)).toEqual({ status: 'cancelled' })
  expect(await decidePlanned(editor.id, id, true)).toEqual({ status: 'cancelled' })
  expect(await publishPlanned(AT)).toEqual([])
  folder.write({ [FILE]: embargo('Toch weer') })
  expect((await run()).leftAlone).toEqual([{ file: FILE, reason: 'cancelled' }])
  expect(await decidePlanned(editor.id, id, false)).toEqual({ status: 'planned' })
  const now = new Date()
  const { year, month } = yearAndMonth(now)
  const place = `/${year}/${String(month).padStart(2, '0')}/embargo`
  expect(await publishAtOnce(editor.id, id, now)).toEqual({ status: 'published', path: place })
  expect(await publishAtOnce(editor.id, id, now)).toEqual({ status: 'not-found' })
  expect((await pieceAt(place))?.date.getTime()).toBeLessThanOrEqual(now.getTime())
  expect((await readAddressBook())(PLACE)).toEqual({ status: 'moved', to: place })
  await run()
  expect(await plans()).toEqual([])
})

test('published at once it takes the next slug when another piece has its own this month', async () => {
  await run()
  const editor = await aMember('editor')
  const now = new Date()
  const { year, month } = yearAndMonth(now)
  await aPiece('embargo', { year, month, date: now })
  const [plan] = await plans()
  expect(await publishAtOnce(editor.id, plan?.id ?? '', now)).toEqual({
    status: 'published',
    path: `/${year}/${String(month).padStart(2, '0')}/embargo-2`,
  })
})

test('two who publish it at once publish it once', async () => {
  await run()
  const editor = await aMember('editor')
  const [plan] = await plans()
  const outcomes = await Promise.all([1, 2].map(() => publishAtOnce(editor.id, plan?.id ?? '')))
  expect(outcomes.map(({ status }) => status).sort()).toEqual(['not-found', 'published'])
  expect(await db().$count(pieces)).toBe(1)
})

test('what it needs is gone: whoever publishes it at once is told, and it stays planned', async () => {
  await run()
  const editor = await aMember('editor')
  const [plan] = await plans()
  await db().execute(sql`update authors set slug = 'weg' where slug = 'ada'`)
  expect(await publishAtOnce(editor.id, plan?.id ?? '')).toEqual({
    status: 'refused',
    problem: expect.stringContaining('een auteur uit authors/'),
  })
  await db().update(authors).set({ slug: 'ada' }).where(eq(authors.slug, 'weg'))
  expect(await plans()).toHaveLength(1)
  expect(await decidePlanned(editor.id, crypto.randomUUID(), true)).toEqual({ status: 'not-found' })
})

test('an editor reads what is planned and makes a draft of it, which goes out no more by itself', async () => {
  folder.write({
    [FILE]: embargo('Embargo', 'lead: Kort.\nimage:\n  src: images/brug.png\n  alt: Brug\n  credit: Ada\n'),
  })
  await run()
  const [plan] = await plans()
  const planId = plan?.id ?? ''
  const [editor, contributor] = [await aMember('editor'), await aMember('contributor')]
  expect(await findPlan(contributor.id, planId)).toBeNull()
  expect(await bringBackPlan(contributor.id, planId)).toEqual({ status: 'not-found' })
  expect(await findPlan(editor.id, planId)).toMatchObject({
    read: { piece: { title: 'Embargo', lead: 'Kort.' } },
  })
  const brought = await bringBackPlan(editor.id, planId)
  expect(await bringBackPlan(editor.id, planId)).toEqual(brought)
  const draftId = brought.status === 'draft' ? brought.draftId : ''
  const draft = await findDraft(editor.id, draftId)
  expect(draft?.newest).toMatchObject({ title: 'Embargo', date: AT, slug: 'embargo', closedPictures: [] })
  expect(draft?.newest.authorIds).toHaveLength(1)
  expect(await publishPlanned(AT)).toEqual([])
  // Its file plans it no second time, and its address is the draft's.
  expect((await run()).leftAlone).toEqual([{ file: FILE, reason: 'cancelled' }])
  expect(await publishDraft(editor.id, draftId, 1, AT)).toMatchObject({ status: 'published', path: PLACE })
})

test('of a planned dialogue no draft is made', async () => {
  const date = `date: ${YEAR}-05-01T09:00:00+02:00`
  const file = dialogueFile(['Beste Ben.']).replace(/date: .*/, date)
  folder.write({ [FILE]: null, [`dialogues/${YEAR}-05-brieven.mdx`]: file })
  await run()
  const [plan] = await plans()
  const editor = await aMember('editor')
  expect(await bringBackPlan(editor.id, plan?.id ?? '')).toEqual({ status: 'dialogue' })
})
