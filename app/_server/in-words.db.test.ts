import { eq } from 'drizzle-orm'
import { afterEach, expect, test, vi } from 'vitest'
import { db } from '@/db/client'
import { members } from '@/db/schema'
import { aMember } from '@/db/testing/a-member'
import { log } from '@/log'
import { textsIn } from '@/texts/texts'
import { inWords } from './in-words'

const logged = vi.spyOn(log, 'error')
afterEach(() => logged.mockClear())

const rename = async (id: string) => {
  await db().transaction((transaction) =>
    transaction.update(members).set({ name: 'Ada' }).where(eq(members.id, id)),
  )
  return 'renamed'
}
const heard = (act: () => Promise<string>) => inWords('trouble', (sentence) => sentence, act)

test('what somebody else holds is said within five seconds, and is no error of ours', async () => {
  const { id } = await aMember('editor')
  const asked = Date.now()
  await db().transaction(async (transaction) => {
    await transaction.select().from(members).where(eq(members.id, id)).for('update')
    expect(await heard(() => rename(id))).toBe(textsIn('nl').desk.heldByAnother)
  })
  expect(Date.now() - asked).toBeLessThan(5_000)
  expect(logged).not.toHaveBeenCalled()
  expect(await heard(() => rename(id))).toBe('renamed')
})

test('two who wait for each other: one of them hears it', async () => {
  const [one, other] = [await aMember('editor'), await aMember('editor')]
  const renameBoth = (ids: string[]) =>
    heard(() =>
      db().transaction(async (transaction) => {
        for (const id of ids) {
          await transaction.update(members).set({ name: 'Ben' }).where(eq(members.id, id))
          await new Promise((resolve) => setTimeout(resolve, 200))
        }
        return 'renamed'
      }),
    )
  const both = await Promise.all([renameBoth([one.id, other.id]), renameBoth([other.id, one.id])])
  expect(both.toSorted()).toEqual([textsIn('nl').desk.heldByAnother, 'renamed'])
  expect(logged).not.toHaveBeenCalled()
})

test('everything else is trouble, and its cause is in the log', async () => {
  const broken = () =>
    heard(() =>
      db()
        .execute('select 1 / 0')
        .then(() => 'done'),
    )
  expect(await broken()).toBe('trouble')
  expect(logged).toHaveBeenCalledTimes(1)
})
