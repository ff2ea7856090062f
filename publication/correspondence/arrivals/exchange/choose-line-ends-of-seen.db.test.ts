import { inArray } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { db } from '@/db/client'
import { arrivals, exchanges } from '@/db/schema'
import { aMail, signed } from '../testing/a-mail'
import { dialogue, findRow, judge, receiveMails, take } from '../testing/arrivals-under-test'
import { own } from '../testing/mail-case'
import { chooseLineEndsOfSeen } from './choose-line-ends-of-seen'

receiveMails()

const CAME =
  'Het regende de hele weg naar huis en toch liep ik om, langs het water,\nomdat ik wist dat de oude molen daar nog stond en ik wilde zien of de\nlamp boven de deur brandde.'
const JOINED = CAME.replaceAll('\n', ' ')

async function aProposal(text: string): Promise<string> {
  const arrival = await judge(await take(await signed(aMail({}, text), own)))
  if (!arrival) throw new Error('The mail did not come')
  return arrival.id
}

async function anUpload(ids: string[]): Promise<string> {
  const [made] = await db()
    .insert(exchanges)
    .values({
      dialogueId: dialogue.dialogueId,
      uploadedBy: dialogue.anna.id,
      fileName: 'a.mbox',
      total: 3,
      done: 3,
    })
    .returning({ id: exchanges.id })
  const exchangeId = made?.id ?? ''
  await db().update(arrivals).set({ exchangeId }).where(inArray(arrivals.id, ids))
  return exchangeId
}

test('of the mails that were seen together all broken lines are as they came, or joined again; of others none', async () => {
  const [one, two, whole, other, unseen] = [
    await aProposal(`Een.\n\n${CAME}\n`),
    await aProposal(`Twee.\n\n${CAME}\n`),
    await aProposal('Drie, in één regel.\n'),
    await aProposal(`Vier.\n\n${CAME}\n`),
    await aProposal(`Vijf.\n\n${CAME}\n`),
  ]
  const upload = await anUpload([one, two, whole, unseen])
  await anUpload([other])
  const bodies = async () =>
    Promise.all([one, two, whole, other, unseen].map(async (id) => (await findRow(id))?.body))
  const before = await bodies()
  expect(before[0]).toBe(`Een.\n\n${JOINED}`)

  const seen = [one, two, whole, other]
  expect(await chooseLineEndsOfSeen(dialogue.ben.id, upload, seen, 'as-came')).toBe(0)
  expect(await bodies()).toEqual(before)
  expect(await chooseLineEndsOfSeen(dialogue.anna.id, upload, seen, 'as-came')).toBe(2)
  expect(await bodies()).toEqual([`Een.\n\n${CAME}`, `Twee.\n\n${CAME}`, ...before.slice(2)])
  expect(await chooseLineEndsOfSeen(dialogue.anna.id, upload, seen, 'joined')).toBe(2)
  expect(await bodies()).toEqual(before)
})
