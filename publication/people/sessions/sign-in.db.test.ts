import { eq, isNull } from 'drizzle-orm'
import { beforeEach, expect, test } from 'vitest'
import { db } from '@/db/client'
import { attempts, members, sessions, signInLinks } from '@/db/schema'
import { aMember } from '@/db/testing/a-member'
import { changeRole } from '../members/change-role'
import { removeMember } from '../members/remove-member'
import { endSession } from './end-session'
import { findSession } from './find-session'
import { makeOwnerLink } from './make-owner-link'
import { makeSignInLink } from './make-sign-in-link'
import { offerFirstOwnerLink } from './offer-first-owner-link'
import { isUsableSignInLink, redeemSignInLink } from './redeem-sign-in-link'

beforeEach(async () => {
  await db().delete(members)
  await db().delete(attempts)
})

const tokenIn = (link: string) => link.split('/').at(-1) ?? ''
const minutesFromNow = (minutes: number) => new Date(Date.now() + minutes * 60_000)

async function signIn(memberId: string): Promise<string> {
  const outcome = await redeemSignInLink(tokenIn(await makeSignInLink(db(), memberId, 'sign-in')))
  if (outcome.status !== 'signed-in') throw new Error('Could not sign in')
  return outcome.sessionToken
}

test('a link signs its member in', async () => {
  const ada = await aMember('contributor')
  const session = await findSession(await signIn(ada.id))
  expect(session?.member).toMatchObject({ id: ada.id, role: 'contributor' })
})

test('whether a link works is seen without using it up, and what does not is said so', async () => {
  const [ada, ben] = [await aMember('contributor'), await aMember('contributor', { joinedAt: null })]
  const token = tokenIn(await makeSignInLink(db(), ada.id, 'sign-in'))
  for (let look = 0; look < 3; look++) expect(await isUsableSignInLink(token)).toBe(true)
  expect(await isUsableSignInLink(token, minutesFromNow(16))).toBe(false)
  const invitation = tokenIn(await makeSignInLink(db(), ben.id, 'invitation'))
  expect(await isUsableSignInLink(invitation)).toBe(true)
  await db().update(members).set({ joinedAt: new Date() }).where(eq(members.id, ben.id))
  expect(await isUsableSignInLink(invitation)).toBe(false)
  expect((await redeemSignInLink(token)).status).toBe('signed-in')
  for (const other of [token, 'verzonnen', '']) expect(await isUsableSignInLink(other)).toBe(false)
  const left = tokenIn(await makeSignInLink(db(), ada.id, 'sign-in'))
  await db().update(members).set({ removedAt: new Date() }).where(eq(members.id, ada.id))
  expect(await isUsableSignInLink(left)).toBe(false)
})

test('a link works once, also for many at the same moment', async () => {
  const token = tokenIn(await makeSignInLink(db(), (await aMember('editor')).id, 'sign-in'))
  const outcomes = await Promise.all(Array.from({ length: 8 }, () => redeemSignInLink(token)))
  expect(outcomes.filter(({ status }) => status === 'signed-in')).toHaveLength(1)
  expect(await redeemSignInLink(token)).toEqual({ status: 'link-unusable' })
})

test('a link used while its member is removed ends in one of the two, and neither waits for the other', async () => {
  const olga = await aMember('owner')
  for (let turn = 0; turn < 10; turn += 1) {
    const ada = await aMember('editor')
    const token = tokenIn(await makeSignInLink(db(), ada.id, 'sign-in'))
    const [used] = await Promise.all([redeemSignInLink(token), removeMember(olga.id, ada.id)])
    const session = used.status === 'signed-in' ? await findSession(used.sessionToken) : null
    expect(session).toBeNull()
  }
})

test('a link works for fifteen minutes', async () => {
  const ada = await aMember('contributor')
  const inTime = tokenIn(await makeSignInLink(db(), ada.id, 'sign-in'))
  expect((await redeemSignInLink(inTime, minutesFromNow(14))).status).toBe('signed-in')
  const late = tokenIn(await makeSignInLink(db(), ada.id, 'sign-in'))
  expect((await redeemSignInLink(late, minutesFromNow(16))).status).toBe('link-unusable')
})

test('signing in voids the other links of that member', async () => {
  const ada = await aMember('contributor')
  const other = tokenIn(await makeSignInLink(db(), ada.id, 'sign-in'))
  await signIn(ada.id)
  expect((await redeemSignInLink(other)).status).toBe('link-unusable')
})

test('neither links nor sessions are stored as they are', async () => {
  const ada = await aMember('contributor')
  const link = await makeSignInLink(db(), ada.id, 'sign-in')
  const [row] = await db().select().from(signInLinks)
  expect(link).not.toContain(row?.tokenHash)
  const token = await signIn(ada.id)
  const [session] = await db().select().from(sessions)
  expect(session?.tokenHash).toMatch(/^[0-9a-f]{64}$/)
  expect(session?.tokenHash).not.toContain(token)
})

test('an invitation ends when its member has signed in another way', async () => {
  const ada = await aMember('contributor', { joinedAt: null })
  const invitation = tokenIn(await makeSignInLink(db(), ada.id, 'invitation'))
  await db().update(members).set({ joinedAt: new Date() }).where(eq(members.id, ada.id))
  expect((await redeemSignInLink(invitation)).status).toBe('link-unusable')
})

test('the role counts as it is now, and changing it ends the sessions', async () => {
  const olga = await aMember('owner')
  const ada = await aMember('editor')
  const token = await signIn(ada.id)
  await db().update(members).set({ role: 'contributor' }).where(eq(members.id, ada.id))
  expect((await findSession(token))?.member.role).toBe('contributor')
  await changeRole(olga.id, ada.id, 'editor')
  expect(await findSession(token)).toBeNull()
})

test('who is removed is out at once, and their links open nothing', async () => {
  const olga = await aMember('owner')
  const ada = await aMember('editor')
  const token = await signIn(ada.id)
  const link = tokenIn(await makeSignInLink(db(), ada.id, 'sign-in'))
  expect(await removeMember(olga.id, ada.id)).toEqual({ status: 'removed' })
  expect(await findSession(token)).toBeNull()
  expect((await redeemSignInLink(link)).status).toBe('link-unusable')
})

test('nothing is kept of the links of somebody who was removed, so bringing them back revives none', async () => {
  const olga = await aMember('owner')
  const ada = await aMember('editor')
  const link = tokenIn(await makeSignInLink(db(), ada.id, 'sign-in'))
  await removeMember(olga.id, ada.id)
  await db().update(members).set({ removedAt: null }).where(eq(members.id, ada.id))
  expect((await redeemSignInLink(link)).status).toBe('link-unusable')
  expect(await db().$count(signInLinks, eq(signInLinks.memberId, ada.id))).toBe(0)
})

test('a session ends by signing out and by its time', async () => {
  const ada = await aMember('contributor')
  const token = await signIn(ada.id)
  await endSession(token)
  await endSession(token)
  expect(await findSession(token)).toBeNull()
  const other = await signIn(ada.id)
  await db()
    .update(sessions)
    .set({ expiresAt: minutesFromNow(-1) })
  expect(await findSession(other)).toBeNull()
})

test('the first owner signs in by the printed link, once, while there is no owner', async () => {
  const stale = await offerFirstOwnerLink()
  const link = await offerFirstOwnerLink()
  expect((await redeemSignInLink(tokenIn(stale ?? ''))).status).toBe('link-unusable')
  const outcome = await redeemSignInLink(tokenIn(link ?? ''))
  expect(outcome.status).toBe('signed-in')
  expect(await offerFirstOwnerLink()).toBeNull()
  expect(await db().select().from(members)).toMatchObject([{ role: 'owner', email: null }])
})

test('the printed link is void once somebody else became owner', async () => {
  const link = await offerFirstOwnerLink()
  await redeemSignInLink(tokenIn((await makeOwnerLink('olga@voorbeeld.example')).link))
  expect((await redeemSignInLink(tokenIn(link ?? ''))).status).toBe('link-unusable')
  expect(await db().select().from(members)).toMatchObject([{ email: 'olga@voorbeeld.example' }])
})

test('the machine can make, promote and bring back an owner', async () => {
  const ada = await aMember('contributor', { email: 'Ada@voorbeeld.example' })
  const session = await signIn(ada.id)
  const before = tokenIn(await makeSignInLink(db(), ada.id, 'sign-in'))
  const { link } = await makeOwnerLink('ada@voorbeeld.example')
  expect((await redeemSignInLink(before)).status).toBe('link-unusable')
  expect((await redeemSignInLink(tokenIn(link))).status).toBe('signed-in')
  expect(await findSession(session)).toBeNull()
  await db().update(members).set({ removedAt: new Date(), role: 'editor' })
  await makeOwnerLink('ada@voorbeeld.example')
  expect(await db().select().from(members)).toMatchObject([{ id: ada.id, role: 'owner', removedAt: null }])
})

test('the last owner stays, also when two owners remove each other at once', async () => {
  const olga = await aMember('owner')
  const emiel = await aMember('owner')
  const outcomes = await Promise.all([removeMember(olga.id, emiel.id), removeMember(emiel.id, olga.id)])
  expect(outcomes.filter(({ status }) => status === 'removed')).toHaveLength(1)
  const [left] = await db().select().from(members).where(isNull(members.removedAt))
  if (!left) throw new Error('No owner is left')
  expect(await removeMember(left.id, left.id)).toEqual({ status: 'last-owner' })
  expect(await changeRole(left.id, left.id, 'editor')).toEqual({ status: 'last-owner' })
})
