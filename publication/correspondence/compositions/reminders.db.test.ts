import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { eq, sql } from 'drizzle-orm'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { db } from '@/db/client'
import { compositions, correspondents, members } from '@/db/schema'
import { aPublication } from '@/db/testing/publish'
import { listOutboxNames, readOutboxMail } from '@/emails/read-outbox'
import { outboxMails } from '@/emails/testing/outbox-mails'
import { approveDialogue } from './approve-dialogue'
import { openProofLink } from './by-mail/open-proof-link'
import { listAwaited } from './list-awaited'
import { remindOfApprovals } from './remind-of-approvals'
import { sendApprovalReminder } from './send-approval-reminder'
import { stopReminders, stopRemindersByToken } from './stop-reminders'
import { readStopToken, stopToken } from './stop-token'
import { aComposedDialogue, compose, proofOf } from './testing/a-composed-dialogue'

const dataDir = mkdtempSync(path.join(tmpdir(), 'samenspraak-reminders-'))
process.env.DATA_DIR = dataDir
afterAll(() => rmSync(dataDir, { recursive: true, force: true }))

const DAY = 86_400_000
const later = (days: number) => new Date(Date.now() + days * DAY)

beforeEach(async () => {
  // Each test has the only composition there is.
  await db()
    .update(compositions)
    .set({ savedAt: new Date('2999-01-01') })
})

async function jobsFor(dialogueId: string): Promise<string[]> {
  const { rows } = await db().execute<{ member: string }>(
    sql`select data->>'memberId' as member from pgboss.job where name = 'send-approval-reminder'
      and data->>'dialogueId' = ${dialogueId} order by created_on`,
  )
  return rows.map(({ member }) => member)
}

test('who is waited for is reminded after a day, and then once a week', async () => {
  const { id, ada, ben } = await aComposedDialogue()
  const { fingerprint } = await proofOf({ id })
  await approveDialogue(ada.id, id, fingerprint)
  expect(await remindOfApprovals(later(0))).toBe(0)
  expect(await remindOfApprovals(later(2))).toBe(1)
  for (const days of [2, 3, 8]) expect(await remindOfApprovals(later(days))).toBe(0)
  expect(await remindOfApprovals(later(9.5))).toBe(1)
  expect(await jobsFor(id)).toEqual([ben.id, ben.id])
})

test('five times is enough, until something else is asked', async () => {
  const scene = await aComposedDialogue()
  await stopReminders(scene.ada.id, scene.id)
  for (let week = 0; week < 7; week += 1) await remindOfApprovals(later(2 + week * 7.5))
  expect(await jobsFor(scene.id)).toEqual(Array(5).fill(scene.ben.id))
  await compose(scene, { lead: 'Nog een regel.' })
  expect(await remindOfApprovals(later(80))).toBe(1)
  expect(await jobsFor(scene.id)).toHaveLength(6)
})

test('two runs at once remind once', async () => {
  const { id } = await aComposedDialogue()
  await Promise.all([1, 2, 3].map(() => remindOfApprovals(later(2))))
  expect(await jobsFor(id)).toHaveLength(2)
})

test('while something is unanswered, only who has to answer is reminded', async () => {
  const { id, ben } = await aComposedDialogue({}, (ada, other) => [
    { from: ada, body: 'Dag.' },
    { from: other, body: 'Bel me op 06-12345678.' },
  ])
  await remindOfApprovals(later(2))
  expect(await jobsFor(id)).toEqual([ben.id])
})

test('nobody is reminded of what has no title yet, who stopped it, or who was removed', async () => {
  const untitled = await aComposedDialogue({ title: '' })
  const scene = await aComposedDialogue()
  await stopReminders(scene.ada.id, scene.id)
  await db().update(members).set({ removedAt: new Date() }).where(eq(members.id, scene.ben.id))
  expect(await remindOfApprovals(later(2))).toBe(0)
  expect(await listAwaited(db(), scene.id)).toEqual(new Map([[scene.ada.id, 'approval']]))
  expect([...(await jobsFor(untitled.id)), ...(await jobsFor(scene.id))]).toEqual([])
})

test('a reminder names the title, leads to the proof, and can be stopped by its link', async () => {
  await aPublication()
  const { id, ada } = await aComposedDialogue()
  await sendApprovalReminder({ dialogueId: id, memberId: ada.id })
  const [name = ''] = await listOutboxNames()
  const mail = await readOutboxMail(name)
  expect(mail?.subject).toContain('Over wachten')
  const link = /\/inloggen\/drukproef\/([\w-]{43})/.exec(mail?.text ?? '')?.[1] ?? ''
  expect(await openProofLink(link)).toMatchObject({ status: 'open', memberId: ada.id })
  const token = stopToken({ dialogueId: id, memberId: ada.id })
  expect(await stopRemindersByToken(token)).toEqual({ status: 'stopped' })
  await sendApprovalReminder({ dialogueId: id, memberId: ada.id })
  expect(await listOutboxNames()).toHaveLength(1)
  const [row] = await db().select().from(correspondents).where(eq(correspondents.memberId, ada.id))
  expect(row?.remindersStoppedAt).not.toBeNull()
})

test('a token that we did not make stops nothing', async () => {
  const { id, ada, ben } = await aComposedDialogue()
  const token = stopToken({ dialogueId: id, memberId: ada.id })
  expect(readStopToken(token)).toEqual({ dialogueId: id, memberId: ada.id })
  for (const wrong of ['', 'x', token.replace(ada.id, ben.id), `${token.slice(0, -1)}A`.replace(/AA$/, 'BB')])
    if (wrong !== token) expect(await stopRemindersByToken(wrong)).toEqual({ status: 'not-found' })
})

test('a reminder says what is asked: answers, and how many, or a yes; and that it is the last', async () => {
  const { id, ada, ben } = await aComposedDialogue({}, (first, other) => [
    { from: first, body: 'Dag.' },
    { from: other, body: 'Bel me op 06-12345678, of mail naar ben@zuid.example.' },
  ])
  await sendApprovalReminder({ dialogueId: id, memberId: ada.id })
  await sendApprovalReminder({ dialogueId: id, memberId: ben.id })
  await db().update(correspondents).set({ reminders: 5 }).where(eq(correspondents.memberId, ben.id))
  await sendApprovalReminder({ dialogueId: id, memberId: ben.id })
  const mails = outboxMails().filter(({ subject }) => subject !== 'Je akkoord wordt gevraagd: ‘Over wachten’')
  expect(mails.map(({ subject }) => subject)).toEqual(Array(2).fill('Nog 2 vragen voor je in ‘Over wachten’'))
  expect(mails.map(({ text }) => /laatste herinnering/.test(text)).sort()).toEqual([false, true])
  // Another may agree meanwhile: what waits for these answers is that it appears.
  for (const { text } of mails) {
    expect(text.replace(/\s+/g, ' ')).toContain(
      'Voordat ‘Over wachten’ kan verschijnen, zijn er nog 2 vragen voor je',
    )
    expect(text).not.toContain('iemand akkoord')
  }
})
