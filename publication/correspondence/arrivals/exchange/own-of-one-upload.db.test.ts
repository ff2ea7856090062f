import { expect, test } from 'vitest'
import { db } from '@/db/client'
import { arrivals, exchanges } from '@/db/schema'
import { aDialogue } from '@/db/testing/a-dialogue'
import { withNeighbours } from '@/db/testing/with-neighbours'
import { findOwnOfExchange, listOwnExchanges } from './find-own-of-exchange'

withNeighbours()

/** An upload with so many mails of the first correspondent that wait, and one of the second. */
async function anUpload(
  { id: dialogueId, first, second }: Awaited<ReturnType<typeof aDialogue>>,
  own: number,
) {
  const [upload] = await db()
    .insert(exchanges)
    .values({ dialogueId, uploadedBy: second.id, fileName: `${own}.mbox`, total: own + 1, done: own + 1 })
    .returning({ id: exchanges.id })
  const exchangeId = upload?.id ?? ''
  const mail = { via: 'upload' as const, raw: Buffer.from(''), dialogueId, exchangeId, body: 'Dag.' }
  const whose = [second.id, ...Array.from({ length: own }, () => first.id)]
  await db()
    .insert(arrivals)
    .values(whose.map((memberId) => ({ ...mail, memberId, state: 'proposed' as const })))
  return exchangeId
}

test('of two uploads each has its own mails, and of each member their own', async () => {
  const dialogue = await aDialogue()
  const [one, two] = [await anUpload(dialogue, 1), await anUpload(dialogue, 2)]
  const counts = async (memberId: string, id: string) => {
    const own = await findOwnOfExchange(memberId, id)
    return [own?.ownCount, own?.waitingCount, own?.waiting.length]
  }
  expect(await counts(dialogue.first.id, one)).toEqual([1, 1, 1])
  expect(await counts(dialogue.first.id, two)).toEqual([2, 2, 2])
  expect(await counts(dialogue.second.id, two)).toEqual([1, 1, 1])
  const listed = await listOwnExchanges(dialogue.first.id)
  expect(listed.map(({ id, count }) => [id, count])).toEqual([
    [one, 1],
    [two, 2],
  ])
})
