import { randomUUID } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { db } from '@/db/client'
import { dialogues, type Member, members } from '@/db/schema'
import { aSentLetter } from '@/db/testing/a-dialogue'
import { aMember } from '@/db/testing/a-member'
import { outboxMails } from '@/emails/testing/outbox-mails'
import { withEmptyOutbox } from '@/emails/testing/with-empty-outbox'
import { makeSignInLink } from '@/publication/people/sessions/make-sign-in-link'
import { redeemSignInLink } from '@/publication/people/sessions/redeem-sign-in-link'
import { closeQueue } from '@/queue/sender'
import { declineAtLink, findInvitationAtLink } from '../by-link/decline-at-link'
import { beginDialogue } from '../dialogues/begin-dialogue'
import { findDialogue } from '../dialogues/find-dialogue'
import { sendDialogueNews } from '../dialogues/send-dialogue-news'
import { listWhoWrite } from '../dialogues/who-writes'
import { findInvitation } from '../joining/find-invitation'
import { joinWithYes } from '../joining/testing/join-with-yes'
import { listWrittenLetters } from '../letters/list-written-letters'
import { saveLetter } from '../letters/save-letter'
import { listWaiting } from '../waiting/list-waiting'
import { acceptAfterAll, declineInvitation } from './decline-invitation'
import { leavesSomething } from './leaves-something'

withEmptyOutbox('declining')
afterAll(closeQueue)

let denise: Member
let carola: Member
let id: string

/** Denise asks Carola, who writes first. */
beforeEach(async () => {
  denise = await aMember('contributor', { name: 'Denise Blauw' })
  carola = await aMember('contributor', { name: 'Carola Rood', joinedAt: null })
  id = await begun('other')
})

async function begun(writesFirst: 'me' | 'other'): Promise<string> {
  const dialogueId = randomUUID()
  await beginDialogue(denise.id, dialogueId, {
    theme: 'Over stilte',
    other: { memberId: carola.id },
    writesFirst,
  })
  return dialogueId
}

const turnOf = async (dialogueId = id) => {
  const [found] = await db().select().from(dialogues).where(eq(dialogues.id, dialogueId))
  return found?.turnMemberId
}
const stateOf = async () => (await findInvitation(carola.id, id))?.state ?? null
const mailed = async (kind: 'declined' | 'accepted', to = denise) => {
  await sendDialogueNews({ dialogueId: id, memberId: to.id, kind })
  return outboxMails().filter((mail) => mail.to === to.email)
}

test('who is asked and does not write along is waited for no more, and who asked is mailed that', async () => {
  expect(await stateOf()).toBe('asked')
  expect(await listWaiting(carola.id)).toMatchObject([{ kind: 'letter', isInvited: true }])
  expect(await declineInvitation(carola.id, id)).toEqual({ status: 'declined' })
  expect(await declineInvitation(carola.id, id)).toEqual({ status: 'declined' })
  expect(await listWhoWrite(db(), id)).toEqual([denise.id])
  expect(await listWaiting(carola.id)).toEqual([])
  expect(await turnOf()).toBe(denise.id)
  const mails = await mailed('declined')
  expect(mails.map(({ subject }) => subject)).toContain('Carola Rood schrijft niet mee in ‘Over stilte’')
  expect((await findDialogue(denise.id, id))?.former).toMatchObject([{ id: carola.id, hasWritten: false }])
})

test('they write along after all while all is as it was, it waits for them again, and who asked hears that', async () => {
  await declineInvitation(carola.id, id)
  expect(await findInvitation(carola.id, id)).toMatchObject({ state: 'declined', canAccept: true })
  expect(await acceptAfterAll(carola.id, id)).toEqual({ status: 'accepted' })
  expect(await acceptAfterAll(carola.id, id)).toEqual({ status: 'accepted' })
  expect(await listWhoWrite(db(), id)).toEqual([denise.id, carola.id])
  expect(await turnOf()).toBe(carola.id)
  expect(await stateOf()).toBe('asked')
  const mails = await mailed('accepted')
  expect(mails.map(({ subject }) => subject)).toContain('Carola Rood schrijft toch mee in ‘Over stilte’')
  // What was told before is not so any more, and is mailed to nobody.
  expect(await mailed('declined')).toHaveLength(1)
})

test('who would not write first waits for no one after all, and who was written to is waited for again', async () => {
  const other = await begun('me')
  await declineInvitation(carola.id, other)
  await acceptAfterAll(carola.id, other)
  expect(await turnOf(other)).toBe(denise.id)
  await aSentLetter(other, { from: denise })
  expect(await turnOf(other)).toBe(carola.id)
  await declineInvitation(carola.id, other)
  expect(await turnOf(other)).toBe(denise.id)
  await acceptAfterAll(carola.id, other)
  expect(await turnOf(other)).toBe(carola.id)
})

test('after somebody else came, or wrote, they are asked again by who writes there, and read nothing of it', async () => {
  await declineInvitation(carola.id, id)
  const cato = await aMember('contributor', { name: 'Cato Deen' })
  expect(await joinWithYes(denise.id, id, { memberId: cato.id })).toMatchObject({ status: 'joined' })
  expect(await findInvitation(carola.id, id)).toMatchObject({ state: 'declined', canAccept: false })
  expect(await acceptAfterAll(carola.id, id)).toEqual({ status: 'went-on' })
  await aSentLetter(id, { from: denise })
  expect(await acceptAfterAll(carola.id, id)).toEqual({ status: 'went-on' })
  expect((await listWrittenLetters(carola.id, id, 'last')).letters).toEqual([])
  expect(await joinWithYes(denise.id, id, { memberId: carola.id })).toMatchObject({ status: 'joined' })
  expect((await listWrittenLetters(carola.id, id, 'last')).letters).toHaveLength(1)
})

test('who wrote, who began and who is nobody there cannot: that is stopping, or nothing', async () => {
  expect(await declineInvitation(denise.id, id)).toEqual({ status: 'wrote' })
  expect(await declineInvitation((await aMember('owner')).id, id)).toEqual({ status: 'not-found' })
  expect(await acceptAfterAll((await aMember('owner')).id, id)).toEqual({ status: 'not-found' })
  await aSentLetter(id, { from: carola })
  expect(await declineInvitation(carola.id, id)).toEqual({ status: 'wrote' })
  expect(await stateOf()).toBe(null)
  expect(await listWhoWrite(db(), id)).toHaveLength(2)
})

test('a letter that is not sent is spoken of first', async () => {
  expect(await leavesSomething(carola.id, id)).toBe(false)
  const typed = { subject: '', toMemberId: null, body: 'Beste Denise,' }
  await saveLetter(carola.id, { dialogueId: id, letterId: randomUUID(), basedOn: 0 }, typed)
  expect(await leavesSomething(carola.id, id)).toBe(true)
})

test('who never signed in declines on the page of the link, which still signs them in', async () => {
  const page = `/schrijven/dialogen/${id}`
  const link = await db().transaction((it) => makeSignInLink(it, carola.id, 'invitation'))
  const token = link.split('/').at(-1) ?? ''
  expect(await findInvitationAtLink(token, page)).toMatchObject({
    state: 'asked',
    host: { name: 'Denise Blauw' },
  })
  for (const wrong of [null, '/schrijven', `${page}/stoppen`, `/schrijven/dialogen/${randomUUID()}`])
    expect(await findInvitationAtLink(token, wrong)).toBe(null)
  expect(await findInvitationAtLink(token.split('').reverse().join(''), page)).toBe(null)
  expect(await declineAtLink('x'.repeat(43), page)).toEqual({ status: 'sign-in' })
  expect(await stateOf()).toBe('asked')
  expect(await declineAtLink(token, page)).toEqual({ status: 'declined' })
  expect(await findInvitationAtLink(token, page)).toMatchObject({ state: 'declined' })
  const [still] = await db().select().from(members).where(eq(members.id, carola.id))
  expect(still?.joinedAt).toBe(null)
  expect(await redeemSignInLink(token)).toMatchObject({ status: 'signed-in' })
  expect(await acceptAfterAll(carola.id, id)).toEqual({ status: 'accepted' })
})
