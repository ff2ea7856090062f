import { eq } from 'drizzle-orm'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { db } from '@/db/client'
import { deliveries, heartbeat, mailings, receivingSites } from '@/db/schema'
import { aMember } from '@/db/testing/a-member'
import { closeQueue } from '@/queue/sender'
import { findMailingAtDesk } from './find-mailing-at-desk'
import { freezeMailing } from './freeze-mailing'
import { listNotMailed } from './list-not-mailed'
import { listRefusingSites } from './list-refusing-sites'
import { makeAllFiles } from './make-all-files'
import { retrySite } from './retry-site'
import { aMailing, anEmptyLedger, editorId, HOUR, MINUTE, moment, someReaders } from './testing/a-mailing'
import { plainIssue } from './testing/plain-issue'

let issueDraftId = ''
let mailingId = ''

/** A mailing half-way: of ten readers some were taken, refused, left, and one site waits. */
beforeEach(async () => {
  await anEmptyLedger()
  await someReaders(10, ['a.example', 'g.example'])
  mailingId = await aMailing()
  await freezeMailing(mailingId, plainIssue, moment(0))
  const [mailing] = await db().select().from(mailings)
  issueDraftId = mailing?.issueDraftId ?? ''
  mailingId = mailing?.id ?? ''
  const rows = await db().select().from(deliveries)
  const [a, g] = ['a.example', 'g.example'].map((site) => rows.filter((row) => row.site === site))
  const set = (id: number | undefined, change: Partial<typeof deliveries.$inferInsert>) =>
    db()
      .update(deliveries)
      .set({ updatedAt: moment(MINUTE), ...change })
      .where(eqId(id))
  await set(a?.[0]?.id, { state: 'accepted' })
  await set(a?.[1]?.id, { state: 'refused', reason: 'EENVELOPE RCPT TO 550 5.1.1', said: '550 5.1.1 no …' })
  await set(a?.[2]?.id, { state: 'excluded', reason: 'left' })
  await set(a?.[3]?.id, { state: 'uncertain', reason: 'interrupted' })
  await set(g?.[0]?.id, { state: 'later' })
  const paused = { pausedAt: moment(MINUTE), reason: 'EENVELOPE RCPT TO 550 5.7.26', said: 'no' }
  await db()
    .insert(receivingSites)
    .values({ site: 'g.example', speed: 300, updatedAt: moment(0), ...paused })
})
afterAll(closeQueue)

test('the page has everything that is said of it from one moment, and it adds up', async () => {
  const found = await findMailingAtDesk(editorId(), issueDraftId, moment(MINUTE))
  expect(found).toMatchObject({
    sum: { frozen: 10, accepted: 1, refused: 1, excluded: 1, uncertain: 1, waiting: 6 },
    excluded: { left: 1 },
    sites: [
      { site: 'g.example', waiting: 5, lastMinute: 0, pausedAt: moment(MINUTE) },
      { site: 'a.example', waiting: 1, lastMinute: 1, pausedAt: null },
    ],
    minutesLeft: 1,
    waitsForOwner: false,
  })
  expect(await findMailingAtDesk(editorId(), issueDraftId, moment(HOUR))).toMatchObject({ minutesLeft: null })
})

test('who did not get it is named, with why; and nobody else sees any of it', async () => {
  expect(await listNotMailed(editorId(), mailingId, 'refused', 1)).toMatchObject([
    { email: expect.stringMatching(/^lezer\d@a\.example$/), said: '550 5.1.1 no …' },
  ])
  expect(await listNotMailed(editorId(), mailingId, 'refused', 2)).toEqual([])
  const contributor = await aMember('contributor')
  expect(await findMailingAtDesk(contributor.id, issueDraftId)).toBeNull()
  expect(await listNotMailed(contributor.id, mailingId, 'refused', 1)).toEqual([])
  expect(await makeAllFiles(contributor.id, mailingId)).toEqual({ status: 'not-found' })
  expect(await retrySite(contributor.id, 'g.example')).toEqual({ status: 'not-found' })
})

test('an owner is told of a site that does not want our mail, until somebody has it tried again', async () => {
  const owner = await aMember('owner')
  expect(await listRefusingSites(editorId())).toEqual([])
  expect(await listRefusingSites(owner.id)).toEqual([
    { site: 'g.example', waiting: 5, address: issueDraftId, code: '5.7.26' },
  ])
  expect(await retrySite(editorId(), 'g.example')).toEqual({ status: 'trying' })
  expect(await retrySite(editorId(), 'g.example')).toEqual({ status: 'not-found' })
  expect(await listRefusingSites(owner.id)).toEqual([])
})

test('it says that it waits for an owner after a standstill', async () => {
  await db()
    .insert(heartbeat)
    .values({ beatAt: moment(HOUR), database: 'x', overdueAt: moment(HOUR) })
  expect(await findMailingAtDesk(editorId(), issueDraftId)).toMatchObject({ waitsForOwner: true })
})

function eqId(id: number | undefined) {
  if (id === undefined) throw new Error('The delivery is not there')
  return eq(deliveries.id, id)
}
