import { afterAll, beforeEach, expect, test } from 'vitest'
import { listJobs } from '@/db/testing/list-jobs'
import { withNeighbours } from '@/db/testing/with-neighbours'
import { outboxMails } from '@/emails/testing/outbox-mails'
import { withEmptyOutbox } from '@/emails/testing/with-empty-outbox'
import { sendTakenBack } from '@/publication/people/departures/send-taken-back'
import { closeQueue } from '@/queue/sender'
import { sendDialogueNews } from '../dialogues/send-dialogue-news'
import { joinWithYes } from '../joining/testing/join-with-yes'
import { leavePublication } from './leave-publication'
import { stopWriting } from './stop-writing'
import { takeBackDeparture } from './take-back-departure'
import { type ThreeWhoWrite, threeWhoWrite } from './testing/three-who-write'

withNeighbours()
withEmptyOutbox('coming-back')
afterAll(closeQueue)

const UNDER_NAME = { texts: 'under-name', successorId: null } as const
let scene: ThreeWhoWrite

beforeEach(async () => {
  scene = await threeWhoWrite()
})

/** Who was told this so far, by name, once for each time. */
async function told(kind: string): Promise<string[]> {
  const jobs = (await listJobs('tell-of-dialogue-news', { dialogueId: scene.id, kind })) as {
    memberId: string
  }[]
  const people = [scene.anna, scene.bram, scene.cato]
  return jobs.map(({ memberId }) => people.find(({ id }) => id === memberId)?.name ?? '').sort()
}

const mailed = () => outboxMails().map(({ to, subject }) => [to, subject])

test('an owner who takes back that somebody left has the others told, and who is back', async () => {
  const { owner, bram, cato, id } = scene
  await leavePublication(owner.id, cato.id, UNDER_NAME)
  await takeBackDeparture(owner.id, cato.id)
  expect(await told('returned')).toEqual(['Anna Bos', 'Bram Cools'])
  await sendDialogueNews({ dialogueId: id, memberId: bram.id, kind: 'returned' })
  expect(mailed()).toEqual([[bram.email, 'Cato Deen schrijft weer mee in ‘Over wachten’']])
  expect(outboxMails()[0]?.text).not.toContain('tweede mail')
  const [, job] = (await listJobs('tell-of-departure', { memberId: cato.id })) as {
    at: string
    isTakenBack?: boolean
  }[]
  expect(job?.isTakenBack).toBe(true)
  await sendTakenBack(cato.id, job?.at ?? '')
  expect(mailed().at(-1)?.[0]).toBe(cato.email)
  // Gone again, they hear nothing of a return.
  await leavePublication(cato.id, cato.id, UNDER_NAME)
  await sendTakenBack(cato.id, job?.at ?? '')
  await sendDialogueNews({ dialogueId: id, memberId: bram.id, kind: 'returned' })
  expect(mailed()).toHaveLength(2)
})

test('who never looks, since they write by mail, is told each time that somebody goes or comes', async () => {
  const { owner, anna, bram, cato, id } = scene
  await leavePublication(owner.id, cato.id, UNDER_NAME)
  await takeBackDeparture(owner.id, cato.id)
  await leavePublication(cato.id, cato.id, UNDER_NAME)
  expect(await told('stopped')).toEqual(['Anna Bos', 'Anna Bos', 'Bram Cools', 'Bram Cools'])
  await sendDialogueNews({ dialogueId: id, memberId: bram.id, kind: 'stopped' })
  expect(mailed().at(-1)).toEqual([bram.email, 'Cato Deen schrijft niet meer mee in ‘Over wachten’'])
  await stopWriting(anna.id, id)
  expect((await told('stopped')).filter((name) => name === 'Bram Cools')).toHaveLength(3)
})

test('so they are when somebody who stopped is asked along and stops again', async () => {
  const { anna, cato, id } = scene
  for (let time = 0; time < 2; time++) {
    await stopWriting(cato.id, id)
    expect(await joinWithYes(anna.id, id, { memberId: cato.id })).toEqual({ status: 'joined' })
  }
  const ofBram = async (kind: string) => (await told(kind)).filter((name) => name === 'Bram Cools').length
  // Whose yes was the last is told by its answer.
  expect(await ofBram('stopped')).toBe(2)
  expect((await told('joined')).filter((name) => name === 'Anna Bos')).toHaveLength(2)
})
