import { randomUUID } from 'node:crypto'
import { expect, test, vi } from 'vitest'
import { db } from '@/db/client'
import { aMember } from '@/db/testing/a-member'
import { enqueue } from '@/queue/enqueue'
import { askForSignInLink } from '../sessions/ask-for-sign-in-link'
import { findSession } from '../sessions/find-session'
import { makeSignInLink } from '../sessions/make-sign-in-link'
import { redeemSignInLink } from '../sessions/redeem-sign-in-link'
import { sendSignInLink } from '../sessions/send-sign-in-link'
import { confirmAddress } from './confirm-address'
import {
  anAddress,
  ask,
  confirm,
  mailsTo,
  newestTokenTo,
  signIn,
  tokenIn,
  withoutMembersOrMail,
} from './testing/changes-of-address'

vi.mock('@/queue/enqueue', () => ({ enqueue: vi.fn(async () => {}) }))
withoutMembersOrMail()

test('every link and session of before ends, but the session of whoever confirms', async () => {
  const ada = await aMember('contributor')
  const ben = await aMember('contributor')
  const [own, other, ofBen] = [await signIn(ada), await signIn(ada), await signIn(ben)]
  const link = tokenIn(await makeSignInLink(db(), ada.id, 'sign-in'))
  const to = anAddress()
  await ask(ada, to)
  expect(await findSession(other)).not.toBeNull()
  expect(await confirm(to, own)).toBe('confirmed')
  expect((await findSession(own))?.member.email).toBe(to)
  expect(await findSession(other)).toBeNull()
  expect(await findSession(ofBen)).not.toBeNull()
  expect((await redeemSignInLink(link)).status).toBe('link-unusable')
})

test('a session of somebody else keeps nobody signed in', async () => {
  const ada = await aMember('contributor')
  const own = await signIn(ada)
  const to = anAddress()
  await ask(ada, to)
  await confirm(to, await signIn(await aMember('owner')))
  expect(await findSession(own)).toBeNull()
})

test('an invitation of before ends too, and one that is asked for afterwards goes to the new address', async () => {
  const olga = await aMember('owner')
  const invited = await aMember('contributor', { joinedAt: null })
  const invitation = tokenIn(await makeSignInLink(db(), invited.id, 'invitation'))
  const to = anAddress()
  expect(await ask(invited, to, undefined, olga)).toBe('asked')
  await confirm(to)
  expect((await redeemSignInLink(invitation)).status).toBe('link-unusable')
})

test('a link asked for with the old address while it goes over signs nobody in', async () => {
  const ada = await aMember('contributor')
  const to = anAddress()
  await ask(ada, to)
  await askForSignInLink(ada.email ?? '', randomUUID())
  const [, , payload] = vi.mocked(enqueue).mock.calls.find(([, name]) => name === 'send-sign-in-link') ?? []
  const { requestId } = payload as { requestId: string }
  await Promise.all([sendSignInLink(requestId), confirmAddress(newestTokenTo(to), null)])
  for (const { text } of mailsTo(ada.email).filter(({ subject }) => subject.startsWith('Inloggen')))
    expect((await redeemSignInLink(tokenIn(text))).status).toBe('link-unusable')
})
