import { eq } from 'drizzle-orm'
import { db } from '@/db/client'
import { type Member, members } from '@/db/schema'
import { aMember } from '@/db/testing/a-member'
import { anAuthor } from '@/db/testing/publish'
import { leavePublication } from '../leave-publication'

const DAY_MS = 86_400_000
export const NOW = new Date('2026-11-29T12:00:00Z')
export const inDays = (days: number) => new Date(NOW.getTime() + days * DAY_MS)

type Texts = 'under-name' | 'under-a-writer' | 'withdrawn'
export const choose = (texts: Texts, successorId: string | null = null) => ({ texts, successorId })

let made = 0

/** An owner, and two with a byline, of whom Ada leaves; `made`: for addresses that no other test has. */
export async function ownerAdaAndBen() {
  made += 1
  // Of this name there is one.
  await db().update(members).set({ name: 'Eerder Iemand' }).where(eq(members.name, 'Ada van Iersel'))
  const owner = await aMember('owner', { name: 'Olga Wit' })
  const ada = await aMember('contributor', {
    name: 'Ada van Iersel',
    authorId: await anAuthor(`ada-${made}`, { givenName: 'Ada', infix: 'van', familyName: 'Iersel' }),
  })
  const ben = await aMember('contributor', {
    name: 'Ben Zuid',
    authorId: await anAuthor(`ben-${made}`, { givenName: 'Ben', familyName: 'Zuid' }),
  })
  const leave = (texts: Texts = 'under-name', by: Member = ada) =>
    leavePublication(by.id, ada.id, choose(texts), NOW)
  return { owner, ada, ben, made, leave }
}
