import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { db } from '@/db/client'
import { arrivals, letterRevisions, type Member } from '@/db/schema'
import { aDialogue } from '@/db/testing/a-dialogue'
import { aMember } from '@/db/testing/a-member'
import { anAuthor, aPiece } from '@/db/testing/publish'
import { textsIn } from '@/texts/texts'
import { listOwnMails } from './list-own-bytes'
import { listOwnLetters } from './list-own-letters'
import { listOwnPublicTexts } from './list-own-public-texts'

const words = textsIn('nl').takeAlong
/** More than are read at once. */
const MANY = 45

async function all<T>(listed: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = []
  for await (const it of listed) found.push(it)
  return found
}

test('of what is public they take their own pieces and, of a dialogue, their own letters', async () => {
  const [own, another] = [await anAuthor('denise'), await anAuthor('carola')]
  const { id: memberId } = await aMember('contributor', { authorId: own })
  const letter = (fromAuthorId: string, body: string) => ({ fromAuthorId, body })
  await aPiece('van-ons', {
    by: [own, another],
    letters: [letter(own, 'Mijn brief.'), letter(another, 'Haar brief.')],
  })
  await aPiece('van-toen', {
    by: [own, another],
    letters: [letter(another, 'Haar eerste.'), letter(own, 'Mijn tweede.')],
  })
  await aPiece('van-haar', { by: [another], letters: [letter(another, 'Van haar alleen.')] })
  await aPiece('mijn-essay', { by: [own], body: 'Mijn essay.' })
  await aPiece('weg', { by: [own], body: 'Weg.', withdrawnAt: new Date() })
  const texts = await all(listOwnPublicTexts(memberId, words))
  expect(texts.map(({ text }) => text).sort()).toEqual(['Mijn brief.', 'Mijn essay.', 'Mijn tweede.'])
})

test('of more pieces than are read at once each is taken, once', async () => {
  const authorId = await anAuthor('veel')
  const { id: memberId } = await aMember('contributor', { authorId })
  for (let number = 0; number < MANY; number += 1)
    await aPiece(`stuk-${number}`, { by: [authorId], body: `${number}` })
  const texts = (await all(listOwnPublicTexts(memberId, words))).map(({ text }) => text)
  expect([texts.length, new Set(texts).size]).toEqual([MANY, MANY])
})

test('of more versions than are read at once each is taken, once, and of no other letter', async () => {
  const { writers } = await aDialogue()
  const [from, other] = writers as [Member, Member]
  const letters = [{ from }, { from: other }, { from }]
  const { first, second, letterIds } = await aDialogue({ by: writers, letters })
  for (const letterId of letterIds) {
    const rows = Array.from({ length: MANY }, (_, index) => ({
      letterId,
      number: index + 2,
      subject: '',
      body: `${index}`,
    }))
    await db()
      .insert(letterRevisions)
      .values(rows.map((row) => ({ ...row, savedAt: new Date() })))
  }
  for (const [member, count] of [
    [first, 2],
    [second, 1],
  ] as const) {
    const texts = await all(listOwnLetters(member.id, words))
    const known = new Set(texts.map(({ record }) => JSON.stringify(record)))
    expect([texts.length, known.size]).toEqual([count * (MANY + 1), count * (MANY + 1)])
  }
})

test('of more mails than are read at once each is taken, once, and no mail of another', async () => {
  const { id: dialogueId, first, second } = await aDialogue()
  const mail = { via: 'smtp' as const, raw: Buffer.from('x'), dialogueId, state: 'confirmed' as const }
  await db()
    .insert(arrivals)
    .values(Array.from({ length: MANY }, () => ({ ...mail, id: randomUUID(), memberId: first.id })))
  await db()
    .insert(arrivals)
    .values({ ...mail, memberId: second.id })
  const files = (await all(listOwnMails(first.id, words))).map(({ file }) => file)
  expect([files.length, new Set(files).size]).toEqual([MANY, MANY])
  expect(await all(listOwnMails(second.id, words))).toHaveLength(1)
})
