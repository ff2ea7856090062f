import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { eq } from 'drizzle-orm'
import { afterAll, beforeEach, expect, test, vi } from 'vitest'
import { db } from '@/db/client'
import { correspondents, dialogues, type Member, members } from '@/db/schema'
import { aMember } from '@/db/testing/a-member'
import { deliverMail } from '@/emails/deliver-mail'
import type { MailOfMember } from '@/emails/mail'
import { outboxFolder } from '@/emails/write-to-outbox'
import { findOutboxMail } from './find-outbox-mail'
import { listOutbox } from './list-outbox'

const dataDir = mkdtempSync(path.join(tmpdir(), 'samenspraak-outbox-'))
vi.stubEnv('DATA_DIR', dataDir)
afterAll(() => {
  vi.unstubAllEnvs()
  rmSync(dataDir, { recursive: true, force: true })
})
beforeEach(() => rmSync(outboxFolder(), { recursive: true, force: true }))

const SECRET = 'Dit blijft onder ons.'

async function mailTo(to: string, ofMember?: MailOfMember): Promise<void> {
  await deliverMail({
    to,
    subject: 'Over stilte',
    html: `<p>${SECRET}</p>`,
    text: SECRET,
    ...(ofMember && { ofMember }),
  })
}

/** What the desk tells this member of the newest mail: in the list, and when they open it. */
async function seenBy({ id }: Pick<Member, 'id'>): Promise<string> {
  const { mails } = await listOutbox(id, 1)
  const [listed] = mails
  if (!listed) return 'nothing'
  const mail = await findOutboxMail(id, listed.name)
  expect(mail).toMatchObject({ openness: listed.openness, to: listed.to, subject: listed.subject })
  expect(JSON.stringify(mails)).not.toContain(SECRET)
  expect(JSON.stringify(mail).includes(SECRET)).toBe(mail?.openness !== 'sealed')
  return listed.openness
}

const anInvited = (change: Partial<Member> = {}) => aMember('contributor', { joinedAt: null, ...change })

async function aDialogueOf(...writers: [Member, number][]): Promise<void> {
  const [first] = writers
  const id = randomUUID()
  const memberId = first?.[0].id ?? ''
  await db().insert(dialogues).values({ id, theme: 'Stilte', begunBy: memberId, turnMemberId: memberId })
  for (const [position, [writer, joined]] of writers.entries())
    await db()
      .insert(correspondents)
      .values({
        dialogueId: id,
        memberId: writer.id,
        position,
        addressHash: randomUUID(),
        createdAt: new Date(Date.now() + joined * 60_000),
      })
}

test('an owner reads what is to themselves, and of what is to another that it is there', async () => {
  const owner = await aMember('owner')
  const other = await aMember('contributor')
  await mailTo(other.email ?? '', { memberId: other.id })
  expect(await seenBy(owner)).toBe('sealed')
  expect((await listOutbox(owner.id, 1)).mails).toMatchObject([{ to: other.email, subject: 'Over stilte' }])
  await mailTo(owner.email ?? '', { memberId: owner.id })
  expect(await seenBy(owner)).toBe('own')
  expect(await listOutbox(owner.id, 2)).toMatchObject({ mails: [], count: 2 })
})

test('what is to a reader is for the owner with that address alone, however it is spelt', async () => {
  const owner = await aMember('owner')
  await mailTo('anna@voorbeeld.example')
  expect(await seenBy(owner)).toBe('sealed')
  await mailTo((owner.email ?? '').toUpperCase())
  expect(await seenBy(owner)).toBe('own')
})

test('what is to a member is theirs by who they are: an address that went over brings no mail along', async () => {
  const before = await aMember('contributor')
  const owner = await aMember('owner', { email: `was-${before.email}`, addressSince: new Date(0) })
  await mailTo(owner.email ?? '', { memberId: before.id })
  expect(await seenBy(owner)).toBe('sealed')
  await mailTo('elders@voorbeeld.example', { memberId: owner.id })
  expect(await seenBy(owner)).toBe('own')
})

test('mail to an address from before it was theirs stays closed', async () => {
  const owner = await aMember('owner')
  await mailTo(owner.email ?? '')
  await db()
    .update(members)
    .set({ addressSince: new Date(Date.now() + 60_000) })
    .where(eq(members.id, owner.id))
  expect(await seenBy(owner)).toBe('sealed')
})

test('an invitation can be passed on by who made it, until it is used', async () => {
  const owner = await aMember('owner')
  const invited = await anInvited()
  await mailTo(invited.email ?? '', { memberId: invited.id, invitedBy: owner.id })
  expect(await seenBy(owner)).toBe('to-pass-on')
  expect(await seenBy(await aMember('owner'))).toBe('sealed')
  await db().update(members).set({ joinedAt: new Date() }).where(eq(members.id, invited.id))
  expect(await seenBy(owner)).toBe('sealed')
})

test('an invitation of somebody who was removed is closed', async () => {
  const owner = await aMember('owner')
  const invited = await anInvited({ removedAt: new Date() })
  await mailTo(invited.email ?? '', { memberId: invited.id, invitedBy: owner.id })
  expect(await seenBy(owner)).toBe('sealed')
})

test.each([
  ['writes with the owner', [0, 0], 'to-pass-on'],
  ['came into a dialogue of the owner later', [0, 1], 'to-pass-on'],
  ['wrote there before the owner came', [1, 0], 'sealed'],
])('an invitation of who %s', async (_, [ofOwner = 0, ofInvited = 0], openness) => {
  const owner = await aMember('owner')
  const invited = await anInvited()
  await aDialogueOf([owner, ofOwner], [invited, ofInvited])
  await mailTo(invited.email ?? '', { memberId: invited.id, invitedBy: owner.id })
  expect(await seenBy(owner)).toBe(openness)
})

test('an invitation of who writes with others is closed, also of a member who is called back', async () => {
  const owner = await aMember('owner')
  const invited = await anInvited()
  await aDialogueOf([await aMember('contributor'), 0], [invited, 0])
  await mailTo(invited.email ?? '', { memberId: invited.id, invitedBy: owner.id })
  expect(await seenBy(owner)).toBe('sealed')
})

test.each(['editor', 'contributor', 'removed', 'stranger'] as const)('the %s sees nothing', async (who) => {
  const memberId = await idOf(who)
  await mailTo('anna@voorbeeld.example', { memberId, invitedBy: memberId })
  const [listed] = (await listOutbox((await aMember('owner')).id, 1)).mails
  expect(await listOutbox(memberId, 1)).toEqual({ mails: [], count: 0 })
  expect(await findOutboxMail(memberId, listed?.name ?? '')).toBeNull()
})

async function idOf(who: 'editor' | 'contributor' | 'removed' | 'stranger'): Promise<string> {
  if (who === 'stranger') return '00000000-0000-4000-8000-000000000000'
  return (await (who === 'removed' ? aMember('owner', { removedAt: new Date() }) : aMember(who))).id
}
