import { eq } from 'drizzle-orm'
import { expect, test, vi } from 'vitest'
import { db } from '@/db/client'
import { type Arrival, letterRevisions } from '@/db/schema'
import { chooseLineEnds, listJoinedPlaces } from './choose-line-ends'
import { confirmArrival } from './confirm-arrival'
import { chooseLineEndsByLink } from './notices/choose-line-ends-by-link'
import { confirmByLink } from './notices/confirm-by-link'
import { makeLetterLink } from './notices/letter-link'
import { aMail, signed } from './testing/a-mail'
import { dialogue, findRow, judge, letters, receiveMails, take } from './testing/arrivals-under-test'
import { own } from './testing/mail-case'

receiveMails()

const CAME =
  'Het regende de hele weg naar huis en toch liep ik om, langs het water,\nomdat ik wist dat de oude molen daar nog stond en ik wilde zien of de\nlamp boven de deur brandde.'
const QUOTED = 'Op wo 31 okt 2012 om 22:05 schreef Ben <ben@voorbeeld.example>:\n\n> Hoe is het?'
const [asCame, joined] = [CAME, CAME.replaceAll('\n', ' ')].map((it) => `Lieve Ben,\n\n${it}\n\nAnna`)

async function aProposal(): Promise<Arrival> {
  const arrival = await judge(await take(await signed(aMail({}, `${asCame}\n\n${QUOTED}\n`), own)))
  if (!arrival) throw new Error('The mail did not come')
  return arrival
}
const bodyOfLetter = async () => {
  const [letter] = await letters()
  const revisions = db().select().from(letterRevisions)
  return (await revisions.where(eq(letterRevisions.letterId, letter?.id ?? '')))[0]?.body
}

test('the lines of a proposal are as they came, or joined again, and all else of it is as it was', async () => {
  const { id, ...before } = await aProposal()
  expect(before).toMatchObject({ body: joined, joinedLines: 2, lineEnds: 'joined', quoted: QUOTED })
  const typed = `${joined}\n\nPS Tot morgen.`
  expect(await chooseLineEnds(dialogue.anna.id, id, { lineEnds: 'as-came', typed })).toEqual({
    status: 'chosen',
    typed: `${asCame}\n\nPS Tot morgen.`,
    missed: 0,
  })
  expect(await findRow(id)).toEqual({ id, ...before, body: asCame, lineEnds: 'as-came' })
  await chooseLineEnds(dialogue.anna.id, id, { lineEnds: 'as-came' })
  expect(await findRow(id)).toMatchObject({ body: asCame })
  await chooseLineEnds(dialogue.anna.id, id, { lineEnds: 'joined' })
  expect(await findRow(id)).toEqual({ id, ...before })
})

test('it is what becomes the letter', async () => {
  const { id } = await aProposal()
  const chosen = await chooseLineEnds(dialogue.anna.id, id, { lineEnds: 'as-came', typed: joined ?? '' })
  const body = chosen.status === 'chosen' ? chosen.typed : ''
  await confirmArrival(dialogue.anna.id, id, { subject: 'Vertrouwen', body })
  expect(await bodyOfLetter()).toBe(asCame)
  expect(await chooseLineEnds(dialogue.anna.id, id, { lineEnds: 'joined' })).toEqual({ status: 'not-found' })
  expect(await findRow(id)).toMatchObject({ body: asCame })
})

test('with the link of its notice as well', async () => {
  const { id } = await aProposal()
  const link = await makeLetterLink(db(), { arrivalId: id, memberId: dialogue.anna.id }, new Date())
  const token = link.slice(-43)
  const choice = { lineEnds: 'as-came' as const }
  expect(await chooseLineEndsByLink(token, dialogue.ben.id, choice)).toEqual({ status: 'not-found' })
  expect(await findRow(id)).toMatchObject({ body: joined })
  expect((await chooseLineEndsByLink(token, null, choice)).status).toBe('chosen')
  await confirmByLink(token, null, null)
  expect(await bodyOfLetter()).toBe(asCame)
})

test('is for its writer alone, who sees where they went', async () => {
  const { id } = await aProposal()
  expect(await listJoinedPlaces(dialogue.anna.id, id)).toEqual([
    { before: 'ik om, langs het water,', after: 'omdat ik wist dat de' },
    { before: 'ik wilde zien of de', after: 'lamp boven de deur brandde.' },
  ])
  expect(await listJoinedPlaces(dialogue.ben.id, id)).toEqual([])
  const choice = { lineEnds: 'as-came' as const }
  expect(await chooseLineEnds(dialogue.ben.id, id, choice)).toEqual({ status: 'not-found' })
  expect(await findRow(id)).toMatchObject({ body: joined, lineEnds: 'joined' })
})

test('a page does not wait for where they went when there is no turn to read the mail', async () => {
  const { id } = await aProposal()
  const limit = vi.spyOn(AbortSignal, 'timeout').mockReturnValueOnce(AbortSignal.abort())
  expect(await listJoinedPlaces(dialogue.anna.id, id)).toEqual([])
  limit.mockRestore()
  expect(await listJoinedPlaces(dialogue.anna.id, id)).toHaveLength(2)
})
