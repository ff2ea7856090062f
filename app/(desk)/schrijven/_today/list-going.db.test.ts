import { eq } from 'drizzle-orm'
import { afterAll, expect, test } from 'vitest'
import { db } from '@/db/client'
import { drafts, letterRevisions, type Member, pieces, writtenLetters } from '@/db/schema'
import { aDialogue, aSentLetter } from '@/db/testing/a-dialogue'
import { aMember } from '@/db/testing/a-member'
import { withNeighbours } from '@/db/testing/with-neighbours'
import { anUnsentLetter } from '@/publication/correspondence/discarded/testing/an-unsent-letter'
import { EMPTY_CONTENT } from '@/publication/essays/drafts/draft-content'
import { saveDraft } from '@/publication/essays/drafts/save-draft'
import { closeQueue } from '@/queue/sender'
import { listGoing } from './list-going'

withNeighbours('busy')

afterAll(closeQueue)

async function anEssay({ id: ownerId }: Member, title: string, at: string): Promise<string> {
  const id = crypto.randomUUID()
  await saveDraft(ownerId, id, 0, { ...EMPTY_CONTENT, title, body: `${title} begint zo.` })
  await db()
    .update(drafts)
    .set({ updatedAt: new Date(at) })
    .where(eq(drafts.id, id))
  return id
}

/** A letter that its writer did not send. */
async function aLetter(dialogueId: string, writer: Member, body: string, at: string): Promise<string> {
  const [letter] = await db()
    .insert(writtenLetters)
    .values({
      dialogueId,
      writerId: writer.id,
      revision: 1,
      datedBy: 'moment',
      updatedAt: new Date(at),
    } as never)
    .returning({ id: writtenLetters.id })
  if (!letter) throw new Error('No letter was made')
  await db().insert(letterRevisions).values({ letterId: letter.id, number: 1, body })
  return letter.id
}

const titlesOf = async ({ id }: Member) =>
  (await listGoing(id)).map((it) => (it.kind === 'essay' ? it.title : `${it.theme}: ${it.body}`))

test('the last three texts of a member, essays and letters alike, the newest first', async () => {
  const ada = await aMember('contributor', { name: 'Ada' })
  const ben = await aMember('contributor', { name: 'Ben Zuid' })
  const { id } = await aDialogue({ by: [ada, ben], theme: 'Stilte' })
  await anEssay(ada, 'Het oudste', '2026-01-01')
  await anEssay(ada, 'Een', '2026-01-02')
  await aLetter(id, ada, 'Beste Ben,', '2026-01-03')
  await anEssay(ada, 'Twee', '2026-01-04')
  expect(await titlesOf(ada)).toEqual(['Twee', 'Stilte: Beste Ben,', 'Een'])
  expect((await listGoing(ada.id))[1]).toMatchObject({ to: [{ givenName: 'Ben' }] })
})

test('of others nothing is told, nor what was sent, is empty, was thrown away, or readers have as it is', async () => {
  const ada = await aMember('contributor', { name: 'Ada' })
  const ben = await aMember('contributor', { name: 'Ben' })
  const { id } = await aDialogue({ by: [ada, ben], theme: 'Stilte' })
  await anEssay(ben, 'Van Ben', '2026-01-01')
  await aLetter(id, ben, 'Beste Ada,', '2026-01-02')
  await aSentLetter(id, { from: ada })
  await aLetter((await aDialogue({ by: [ada, ben] })).id, ada, '', '2026-01-03')
  const elsewhere = { dialogueId: (await aDialogue({ by: [ada, ben] })).id, writerId: ada.id }
  await anUnsentLetter({ ...elsewhere, discardedAt: new Date() })
  const thrownAway = await anEssay(ada, 'Weggegooid', '2026-01-04')
  await db().update(drafts).set({ discardedAt: new Date() }).where(eq(drafts.id, thrownAway))
  const published = await anEssay(ada, 'Openbaar', '2026-01-05')
  const [piece] = await db()
    .insert(pieces)
    .values({
      kind: 'essay',
      slug: published,
      title: 'x',
      year: 2026,
      month: 1,
      date: new Date(),
      revision: 1,
    })
    .returning({ id: pieces.id })
  await db()
    .update(drafts)
    .set({ pieceId: piece?.id ?? null })
    .where(eq(drafts.id, published))
  expect(await titlesOf(ada)).toEqual([])
  const saved = await saveDraft(ada.id, published, 1, { ...EMPTY_CONTENT, title: 'Openbaar, anders' })
  expect(saved.status).toBe('saved')
  expect(await titlesOf(ada)).toEqual(['Openbaar, anders'])
})
