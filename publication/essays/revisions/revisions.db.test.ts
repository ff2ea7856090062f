import { randomUUID } from 'node:crypto'
import { eq, inArray } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { db } from '@/db/client'
import { drafts, members } from '@/db/schema'
import { aMember } from '@/db/testing/a-member'
import { aPicture } from '@/db/testing/a-picture'
import { withNeighbours } from '@/db/testing/with-neighbours'
import { type DraftContent, EMPTY_CONTENT } from '../drafts/draft-content'
import { findDraft } from '../drafts/find-draft'
import { saveDraft } from '../drafts/save-draft'
import { submitDraft } from '../drafts/submit-draft'
import { fetchBackRevision } from './fetch-back-revision'
import { findChangesOfOthers } from './find-changes-of-others'
import { findRevision } from './find-revision'
import { listRevisions } from './list-revisions'

withNeighbours('busy')

const text = (body: string, change: Partial<DraftContent> = {}): DraftContent => ({
  ...EMPTY_CONTENT,
  title: 'Over wachten',
  body,
  ...change,
})

/** Of a contributor: begun by them, corrected by an editor. */
async function aCorrectedDraft() {
  // Of these names there is one.
  await db()
    .update(members)
    .set({ name: '' })
    .where(inArray(members.name, ['Ada van Iersel', 'Emiel Ábel']))
  const owner = await aMember('contributor', { name: 'Ada van Iersel' })
  const editor = await aMember('editor', { name: 'Emiel Ábel' })
  const id = randomUUID()
  await saveDraft(owner.id, id, 0, text('Eerst.'))
  await saveDraft(editor.id, id, 1, text('Eerst, en beter.', { slug: 'wachten' }))
  return { owner, editor, id }
}

const newestOf = async (memberId: string, id: string) => (await findDraft(memberId, id))?.newest

test('every version says who saved it and what it was', async () => {
  const { owner, editor, id } = await aCorrectedDraft()
  const { revisions, count } = await listRevisions(owner.id, id, 1)
  expect(count).toBe(2)
  expect(revisions).toMatchObject([
    { number: 2, savedByName: 'Emiel Ábel', savedBy: editor.id },
    { number: 1, savedByName: 'Ada van Iersel', savedByItself: false, fetchedBackFrom: null },
  ])
  expect(await findRevision(owner.id, id, { number: 1 })).toMatchObject({ body: 'Eerst.' })
  expect(await findRevision(owner.id, id, { before: 2 })).toMatchObject({ number: 1 })
  expect(await findRevision(owner.id, id, { before: 1 })).toBeNull()
})

test('whose draft it is sees what an editor made of it, until they save themselves; nobody else is told', async () => {
  const { owner, editor, id } = await aCorrectedDraft()
  const changesFor = async (memberId: string) => {
    const draft = await findDraft(memberId, id)
    return draft && findChangesOfOthers(memberId, draft)
  }
  expect(await changesFor(owner.id)).toEqual({ from: 1, to: 2, names: ['Emiel Ábel'] })
  expect(await changesFor(editor.id)).toBeNull()
  await saveDraft(owner.id, id, 2, text('Goed zo.'))
  expect(await changesFor(owner.id)).toBeNull()
})

test('an older version comes back as a new one, and nothing is lost', async () => {
  const { editor, id } = await aCorrectedDraft()
  expect(await fetchBackRevision(editor.id, id, 2, 1)).toEqual({ status: 'saved', revision: 3 })
  expect(await newestOf(editor.id, id)).toMatchObject({ number: 3, body: 'Eerst.', fetchedBackFrom: 1 })
  expect((await listRevisions(editor.id, id, 1)).count).toBe(3)
})

test('fetched back twice, or twice at once, is once', async () => {
  const { owner, id } = await aCorrectedDraft()
  const outcomes = await Promise.all([1, 2, 3].map(() => fetchBackRevision(owner.id, id, 2, 1)))
  expect(outcomes).toEqual(Array(3).fill({ status: 'saved', revision: 3 }))
})

test('what somebody saved meanwhile is seen before an older version goes over it', async () => {
  const { owner, editor, id } = await aCorrectedDraft()
  await saveDraft(editor.id, id, 2, text('Nog beter.'))
  expect(await fetchBackRevision(owner.id, id, 2, 1)).toMatchObject({
    status: 'stale',
    newest: { number: 3 },
  })
})

test('what only editors may set does not come back by the hand of anyone else', async () => {
  const { owner, id } = await aCorrectedDraft()
  await fetchBackRevision(owner.id, id, 2, 1)
  expect(await newestOf(owner.id, id)).toMatchObject({ body: 'Eerst.', slug: 'wachten' })
})

test('a version comes back with its pictures, also those that another brought', async () => {
  const { owner, editor, id } = await aCorrectedDraft()
  const { name } = await aPicture(editor.id, `brug-${randomUUID()}.png`)
  await saveDraft(editor.id, id, 2, text(`![Een brug](/media/${name})`))
  await saveDraft(owner.id, id, 3, text('Zonder.'))
  expect(await fetchBackRevision(owner.id, id, 4, 3)).toEqual({ status: 'saved', revision: 5 })
  expect(await newestOf(owner.id, id)).toMatchObject({ pictures: [name] })
})

test('a version that comes back takes a submission back, as every save of its owner does', async () => {
  const { owner, id } = await aCorrectedDraft()
  await submitDraft(owner.id, id, 2)
  await fetchBackRevision(owner.id, id, 2, 1)
  expect((await findDraft(owner.id, id))?.state).toBe('draft')
})

test('what is thrown away is fetched back itself first', async () => {
  const { owner, id } = await aCorrectedDraft()
  await db().update(drafts).set({ discardedAt: new Date() }).where(eq(drafts.id, id))
  expect(await fetchBackRevision(owner.id, id, 2, 1)).toEqual({ status: 'discarded' })
  expect((await listRevisions(owner.id, id, 1)).count).toBe(2)
})

test.each(['stranger', 'another contributor', 'removed'] as const)(
  'for %s there are no versions to see, compare or fetch back',
  async (who) => {
    const { owner, id } = await aCorrectedDraft()
    const others = {
      stranger: async () => randomUUID(),
      'another contributor': async () => (await aMember('contributor')).id,
      removed: async () => (await aMember('owner', { removedAt: new Date() })).id,
    }
    const other = await others[who]()
    expect(await listRevisions(other, id, 1)).toEqual({ revisions: [], count: 0 })
    expect(await findRevision(other, id, { number: 1 })).toBeNull()
    expect(await findRevision(other, id, { before: 2 })).toBeNull()
    expect(await fetchBackRevision(other, id, 2, 1)).toEqual({ status: 'not-found' })
    expect(await fetchBackRevision(owner.id, randomUUID(), 2, 1)).toEqual({ status: 'not-found' })
    expect(await fetchBackRevision(owner.id, id, 2, 9)).toEqual({ status: 'not-found' })
    expect(await newestOf(owner.id, id)).toMatchObject({ number: 2 })
  },
)
