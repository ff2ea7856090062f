import { randomUUID } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { afterAll, expect, test } from 'vitest'
import { db } from '@/db/client'
import { addressChanges, correspondents, dialogues, members } from '@/db/schema'
import { aMember } from '@/db/testing/a-member'
import { listJobs } from '@/db/testing/list-jobs'
import { withNeighbours } from '@/db/testing/with-neighbours'
import { joinWithYes } from '@/publication/correspondence/joining/testing/join-with-yes'
import { makeSignInLink } from '@/publication/people/sessions/make-sign-in-link'
import { redeemSignInLink } from '@/publication/people/sessions/redeem-sign-in-link'
import { closeQueue } from '@/queue/sender'
import { beginDialogue, type NewDialogue } from './begin-dialogue'
import { findDialogue } from './find-dialogue'
import { listPossibleCorrespondents } from './list-possible-correspondents'
import { replyAddressHash } from './reply-address'

withNeighbours('busy')

afterAll(closeQueue)

const newDialogue = (other: NewDialogue['other'], writesFirst: 'me' | 'other' = 'me'): NewDialogue => ({
  theme: 'Over stilte',
  other,
  writesFirst,
})

const anAddress = () => `${randomUUID()}@voorbeeld.example`

test('a dialogue begins with a member, and the turn is with who writes first', async () => {
  const denise = await aMember('contributor', { name: 'Denise Blauw' })
  const carola = await aMember('contributor', { name: 'Carola Rood' })
  const id = randomUUID()
  expect(await beginDialogue(denise.id, id, newDialogue({ memberId: carola.id }, 'other'))).toEqual({
    status: 'begun',
  })
  expect(await findDialogue(carola.id, id)).toMatchObject({
    theme: 'Over stilte',
    awaited: [{ name: 'Carola Rood', givenName: 'Carola' }],
    correspondents: [{ id: denise.id }, { id: carola.id }],
    isOwn: true,
    letterCount: 0,
  })
  const seats = await db().select().from(correspondents).where(eq(correspondents.dialogueId, id))
  for (const { memberId, addressHash } of seats)
    expect(addressHash).toBe(replyAddressHash({ dialogueId: id, memberId }, 1))
})

test('an address becomes a contributor who is invited once, however often it is pressed', async () => {
  const denise = await aMember('contributor')
  const [id, email] = [randomUUID(), anAddress()]
  const press = () => beginDialogue(denise.id, id, newDialogue({ name: 'Carola', email }))
  const outcomes = await Promise.all([press(), press(), press()])
  expect(outcomes).toEqual(Array(3).fill({ status: 'begun' }))
  expect(await db().select().from(dialogues).where(eq(dialogues.id, id))).toHaveLength(1)
  const [carola] = await db().select().from(members).where(eq(members.email, email))
  expect(carola).toMatchObject({ role: 'contributor', name: 'Carola', joinedAt: null })
  expect(await listJobs('send-dialogue-invitation', { dialogueId: id })).toHaveLength(1)
})

test('an address that is a member’s is that member, whatever name was typed', async () => {
  const denise = await aMember('contributor')
  const carola = await aMember('editor', { name: 'Carola Rood' })
  const id = randomUUID()
  const email = (carola.email ?? '').toUpperCase()
  await beginDialogue(denise.id, id, newDialogue({ name: 'Iemand', email }))
  expect((await findDialogue(denise.id, id))?.correspondents[1]).toMatchObject({ name: 'Carola Rood' })
  expect(await db().select().from(members).where(eq(members.id, carola.id))).toMatchObject([
    { role: 'editor' },
  ])
})

test('nobody begins with themselves, by name or by address', async () => {
  const denise = await aMember('contributor')
  for (const other of [{ memberId: denise.id }, { name: '', email: denise.email ?? '' }])
    expect(await beginDialogue(denise.id, randomUUID(), newDialogue(other))).toEqual({ status: 'oneself' })
})

test('a removed member cannot be chosen, and is not called back by their address', async () => {
  const denise = await aMember('contributor')
  const gone = await aMember('contributor', { removedAt: new Date() })
  for (const other of [{ memberId: gone.id }, { name: '', email: gone.email ?? '' }])
    expect(await beginDialogue(denise.id, randomUUID(), newDialogue(other))).toEqual({
      status: 'no-such-member',
    })
  expect((await listPossibleCorrespondents(denise.id)).map(({ id }) => id)).not.toContain(gone.id)
})

test('members of one name are told apart where one of them is chosen', async () => {
  const denise = await aMember('contributor')
  const since = { name: 'Bram Cools', joinedAt: new Date('2026-03-10T12:00:00Z') }
  const two = [await aMember('contributor', since), await aMember('editor', since)].map(({ id }) => id)
  const listed = await listPossibleCorrespondents(denise.id)
  expect(listed.filter(({ id }) => two.includes(id)).map(({ name }) => name)).toEqual([
    'Bram Cools (schrijver, sinds maart 2026)',
    'Bram Cools (redacteur, sinds maart 2026)',
  ])
})

test('ten people a day are invited by one member, and members count for nothing', async () => {
  const [denise, carola] = [await aMember('contributor'), await aMember('contributor')]
  const now = new Date('2026-05-01T09:00:00Z')
  const invite = (at: Date) =>
    beginDialogue(denise.id, randomUUID(), newDialogue({ name: 'X', email: anAddress() }), at)
  for (let count = 0; count < 10; count += 1) expect((await invite(now)).status).toBe('begun')
  expect((await invite(now)).status).toBe('too-many-invitations')
  expect(
    (await beginDialogue(denise.id, randomUUID(), newDialogue({ memberId: carola.id }), now)).status,
  ).toBe('begun')
  // Who was invited and did not come yet gets a mail each time, also when they are chosen from the list.
  const invited = await aMember('contributor', { joinedAt: null })
  const chosen = newDialogue({ memberId: invited.id })
  expect((await beginDialogue(denise.id, randomUUID(), chosen, now)).status).toBe('too-many-invitations')
  expect((await invite(new Date('2026-05-02T09:00:01Z'))).status).toBe('begun')
})

test('an id of somebody else’s dialogue opens nothing', async () => {
  const [denise, carola, eve] = [
    await aMember('contributor'),
    await aMember('contributor'),
    await aMember('contributor'),
  ]
  const id = randomUUID()
  await beginDialogue(denise.id, id, newDialogue({ memberId: carola.id }))
  expect(await beginDialogue(eve.id, id, newDialogue({ memberId: carola.id }))).toEqual({
    status: 'not-found',
  })
  expect(await findDialogue(eve.id, id)).toBeNull()
})

test('a third is added once, by the yes of who writes in it, and who asked hears of it', async () => {
  const [denise, carola, anna] = [
    await aMember('contributor'),
    await aMember('contributor'),
    await aMember('contributor'),
  ]
  const id = randomUUID()
  await beginDialogue(denise.id, id, newDialogue({ memberId: carola.id }))
  expect(await joinWithYes(anna.id, id, { memberId: anna.id })).toEqual({ status: 'not-found' })
  expect(await joinWithYes(denise.id, id, { memberId: anna.id })).toEqual({ status: 'joined' })
  expect(await joinWithYes(carola.id, id, { memberId: anna.id })).toEqual({ status: 'already' })
  expect((await findDialogue(anna.id, id))?.correspondents.map((it) => it.id)).toEqual([
    denise.id,
    carola.id,
    anna.id,
  ])
  const asked = (memberId: string) => listJobs('send-dialogue-invitation', { dialogueId: id, memberId })
  expect(await asked(carola.id)).toMatchObject([{ hostId: denise.id }])
  expect(await asked(anna.id)).toMatchObject([{ hostId: denise.id }])
  expect(await listJobs('tell-of-dialogue-news', { dialogueId: id, memberId: carola.id })).toMatchObject([
    { kind: 'join-asked' },
  ])
  expect(await listJobs('tell-of-dialogue-news', { dialogueId: id, memberId: denise.id })).toMatchObject([
    { kind: 'joined' },
  ])
})

test('who never came in and is asked to write comes in by the newest invitation alone', async () => {
  const denise = await aMember('contributor')
  const invited = await aMember('contributor', { joinedAt: null })
  const other = await aMember('contributor', { joinedAt: null })
  const before = await makeSignInLink(db(), invited.id, 'invitation')
  const ofAnother = await makeSignInLink(db(), other.id, 'invitation')
  await beginDialogue(denise.id, randomUUID(), newDialogue({ memberId: invited.id }))
  const now = await makeSignInLink(db(), invited.id, 'invitation')
  const tokenIn = (link: string) => link.split('/').at(-1) ?? ''
  expect((await redeemSignInLink(tokenIn(before))).status).toBe('link-unusable')
  expect((await redeemSignInLink(tokenIn(now))).status).toBe('signed-in')
  expect((await redeemSignInLink(tokenIn(ofAnother))).status).toBe('signed-in')
})

test('an address that a member can still be put back to is nobody new', async () => {
  const denise = await aMember('contributor')
  const { id: memberId } = await aMember('contributor')
  const [oldEmail, newEmail] = [anAddress(), anAddress()]
  await db().insert(addressChanges).values({ memberId, oldEmail, newEmail, confirmedAt: new Date() })
  const other = { name: 'Carola', email: oldEmail.toUpperCase() }
  expect(await beginDialogue(denise.id, randomUUID(), newDialogue(other))).toEqual({
    status: 'no-such-member',
  })
})
