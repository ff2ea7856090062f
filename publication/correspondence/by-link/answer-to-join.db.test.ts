import { randomUUID } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { db } from '@/db/client'
import { deedLinks, joinRequests, type Member, members } from '@/db/schema'
import { aDialogue, aSentLetter } from '@/db/testing/a-dialogue'
import { aMember } from '@/db/testing/a-member'
import { outboxMails } from '@/emails/testing/outbox-mails'
import { withEmptyOutbox } from '@/emails/testing/with-empty-outbox'
import { withoutOwnKeys } from '@/publication/people/keys/without-own-keys'
import { endWaysInOfAll } from '@/publication/people/sessions/end-ways-in-of-all'
import { closeQueue } from '@/queue/sender'
import { sendDialogueNews } from '../dialogues/send-dialogue-news'
import { listWhoWrite } from '../dialogues/who-writes'
import { askToJoin } from '../joining/ask-to-join'
import { listLettersToRead } from '../joining/list-letters-to-read'
import { stopWriting } from '../leaving/stop-writing'
import { agreeByLink, openJoinLink, refuseByLink } from './answer-to-join'

withEmptyOutbox('by-link')
afterAll(closeQueue)

const DAY_MS = 86_400_000
let anna: Member
let bram: Member
let cato: Member
let dirk: Member
let id: string
let link: string
const tokenOf = (address: string) => address.split('/').at(-1) ?? ''

/** Anna, Bram and Cato write; Anna would have Dirk write along, and Bram is mailed about it. */
beforeEach(async () => {
  // Of this name there is one.
  await db().update(members).set({ removedAt: new Date() })
  anna = await aMember('contributor', { name: 'Anna Bos' })
  bram = await aMember('contributor', { name: 'Bram Cools' })
  cato = await aMember('contributor', { name: 'Cato Deen' })
  dirk = await aMember('contributor', { name: 'Dirk Es' })
  id = (await aDialogue({ by: [anna, bram, cato], letters: [{ from: anna }, { from: bram }] })).id
  await askToJoin(anna.id, id, randomUUID(), { memberId: dirk.id }, await listLettersToRead(anna.id, id))
  link = await mailed(bram)
})

async function mailed(to: Member): Promise<string> {
  await sendDialogueNews({ dialogueId: id, memberId: to.id, kind: 'join-asked' })
  const mail = outboxMails().find((it) => it.to === to.email)
  expect(mail?.text).toContain('Inloggen is niet nodig.')
  expect(mail?.text).toContain('Stuur deze mail dus niet door.')
  return /http\S+\/inloggen\/erbij\/\S+/.exec(mail?.text ?? '')?.[0] ?? ''
}

const agree = async (address = link, viewerId: string | null = null, now = new Date()) =>
  agreeByLink(tokenOf(address), viewerId, await listLettersToRead(bram.id, id), now)
const opened = async (address = link, now = new Date()) => (await openJoinLink(tokenOf(address), now)).status

test('the link in the mail opens the question, as often as it is opened, and says yes by a press', async () => {
  for (let time = 0; time < 3; time++)
    expect(await openJoinLink(tokenOf(link))).toMatchObject({ status: 'open', memberId: bram.id })
  expect(await listWhoWrite(db(), id)).toHaveLength(3)
  expect(await agree()).toEqual({ status: 'kept' })
  expect(await opened()).toBe('agreed')
  expect(await agree()).toEqual({ status: 'closed', why: 'agreed' })
  expect(await agree(await mailed(cato))).toEqual({ status: 'joined' })
  expect(await openJoinLink(tokenOf(link))).toMatchObject({ status: 'joined', name: 'Dirk Es' })
  expect(await listWhoWrite(db(), id)).toContain(dirk.id)
})

test('what became of it names who joined as those who write there do', async () => {
  await db().update(members).set({ name: 'Bram Cools' }).where(eq(members.id, dirk.id))
  const asked = await openJoinLink(tokenOf(link))
  expect(asked).toMatchObject({ request: { name: expect.stringMatching(/^Bram Cools \(schrijver, sinds /) } })
  await agree()
  await agree(await mailed(cato))
  expect(await openJoinLink(tokenOf(link))).toMatchObject({ status: 'joined', name: 'Bram Cools (2)' })
})

test('a letter that comes asks again, with the same link, and not for what was not on screen', async () => {
  await agree()
  const before = await listLettersToRead(bram.id, id)
  await aSentLetter(id, { from: cato })
  expect(await opened()).toBe('open')
  expect((await agreeByLink(tokenOf(link), null, before)).status).toBe('changed')
  expect((await agree()).status).toBe('kept')
})

test('a no ends it, and its link says no more', async () => {
  expect(await refuseByLink(tokenOf(link), null)).toEqual({ status: 'refused' })
  expect(await opened()).toBe('refused')
  expect(await refuseByLink(tokenOf(link), null)).toEqual({ status: 'closed', why: 'refused' })
  expect(await listWhoWrite(db(), id)).toHaveLength(3)
})

test('it is nobody else’s: who is signed in as another says nothing with it, its own member does', async () => {
  for (const { id: viewerId } of [anna, cato, await aMember('owner')]) {
    expect(await agree(link, viewerId)).toEqual({ status: 'closed', why: 'not-yours' })
    expect(await refuseByLink(tokenOf(link), viewerId)).toEqual({ status: 'closed', why: 'not-yours' })
  }
  expect(await agree(link, bram.id)).toEqual({ status: 'kept' })
})

test('it works for fourteen days, for an address that is still theirs, as long as they write there', async () => {
  const late = new Date(Date.now() + 14 * DAY_MS)
  expect(await opened(link, new Date(late.getTime() - 60_000))).toBe('open')
  expect(await opened(link, late)).toBe('late')
  expect(await agree(link, null, late)).toEqual({ status: 'closed', why: 'late' })
  await db().update(members).set({ addressSince: late }).where(eq(members.id, bram.id))
  expect(await opened()).toBe('unknown')
  await db()
    .update(members)
    .set({ addressSince: new Date(0) })
    .where(eq(members.id, bram.id))
  await stopWriting(bram.id, id)
  expect(await opened()).toBe('not-writing')
})

test('who was removed, a made-up link, and a site that was restored: nothing', async () => {
  await db().update(members).set({ removedAt: new Date() }).where(eq(members.id, bram.id))
  expect(await opened()).toBe('not-writing')
  await db().update(members).set({ removedAt: null }).where(eq(members.id, bram.id))
  expect(await opened(`x/${'a'.repeat(43)}`)).toBe('unknown')
  await db().transaction((transaction) => endWaysInOfAll(transaction))
  expect(await opened()).toBe('unknown')
})

test('what is asked no more is said to be', async () => {
  const requestId =
    (await db().select().from(joinRequests).where(eq(joinRequests.dialogueId, id)))[0]?.id ?? ''
  await db().update(joinRequests).set({ state: 'withdrawn' }).where(eq(joinRequests.id, requestId))
  expect(await opened()).toBe('withdrawn')
})

test('only its hash is kept, and no answer takes it along', async () => {
  expect(JSON.stringify(await db().select().from(deedLinks))).not.toContain(tokenOf(link))
  expect((await withoutOwnKeys(db(), { letter: `Zie ${tokenOf(link)}.` })).letter).toBe('Zie .')
})
