import { rmSync } from 'node:fs'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { aMember } from '@/db/testing/a-member'
import { listJobs } from '@/db/testing/list-jobs'
import { aPublication } from '@/db/testing/publish'
import { makeTemporaryDataDir } from '@/db/testing/temporary-data-dir'
import { outboxMails } from '@/emails/testing/outbox-mails'
import { outboxFolder } from '@/emails/write-to-outbox'
import type { Jobs } from '@/queue/jobs'
import { closeQueue } from '@/queue/sender'
import { changeRole } from './change-role'
import { inviteMember } from './invite-member'
import { sendInvitation } from './send-invitation'
import { sendNewRole } from './send-new-role'

const dataDir = makeTemporaryDataDir('roles')
beforeEach(() => {
  vi.stubEnv('DATA_DIR', dataDir)
  rmSync(outboxFolder(), { recursive: true, force: true })
})
beforeAll(async () => {
  await aPublication()
})
afterEach(() => vi.unstubAllEnvs())
afterAll(async () => {
  rmSync(dataDir, { recursive: true, force: true })
  await closeQueue()
})

test('who gets another role hears which and by whom, and only of the last', async () => {
  const owner = await aMember('owner', { name: 'Olga Wit' })
  const carola = await aMember('contributor')
  await changeRole(owner.id, carola.id, 'editor')
  await changeRole(owner.id, carola.id, 'editor')
  await changeRole(owner.id, carola.id, 'owner')
  const jobs = (await listJobs('tell-of-new-role', { memberId: carola.id })) as Jobs['tell-of-new-role'][]
  expect(jobs.map(({ role }) => role)).toEqual(['editor', 'owner'])
  for (const job of jobs) await sendNewRole(job)
  expect(outboxMails().map(({ subject, to }) => [subject, to])).toEqual([
    ['Je bent nu beheerder bij De Proef', carola.email],
  ])
  expect(outboxMails()[0]?.text).toContain('Olga Wit')
})

test('who never signed in has no role to hear of yet', async () => {
  const owner = await aMember('owner')
  const invited = await aMember('contributor', { joinedAt: null })
  await changeRole(owner.id, invited.id, 'editor')
  expect(await listJobs('tell-of-new-role', { memberId: invited.id })).toEqual([])
})

test('an invitation says who invites, and whom', async () => {
  const owner = await aMember('owner', { name: 'Olga\r\nWit' })
  const asked = {
    email: 'denise@elders.example',
    name: 'Denise Blauw',
    role: 'editor',
    authorId: null,
  } as const
  await inviteMember(owner.id, asked)
  const [job] = (await listJobs('send-invitation', { invitedBy: owner.id })) as Jobs['send-invitation'][]
  await sendInvitation(job?.memberId ?? '', owner.id)
  const [mail] = outboxMails()
  expect(mail?.subject).toBe('Olga Wit nodigt je uit om mee te schrijven aan De Proef')
  expect(mail?.text).toContain('Beste Denise Blauw,')
  expect(mail?.from).toMatch(/^De Proef </)
})
