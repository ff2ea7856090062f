import { and, eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { db } from '@/db/client'
import { departures, members } from '@/db/schema'
import { aMember } from '@/db/testing/a-member'
import { isMemberOrLeft } from './may-come-back'

const NOW = new Date('2026-07-01T10:00:00Z')
const departure = { texts: 'under-name' as const, isOwn: true, askedAt: NOW, eraseAt: NOW }

test.each([
  ['who is there', null, null, true],
  ['who was removed before anybody left', NOW, null, false],
  ['who left by themselves', NOW, departure, true],
  ['who was removed by an owner', NOW, { ...departure, isOwn: false }, false],
  ['who left by themselves and is erased', NOW, { ...departure, erasedAt: NOW }, false],
])('%s', async (_, removedAt, left, expected) => {
  // Another left by themselves: that says nothing of this one.
  const { id: otherId } = await aMember('contributor', { removedAt: NOW })
  await db()
    .insert(departures)
    .values({ memberId: otherId, ...departure })
  const { id: memberId } = await aMember('contributor', { removedAt })
  if (left)
    await db()
      .insert(departures)
      .values({ memberId, ...left })
  const found = await db()
    .select({ id: members.id })
    .from(members)
    .where(and(eq(members.id, memberId), isMemberOrLeft()))
  expect(found.length > 0).toBe(expected)
})
