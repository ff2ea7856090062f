import { and, eq } from 'drizzle-orm'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { db } from '@/db/client'
import { correspondents, departureLinks, departures, type Member, members } from '@/db/schema'
import { aDialogue } from '@/db/testing/a-dialogue'
import { aMember } from '@/db/testing/a-member'
import { listJobs } from '@/db/testing/list-jobs'
import { aPiece, aStandingPage } from '@/db/testing/publish'
import { withNeighbours } from '@/db/testing/with-neighbours'
import { outboxMails } from '@/emails/testing/outbox-mails'
import { withEmptyOutbox } from '@/emails/testing/with-empty-outbox'
import { openDepartureLink } from '@/publication/people/departures/departure-link'
import { listDepartures } from '@/publication/people/departures/list-departures'
import { sendDeparture } from '@/publication/people/departures/send-departure'
import { changeRole } from '@/publication/people/members/change-role'
import { inviteMember } from '@/publication/people/members/invite-member'
import { askForSignInLink } from '@/publication/people/sessions/ask-for-sign-in-link'
import { makeOwnerLink } from '@/publication/people/sessions/make-owner-link'
import { makeSignInLink } from '@/publication/people/sessions/make-sign-in-link'
import { redeemSignInLink } from '@/publication/people/sessions/redeem-sign-in-link'
import { sendSignInLink } from '@/publication/people/sessions/send-sign-in-link'
import { closeQueue } from '@/queue/sender'
import { findDeparting } from './find-departing'
import { leavePublication } from './leave-publication'
import { takeBackByLink, takeBackDeparture } from './take-back-departure'
import { choose, inDays, NOW, ownerAdaAndBen } from './testing/owner-ada-and-ben'

withNeighbours('busy')

withEmptyOutbox('leaving')
afterAll(closeQueue)

let owner: Member
let ada: Member
let ben: Member
let made = 0
let leave: Awaited<ReturnType<typeof ownerAdaAndBen>>['leave']

beforeEach(async () => {
  ;({ owner, ada, ben, made, leave } = await ownerAdaAndBen())
})

const rowOf = async ({ id }: Member) => (await db().select().from(members).where(eq(members.id, id)))[0]

/** The token in the newest mail to them. */
async function mailedToken(): Promise<string> {
  await sendDeparture(ada.id, NOW)
  const token = /\/inloggen\/vertrek\/([\w-]+)/.exec(outboxMails().at(-1)?.text ?? '')?.[1]
  if (!token) throw new Error('No link was mailed')
  return token
}

describe('who leaves', () => {
  test('is signed out, cannot sign in, and is mailed a link that takes it back', async () => {
    expect(await leave()).toEqual({ status: 'removed' })
    const link = await makeSignInLink(db(), ada.id, 'sign-in')
    expect((await redeemSignInLink(link.split('/').at(-1) ?? '', NOW)).status).toBe('link-unusable')
    expect(await listJobs('tell-of-departure', { memberId: ada.id })).toHaveLength(1)
    const token = await mailedToken()
    expect(outboxMails()[0]?.text).toContain('29 december 2026')
    expect(await takeBackByLink(token, null, inDays(29))).toEqual({ status: 'taken-back' })
    expect(await rowOf(ada)).toMatchObject({ removedAt: null, role: 'contributor', email: ada.email })
    expect(await takeBackByLink(token, null, inDays(29))).toEqual({ status: 'not-found' })
  })

  test('is too late after thirty days, and a made-up link opens nothing', async () => {
    await leave()
    const token = await mailedToken()
    expect(await openDepartureLink(token, null, inDays(30))).toEqual({ status: 'not-found' })
    expect(await takeBackByLink(token, null, inDays(30))).toEqual({ status: 'not-found' })
    expect(await takeBackDeparture(owner.id, ada.id, inDays(30))).toEqual({ status: 'not-found' })
    expect(await openDepartureLink('x'.repeat(43), null, NOW)).toEqual({ status: 'not-found' })
  })

  test('is alone in opening the link: who is signed in as another does nothing with it, an owner neither', async () => {
    await leave()
    const token = await mailedToken()
    expect(outboxMails()[0]?.text).toContain('Stuur deze mail dus niet door')
    for (const viewer of [ben, owner]) {
      expect(await openDepartureLink(token, viewer.id, NOW)).toEqual({ status: 'not-yours' })
      expect(await takeBackByLink(token, viewer.id, NOW)).toEqual({ status: 'not-allowed' })
    }
    expect(await rowOf(ada)).toMatchObject({ removedAt: NOW })
    expect(await openDepartureLink(token, null, NOW)).toMatchObject({
      status: 'open',
      name: 'Ada van Iersel',
    })
  })

  test('gets the link again by asking for one to sign in', async () => {
    await leavePublication(ada.id, ada.id, choose('under-name'))
    await askForSignInLink(ada.email ?? '', '192.0.2.1')
    const [job] = (await listJobs('send-sign-in-link', {})) as { requestId: string }[]
    await sendSignInLink(job?.requestId ?? '')
    expect(outboxMails().at(-1)).toMatchObject({ to: ada.email })
    expect(outboxMails().at(-1)?.text).toContain('/inloggen/vertrek/')
  })

  test('who was mailed once they took it back, or are erased, hears nothing', async () => {
    await leave()
    await sendDeparture(ada.id, inDays(30))
    await takeBackDeparture(owner.id, ada.id, NOW)
    await sendDeparture(ada.id, NOW)
    expect(outboxMails()).toEqual([])
    expect(await db().$count(departureLinks, eq(departureLinks.memberId, ada.id))).toBe(0)
  })
})

describe('who is removed by an owner', () => {
  test('gets a link that does not undo it; an owner does', async () => {
    expect(await leave('under-name', owner)).toEqual({ status: 'removed' })
    const token = await mailedToken()
    expect(outboxMails()[0]?.text).toContain('Een beheerder heeft je verwijderd')
    expect(await openDepartureLink(token, null, NOW)).toMatchObject({
      status: 'open',
      departure: { memberId: ada.id },
    })
    expect(await takeBackByLink(token, null, NOW)).toEqual({ status: 'not-allowed' })
    expect(await takeBackDeparture(ben.id, ada.id, NOW)).toEqual({ status: 'not-allowed' })
    expect((await listDepartures(owner.id)).map(({ memberId }) => memberId)).toContain(ada.id)
    expect(await listDepartures(ben.id)).toEqual([])
    expect(await takeBackDeparture(owner.id, ada.id, NOW)).toEqual({ status: 'taken-back' })
  })

  test('is said to keep, or to lose, what readers have of them, and nothing of what is not there', async () => {
    const said = async (memberId: string) =>
      (await listDepartures(owner.id)).find((it) => it.memberId === memberId)?.texts
    await aPiece(`van-ada-${made}`, { by: [ada.authorId ?? ''] })
    await leave('under-name', owner)
    expect(await said(ada.id)).toBe('under-name')
    const [silent, withdrawing] = [await aMember('contributor'), await aMember('contributor')]
    await leavePublication(owner.id, silent.id, choose('under-a-writer'), NOW)
    await leavePublication(owner.id, withdrawing.id, choose('withdrawn'), NOW)
    expect([await said(silent.id), await said(withdrawing.id)]).toEqual([null, null])
  })

  test('is not invited anew meanwhile', async () => {
    await leave('under-name', owner)
    const again = { email: ada.email ?? '', name: '', role: 'contributor', authorId: null } as const
    expect(await inviteMember(owner.id, again)).toEqual({ status: 'leaving' })
  })

  test('is removed by an owner alone', async () => {
    expect(await leave('under-name', ben)).toEqual({ status: 'not-allowed' })
    expect(await db().$count(departures, eq(departures.memberId, ada.id))).toBe(0)
  })
})

test('the last owner leaves only when another takes their place', async () => {
  for (const other of await db().select().from(members).where(eq(members.role, 'owner')))
    if (other.id !== owner.id) await changeRole(owner.id, other.id, 'editor')
  const invited = await aMember('editor', { joinedAt: null })
  const leaveTo = (successorId: string | null) =>
    leavePublication(owner.id, owner.id, choose('under-name', successorId), NOW)
  expect((await findDeparting(owner.id, owner.id))?.successors.map(({ id }) => id)).toContain(ben.id)
  expect((await findDeparting(owner.id, owner.id))?.successors.map(({ id }) => id)).not.toContain(invited.id)
  const double = await aMember('contributor', { name: ben.name })
  const successors = (await findDeparting(owner.id, owner.id))?.successors ?? []
  const called = successors.filter(({ id }) => [ben.id, double.id].includes(id)).map(({ name }) => name)
  expect(called).toHaveLength(2)
  for (const name of called) expect(name).toMatch(new RegExp(`^${ben.name} \\(.+, sinds .+\\)$`))
  expect(new Set(called).size).toBe(2)
  expect(await leaveTo(null)).toEqual({ status: 'last-owner' })
  expect(await leaveTo(owner.id)).toEqual({ status: 'last-owner' })
  expect(await leaveTo(invited.id)).toEqual({ status: 'last-owner' })
  expect(await leaveTo(ben.id)).toEqual({ status: 'removed' })
  expect(await rowOf(ben)).toMatchObject({ role: 'owner' })
  expect(await listJobs('tell-of-new-role', { memberId: ben.id })).toHaveLength(1)
  // Whoever runs the machine can have an owner back: then they are not erased.
  await makeOwnerLink(owner.email ?? '')
  expect(await db().$count(departures, eq(departures.memberId, owner.id))).toBe(0)
})

test('who takes it back writes again where they wrote, and was away meanwhile', async () => {
  const [one, stopped] = [await aDialogue({ by: [ada, ben] }), await aDialogue({ by: [ada, ben] })]
  const isSeatIn = (id: string) => and(eq(correspondents.dialogueId, id), eq(correspondents.memberId, ada.id))
  await db().update(correspondents).set({ leftAt: NOW }).where(isSeatIn(stopped.id))
  await leave()
  await takeBackDeparture(owner.id, ada.id, NOW)
  const [seat] = await db().select().from(correspondents).where(isSeatIn(one.id))
  expect(seat).toMatchObject({ leftAt: null, absences: [{ from: expect.any(String) }] })
  const [other] = await db().select().from(correspondents).where(isSeatIn(stopped.id))
  expect(other?.leftAt).toEqual(NOW)
})

test('before somebody leaves is said what readers have, with whom, and where else they are named', async () => {
  const by = [ada.authorId ?? '', ben.authorId ?? '']
  await aPiece(`samen-${made}`, { by, title: 'Samen' })
  await aPiece(`over-haar-${made}`, {
    by: [ben.authorId ?? ''],
    title: 'Over haar',
    plainText: 'Zoals ada van iersel zei.',
  })
  await aStandingPage(`redactie-${made}`, { title: 'Redactie', body: 'Ada van Iersel schrijft.' })
  const departing = await findDeparting(ada.id, ada.id)
  expect(departing).toMatchObject({
    name: 'Ada van Iersel',
    isLastOwner: false,
    successors: [],
    published: [{ title: 'Samen', isShared: true }],
  })
  expect(departing?.namedIn.map(({ title }) => title)).toEqual(['Redactie', 'Over haar'])
  expect(await findDeparting(ben.id, ada.id)).toBeNull()
  expect(await findDeparting(owner.id, ada.id)).not.toBeNull()
})
