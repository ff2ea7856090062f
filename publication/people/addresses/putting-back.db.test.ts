import { eq } from 'drizzle-orm'
import { expect, test, vi } from 'vitest'
import { db } from '@/db/client'
import { addressChanges, members } from '@/db/schema'
import { aMember } from '@/db/testing/a-member'
import { findSession } from '../sessions/find-session'
import { makeSignInLink } from '../sessions/make-sign-in-link'
import { redeemSignInLink } from '../sessions/redeem-sign-in-link'
import { confirmAddress } from './confirm-address'
import { forgetAddressChanges } from './forget-address-changes'
import {
  addressOf,
  anAddress,
  ask,
  changeTo,
  confirm,
  hoursFrom,
  mailsTo,
  newestTokenTo,
  putBack,
  signIn,
  tokenIn,
  undo,
  withoutMembersOrMail,
} from './testing/changes-of-address'

vi.mock('@/queue/enqueue', () => ({ enqueue: vi.fn(async () => {}) }))
withoutMembersOrMail()

test('the old address puts itself back without signing in, and ends everything of after', async () => {
  const ada = await aMember('contributor')
  const to = anAddress()
  await changeTo(ada, to)
  const session = await signIn(ada)
  const link = tokenIn(await makeSignInLink(db(), ada.id, 'sign-in'))
  const token = newestTokenTo(ada.email)
  expect(await undo(token)).toBe('put-back')
  expect(await addressOf(ada)).toBe(ada.email)
  expect(await findSession(session)).toBeNull()
  expect((await redeemSignInLink(link)).status).toBe('link-unusable')
  expect(mailsTo(to)[0]?.subject).toContain('werkt niet meer')
  expect(await undo(token)).toBe('link-unusable')
})

test('it can for seven days from the moment the new one confirmed', async () => {
  const ada = await aMember('contributor')
  const [to, asked] = [anAddress(), new Date()]
  await ask(ada, to, asked)
  const confirmed = hoursFrom(20, asked)
  await confirm(to, null, confirmed)
  const token = newestTokenTo(ada.email)
  expect(await putBack(token, hoursFrom(7 * 24 + 1, confirmed))).toEqual({ status: 'link-unusable' })
  expect(await putBack(token, hoursFrom(7 * 24 - 1, confirmed))).toEqual({ status: 'put-back' })
})

test('before it is confirmed the old address stops it, and the new one never gets its way', async () => {
  const ada = await aMember('contributor')
  const session = await signIn(ada)
  const to = anAddress()
  await ask(ada, to)
  const token = newestTokenTo(to)
  expect(await undo(newestTokenTo(ada.email))).toBe('put-back')
  expect(await findSession(session)).toBeNull()
  expect(await confirmAddress(token, null)).toEqual({ status: 'link-unusable' })
  expect(mailsTo(to)).toHaveLength(1)
})

test('of a chain the first address puts itself back past all later ones, and none of those afterwards', async () => {
  const ada = await aMember('contributor')
  const [second, third, fourth] = [anAddress(), anAddress(), anAddress()]
  await changeTo(ada, second)
  const first = newestTokenTo(ada.email)
  await changeTo(ada, third)
  const ofSecond = newestTokenTo(second)
  await ask(ada, fourth)
  expect(await undo(first)).toBe('put-back')
  expect(await addressOf(ada)).toBe(ada.email)
  expect(mailsTo(third)[0]?.subject).toContain('werkt niet meer')
  expect(await undo(ofSecond)).toBe('link-unusable')
  expect(await undo(newestTokenTo(third))).toBe('link-unusable')
  expect(await confirmAddress(newestTokenTo(fourth), null)).toEqual({ status: 'link-unusable' })
  // What was undone is kept for nobody.
  const olga = await aMember('owner')
  await ask(olga, second)
  expect(await confirm(second)).toBe('confirmed')
})

test('of a chain the second puts itself back, and the first can still after that', async () => {
  const ada = await aMember('contributor')
  const [second, third] = [anAddress(), anAddress()]
  await changeTo(ada, second)
  const first = newestTokenTo(ada.email)
  await changeTo(ada, third)
  expect(await undo(newestTokenTo(second))).toBe('put-back')
  expect(await addressOf(ada)).toBe(second)
  expect(await undo(first)).toBe('put-back')
  expect(await addressOf(ada)).toBe(ada.email)
})

test('two who undo and confirm at the same moment leave the old address', async () => {
  for (let turn = 0; turn < 5; turn += 1) {
    const ada = await aMember('contributor')
    const to = anAddress()
    await ask(ada, to)
    await Promise.all([confirmAddress(newestTokenTo(to), null), putBack(newestTokenTo(ada.email))])
    expect(await addressOf(ada)).toBe(ada.email)
  }
})

test('what can no longer be undone is forgotten, with the addresses in it', async () => {
  const ada = await aMember('contributor')
  const [to, now] = [anAddress(), new Date()]
  await changeTo(ada, to, now)
  await forgetAddressChanges(hoursFrom(7 * 24, now))
  expect(await db().select().from(addressChanges)).toHaveLength(1)
  await forgetAddressChanges(hoursFrom(9 * 24 + 1, now))
  expect(await db().select().from(addressChanges)).toEqual([])
  expect(await addressOf(ada)).toBe(to)
})

test('former addresses stay with their member, but for one that was put back and those that came after it', async () => {
  const formerOf = async ({ id }: { id: string }) =>
    (await db().select().from(members).where(eq(members.id, id)))[0]?.formerEmails
  const ada = await aMember('contributor', { email: 'Ada@Een.example' })
  const [second, third, now] = [anAddress(), anAddress(), new Date()]
  await changeTo(ada, second, now)
  await forgetAddressChanges(hoursFrom(9 * 24 + 1, now))
  expect(await formerOf(ada)).toEqual(['ada@een.example'])
  await changeTo(ada, third)
  expect(await formerOf(ada)).toEqual(['ada@een.example', second])
  await undo(newestTokenTo(second))
  expect(await formerOf(ada)).toEqual(['ada@een.example'])
})
