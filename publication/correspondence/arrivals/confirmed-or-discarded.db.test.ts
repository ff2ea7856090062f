import { eq, sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { db } from '@/db/client'
import { arrivals, members, writtenLetters } from '@/db/schema'
import { aMember } from '@/db/testing/a-member'
import { withNeighbours } from '@/db/testing/with-neighbours'
import { closeQueue } from '@/queue/sender'
import { confirmArrival } from './confirm-arrival'
import { discardArrival } from './discard-arrival'
import { aDialogueByMail } from './testing/a-dialogue-by-mail'
import { aMail } from './testing/a-mail'

withNeighbours()

beforeAll(() => {
  vi.stubEnv('INBOUND_DOMAIN', 'post.site.example')
})
afterAll(async () => {
  vi.unstubAllEnvs()
  await closeQueue()
})

async function howManyWait(): Promise<number> {
  const { rows } = await db().execute(
    sql`select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
  )
  return rows.length
}

test('what its writer makes a letter at this moment, an owner does not lay aside meanwhile', async () => {
  const { dialogueId, anna } = await aDialogueByMail()
  const owner = await aMember('owner')
  const [arrival] = await db()
    .insert(arrivals)
    .values({
      via: 'smtp',
      raw: Buffer.from(aMail({})),
      dialogueId,
      memberId: anna.id,
      state: 'held',
      heldFor: 'no-proof',
    })
    .returning()
  const id = arrival?.id ?? ''
  const letter = { subject: '', body: 'Lieve Ben.' }
  const both = await db().transaction(async (holding) => {
    // A letter refers to its writer: confirming comes as far as the arrival, and waits here before it makes one.
    await holding.select().from(members).where(eq(members.id, anna.id)).for('update')
    const confirming = confirmArrival(anna.id, id, letter)
    await vi.waitFor(async () => expect(await howManyWait()).toBe(1), { timeout: 30_000 })
    let isDiscarded = false
    const discarding = discardArrival(owner.id, id).finally(() => {
      isDiscarded = true
    })
    await vi.waitFor(async () => expect(isDiscarded || (await howManyWait()) === 2).toBe(true), {
      timeout: 30_000,
    })
    return { confirming, discarding }
  })
  expect(await both.confirming).toMatchObject({ status: 'confirmed' })
  expect(await both.discarding).toEqual({ status: 'not-found' })
  expect(await db().$count(writtenLetters, eq(writtenLetters.dialogueId, dialogueId))).toBe(1)
}, 60_000)
