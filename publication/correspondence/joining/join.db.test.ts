import { randomUUID } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { db } from '@/db/client'
import { joinRequests, type Member, members } from '@/db/schema'
import { aDialogue, aSentLetter } from '@/db/testing/a-dialogue'
import { aMember } from '@/db/testing/a-member'
import { listJobs } from '@/db/testing/list-jobs'
import { outboxMails } from '@/emails/testing/outbox-mails'
import { withEmptyOutbox } from '@/emails/testing/with-empty-outbox'
import { closeQueue } from '@/queue/sender'
import type { Other } from '../dialogues/invite-correspondent'
import { sendDialogueNews } from '../dialogues/send-dialogue-news'
import { listWhoWrite } from '../dialogues/who-writes'
import { findDeparting } from '../leaving/find-departing'
import { listWhoComes } from '../leaving/list-who-comes'
import { stopWriting } from '../leaving/stop-writing'
import { listWrittenLetters } from '../letters/list-written-letters'
import { listWaiting } from '../waiting/list-waiting'
import { agreeToJoin, refuseToJoin } from './answer-join-request'
import { askToJoin } from './ask-to-join'
import { findJoinRequest } from './find-join-request'
import { findLastJoined } from './find-last-joined'
import { listLettersToRead } from './list-letters-to-read'

withEmptyOutbox('join')
afterAll(closeQueue)

let anna: Member
let bram: Member
let cato: Member
let dirk: Member
let id: string
let requestId: string

/** Anna, Bram and Cato write each other; two letters are there, the second with something private. */
beforeEach(async () => {
  // Of this name there is one.
  await db().update(members).set({ removedAt: new Date() })
  anna = await aMember('contributor', { name: 'Anna Bos' })
  bram = await aMember('contributor', { name: 'Bram Cools' })
  cato = await aMember('editor', { name: 'Cato Deen' })
  dirk = await aMember('contributor', { name: 'Dirk Es' })
  const letters = [{ from: anna }, { from: bram, body: 'Dag, allen.\n\n:::onder-ons\nTussen ons.\n:::' }]
  id = (await aDialogue({ by: [anna, bram, cato], letters })).id
  requestId = randomUUID()
})

async function ask(by = anna, other: Other = { memberId: dirk.id }, as = requestId) {
  return (await askToJoin(by.id, id, as, other, await listLettersToRead(by.id, id))).status
}
async function agree(by: Member) {
  return (await agreeToJoin(by.id, requestId, await listLettersToRead(by.id, id))).status
}
const refuse = async (by: Member) => (await refuseToJoin(by.id, requestId)).status
const writing = () => listWhoWrite(db(), id)
const told = async (kind: string) =>
  (await listJobs('tell-of-dialogue-news', { dialogueId: id, kind }))
    .map((job) => (job as { memberId: string }).memberId)
    .sort()
const invited = () => listJobs('send-dialogue-invitation', { dialogueId: id })

test('somebody joins by the yes of all who write, and hears nothing before', async () => {
  expect(await ask()).toBe('asked')
  expect(await told('join-asked')).toEqual([bram.id, cato.id].sort())
  expect(await agree(bram)).toBe('kept')
  expect([await writing(), await invited()]).toEqual([[anna.id, bram.id, cato.id], []])
  expect(await agree(cato)).toBe('joined')
  expect(await writing()).toEqual([anna.id, bram.id, cato.id, dirk.id])
  expect(await invited()).toMatchObject([{ memberId: dirk.id, hostId: anna.id, isJoining: true }])
  expect(await told('joined')).toEqual([anna.id, bram.id].sort())
  const { letters } = await listWrittenLetters(dirk.id, id, 'last')
  expect(letters.map(({ body }) => body)).toEqual(['Beste jij,\n\nEen brief.', 'Dag, allen.'])
})

test('the mails say who is asked and what they will read, and who came; a mail makes no name of an address', async () => {
  const mailed = async (to: Member, kind: string) => {
    await sendDialogueNews({ dialogueId: id, memberId: to.id, kind })
    const last = outboxMails().find((mail) => mail.to === to.email)
    return `${last?.subject}\n${last?.text.replace(/\s+/g, ' ')}`
  }
  await ask()
  const asked = await mailed(bram, 'join-asked')
  expect(asked).toContain('Anna Bos wil Dirk Es erbij vragen: ‘')
  expect(asked).toContain('Dirk Es leest dan brief 1 tot en met 2, zonder wat onder ons is.')
  await db().update(members).set({ name: '' }).where(eq(members.id, dirk.id))
  const nameless = await mailed(cato, 'join-asked')
  expect(nameless).toContain('Anna Bos wil iemand erbij vragen')
  expect(nameless).not.toContain(dirk.email?.split('@')[0])
  await db().update(members).set({ name: 'Dirk Es' }).where(eq(members.id, dirk.id))
  await agree(bram)
  await agree(cato)
  expect((await findLastJoined(id))?.id).toBe(dirk.id)
  expect(await mailed(anna, 'joined')).toContain('Dirk Es schrijft nu mee in ‘')
})

test('who is asked along is told apart from whoever has that name, until they write there and are called as all are', async () => {
  await db()
    .update(members)
    .set({ name: 'Bram Cools', joinedAt: new Date('2026-03-10T12:00:00Z') })
    .where(eq(members.id, dirk.id))
  await ask()
  const called = 'Bram Cools (schrijver, sinds maart 2026)'
  expect(await findJoinRequest(cato.id, id)).toMatchObject({ name: called, toldName: called })
  await sendDialogueNews({ dialogueId: id, memberId: cato.id, kind: 'join-asked' })
  expect(outboxMails().find(({ to }) => to === cato.email)?.subject).toContain(`wil ${called} erbij vragen`)
  await agree(bram)
  await agree(cato)
  await sendDialogueNews({ dialogueId: id, memberId: anna.id, kind: 'joined' })
  const told = outboxMails().find(({ to }) => to === anna.email)
  expect(told?.subject).toContain('Bram Cools (2) schrijft nu mee in ‘')
})

test('who is no member and has the name of one is told apart from them; so is whoever wrote there', async () => {
  await ask(anna, { name: 'Cato Deen', email: 'cato-van-elders@voorbeeld.example' })
  expect((await findJoinRequest(bram.id, id))?.name).toBe('Cato Deen (nog geen medewerker)')
  await refuse(anna)
  await db().update(members).set({ removedAt: new Date() }).where(eq(members.id, cato.id))
  const again = { name: 'Cato Deen', email: 'een-derde@voorbeeld.example' }
  expect(await ask(anna, again, randomUUID())).toBe('asked')
  expect((await findJoinRequest(bram.id, id))?.name).toBe('Cato Deen (2)')
})

test('asking twice, and saying yes twice, is once; nobody else can say it for them', async () => {
  expect([await ask(), await ask()]).toEqual(['asked', 'asked'])
  expect(await told('join-asked')).toHaveLength(2)
  expect([await agree(bram), await agree(bram)]).toEqual(['kept', 'kept'])
  const strangers = [dirk, await aMember('editor'), await aMember('owner')]
  for (const stranger of strangers) {
    expect([await agree(stranger), await refuse(stranger)]).toEqual(['not-found', 'not-found'])
    expect(await findJoinRequest(stranger.id, id)).toBe(null)
    expect(await ask(stranger, { memberId: dirk.id }, randomUUID())).toBe('not-found')
    expect(await listLettersToRead(stranger.id, id)).toEqual([])
  }
  expect(await writing()).toHaveLength(3)
})

test('what they will read is shown to all who say yes', async () => {
  await ask()
  const shown = await findJoinRequest(bram.id, id)
  expect(shown).toMatchObject({ name: 'Dirk Es', isOwn: false, isAsked: true, wroteBefore: false })
  expect(shown?.letterIds).toHaveLength(2)
  expect(shown?.askedCount).toBe(2)
  expect(shown?.waitingFor.map(({ name }) => name)).toEqual(['Cato Deen'])
  expect(await listWaiting(bram.id)).toMatchObject([{ kind: 'join', by: 'Anna Bos', dialogueId: id }])
  await agree(bram)
  expect((await listWaiting(bram.id)).filter(({ kind }) => kind === 'join')).toEqual([])
  expect((await findJoinRequest(anna.id, id))?.isAsked).toBe(false)
  // Who said yes is counted all the same; who stopped is not.
  expect((await findJoinRequest(cato.id, id))?.askedCount).toBe(2)
  await stopWriting(bram.id, id)
  expect((await findJoinRequest(cato.id, id))?.askedCount).toBe(1)
})

test('a yes is to these letters: what another sends since asks for it again', async () => {
  await ask()
  await agree(bram)
  await aSentLetter(id, { from: cato })
  expect((await agreeToJoin(cato.id, requestId, [])).status).toBe('changed')
  expect((await findJoinRequest(bram.id, id))?.isAsked).toBe(true)
  expect(await agree(cato)).toBe('kept')
  expect(await agree(bram)).toBe('kept')
  // What one sends oneself, knowing that somebody is asked, asks for no other yes of one's own.
  await aSentLetter(id, { from: bram })
  expect((await findJoinRequest(bram.id, id))?.isAsked).toBe(false)
  expect([await agree(cato), await agree(anna)]).toEqual(['kept', 'joined'])
})

test('who asks did see which letters there are', async () => {
  expect(await askToJoin(anna.id, id, requestId, { memberId: dirk.id }, [])).toEqual({ status: 'changed' })
})

test('a no ends it, is told to who asked, and nobody learns whose it was', async () => {
  await ask()
  expect(await refuse(bram)).toBe('refused')
  expect(await told('join-refused')).toEqual([anna.id])
  const [job] = await listJobs('tell-of-dialogue-news', { kind: 'join-refused' })
  expect(JSON.stringify(job)).not.toContain(bram.id)
  expect(await agree(cato)).toBe('refused')
  expect(await findJoinRequest(anna.id, id)).toBe(null)
  expect(await writing()).toHaveLength(3)
})

test('to whom somebody said no, only that one asks for again', async () => {
  await ask()
  await refuse(bram)
  for (const by of [anna, cato])
    expect(await ask(by, { memberId: dirk.id }, randomUUID())).toBe('refused-before')
  expect(await ask(anna, { memberId: (await aMember('contributor')).id }, randomUUID())).toBe('asked')
  await db().delete(joinRequests).where(eq(joinRequests.state, 'open'))
  expect(await ask(bram, { memberId: dirk.id }, randomUUID())).toBe('asked')
})

test('an address that was refused is known again, and kept no longer', async () => {
  const zoe = { name: 'Zoë', email: 'zoe@elders.example' }
  await ask(anna, zoe)
  await refuse(bram)
  const [request] = await db().select().from(joinRequests)
  expect([request?.email, request?.name]).toEqual([null, ''])
  expect(await ask(cato, { ...zoe, email: 'ZOE@elders.example' }, randomUUID())).toBe('refused-before')
  const member = await aMember('contributor', { email: zoe.email })
  expect(await ask(cato, { memberId: member.id }, randomUUID())).toBe('refused-before')
})

test('who asked takes it back, and one is asked about at a time', async () => {
  await ask()
  expect(await ask(bram, { memberId: (await aMember('contributor')).id }, randomUUID())).toBe('busy')
  expect(await refuse(anna)).toBe('withdrawn')
  expect(await told('join-refused')).toEqual([])
  expect(await agree(bram)).toBe('withdrawn')
  expect(await ask(anna, { memberId: dirk.id }, randomUUID())).toBe('asked')
})

test('who writes in it already is not asked along', async () => {
  expect(await ask(anna, { memberId: bram.id })).toBe('already')
  expect(await ask(anna, { memberId: anna.id })).toBe('oneself')
})

test('who stopped is not asked, and what only they were waited for goes through', async () => {
  await ask()
  await agree(bram)
  await stopWriting(cato.id, id)
  expect(await writing()).toEqual([anna.id, bram.id, dirk.id])
})

test('what somebody asked who stopped is asked no more', async () => {
  await ask()
  await stopWriting(anna.id, id)
  expect(await agree(bram)).toBe('withdrawn')
  expect(await writing()).toEqual([bram.id, cato.id])
})

test('whoever is left alone asks nobody else', async () => {
  await stopWriting(bram.id, id)
  await stopWriting(cato.id, id)
  expect(await ask()).toBe('joined')
})

test('somebody at an address is made a member by the last yes, not by asking', async () => {
  await ask(anna, { name: 'Zoë Zand', email: 'zand@elders.example' })
  const isThere = () => db().$count(members, eq(members.email, 'zand@elders.example'))
  expect(await isThere()).toBe(0)
  expect((await findJoinRequest(bram.id, id))?.name).toBe('Zoë Zand')
  await agree(bram)
  await agree(cato)
  expect(await isThere()).toBe(1)
  const [request] = await db().select().from(joinRequests).where(eq(joinRequests.id, requestId))
  expect([request?.email, request?.name, request?.state]).toEqual([null, '', 'joined'])
})

test('who was removed meanwhile does not come', async () => {
  await ask()
  await db().update(members).set({ removedAt: new Date(), email: null }).where(eq(members.id, dirk.id))
  await agree(bram)
  expect(await agree(cato)).toBe('withdrawn')
  expect(await writing()).toHaveLength(3)
})

test('who stops without an answer is told before what becomes of it, and whoever comes in by it does not hear of them first', async () => {
  const left = { dialogueId: id, theme: 'Over brieven' }
  const comes = async ({ id: memberId }: Member) =>
    (await listWhoComes(memberId, [left])).map(({ name, count, becomes }) => [name, count, becomes])
  expect(await comes(cato)).toEqual([])
  await ask()
  expect([await comes(anna), await comes(cato)]).toEqual([
    [['Dirk Es', 2, 'not']],
    [['Dirk Es', 2, 'by-others']],
  ])
  await agree(bram)
  expect([await comes(bram), await comes(cato)]).toEqual([[], [['Dirk Es', 2, 'at-once']]])
  expect((await findDeparting(cato.id, cato.id))?.coming).toHaveLength(1)
  const owner = await aMember('owner')
  expect((await findDeparting(owner.id, cato.id))?.coming).toEqual([])
  await stopWriting(cato.id, id)
  expect(await writing()).toEqual([anna.id, bram.id, dirk.id])
  expect(await invited()).toHaveLength(1)
  expect(await told('stopped')).toEqual([anna.id, bram.id].sort())
})
