import { createRequire } from 'node:module'
import { beforeEach, expect, test, vi } from 'vitest'
import { db } from '@/db/client'
import { sessions } from '@/db/schema'
import { aMember } from '@/db/testing/a-member'
import { removeMember } from '@/publication/people/members/remove-member'
import { makeSignInLink } from '@/publication/people/sessions/make-sign-in-link'
import { redeemSignInLink } from '@/publication/people/sessions/redeem-sign-in-link'
import { findSignedInMember } from './auth'
import { sessionCookie } from './session-cookie'

const browser = new Map<string, string>()

// next-auth takes this module with `require`, past the mocks of vitest: so its own functions are replaced.
const nextHeaders = createRequire(import.meta.url)('next/headers')
vi.spyOn(nextHeaders, 'headers').mockImplementation(async () => new Headers())
vi.spyOn(nextHeaders, 'cookies').mockImplementation(async () => ({
  getAll: () => [...browser].map(([name, value]) => ({ name, value })),
}))

beforeEach(() => browser.clear())

async function signIn(memberId: string): Promise<void> {
  const link = await makeSignInLink(db(), memberId, 'sign-in')
  const outcome = await redeemSignInLink(link.split('/').at(-1) ?? '')
  if (outcome.status !== 'signed-in') throw new Error('Could not sign in')
  browser.set(sessionCookie().name, outcome.sessionToken)
}

test('next-auth finds who is signed in by our cookie and our tables', async () => {
  const ada = await aMember('contributor')
  expect(await findSignedInMember()).toBeNull()
  await signIn(ada.id)
  expect(await findSignedInMember()).toMatchObject({ id: ada.id, role: 'contributor' })
})

test.each(['', 'verzonnen', 'a'.repeat(5_000), '%00', "' or 1=1 --"])(
  'a made-up cookie %j is nobody',
  async (token) => {
    browser.set(sessionCookie().name, token)
    expect(await findSignedInMember()).toBeNull()
  },
)

test('who was removed is nobody at the next request', async () => {
  const olga = await aMember('owner')
  const ada = await aMember('editor')
  await signIn(ada.id)
  await removeMember(olga.id, ada.id)
  expect(await findSignedInMember()).toBeNull()
})

test('an expired session is nobody', async () => {
  await signIn((await aMember('editor')).id)
  await db()
    .update(sessions)
    .set({ expiresAt: new Date(Date.now() - 1) })
  expect(await findSignedInMember()).toBeNull()
})

test('a database that does not answer is an error, not a stranger', async () => {
  await signIn((await aMember('editor')).id)
  const select = vi.spyOn(db(), 'select').mockImplementation(() => {
    throw new Error('connection refused')
  })
  await expect(findSignedInMember()).rejects.toThrow('The session could not be read')
  select.mockRestore()
})
