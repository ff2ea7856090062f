import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { db } from './client'
import { attempts, edition, topics } from './schema'

const numberNow = async () => (await db().select().from(edition))[0]?.number

test('a change that readers can see makes a new edition', async () => {
  const before = await numberNow()
  await db().insert(topics).values({ slug: 'verdieping', name: 'Verdieping' })
  await db().update(topics).set({ name: 'Diepte' }).where(eq(topics.slug, 'verdieping'))
  expect(await numberNow()).toBe((before ?? 0) + 2)
})

test('a change that readers cannot see makes none', async () => {
  const before = await numberNow()
  await db().insert(attempts).values({ kind: 'sign-in by address', keyHash: 'x' })
  expect(await numberNow()).toBe(before)
})
