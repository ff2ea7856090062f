import { eq } from 'drizzle-orm'
import { expect, test, vi } from 'vitest'
import { db } from '@/db/client'
import { members } from '@/db/schema'
import { aMember } from '@/db/testing/a-member'
import { inviteMember } from '../members/invite-member'
import { confirmAddress } from './confirm-address'
import { findPendingAddress } from './find-pending-address'
import {
  addressOf,
  anAddress,
  ask,
  changeTo,
  confirm,
  emptyOutbox,
  hoursFrom,
  mailsTo,
  newestTokenTo,
  undo,
  withoutMembersOrMail,
} from './testing/changes-of-address'

vi.mock('@/queue/enqueue', () => ({ enqueue: vi.fn(async () => {}) }))
withoutMembersOrMail()

test('an address of somebody else gives the same answer, and is mailed nothing', async () => {
  const ada = await aMember('contributor')
  const ben = await aMember('contributor')
  const gone = await aMember('contributor', { removedAt: new Date() })
  for (const { email } of [ben, gone]) {
    const taken = (email ?? '').toUpperCase()
    expect(await ask(ada, taken)).toBe('asked')
    expect(await findPendingAddress(ada.id, ada.id)).toBe(taken)
    expect([...mailsTo(email), ...mailsTo(taken)]).toEqual([])
  }
  expect(mailsTo(ada.email)).toHaveLength(2)
})

test('an address that became another’s before it was confirmed is theirs', async () => {
  const ada = await aMember('contributor')
  const to = anAddress()
  await ask(ada, to)
  await aMember('contributor', { email: to.toUpperCase() })
  expect(await confirm(to)).toBe('link-unusable')
  expect(await addressOf(ada)).toBe(ada.email)
})

test('of two who confirm one address at the same moment one has it', async () => {
  for (let turn = 0; turn < 5; turn += 1) {
    const [ada, ben, to] = [await aMember('contributor'), await aMember('contributor'), anAddress()]
    const tokens = []
    for (const one of [ada, ben]) {
      await ask(one, to)
      tokens.push(newestTokenTo(to))
      emptyOutbox()
    }
    const outcomes = await Promise.all(tokens.map((token) => confirmAddress(token, null)))
    expect(outcomes.filter(({ status }) => status === 'confirmed')).toHaveLength(1)
  }
})

test('an address that can be put back is nobody else’s: not by a change, not by an invitation', async () => {
  const olga = await aMember('owner')
  const ada = await aMember('contributor')
  const now = new Date()
  await changeTo(ada, anAddress(), now)
  const old = ada.email ?? ''
  expect(await ask(olga, old, now)).toBe('asked')
  expect(mailsTo(old).filter(({ subject }) => subject.startsWith('Bevestig'))).toEqual([])
  const invitation = { email: old.toUpperCase(), name: '', role: 'editor', authorId: null } as const
  expect(await inviteMember(olga.id, invitation, now)).toEqual({ status: 'already-member' })
  expect(await inviteMember(olga.id, invitation, hoursFrom(8 * 24, now))).toEqual({ status: 'invited' })
})

test('an address that somebody else has by now is not put back', async () => {
  const ada = await aMember('contributor')
  const to = anAddress()
  await changeTo(ada, to)
  const token = newestTokenTo(ada.email)
  await aMember('contributor', { email: ada.email })
  expect(await undo(token)).toBe('link-unusable')
  expect(await addressOf(ada)).toBe(to)
})

test('an old address of who is no member any more is kept for nobody', async () => {
  const [ada, ben] = [await aMember('contributor'), await aMember('contributor')]
  await changeTo(ada, anAddress())
  await db().update(members).set({ removedAt: new Date() }).where(eq(members.id, ada.id))
  await changeTo(ben, ada.email ?? '')
})
