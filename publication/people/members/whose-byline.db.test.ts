import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { db } from '@/db/client'
import { departures, type Member, members } from '@/db/schema'
import { aMember } from '@/db/testing/a-member'
import { anAuthor } from '@/db/testing/publish'
import { withNeighbours } from '@/db/testing/with-neighbours'
import { inviteMember } from './invite-member'
import { listFreeBylines } from './list-free-bylines'

withNeighbours('busy')

let made = 0

async function someoneWithByline(given: Partial<Member> = {}) {
  made += 1
  const authorId = await anAuthor(`van-wie-${made}`)
  return { authorId, member: await aMember('contributor', { authorId, ...given }) }
}

async function leaves(
  memberId: string,
  texts: 'under-name' | 'under-a-writer' | 'withdrawn',
  isErased: boolean,
) {
  const at = new Date()
  const erased = isErased ? { email: null } : {}
  await db()
    .update(members)
    .set({ removedAt: at, ...erased })
    .where(eq(members.id, memberId))
  await db()
    .insert(departures)
    .values({ memberId, texts, isOwn: true, askedAt: at, eraseAt: at, erasedAt: isErased ? at : null })
}

/** Whether it is offered; what is offered is given, and what is not is refused. */
async function isFree(authorId: string): Promise<boolean> {
  const owner = await aMember('owner')
  const isOffered = (await listFreeBylines(owner.id)).some(({ id }) => id === authorId)
  made += 1
  const email = `nieuw-${made}@voorbeeld.example`
  const invited = await inviteMember(owner.id, { email, name: '', role: 'contributor', authorId })
  expect(invited.status).toBe(isOffered ? 'invited' : 'byline-taken')
  const rows = await db().select().from(members).where(eq(members.email, email))
  expect(rows.map((row) => row.authorId)).toEqual(isOffered ? [authorId] : [])
  return isOffered
}

test('a byline is free once nobody has it, or once who left it under their name is erased', async () => {
  expect(await isFree(await anAuthor('van-niemand'))).toBe(true)
  const { authorId, member } = await someoneWithByline()
  await leaves(member.id, 'under-name', true)
  expect(await isFree(authorId)).toBe(true)
  expect(await isFree(authorId)).toBe(false)
})

test('nobody gets the byline of a member, nor of who may still come back or was hidden by leaving', async () => {
  expect(await isFree((await someoneWithByline()).authorId)).toBe(false)
  expect(await isFree((await someoneWithByline({ removedAt: new Date() })).authorId)).toBe(false)
  for (const [texts, isErased] of [
    ['under-name', false],
    ['under-a-writer', false],
    ['withdrawn', false],
    ['under-a-writer', true],
    ['withdrawn', true],
  ] as const) {
    const { authorId, member } = await someoneWithByline()
    await leaves(member.id, texts, isErased)
    expect(await isFree(authorId), `${texts} ${isErased}`).toBe(false)
  }
})

test('an author who is nobody is refused, and one’s own is not when one is invited again', async () => {
  const { authorId, member } = await someoneWithByline({ joinedAt: null })
  const owner = await aMember('owner')
  const again = { email: member.email ?? '', name: '', role: 'contributor', authorId } as const
  expect(await inviteMember(owner.id, again)).toEqual({ status: 'invited' })
  const unknown = { ...again, authorId: '00000000-0000-4000-8000-000000000000' }
  expect(await inviteMember(owner.id, unknown)).toEqual({ status: 'byline-taken' })
})

test('of two who are invited at once as the same author, one is', async () => {
  const [owner, authorId] = [await aMember('owner'), await anAuthor('twee-tegelijk')]
  const outcomes = await Promise.all(
    [1, 2, 3, 4].map((number) =>
      inviteMember(owner.id, {
        email: `tegelijk-${number}@voorbeeld.example`,
        name: '',
        role: 'contributor',
        authorId,
      }),
    ),
  )
  expect(outcomes.filter(({ status }) => status === 'invited')).toHaveLength(1)
})
