import { rmSync } from 'node:fs'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { aMember } from '@/db/testing/a-member'
import { listJobs } from '@/db/testing/list-jobs'
import { aPublication } from '@/db/testing/publish'
import { makeTemporaryDataDir } from '@/db/testing/temporary-data-dir'
import { withNeighbours } from '@/db/testing/with-neighbours'
import { outboxMails } from '@/emails/testing/outbox-mails'
import { outboxFolder } from '@/emails/write-to-outbox'
import type { Jobs } from '@/queue/jobs'
import { closeQueue } from '@/queue/sender'
import { changeRole } from './change-role'
import { inviteMember } from './invite-member'
import { sendInvitation } from './send-invitation'
import { sendNewRole } from './send-new-role'

withNeighbours('busy')

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
  expect(mail?.subject).toBe('Olga Wit vraagt je als redacteur van De Proef')
  expect(mail?.text).toContain('Beste Denise Blauw,')
  expect(mail?.from).toMatch(/^De Proef </)
})

test.each([
  ['contributor', 'nodigt je uit om mee te schrijven aan De Proef', 'begin je een essay'],
  ['editor', 'vraagt je als redacteur van De Proef', 'publiceer je'],
  ['owner', 'vraagt je als beheerder van De Proef', 'bepaal je wie er meewerkt'],
] as const)(
  'an invitation of a %s says as what, and calls nobody by their address',
  async (role, subject, what) => {
    const owner = await aMember('owner', { name: '', email: `olga.wit.${role}@hier.example` })
    await inviteMember(owner.id, { email: `denise.${role}@elders.example`, name: '', role, authorId: null })
    const [job] = (await listJobs('send-invitation', { invitedBy: owner.id })) as Jobs['send-invitation'][]
    await sendInvitation(job?.memberId ?? '', owner.id)
    const [mail] = outboxMails()
    expect(mail?.subject).toBe(`Een beheerder ${subject}`)
    expect(mail?.text.replace(/\s+/g, ' ')).toContain(what)
    expect(mail?.text).not.toMatch(/Beste|olga|denise/i)
  },
)

test('who has another role from somebody without a name hears that an owner gave it', async () => {
  const owner = await aMember('owner', { name: '', email: 'olga.zonder@hier.example' })
  const carola = await aMember('contributor')
  const at = new Date()
  await changeRole(owner.id, carola.id, 'editor', at)
  const [job] = (await listJobs('tell-of-new-role', { memberId: carola.id })) as Jobs['tell-of-new-role'][]
  if (!job) throw new Error('Nobody was told')
  await sendNewRole(job)
  expect(outboxMails()[0]?.text).toMatch(/^Een beheerder gaf je/m)
})
