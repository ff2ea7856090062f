import { randomUUID } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { afterAll, expect, test } from 'vitest'
import { db } from '@/db/client'
import { letterChanges, letterRevisions } from '@/db/schema'
import { aDialogue, aSentLetter } from '@/db/testing/a-dialogue'
import { closeQueue } from '@/queue/sender'
import { checkLetter, MOST_PRIVATE_PASSAGES } from './check-letter'
import { acceptChange, declineChange } from './decide-change'
import { proposeChange } from './propose-change'
import { reviseLetter } from './revise-letter'

afterAll(closeQueue)

const BODY = 'Beste Carola,\n\nDag.\n'
const REFUSED = 'Dag\n\n[x](javascript:alert(1))'

async function aLetter() {
  const dialogue = await aDialogue()
  return { ...dialogue, letterId: await aSentLetter(dialogue.id, { from: dialogue.first, body: BODY }) }
}
const revisionsOf = async (letterId: string) =>
  (await db().select().from(letterRevisions).where(eq(letterRevisions.letterId, letterId))).map(
    ({ body }) => body,
  )
/** A change as it stands in the database, from before a rule. */
async function aChange(letterId: string, proposedBy: string, body: string): Promise<string> {
  const id = randomUUID()
  await db().insert(letterChanges).values({ id, letterId, basedOn: 1, proposedBy, body })
  return id
}

test('a sent letter is not revised into nothing, or into what no letter may hold; into itself is no revision', async () => {
  const { first, letterId } = await aLetter()
  const revise = (body: string) => reviseLetter(first.id, letterId, 1, { subject: '', body })
  expect(await revise(' \n')).toEqual({ status: 'empty' })
  expect(await revise(REFUSED)).toMatchObject({ status: 'refused', problems: [{ line: 3 }] })
  expect(await revise(BODY)).toEqual({ status: 'saved', revision: 1 })
  expect(await revisionsOf(letterId)).toEqual([BODY])
})

test('what no letter may hold is not proposed, and not accepted when it was proposed before it was a rule', async () => {
  const { first, second, letterId } = await aLetter()
  const change = { basedOn: 1, subject: '', body: REFUSED, note: '' }
  expect(await proposeChange(second.id, letterId, randomUUID(), change)).toMatchObject({ status: 'refused' })
  expect(await acceptChange(first.id, await aChange(letterId, second.id, REFUSED))).toMatchObject({
    status: 'refused',
    problems: [{ line: 3 }],
  })
  expect(await revisionsOf(letterId)).toEqual([BODY])
})

test('a change that is not there is neither accepted nor declined', async () => {
  const { first } = await aLetter()
  expect(await acceptChange(first.id, randomUUID())).toEqual({ status: 'not-found' })
  expect(await declineChange(first.id, randomUUID(), '')).toEqual({ status: 'not-found' })
})

test('one private passage too many is told where it begins', async () => {
  const passages = (count: number) => 'Open.\n\n:::onder-ons\nx\n:::\n\n'.repeat(count)
  const check = (count: number) => checkLetter('x', { body: passages(count), format: 'mail' })
  expect(await check(MOST_PRIVATE_PASSAGES)).toMatchObject({ status: 'fine' })
  expect(await check(MOST_PRIVATE_PASSAGES + 1)).toMatchObject({
    status: 'refused',
    problems: [{ line: MOST_PRIVATE_PASSAGES * 6 + 3, message: expect.stringContaining('50') }],
  })
})
