import { isNull } from 'drizzle-orm'
import { beforeEach, expect, test, vi } from 'vitest'
import { rewriteFiles } from '@/db/bundled/rewrite-files'
import { db } from '@/db/client'
import { departures } from '@/db/schema'
import { aMember } from '@/db/testing/a-member'
import { eraseDeparted } from './erase-departed'

vi.mock('@/db/bundled/rewrite-files', () => ({ rewriteFiles: vi.fn() }))
beforeEach(() => vi.mocked(rewriteFiles).mockReset())

// What is erased by one process may be written anew by another meanwhile.
const erasedMeanwhile = async () => {
  const { id } = await aMember('contributor')
  await db()
    .insert(departures)
    .values({ memberId: id, texts: 'under-name', isOwn: true, eraseAt: NOW, askedAt: NOW, erasedAt: NOW })
  return id
}

const NOW = new Date('2026-08-01T10:00:00Z')
const LATER = new Date('2026-08-01T11:00:00Z')

test('once somebody was erased the files are written anew, again while a table was in use, and no more after that', async () => {
  const { id } = await aMember('contributor')
  const long = new Date('2026-06-01T10:00:00Z')
  await db()
    .insert(departures)
    .values({ memberId: id, texts: 'under-name', isOwn: true, askedAt: long, eraseAt: LATER })
  await eraseDeparted(NOW)
  expect(rewriteFiles).not.toHaveBeenCalled()
  vi.mocked(rewriteFiles).mockResolvedValueOnce({ status: 'later', tables: ['public.members'] })
  await eraseDeparted(LATER)
  expect(await db().select().from(departures)).toMatchObject([{ erasedAt: LATER, rewrittenAt: null }])
  vi.mocked(rewriteFiles).mockResolvedValueOnce({ status: 'rewritten' })
  await eraseDeparted(LATER)
  expect(await db().select().from(departures)).toMatchObject([{ rewrittenAt: LATER }])
  await eraseDeparted(LATER)
  expect(rewriteFiles).toHaveBeenCalledTimes(2)
})

test('whoever is erased while they are written may stand in those that were done already: for them it is done again', async () => {
  await erasedMeanwhile()
  let meanwhile = ''
  vi.mocked(rewriteFiles).mockImplementationOnce(async () => {
    meanwhile = await erasedMeanwhile()
    return { status: 'rewritten' }
  })
  await eraseDeparted(NOW)
  const left = await db().select().from(departures).where(isNull(departures.rewrittenAt))
  expect(left.map(({ memberId }) => memberId)).toEqual([meanwhile])
  vi.mocked(rewriteFiles).mockResolvedValueOnce({ status: 'rewritten' })
  await eraseDeparted(LATER)
  expect(await db().$count(departures, isNull(departures.rewrittenAt))).toBe(0)
})
