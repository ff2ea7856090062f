import { eq } from 'drizzle-orm'
import { expect, test, vi } from 'vitest'
import { db } from '@/db/client'
import { type Member, members } from '@/db/schema'
import { aMember } from '@/db/testing/a-member'
import { changeRole } from '../members/change-role'
import { findSession } from '../sessions/find-session'
import { makeOwnerLink } from '../sessions/make-owner-link'
import { makeSignInLink } from '../sessions/make-sign-in-link'
import { redeemSignInLink } from '../sessions/redeem-sign-in-link'
import {
  addressOf,
  anAddress,
  ask,
  changeTo,
  confirm,
  hoursFrom,
  mailsTo,
  newestTokenTo,
  signIn,
  tokenIn,
  undo,
  withoutMembersOrMail,
  work,
} from './testing/changes-of-address'

vi.mock('@/queue/enqueue', () => ({ enqueue: vi.fn(async () => {}) }))
withoutMembersOrMail()

test('whoever runs the machine gives an owner back the address that a thief replaced', async () => {
  const olga = await aMember('owner')
  const [thief, second] = [anAddress(), anAddress()]
  await changeTo(olga, thief)
  const session = await signIn(olga)
  const stolen = tokenIn(await makeSignInLink(db(), olga.id, 'sign-in'))
  await changeTo(olga, second)
  const { link, putAside } = await makeOwnerLink((olga.email ?? '').toUpperCase())
  await work()
  expect(putAside).toBe(second)
  expect(await db().select().from(members)).toMatchObject([{ id: olga.id, email: olga.email, role: 'owner' }])
  expect(await findSession(session)).toBeNull()
  expect((await redeemSignInLink(stolen)).status).toBe('link-unusable')
  expect(mailsTo(second)[0]?.subject).toContain('werkt niet meer')
  // What the thief could undo by their own addresses is undone already.
  expect(await undo(newestTokenTo(thief))).toBe('link-unusable')
  expect((await redeemSignInLink(tokenIn(link))).status).toBe('signed-in')
})

test('a thief who went back and forth gets no link that works afterwards', async () => {
  const olga = await aMember('owner')
  const [thief, now] = [anAddress(), new Date()]
  await changeTo(olga, thief, now)
  await changeTo(olga, olga.email ?? '', hoursFrom(2, now))
  const ofThief = newestTokenTo(thief)
  await changeTo(olga, anAddress(), hoursFrom(4, now))
  await makeOwnerLink(olga.email ?? '', hoursFrom(5, now))
  expect(await undo(ofThief, hoursFrom(6, now))).toBe('link-unusable')
  expect(await addressOf(olga)).toBe(olga.email)
})

test('who was made less than owner meanwhile is owner again', async () => {
  const olga = await aMember('owner')
  await changeTo(olga, anAddress())
  await db().update(members).set({ role: 'contributor' }).where(eq(members.id, olga.id))
  await makeOwnerLink(olga.email ?? '')
  expect(await db().select().from(members)).toMatchObject([{ email: olga.email, role: 'owner' }])
})

test('an address that can no longer be put back, or whose member was removed, is a new owner’s', async () => {
  const [olga, emiel] = [await aMember('owner'), await aMember('owner')]
  const [now, to] = [new Date(), anAddress()]
  await changeTo(olga, to, now)
  expect((await makeOwnerLink(olga.email ?? '', hoursFrom(7 * 24 + 1, now))).putAside).toBeNull()
  expect(await addressOf(olga)).toBe(to)
  await changeTo(emiel, anAddress(), now)
  await db().update(members).set({ removedAt: now }).where(eq(members.id, emiel.id))
  expect((await makeOwnerLink(emiel.email ?? '', now)).putAside).toBeNull()
  expect(await db().$count(members)).toBe(4)
})

test('the command and the old address’s own link at the same moment leave one owner with that address', async () => {
  for (let turn = 0; turn < 5; turn += 1) {
    const olga = await aMember('owner')
    await changeTo(olga, anAddress())
    const email = olga.email ?? ''
    await Promise.all([makeOwnerLink(email), undo(newestTokenTo(email)), makeOwnerLink(email)])
    expect(await addressOf(olga)).toBe(email)
    expect(await db().$count(members)).toBe(turn + 1)
  }
})

test.each([
  ['by the command', (ada: Member) => makeOwnerLink(ada.email ?? '')],
  ['by an owner', async (ada: Member) => changeRole((await aMember('owner')).id, ada.id, 'owner')],
])(
  'an address that was asked by whoever had a contributor’s session does not become an owner’s: %s',
  async (_, promote) => {
    const ada = await aMember('contributor')
    const thief = anAddress()
    await ask(ada, thief)
    await promote(ada)
    expect(await confirm(thief)).toBe('link-unusable')
    expect(await addressOf(ada)).toBe(ada.email)
  },
)
