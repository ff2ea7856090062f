import { expect, test } from 'vitest'
import { db } from '@/db/client'
import { addressChanges } from '@/db/schema'
import { aMember } from '@/db/testing/a-member'
import { withNeighbours } from '@/db/testing/with-neighbours'
import { lockChangeFrom } from './lock-change-from'

withNeighbours('busy')

const NOW = new Date('2026-05-12T10:00:00Z')
const daysAgo = (days: number) => new Date(NOW.getTime() - days * 86_400_000)

async function aChange(oldEmail: string, change: Partial<typeof addressChanges.$inferInsert> = {}) {
  const member = await aMember('contributor')
  const asked = { memberId: member.id, oldEmail, newEmail: `${member.id}@nieuw.example`, askedAt: daysAgo(3) }
  await db()
    .insert(addressChanges)
    .values({ ...asked, confirmedAt: daysAgo(2), ...change })
  return member
}

const find = async (email: string) =>
  (await db().transaction((transaction) => lockChangeFrom(transaction, email, NOW)))?.member.id ?? null

test('an address is kept for whoever lost it, and for nobody else', async () => {
  const [ada, ben] = [await aChange('ada@oud.example'), await aChange('ben@oud.example')]
  expect(await find('ada@oud.example')).toBe(ada.id)
  expect(await find(' Ben@Oud.example ')).toBe(ben.id)
  expect(await find('cas@oud.example')).toBeNull()
})

test('it is kept for seven days after it was confirmed, until it is undone', async () => {
  await aChange('laat@oud.example', { confirmedAt: daysAgo(8) })
  await aChange('gevraagd@oud.example', { confirmedAt: null })
  await aChange('terug@oud.example', { undoneAt: daysAgo(1) })
  for (const email of ['laat', 'gevraagd', 'terug']) expect(await find(`${email}@oud.example`)).toBeNull()
})

test('of several who had it one after the other it is kept for the first', async () => {
  const first = await aChange('samen@oud.example', { confirmedAt: daysAgo(4) })
  await aChange('samen@oud.example', { confirmedAt: daysAgo(1) })
  expect(await find('samen@oud.example')).toBe(first.id)
})

test('of who lost one address and another it is the change of that one', async () => {
  const { id: memberId } = await aChange('eerst@oud.example', { confirmedAt: daysAgo(5) })
  const asked = { memberId, newEmail: 'nu@nieuw.example', askedAt: daysAgo(3), confirmedAt: daysAgo(2) }
  await db()
    .insert(addressChanges)
    .values({ ...asked, oldEmail: 'daarna@oud.example' })
  const found = await db().transaction((transaction) =>
    lockChangeFrom(transaction, 'daarna@oud.example', NOW),
  )
  expect(found?.change).toMatchObject({ oldEmail: 'daarna@oud.example', memberId })
})
