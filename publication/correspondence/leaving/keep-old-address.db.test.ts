import { eq } from 'drizzle-orm'
import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { db } from '@/db/client'
import { addressChanges, departures, dialogues, type Member, members } from '@/db/schema'
import { aDialogue } from '@/db/testing/a-dialogue'
import { listJobs } from '@/db/testing/list-jobs'
import { withNeighbours } from '@/db/testing/with-neighbours'
import { outboxMails } from '@/emails/testing/outbox-mails'
import { withEmptyOutbox } from '@/emails/testing/with-empty-outbox'
import { lockChangeOf } from '@/publication/people/addresses/address-link'
import { claimAddress, NOBODY } from '@/publication/people/addresses/claim-address'
import { tellOldAddress } from '@/publication/people/addresses/tell-old-address'
import { openDepartureLink } from '@/publication/people/departures/departure-link'
import { sendDeparture } from '@/publication/people/departures/send-departure'
import { askForSignInLink } from '@/publication/people/sessions/ask-for-sign-in-link'
import { makeOwnerLink } from '@/publication/people/sessions/make-owner-link'
import { sendSignInLink } from '@/publication/people/sessions/send-sign-in-link'
import { closeQueue } from '@/queue/sender'
import { seatAgain } from '../dialogues/seat-correspondents'
import { listWhoWrite } from '../dialogues/who-writes'
import { keepOldAddress } from './keep-old-address'
import { takeBackDeparture } from './take-back-departure'
import { inDays, NOW, ownerAdaAndBen } from './testing/owner-ada-and-ben'

vi.mock('@/publication/people/addresses/address-link', { spy: true })
vi.mock('../dialogues/seat-correspondents', { spy: true })
withNeighbours('busy')
withEmptyOutbox('keep-old-address')
afterAll(closeQueue)

let owner: Member
let ada: Member
let ben: Member
let leave: Awaited<ReturnType<typeof ownerAdaAndBen>>['leave']
/** Whoever had a session of Ada's. */
let thief: string
let changeId: string

beforeEach(async () => {
  ;({ owner, ada, ben, leave } = await ownerAdaAndBen())
  thief = `dief-${ada.id}@dirk.example`
  const change = { memberId: ada.id, oldEmail: ada.email, newEmail: thief }
  const [row] = await db()
    .insert(addressChanges)
    .values({ ...change, askedAt: inDays(-1), confirmedAt: inDays(-1) })
    .returning()
  changeId = row?.id ?? ''
  await db()
    .update(members)
    .set({ email: thief, addressSince: inDays(-1) })
    .where(eq(members.id, ada.id))
})

const rowOf = async ({ id }: Member) => (await db().select().from(members).where(eq(members.id, id)))[0]
const newestTo = (address: string | null) => outboxMails().findLast(({ to }) => to === address)
const tokenIn = (text = '') => /\/([\w-]{43})/.exec(text)?.[1] ?? ''

/** The token that the old address was mailed when its change was confirmed, which is before anybody left. */
async function mailedBefore(): Promise<string> {
  await tellOldAddress(changeId, NOW)
  return tokenIn(newestTo(ada.email)?.text)
}

describe('when somebody left with an address that took the place of another', () => {
  test('the old one is told, puts itself back, and nobody has left', async () => {
    const before = await mailedBefore()
    await leave()
    await sendDeparture(ada.id, NOW)
    const ofThief = tokenIn(newestTo(thief)?.text)
    expect(await listJobs('tell-old-address', { changeId })).toHaveLength(1)
    await tellOldAddress(changeId, NOW)
    expect(newestTo(ada.email)?.subject).toContain('vanaf een ander adres')
    expect(tokenIn(newestTo(ada.email)?.text)).not.toBe(before)
    expect(await keepOldAddress(before, NOW)).toEqual({ status: 'put-back' })
    expect(await rowOf(ada)).toMatchObject({ email: ada.email, removedAt: null })
    expect(await db().$count(departures, eq(departures.memberId, ada.id))).toBe(0)
    expect(await openDepartureLink(ofThief, null, NOW)).toEqual({ status: 'not-found' })
    expect(await keepOldAddress(before, NOW)).toEqual({ status: 'link-unusable' })
  })

  test('asking to sign in with the old one brings the link that puts it back', async () => {
    await leave()
    await askForSignInLink(ada.email ?? '', '192.0.2.7')
    const [job] = (await listJobs('send-sign-in-link', {})).slice(-1) as { requestId: string }[]
    await sendSignInLink(job?.requestId ?? '', NOW)
    expect(await keepOldAddress(tokenIn(newestTo(ada.email)?.text), NOW)).toEqual({ status: 'put-back' })
  })

  test('that can be undone by the old one also once an owner took the leaving back', async () => {
    const before = await mailedBefore()
    await leave()
    await takeBackDeparture(owner.id, ada.id, NOW)
    expect(await keepOldAddress(before, NOW)).toEqual({ status: 'put-back' })
    expect((await rowOf(ada))?.email).toBe(ada.email)
  })

  test('the old one is kept for them, and for whoever runs the machine it is theirs', async () => {
    await leave()
    const isFree = () =>
      db().transaction((transaction) => claimAddress(transaction, NOBODY, ada.email ?? '', NOW))
    expect(await isFree()).toBe(false)
    expect((await makeOwnerLink(ada.email ?? '', NOW)).putAside).toBe(thief)
    expect(await rowOf(ada)).toMatchObject({ email: ada.email, removedAt: null, role: 'owner' })
  })

  test('also while it is put back: what that ended is held all the same when it is taken back', async () => {
    const { id } = await aDialogue({ by: [ada, ben] })
    const before = await mailedBefore()
    const { lockChangeOf: lock } = await vi.importActual<
      typeof import('@/publication/people/addresses/address-link')
    >('@/publication/people/addresses/address-link')
    vi.mocked(lockChangeOf).mockImplementationOnce(async (...given) => {
      await leave()
      return lock(...given)
    })
    const { seatAgain: seat } = await vi.importActual<typeof import('../dialogues/seat-correspondents')>(
      '../dialogues/seat-correspondents',
    )
    const isHeld = () =>
      db()
        .transaction((another) =>
          another.select().from(dialogues).where(eq(dialogues.id, id)).for('update', { noWait: true }),
        )
        .then(
          () => false,
          () => true,
        )
    const held: boolean[] = []
    vi.mocked(seatAgain).mockImplementationOnce(async (...given) => {
      held.push(await isHeld())
      return seat(...given)
    })
    expect(await keepOldAddress(before, NOW)).toEqual({ status: 'put-back' })
    expect(held).toEqual([true])
    expect(await listWhoWrite(db(), id)).toContain(ada.id)
  })

  test('seven days after the change it is too late, and the old one is told nothing', async () => {
    const before = await mailedBefore()
    await leave()
    expect(await keepOldAddress(before, inDays(6))).toEqual({ status: 'link-unusable' })
    expect(await rowOf(ada)).toMatchObject({ email: thief, removedAt: NOW })
  })
})

test('who was removed by an owner does not come back by an old address: it may be why they were', async () => {
  const before = await mailedBefore()
  await leave('under-name', owner)
  await tellOldAddress(changeId, NOW)
  expect(outboxMails().filter(({ to }) => to === ada.email)).toHaveLength(1)
  expect(await keepOldAddress(before, NOW)).toEqual({ status: 'link-unusable' })
  expect(await rowOf(ada)).toMatchObject({ email: thief, removedAt: NOW })
})
