import { eq } from 'drizzle-orm'
import { expect, test, vi } from 'vitest'
import { db } from '@/db/client'
import { addressChanges, members } from '@/db/schema'
import { aMember } from '@/db/testing/a-member'
import { removeMember } from '../members/remove-member'
import { askToChangeAddress } from './ask-to-change-address'
import { confirmAddress } from './confirm-address'
import { findPendingAddress } from './find-pending-address'
import { tellUndoneAddress } from './tell-undone-address'
import {
  addressOf,
  anAddress,
  ask,
  changeTo,
  confirm,
  mailsTo,
  newestTokenTo,
  undo,
  withoutMembersOrMail,
  work,
} from './testing/changes-of-address'

vi.mock('@/queue/enqueue', () => ({ enqueue: vi.fn(async () => {}) }))
withoutMembersOrMail()

test('of a member who is removed meanwhile nothing changes any more', async () => {
  const olga = await aMember('owner')
  const ada = await aMember('contributor')
  const [to, next] = [anAddress(), anAddress()]
  await changeTo(ada, to)
  await ask(ada, next)
  const [back, on] = [newestTokenTo(ada.email), newestTokenTo(next)]
  await removeMember(olga.id, ada.id)
  expect([await undo(back), (await confirmAddress(on, null)).status]).toEqual([
    'link-unusable',
    'link-unusable',
  ])
  expect(await db().select().from(addressChanges)).toEqual([])
  expect(await ask(ada, anAddress(), undefined, olga)).toBe('not-allowed')
})

test('a link of a member who is no member any more does nothing, whatever is left of what was asked', async () => {
  const ada = await aMember('contributor')
  const [to, next] = [anAddress(), anAddress()]
  await changeTo(ada, to)
  await ask(ada, next)
  await db().update(members).set({ removedAt: new Date() }).where(eq(members.id, ada.id))
  expect(await undo(newestTokenTo(ada.email))).toBe('link-unusable')
  expect(await confirm(next)).toBe('link-unusable')
  expect(await addressOf(ada)).toBe(to)
})

test('limits are those of signing in: three an hour for an address and a member, twenty for a network', async () => {
  const ada = await aMember('contributor')
  const answers = []
  for (let turn = 0; turn < 4; turn += 1) answers.push(await ask(ada, anAddress()))
  expect(answers).toEqual(['asked', 'asked', 'asked', 'too-often'])
  const [to, others] = [anAddress(), []] as [string, string[]]
  for (let turn = 0; turn < 4; turn += 1)
    others.push(await ask(await aMember('contributor'), to.toUpperCase()))
  expect(others).toEqual(['asked', 'asked', 'asked', 'too-often'])
  let within = 0
  for (let turn = 0; turn < 22; turn += 1) {
    const { id } = await aMember('contributor')
    const change = { ofId: id, email: anAddress(), visitor: `2001:db8::${turn + 1}` }
    if ((await askToChangeAddress(id, change)).status === 'asked') within += 1
  }
  expect(within).toBe(20)
})

test('only who may change an address hears which one was asked for', async () => {
  const ada = await aMember('contributor')
  const to = anAddress()
  await ask(ada, to)
  expect(await findPendingAddress((await aMember('owner')).id, ada.id)).toBe(to)
  expect(await findPendingAddress((await aMember('editor')).id, ada.id)).toBeNull()
  await undo(newestTokenTo(ada.email))
  expect(await findPendingAddress(ada.id, ada.id)).toBeNull()
})

test('nothing is mailed about a change of a member who is none any more, or of none', async () => {
  const ada = await aMember('contributor')
  const to = anAddress()
  await askToChangeAddress(ada.id, { ofId: ada.id, email: to, visitor: 'x' })
  await db().update(members).set({ removedAt: new Date() }).where(eq(members.id, ada.id))
  await work()
  const [change] = await db().update(addressChanges).set({ undoneAt: new Date() }).returning()
  await tellUndoneAddress(change?.id ?? '')
  await tellUndoneAddress(crypto.randomUUID())
  expect([...mailsTo(to), ...mailsTo(ada.email)]).toEqual([])
})

test('an address is told that it was undone once it was', async () => {
  const ada = await aMember('contributor')
  const to = anAddress()
  await changeTo(ada, to)
  const mailed = mailsTo(to).length
  const [change] = await db().select().from(addressChanges)
  await tellUndoneAddress(change?.id ?? '')
  expect(mailsTo(to)).toHaveLength(mailed)
})
