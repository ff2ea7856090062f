import { eq } from 'drizzle-orm'
import { expect, test, vi } from 'vitest'
import { db } from '@/db/client'
import { addressLinks, members } from '@/db/schema'
import { aMember } from '@/db/testing/a-member'
import { enqueue } from '@/queue/enqueue'
import { redeemSignInLink } from '../sessions/redeem-sign-in-link'
import { askToChangeAddress } from './ask-to-change-address'
import { confirmAddress } from './confirm-address'
import { findPendingAddress } from './find-pending-address'
import { isUsableAddressLink } from './is-usable-address-link'
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
  undo,
  withoutMembersOrMail,
  work,
} from './testing/changes-of-address'

vi.mock('@/queue/enqueue', () => ({ enqueue: vi.fn(async () => {}) }))
withoutMembersOrMail()

test('an address counts once it confirmed, and the old one is told when it is asked for and when it went over', async () => {
  const ada = await aMember('contributor')
  const [to, before] = [anAddress(), new Date()]
  expect(await ask(ada, to)).toBe('asked')
  expect(await addressOf(ada)).toBe(ada.email)
  expect(await findPendingAddress(ada.id, ada.id)).toBe(to)
  expect(mailsTo(to)).toHaveLength(1)
  expect(mailsTo(ada.email)).toMatchObject([{ subject: expect.stringContaining('een ander adres') }])
  expect(mailsTo(ada.email)[0]?.text).not.toContain(to)

  expect(await confirm(to)).toBe('confirmed')
  expect(await addressOf(ada)).toBe(to)
  expect(await findPendingAddress(ada.id, ada.id)).toBeNull()
  expect(mailsTo(ada.email).map(({ subject }) => subject)).toContainEqual(
    expect.stringContaining('gewijzigd'),
  )
  const [now] = await db().select().from(members).where(eq(members.id, ada.id))
  expect(now?.addressSince.getTime()).toBeGreaterThanOrEqual(before.getTime())
})

test('mails about an address say whose they are, so that the outbox shows them to nobody else', async () => {
  const ada = await aMember('contributor')
  const to = anAddress()
  await changeTo(ada, to)
  await undo(newestTokenTo(ada.email))
  const all = [...mailsTo(to), ...mailsTo(ada.email)]
  expect(all).toHaveLength(4)
  for (const { ofMember } of all) expect(ofMember).toEqual({ memberId: ada.id, invitedBy: undefined })
})

test('a link confirms once, also when it is pressed many times at once, and is kept as a hash', async () => {
  const ada = await aMember('contributor')
  const to = anAddress()
  await ask(ada, to)
  const token = newestTokenTo(to)
  expect(JSON.stringify(await db().select().from(addressLinks))).not.toContain(token)
  const outcomes = await Promise.all(Array.from({ length: 6 }, () => confirmAddress(token, null)))
  expect(outcomes.filter(({ status }) => status === 'confirmed')).toHaveLength(1)
  expect(await confirmAddress(token, null)).toEqual({ status: 'link-unusable' })
})

test('a link confirms for a day, and for nothing but that', async () => {
  const ada = await aMember('contributor')
  const [to, now] = [anAddress(), new Date()]
  await ask(ada, to, now)
  const [confirmToken, undoToken] = [newestTokenTo(to), newestTokenTo(ada.email)]
  expect(await confirmAddress(undoToken, null, now)).toEqual({ status: 'link-unusable' })
  expect(await putBack(confirmToken, now)).toEqual({ status: 'link-unusable' })
  expect((await redeemSignInLink(confirmToken)).status).toBe('link-unusable')
  expect(await findPendingAddress(ada.id, ada.id, hoursFrom(25, now))).toBeNull()
  expect(await confirmAddress(confirmToken, null, hoursFrom(25, now))).toEqual({ status: 'link-unusable' })
  expect(await addressOf(ada)).toBe(ada.email)
  for (const made of ['', 'verzonnen', '%00', "' or 1=1 --"])
    expect(await confirmAddress(made, null)).toEqual({ status: 'link-unusable' })
})

test('whether a link does something is seen without using it up: each for its own purpose, and not once it is used or late', async () => {
  const ada = await aMember('contributor')
  const [to, now] = [anAddress(), new Date()]
  await ask(ada, to, now)
  const [confirmToken, undoToken] = [newestTokenTo(to), newestTokenTo(ada.email)]
  const seen = async (at = now) => [
    await isUsableAddressLink(confirmToken, 'confirm', at),
    await isUsableAddressLink(undoToken, 'undo', at),
  ]
  for (let look = 0; look < 3; look++) expect(await seen()).toEqual([true, true])
  expect(await isUsableAddressLink(undoToken, 'confirm', now)).toBe(false)
  expect(await isUsableAddressLink(confirmToken, 'undo', now)).toBe(false)
  expect(await seen(hoursFrom(25, now))).toEqual([false, false])
  await confirm(to, null, now)
  expect(await seen()).toEqual([false, true])
  expect(await seen(hoursFrom(7 * 24 + 1, now))).toEqual([false, false])
  await putBack(undoToken, now)
  expect(await seen()).toEqual([false, false])
  expect(await isUsableAddressLink('verzonnen', 'undo', now)).toBe(false)
})

test('a link that was confirmed with just in time works', async () => {
  const ada = await aMember('contributor')
  const [to, now] = [anAddress(), new Date()]
  await ask(ada, to, now)
  expect(await confirm(to, null, hoursFrom(23, now))).toBe('confirmed')
})

test('asked again, what was asked before is void', async () => {
  const ada = await aMember('contributor')
  const [first, second] = [anAddress(), anAddress()]
  await ask(ada, first)
  const [confirmFirst, undoFirst] = [newestTokenTo(first), newestTokenTo(ada.email)]
  await ask(ada, second)
  expect(await confirmAddress(confirmFirst, null)).toEqual({ status: 'link-unusable' })
  expect(await putBack(undoFirst)).toEqual({ status: 'link-unusable' })
  expect(await confirm(second)).toBe('confirmed')
})

test('asked back before it was confirmed, nothing is asked any more', async () => {
  const ada = await aMember('contributor')
  const to = anAddress()
  await ask(ada, to)
  expect(await ask(ada, ada.email ?? '')).toBe('unchanged')
  expect(await findPendingAddress(ada.id, ada.id)).toBeNull()
  expect(await confirm(to)).toBe('link-unusable')
})

test('a member without an address gets one by confirming it, and nobody is told', async () => {
  const olga = await aMember('owner', { email: null })
  const to = anAddress()
  expect(await ask(olga, to)).toBe('asked')
  expect(await confirm(to)).toBe('confirmed')
  expect(await addressOf(olga)).toBe(to)
  expect(vi.mocked(enqueue)).not.toHaveBeenCalledWith(
    expect.anything(),
    'tell-old-address',
    expect.anything(),
  )
})

test('a mail that comes up late, after all was decided, is not sent', async () => {
  const ada = await aMember('contributor')
  const to = anAddress()
  await askToChangeAddress(ada.id, { ofId: ada.id, email: to, visitor: 'x' })
  await work(hoursFrom(9 * 24))
  expect([...mailsTo(to), ...mailsTo(ada.email)]).toEqual([])
})
