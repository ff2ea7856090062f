import { eq } from 'drizzle-orm'
import { beforeEach, expect, test } from 'vitest'
import { db } from '@/db/client'
import { type ProofLink, proofLinks } from '@/db/schema'
import { aDialogue } from '@/db/testing/a-dialogue'
import { withNeighbours } from '@/db/testing/with-neighbours'
import { hashToken } from '@/publication/people/sessions/token'
import { endProofLinks, noteAnswered, noteProofMailed, wasMailedLately } from './proof-link'

withNeighbours()

const NOW = new Date('2026-05-12T10:00:00Z')
const EARLIER = new Date('2026-05-10T10:00:00Z')

let itself: ProofLink
let there: string
let other: string
let made = 0

beforeEach(async () => {
  const here = await aDialogue()
  there = (await aDialogue({ by: here.writers })).id
  other = here.second.id
  const asked = {
    dialogueId: here.id,
    memberId: here.first.id,
    fingerprint: 'a'.repeat(64),
    deed: 'approval' as const,
  }
  itself = {
    tokenHash: hashToken(`${here.id} itself`),
    ...asked,
    lacked: [],
    createdAt: EARLIER,
    mailedAt: null,
    usedAt: null,
  }
})

async function add(change: Partial<ProofLink> = {}): Promise<string> {
  made += 1
  const tokenHash = hashToken(`${itself.dialogueId} ${made}`)
  await db()
    .insert(proofLinks)
    .values({ ...itself, tokenHash, ...change })
  return tokenHash
}

const rowOf = async (hash: string) =>
  (await db().select().from(proofLinks).where(eq(proofLinks.tokenHash, hash)))[0]

test('with the links of a dialogue no other link ends, and one that was used stays used then', async () => {
  const [own, elsewhere, used] = [
    await add(),
    await add({ dialogueId: there }),
    await add({ usedAt: EARLIER }),
  ]
  await db().transaction((transaction) => endProofLinks(transaction, itself.dialogueId, NOW))
  const ends = await Promise.all([own, elsewhere, used].map(async (hash) => (await rowOf(hash))?.usedAt))
  expect(ends).toEqual([NOW, null, EARLIER])
})

test('a link that is answered ends at the first answer, and no other with it', async () => {
  const beside = await add()
  await add({ tokenHash: hashToken('a token') })
  await noteAnswered('a token', EARLIER)
  await noteAnswered('a token', NOW)
  expect(await rowOf(hashToken('a token'))).toMatchObject({ usedAt: EARLIER })
  expect(await rowOf(beside)).toMatchObject({ usedAt: null })
})

test('a mail that was taken is noted at its own link', async () => {
  const [own, beside] = [await add(), await add()]
  await noteProofMailed(own, NOW)
  expect([(await rowOf(own))?.mailedAt, (await rowOf(beside))?.mailedAt]).toEqual([NOW, null])
})

test('somebody was mailed lately when they were, of this dialogue, within a day', async () => {
  const lately = new Date(NOW.getTime() - 3_600_000)
  await add({ mailedAt: lately, dialogueId: there })
  await add({ mailedAt: lately, memberId: other })
  await add({ mailedAt: EARLIER })
  await add()
  expect(await wasMailedLately(itself, NOW)).toBe(false)
  await add({ mailedAt: lately })
  expect(await wasMailedLately(itself, NOW)).toBe(true)
})
