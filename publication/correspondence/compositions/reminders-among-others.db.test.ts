import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { db } from '@/db/client'
import { compositions, correspondents } from '@/db/schema'
import { aDialogue } from '@/db/testing/a-dialogue'
import { listJobs } from '@/db/testing/list-jobs'
import { listOutboxNames, readOutboxMail } from '@/emails/read-outbox'
import { listAwaited } from './list-awaited'
import { publishDialogue } from './publish-dialogue'
import { remindOfApprovals } from './remind-of-approvals'
import { sendApprovalReminder } from './send-approval-reminder'
import { stopReminders } from './stop-reminders'
import { aComposedDialogue, bothApprove, compose, type Scene } from './testing/a-composed-dialogue'
import { withdrawDialogue } from './withdraw-dialogue'

const dataDir = mkdtempSync(path.join(tmpdir(), 'samenspraak-reminders-'))
process.env.DATA_DIR = dataDir
afterAll(() => rmSync(dataDir, { recursive: true, force: true }))

const later = (days: number) => new Date(Date.now() + days * 86_400_000)
let one: Scene
let other: Scene

/** The same two write each other twice, and an editor composed both. */
beforeEach(async () => {
  await db()
    .update(compositions)
    .set({ savedAt: new Date('2999-01-01') })
  one = await aComposedDialogue()
  const { ada, ben } = one
  other = { ...one, ...(await aDialogue({ by: [ada, ben], letters: [{ from: ada }] })) }
  await compose(other, { title: 'Over haast' })
})

const remindedIn = async ({ id: dialogueId }: Scene) =>
  ((await listJobs('send-approval-reminder', { dialogueId })) as { memberId: string }[])
    .map(({ memberId }) => memberId)
    .sort()

test('who is waited for in two dialogues is reminded of both, and of none that they stopped it for', async () => {
  const [ada, ben] = [one.ada.id, one.ben.id]
  await stopReminders(ada, other.id)
  expect(await remindOfApprovals(later(2))).toBe(3)
  expect(await remindedIn(one)).toEqual([ada, ben].sort())
  expect(await remindedIn(other)).toEqual([ben])
  const seats = await db().select().from(correspondents)
  const notReminded = seats.filter(({ dialogueId, remindedAt }) => dialogueId === other.id && !remindedAt)
  expect(notReminded.map(({ memberId }) => memberId)).toEqual([ada])
})

test('a reminder goes to whom it is for, and is of the dialogue that it is of', async () => {
  for (const scene of [one, other]) await sendApprovalReminder({ dialogueId: scene.id, memberId: one.ben.id })
  const mails = await Promise.all((await listOutboxNames()).map(readOutboxMail))
  expect(mails.map((mail) => mail?.to)).toEqual([one.ben.email, one.ben.email])
  expect(mails.map((mail) => /Over \w+/.exec(mail?.subject ?? '')?.[0]).sort()).toEqual([
    'Over haast',
    'Over wachten',
  ])
})

test('of what was withdrawn, and not touched since, nobody is waited for', async () => {
  await publishDialogue(one.editor.id, one.id, await bothApprove(one))
  await compose(one, { title: 'Anders' })
  expect([...(await listAwaited(db(), one.id)).keys()].sort()).toEqual([one.ada.id, one.ben.id].sort())
  await withdrawDialogue(one.ada.id, one.id)
  expect(await listAwaited(db(), one.id)).toEqual(new Map())
})
