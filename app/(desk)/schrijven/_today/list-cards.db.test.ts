import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { db, pool } from '@/db/client'
import {
  arrivals,
  dialogues,
  drafts,
  heartbeat,
  joinAnswers,
  joinRequests,
  type Member,
  overdueMails,
  postmasterMails,
} from '@/db/schema'
import { aDialogue } from '@/db/testing/a-dialogue'
import { aMember } from '@/db/testing/a-member'
import { emptyContent } from '@/publication/correspondence/compositions/composition-content'
import { objectToProof } from '@/publication/correspondence/compositions/object-to-proof'
import { saveComposition } from '@/publication/correspondence/compositions/save-composition'
import {
  aComposedDialogue,
  bothApprove,
  proofOf,
} from '@/publication/correspondence/compositions/testing/a-composed-dialogue'
import { proposeChange } from '@/publication/correspondence/letters/propose-change'
import { EMPTY_CONTENT } from '@/publication/essays/drafts/draft-content'
import { saveDraft } from '@/publication/essays/drafts/save-draft'
import { submitDraft } from '@/publication/essays/drafts/submit-draft'
import { closeQueue } from '@/queue/sender'
import { textsIn } from '@/texts/texts'
import { placeOf } from '../_places/place-of'
import { listPlaces } from '../_places/places'
import type { Card } from './card'
import { countCards } from './count-cards'
import { listCards } from './list-cards'

const texts = textsIn('nl')
const site = { name: 'Proef', language: 'nl' as const, texts }
const cardsOf = ({ id, name, role }: Member) => listCards({ id, name, role, authorId: null }, site)
const kindsOf = (cards: Card[]) => [...new Set(cards.map(({ kind }) => kind))].sort()

/** Dialogues of this member and another in which a letter, a change, a join, a question, a yes and an objection wait. */
async function waitingDialogues(whose: Member): Promise<void> {
  const ben = await aMember('contributor', { name: 'Ben Zuid' })
  const letters = [
    { from: whose, body: 'Beste Ben,\n\nBel me op 020 624 11 11.' },
    { from: ben, body: 'Dat doe ik.' },
  ]
  const asked = await aDialogue({ theme: 'Met een vraag', by: [whose, ben], letters })
  await saveComposition(whose.id, asked.id, 0, { ...emptyContent(asked.letterIds), title: 'Met een vraag' })
  const change = { basedOn: 1, subject: '', body: 'Anders.', note: '' }
  await proposeChange(ben.id, asked.letterIds[0] ?? '', crypto.randomUUID(), change)
  const calm = await aDialogue({
    theme: 'Over wachten',
    by: [whose, ben],
    letters: [{ from: ben, body: 'Beste ander.' }],
  })
  await saveComposition(whose.id, calm.id, 0, { ...emptyContent(calm.letterIds), title: 'Wachten' })
  const { fingerprint } = await proofOf(calm)
  await objectToProof(ben.id, calm.id, { fingerprint, reason: 'Nog niet.' })
  await aJoin(calm.id, ben)
  const mail = { via: 'upload' as const, raw: Buffer.from(''), dialogueId: calm.id, memberId: whose.id }
  await db()
    .insert(arrivals)
    .values([
      { ...mail, state: 'held' },
      { ...mail, state: 'proposed' },
      { ...mail, state: 'proposed' },
    ])
}

async function aJoin(dialogueId: string, askedBy: Member): Promise<void> {
  const invited = await aMember('contributor', { name: 'Carola Rood' })
  const [request] = await db()
    .insert(joinRequests)
    .values({ id: crypto.randomUUID(), dialogueId, askedBy: askedBy.id, memberId: invited.id })
    .returning()
  if (!request) throw new Error('Nobody was asked along')
  await db().insert(joinAnswers).values({ requestId: request.id, memberId: askedBy.id, letterIds: [] })
}

let owner: Member
beforeAll(async () => {
  owner = await aMember('owner', { name: '', email: null })
  await waitingDialogues(owner)
  await bothApprove(await aComposedDialogue())
  const draftId = crypto.randomUUID()
  const writer = await aMember('contributor', { name: 'Ada van Iersel' })
  await saveDraft(writer.id, draftId, 0, { ...EMPTY_CONTENT, title: 'Ingeleverd' })
  await submitDraft(writer.id, draftId, 1)
  await db()
    .insert(postmasterMails)
    .values({ raw: Buffer.from('') })
  const then = new Date('2026-01-01T12:00:00Z')
  await db().delete(heartbeat)
  await db().insert(heartbeat).values({ beatAt: then, database: 'x', overdueAt: then, stoodStillSince: then })
  await db().insert(overdueMails).values({ job: 'mail-letter', payload: {}, queuedAt: then })
})
afterAll(closeQueue)

test('of everything that waits for somebody there is a card, with one sentence and what to do', async () => {
  const cards = await cardsOf(owner)
  expect(kindsOf(cards)).toEqual(
    [
      'letter',
      'mail',
      'held-mail',
      'change',
      'join',
      'answer',
      'approval',
      'objection',
      'publication',
      'submissions',
      'condition',
      'overdue',
      'no-name',
      'no-address',
    ].sort(),
  )
  for (const { sentence, todo } of cards) {
    expect(sentence).toMatch(/^[^.]+[.:?]?[^.]*[.?]$/)
    expect(todo?.href).toMatch(/^\/schrijven\//)
    expect(todo?.words).toMatch(/^\p{Lu}/u)
  }
  expect(new Set(cards.map(({ key }) => key)).size).toBe(cards.length)
})

test('among persons who wait longest comes first, and what the site itself asks stands around them', async () => {
  const cards = await cardsOf(owner)
  const moments = cards.flatMap(({ since }) => (since ? [since.getTime()] : []))
  expect(moments).toEqual([...moments].sort((one, other) => one - other))
  expect(moments.length).toBeGreaterThan(8)
  expect(cards.at(-1)).toMatchObject({ kind: 'no-address', todo: { href: '/schrijven/gegevens' } })
})

test('for whom nothing waits there is no card, whatever waits for others', async () => {
  expect(await cardsOf(await aMember('contributor', { name: 'Lena' }))).toEqual([])
})

test('every number beside a place is that of its cards, and every card with a page is counted in a place', async () => {
  const cards = await cardsOf(owner)
  const counts = countCards(cards)
  expect(counts).toMatchObject({ submissions: 1, allDialogues: 1 })
  // Two letters, a change, a join, a mail that is held and two to confirm; the mail to the postmaster stands with them.
  expect(counts.letters).toBe(2 + 1 + 1 + 1 + 2 + 1)
  const places = listPlaces('owner', texts.desk).flatMap((group) => group.places)
  for (const name of Object.keys(counts)) expect(places.map((place) => place.name)).toContain(name)
  for (const { kind, place, todo } of cards)
    if (todo && !kind.startsWith('no-')) expect(place, todo.href).not.toBeNull()
})

test('a card goes when its matter is settled', async () => {
  const draft = crypto.randomUUID()
  const writer = await aMember('contributor', { name: 'Ada' })
  const editor = await aMember('editor', { name: 'Emiel' })
  await db().update(drafts).set({ submittedAt: null })
  expect(kindsOf(await cardsOf(editor))).not.toContain('submissions')
  await saveDraft(writer.id, draft, 0, { ...EMPTY_CONTENT, title: 'Nog een' })
  await submitDraft(writer.id, draft, 1)
  expect(kindsOf(await cardsOf(editor))).toContain('submissions')
  await db().update(drafts).set({ submittedAt: null }).where(eq(drafts.id, draft))
  expect(kindsOf(await cardsOf(editor))).not.toContain('submissions')
})

test('more of what waits costs no more questions to the database', async () => {
  const ada = await aMember('contributor', { name: 'Ada' })
  const ask = vi.spyOn(pool(), 'query')
  const count = async () => {
    ask.mockClear()
    await cardsOf(ada)
    return ask.mock.calls.length
  }
  const ofNothing = await count()
  for (const theme of ['een', 'twee', 'drie']) {
    const ben = await aMember('contributor', { name: 'Ben' })
    const { id, letterIds } = await aDialogue({
      theme,
      by: [ada, ben],
      letters: [{ from: ada, body: 'Dag.' }],
    })
    await db().update(dialogues).set({ turnMemberId: ada.id }).where(eq(dialogues.id, id))
    const change = { basedOn: 1, subject: '', body: 'Anders.', note: '' }
    await proposeChange(ben.id, letterIds[0] ?? '', crypto.randomUUID(), change)
    await aJoin(id, ben)
  }
  const ofMuch = await count()
  expect((await cardsOf(ada)).length).toBe(9)
  // Three more: the letters, the answers and who writes, of all requests to join at once.
  expect(ofMuch - ofNothing).toBeLessThanOrEqual(3)
  ask.mockRestore()
})

test('a place that has cards is a page of its own', () => {
  for (const { href, name } of listPlaces('owner', texts.desk).flatMap((group) => group.places))
    expect(placeOf(href)).toBe(name)
})
