import { and, eq, isNotNull } from 'drizzle-orm'
import { afterAll, expect, test } from 'vitest'
import { db } from '@/db/client'
import { arrivals, writtenLetters } from '@/db/schema'
import { aCorrespondent, aDialogue } from '@/db/testing/a-dialogue'
import { aMember } from '@/db/testing/a-member'
import { listJobs } from '@/db/testing/list-jobs'
import { withNeighbours } from '@/db/testing/with-neighbours'
import { closeQueue } from '@/queue/sender'
import { confirmArrival } from '../arrivals/confirm-arrival'
import { confirmByLink } from '../arrivals/notices/confirm-by-link'
import { makeLetterLink } from '../arrivals/notices/letter-link'
import { openLetterLink } from '../arrivals/notices/open-letter-link'
import { saveLetter } from './save-letter'
import { sendLetter } from './send-letter'

withNeighbours()
afterAll(closeQueue)

/** A page that said that a letter goes to the second who writes; Iris writes along since it came. */
async function aPageOfBefore() {
  const { id, first, second } = await aDialogue()
  const iris = await aMember('contributor', { name: 'Iris Vos' })
  await aCorrespondent(id, iris)
  return { id, first, second, iris }
}

/** Letters of this dialogue that were sent, and how many were told of it by mail. */
async function whatWasSent(dialogueId: string) {
  const isSent = and(eq(writtenLetters.dialogueId, dialogueId), isNotNull(writtenLetters.sentAt))
  const [letter] = await db().select().from(writtenLetters).where(isSent)
  return letter ? (await listJobs('mail-letter', { letterId: letter.id })).length : null
}

const CAME = { status: 'somebody-came', who: [{ name: 'Iris Vos' }] }

test.each(['all', 'one'])(
  'a letter to %s is sent to nobody of whom the page did not say that they get it',
  async (whom) => {
    const { id, first, second, iris } = await aPageOfBefore()
    const letterId = crypto.randomUUID()
    const toMemberId = whom === 'one' ? second.id : null
    const draft = { dialogueId: id, letterId, basedOn: 0 }
    await saveLetter(first.id, draft, { subject: '', body: 'Dag.', toMemberId })
    const send = (seen: string[]) => sendLetter(first.id, letterId, 1, new Date(), seen)
    expect(await send([first.id, second.id])).toMatchObject({ ...CAME, others: [second.id, iris.id] })
    expect(await whatWasSent(id)).toBeNull()
    expect(await send([second.id, iris.id])).toEqual({ status: 'sent' })
    expect(await whatWasSent(id)).toBe(2)
  },
)

test('a mail becomes no letter at the desk or behind its link for somebody whom the page did not name', async () => {
  const { id, first, second, iris } = await aPageOfBefore()
  const [arrival] = await db()
    .insert(arrivals)
    .values({
      via: 'smtp',
      raw: Buffer.from(''),
      dialogueId: id,
      memberId: first.id,
      state: 'proposed',
      body: 'Dag.',
    })
    .returning()
  const arrivalId = arrival?.id ?? ''
  const link = await makeLetterLink(db(), { arrivalId, memberId: first.id })
  const token = link.split('/').at(-1) ?? ''
  const seen = [second.id]
  const text = { subject: '', body: 'Anders.', toMemberId: second.id }
  expect(await confirmArrival(first.id, arrivalId, { ...text, seen })).toMatchObject(CAME)
  for (const adjusted of [null, { ...text, withQuoted: false, withSignature: false }])
    expect(await confirmByLink(token, null, adjusted, new Date(), seen)).toMatchObject(CAME)
  expect(await whatWasSent(id)).toBeNull()
  const opened = await openLetterLink(token)
  if (opened.status !== 'open') throw new Error(`It is ${opened.status}`)
  expect(opened.reaches.count).toBe(2)
  expect(opened.arrival.alsoWrite).toEqual([second.id, iris.id])
  const again = await confirmByLink(token, null, null, new Date(), opened.arrival.alsoWrite)
  expect(again).toMatchObject({ status: 'confirmed' })
  expect(await whatWasSent(id)).toBe(2)
})
