import { eq } from 'drizzle-orm'
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { db } from '@/db/client'
import { type Member, members, signInRequests } from '@/db/schema'
import { aMember } from '@/db/testing/a-member'
import { aPublication } from '@/db/testing/publish'
import { withNeighbours } from '@/db/testing/with-neighbours'
import type { Delivered, Mail } from '@/emails/mail'
import { sendSignInLink } from '../sessions/send-sign-in-link'
import { sendInvitation } from './send-invitation'
import { sendNewRole } from './send-new-role'

withNeighbours('busy')

const { deliverMail } = vi.hoisted(() => ({ deliverMail: vi.fn<(mail: Mail) => Promise<Delivered>>() }))
vi.mock('@/emails/deliver-mail', () => ({ deliverMail }))

let owner: Member
beforeAll(async () => {
  await aPublication()
  owner = await aMember('owner')
})
beforeEach(() => {
  deliverMail.mockReset().mockResolvedValue({ status: 'accepted' })
})

async function askForLink({ email }: Member): Promise<void> {
  const [asked] = await db()
    .insert(signInRequests)
    .values({ email: email ?? '' })
    .returning({ id: signInRequests.id })
  await sendSignInLink(asked?.id ?? '')
}

const newRole = ({ id: memberId }: Member) =>
  sendNewRole({ memberId, role: 'contributor', byId: owner.id, at: '2026-03-02' })

describe.each<[string, Partial<Member>, (member: Member) => Promise<void>]>([
  ['an invitation', { joinedAt: null }, ({ id }) => sendInvitation(id)],
  ['a link to sign in', {}, askForLink],
  ['a new role', {}, newRole],
])('%s', (_what, given, send) => {
  test('is mailed to whom it is for, beside others', async () => {
    const [, second] = [
      await aMember('contributor', given),
      await aMember('contributor', given),
      await aMember('contributor', given),
    ]
    await send(second)
    expect(deliverMail.mock.calls.map(([mail]) => mail.to)).toEqual([second.email])
  })

  test('is not mailed to who was removed meanwhile, whose address is not emptied yet', async () => {
    const member = await aMember('contributor', given)
    await db().update(members).set({ removedAt: new Date() }).where(eq(members.id, member.id))
    await send(member)
    expect(deliverMail).not.toHaveBeenCalled()
  })
})

test('who came in meanwhile is invited no more', async () => {
  await sendInvitation((await aMember('contributor')).id)
  expect(deliverMail).not.toHaveBeenCalled()
})
