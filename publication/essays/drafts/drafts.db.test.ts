import { randomUUID } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { db } from '@/db/client'
import { drafts, revisions } from '@/db/schema'
import { aMember } from '@/db/testing/a-member'
import { anAuthor, aTopic } from '@/db/testing/publish'
import { type DraftContent, EMPTY_CONTENT } from './draft-content'
import { findDraft } from './find-draft'
import { listOwnDrafts, listSubmissions } from './list-drafts'
import { listMissing } from './list-missing'
import { saveDraft } from './save-draft'
import { submitDraft } from './submit-draft'

const text = (change: Partial<DraftContent> = {}): DraftContent => ({
  ...EMPTY_CONTENT,
  title: 'Over brieven',
  body: 'Een brief is een begin.',
  ...change,
})

async function aDraft(role: 'contributor' | 'editor' = 'contributor') {
  const owner = await aMember(role)
  const id = randomUUID()
  await saveDraft(owner.id, id, 0, text())
  return { owner, id }
}

test('the first save begins a draft, each next one adds a revision', async () => {
  const { owner, id } = await aDraft()
  expect(await saveDraft(owner.id, id, 1, text({ title: 'Anders' }))).toEqual({
    status: 'saved',
    revision: 2,
  })
  expect(await findDraft(owner.id, id)).toMatchObject({ newest: { number: 2, title: 'Anders' } })
  expect(await db().select().from(revisions).where(eq(revisions.draftId, id))).toHaveLength(2)
})

test('pressing twice is one revision, at the first save and later', async () => {
  const owner = await aMember('contributor')
  const id = randomUUID()
  const first = await Promise.all([1, 2, 3].map(() => saveDraft(owner.id, id, 0, text())))
  expect(first).toEqual(Array(3).fill({ status: 'saved', revision: 1 }))
  const next = await Promise.all([1, 2, 3].map(() => saveDraft(owner.id, id, 1, text({ lead: 'Meer.' }))))
  expect(next).toEqual(Array(3).fill({ status: 'saved', revision: 2 }))
})

test('a save over a newer revision is refused and shows what stands there', async () => {
  const { owner, id } = await aDraft()
  const editor = await aMember('editor', { name: 'Emiel Ábel' })
  await saveDraft(editor.id, id, 1, text({ body: 'Van de redactie.' }))
  const outcome = await saveDraft(owner.id, id, 1, text({ body: 'Van de auteur.' }))
  expect(outcome).toMatchObject({
    status: 'stale',
    newest: { number: 2, body: 'Van de redactie.', savedByName: 'Emiel Ábel' },
  })
  const again = await saveDraft(owner.id, id, 2, text({ body: 'Van de auteur.' }))
  expect(again).toEqual({ status: 'saved', revision: 3 })
})

test('two who save at the same moment: one is saved, the other is told', async () => {
  const { owner, id } = await aDraft()
  const outcomes = await Promise.all(
    ['een', 'twee', 'drie'].map((body) => saveDraft(owner.id, id, 1, text({ body }))),
  )
  expect(outcomes.map(({ status }) => status).sort()).toEqual(['saved', 'stale', 'stale'])
})

const BROKEN: Partial<DraftContent> = {
  title: '',
  slug: 'Geen adres',
  typedDate: '31-2-2012',
  body: 'Goed.\n\n<script>x</script>\u0007\n\n<Figure src="/media/" alt="" />\n\n![x](/media/nergens.png)',
  image: { src: '/media/nergens.png', alt: '', credit: '', licence: '' },
  canonical: 'voorbeeld.nl',
}

test('whatever was typed is kept as it is, with what is still to be done', async () => {
  const { id } = await aDraft()
  const editor = await aMember('editor')
  expect(await saveDraft(editor.id, id, 1, text(BROKEN))).toEqual({ status: 'saved', revision: 2 })
  const found = await findDraft(editor.id, id)
  expect(found?.newest).toMatchObject(BROKEN)
  if (!found) throw new Error('A draft that was saved is there')
  const { fields, problems } = await listMissing(editor.id, found.newest)
  expect(fields).toEqual(['title', 'date', 'picture', 'imageAlt', 'imageCredit', 'slug', 'canonical'])
  expect(problems.map(({ line }) => line)).toEqual(expect.arrayContaining([3, 7]))
})

test('a draft that is begun with what cannot be published is kept too', async () => {
  const owner = await aMember('contributor')
  const id = randomUUID()
  expect(await saveDraft(owner.id, id, 0, text(BROKEN))).toEqual({ status: 'saved', revision: 1 })
  expect((await findDraft(owner.id, id))?.newest).toMatchObject({ body: BROKEN.body, typedDate: '31-2-2012' })
})

test("another contributor's draft is not there to read, save or hand in", async () => {
  const { id } = await aDraft()
  const other = await aMember('contributor')
  expect(await findDraft(other.id, id)).toBeNull()
  expect(await saveDraft(other.id, id, 1, text({ title: 'Van mij' }))).toEqual({ status: 'not-found' })
  expect(await saveDraft(other.id, id, 0, text({ title: 'Van mij' }))).toEqual({ status: 'not-found' })
  expect(await submitDraft(other.id, id, 1)).toEqual({ status: 'not-found' })
})

test('byline, slug and canonical are the editors to set', async () => {
  const { owner, id } = await aDraft()
  const authorIds = [await anAuthor('rob')]
  const set = { authorIds, slug: 'brieven', canonical: 'https://elders.example/' }
  await saveDraft(owner.id, id, 1, text({ ...set, lead: 'Meer.' }))
  expect((await findDraft(owner.id, id))?.newest).toMatchObject({
    authorIds: [],
    slug: '',
    canonical: null,
    lead: 'Meer.',
  })
  const editor = await aMember('editor')
  await saveDraft(editor.id, id, 2, text(set))
  await saveDraft(owner.id, id, 3, text({ title: 'Nog eens' }))
  expect((await findDraft(owner.id, id))?.newest).toMatchObject({ ...set, title: 'Nog eens' })
})

test('topics that do not exist are left out', async () => {
  const { owner, id } = await aDraft()
  const topic = await aTopic('verdieping')
  await saveDraft(owner.id, id, 1, text({ topicIds: [randomUUID(), topic, topic] }))
  expect((await findDraft(owner.id, id))?.newest.topicIds).toEqual([topic])
})

test('handing in is for exactly what is saved; going on takes it back, a correction by an editor does not', async () => {
  const { owner, id } = await aDraft()
  const editor = await aMember('editor')
  expect(await submitDraft(owner.id, id, 7)).toMatchObject({ status: 'stale' })
  expect(await submitDraft(owner.id, id, 1)).toEqual({ status: 'submitted' })
  await saveDraft(editor.id, id, 1, text({ lead: 'Beter.' }))
  expect((await listSubmissions(editor.id, 1)).drafts.map((it) => it.id)).toContain(id)
  await saveDraft(owner.id, id, 2, text({ lead: 'Nog beter.' }))
  expect((await listSubmissions(editor.id, 1)).drafts.map((it) => it.id)).not.toContain(id)
})

test('without a title nothing is handed in', async () => {
  const { owner, id } = await aDraft()
  await saveDraft(owner.id, id, 1, text({ title: '' }))
  expect(await submitDraft(owner.id, id, 2)).toEqual({ status: 'untitled' })
})

test('a list of drafts holds one page of what is theirs', async () => {
  const { owner } = await aDraft()
  const other = await aDraft()
  const many = Array.from({ length: 54 }, () => ({ id: randomUUID(), ownerId: owner.id, revision: 1 }))
  await db()
    .insert(drafts)
    .values(many.map((draft) => ({ ...draft, kind: 'essay' as const })))
  await db()
    .insert(revisions)
    .values(
      many.map(({ id }) => ({ draftId: id, number: 1, authorIds: [], topicIds: [], savedBy: owner.id })),
    )
  const second = await listOwnDrafts(owner.id, 2)
  expect(second.count).toBe(55)
  expect(second.drafts).toHaveLength(5)
  expect((await listOwnDrafts(other.owner.id, 1)).count).toBe(1)
})
