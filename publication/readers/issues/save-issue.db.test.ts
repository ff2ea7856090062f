import { randomUUID } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { db } from '@/db/client'
import { issueDrafts, mailings, pieces } from '@/db/schema'
import { aMember } from '@/db/testing/a-member'
import { aPicture } from '@/db/testing/a-picture'
import { aPiece } from '@/db/testing/publish'
import { beginIssue } from './begin-issue'
import { discardIssue } from './discard-issue'
import { findIssueDraft } from './find-issue-draft'
import { MOST_CHARACTERS, MOST_PARTS } from './issue-content'
import { listIssueDrafts } from './list-issue-drafts'
import { saveIssue } from './save-issue'
import { anIssue, aPublicIssue, CONTENT } from './testing/an-issue'

const words = (text: string) => ({ kind: 'words' as const, text })

test('what is typed is kept, whatever it says', async () => {
  const { id: editor } = await aMember('editor')
  const broken = { ...CONTENT, subject: '', parts: [words('<Note>niet dicht'), words('')] }
  const id = await anIssue(editor, broken)
  expect(await findIssueDraft(editor, id)).toMatchObject({
    subject: '',
    version: 2,
    parts: [{ text: '<Note>niet dicht' }, { text: '' }],
    issue: null,
    mailing: null,
  })
})

test('begun twice it is one, and the second loses nothing of the first', async () => {
  const { id: editor } = await aMember('editor')
  const id = await anIssue(editor)
  expect(await beginIssue(editor, id)).toBe(true)
  expect(await findIssueDraft(editor, id)).toMatchObject({ subject: CONTENT.subject })
})

test('who saves over a newer one is told, and what stands there stays', async () => {
  const { id: editor } = await aMember('editor')
  const { id: other } = await aMember('owner')
  const id = await anIssue(editor)
  expect(await saveIssue(other, id, 2, { ...CONTENT, subject: 'Van de ander' })).toMatchObject({ version: 3 })
  const outcome = await saveIssue(editor, id, 2, { ...CONTENT, subject: 'Van mij' })
  expect(outcome).toMatchObject({ status: 'stale', newest: { version: 3, subject: 'Van de ander' } })
  expect(await findIssueDraft(editor, id)).toMatchObject({ subject: 'Van de ander' })
  expect(await saveIssue(editor, id, 3, { ...CONTENT, subject: 'Van mij' })).toMatchObject({ version: 4 })
})

test('of seven who save at once six are told', async () => {
  const { id: editor } = await aMember('editor')
  const id = await anIssue(editor)
  const outcomes = await Promise.all(
    Array.from({ length: 7 }, (_, at) => saveIssue(editor, id, 2, { ...CONTENT, subject: `Van ${at}` })),
  )
  expect(outcomes.filter(({ status }) => status === 'saved')).toHaveLength(1)
  expect(outcomes.filter(({ status }) => status === 'stale')).toHaveLength(6)
})

test('saving what stands there already writes nothing, whatever it is based on', async () => {
  const { id: editor } = await aMember('editor')
  const id = await anIssue(editor)
  expect(await saveIssue(editor, id, 1, CONTENT)).toEqual({ status: 'saved', version: 2 })
})

test('more than an issue holds is not kept, and says so', async () => {
  const { id: editor } = await aMember('editor')
  const id = await anIssue(editor)
  const many = Array.from({ length: MOST_PARTS + 1 }, () => words('x'))
  const long = [words('x'.repeat(MOST_CHARACTERS))]
  for (const parts of [many, long])
    expect(await saveIssue(editor, id, 2, { ...CONTENT, parts, plainText: 'y' })).toEqual({
      status: 'too-much',
    })
})

test('nobody but editors and owners begins, reads, saves, lists or throws away', async () => {
  const { id: editor } = await aMember('editor')
  const id = await anIssue(editor)
  const removed = await aMember('owner', { removedAt: new Date() })
  const contributor = await aMember('contributor')
  for (const who of [removed.id, contributor.id, randomUUID()]) {
    const own = randomUUID()
    expect(await beginIssue(who, own)).toBe(false)
    expect(await findIssueDraft(who, id)).toBe(null)
    expect(await saveIssue(who, id, 2, { ...CONTENT, subject: 'x' })).toEqual({ status: 'not-found' })
    expect(await discardIssue(who, id)).toEqual({ status: 'not-found' })
    expect(await listIssueDrafts(who)).toEqual({ making: [], underWay: [], sent: [] })
  }
  expect(await findIssueDraft(editor, id)).toMatchObject({ subject: CONTENT.subject, version: 2 })
})

test('only what nobody has read is thrown away', async () => {
  const { id: editor } = await aMember('editor')
  const made = await anIssue(editor)
  expect(await discardIssue(editor, made)).toEqual({ status: 'discarded' })
  expect(await discardIssue(editor, made)).toEqual({ status: 'not-found' })
  const planned = await anIssue(editor)
  await db().insert(mailings).values({ list: 'newsletter', issueDraftId: planned, startsAt: new Date() })
  expect(await discardIssue(editor, planned)).toEqual({ status: 'planned' })
  const { draftId } = await aPublicIssue(editor)
  expect(await discardIssue(editor, draftId)).toEqual({ status: 'public' })
  expect(await saveIssue(editor, draftId, 2, { ...CONTENT, subject: 'Anders' })).toEqual({ status: 'public' })
})

test('each issue stands in one list: being made, planned or on its way, sent', async () => {
  const { id: editor } = await aMember('editor')
  const making = await anIssue(editor)
  const planned = await anIssue(editor)
  await db().insert(mailings).values({ list: 'newsletter', issueDraftId: planned, startsAt: new Date() })
  const { draftId: sent } = await aPublicIssue(editor)
  const lists = await listIssueDrafts(editor)
  const idsOf = (list: keyof typeof lists) => lists[list].map(({ id }) => id)
  expect(idsOf('making')).toContain(making)
  expect(idsOf('underWay')).toEqual(expect.arrayContaining([planned]))
  expect(idsOf('sent')).toContain(sent)
  expect(new Set([...idsOf('making'), ...idsOf('underWay'), ...idsOf('sent')]).size).toBe(
    idsOf('making').length + idsOf('underWay').length + idsOf('sent').length,
  )
})

test('of the pictures it spells those are open that its saver uploaded, that readers see, and that were open before', async () => {
  const ada = await aMember('editor')
  const ben = await aMember('editor')
  await aPicture(ada.id, 'van-ada.png')
  await aPicture(ben.id, 'van-ben.png')
  await aPicture(null, 'van-iedereen.png')
  await aPiece('met-beeld', { body: '![x](/media/van-iedereen.png)' })
  const all = ['van-ada.png', 'van-ben.png', 'van-iedereen.png', 'van-niemand.png']
  const text = all.map((name) => `![x](/media/${name})`).join('\n\n')
  const id = await anIssue(ada.id, { parts: [words(text)] })
  const openIn = async () =>
    (await findIssueDraft(ada.id, id))?.parts.flatMap((part) =>
      part.kind === 'words' ? part.openPictures : [],
    )
  expect(await openIn()).toEqual(['van-ada.png', 'van-iedereen.png'])
  await saveIssue(ben.id, id, 2, { ...CONTENT, parts: [words(`${text} Meer.`)] })
  expect(await openIn()).toEqual(['van-ada.png', 'van-ben.png', 'van-iedereen.png'])
  await db().delete(pieces)
  await db().delete(issueDrafts).where(eq(issueDrafts.id, id))
})
