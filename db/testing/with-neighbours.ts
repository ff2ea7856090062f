import { afterAll, beforeAll, expect } from 'vitest'
import { db } from '@/db/client'
import { departures, type Member } from '@/db/schema'
import { asReader } from '@/publication/files/departures/testing/everything/as-reader'
import { correspondence } from '@/publication/files/departures/testing/everything/correspondence'
import { essays } from '@/publication/files/departures/testing/everything/essays'
import { waysIn } from '@/publication/files/departures/testing/everything/ways-in'
import { aMember } from './a-member'
import { listRows } from './list-rows'
import { anAuthor } from './publish'

/**
 * For a file of tests of what somebody does with what is theirs: two others write each other meanwhile, and have everything that
 * there can be of it; `busy`: they have essays, readers and ways in as well, and another leaves. Whatever is done, all of that is at the end as it
 * was, and as it was there first, nothing of it is taken for one's own.
 */
export function withNeighbours(busy?: 'busy'): void {
  let before: Set<string>
  beforeAll(async () => {
    const nora = await aNeighbour('Nora')
    const authorId = nora.authorId ?? ''
    if (busy) await beBusy(nora, authorId)
    await correspondence(nora, await aNeighbour('Otto'), authorId)
    before = await listRows()
  })
  afterAll(async () => {
    const now = await listRows()
    expect([...before].filter((row) => !now.has(row))).toEqual([])
  })
}

async function beBusy(nora: Member, authorId: string): Promise<void> {
  await waysIn(nora)
  await asReader()
  await essays(nora, authorId)
  const { id: memberId } = await aNeighbour('Pia', { removedAt: new Date() })
  const moment = new Date()
  const eraseAt = new Date(moment.getTime() + 86_400_000 * 10_000)
  await db()
    .insert(departures)
    .values({ memberId, texts: 'under-name', isOwn: true, askedAt: moment, eraseAt })
}

async function aNeighbour(name: string, given: Partial<Member> = {}) {
  const authorId = await anAuthor(`${name.toLowerCase()}-naast`)
  return aMember('contributor', { email: `${name}@naast.example`, name: `${name} Naast`, authorId, ...given })
}
