import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { aMember } from '@/db/testing/a-member'
import { deliverMail } from '@/emails/deliver-mail'
import { findOutboxMail } from './find-outbox-mail'
import { listOutbox } from './list-outbox'

const dataDir = mkdtempSync(path.join(tmpdir(), 'samenspraak-outbox-'))
beforeAll(async () => {
  vi.stubEnv('DATA_DIR', dataDir)
  await deliverMail({ to: 'anna@voorbeeld.example', subject: 'Dag', html: '<p>Dag</p>', text: 'Dag Anna' })
})
afterAll(() => rmSync(dataDir, { recursive: true, force: true }))

test('an owner reads what would have been posted', async () => {
  const { id } = await aMember('owner')
  const { mails, count } = await listOutbox(id, 1)
  expect(count).toBe(1)
  expect(mails[0]).toMatchObject({ to: 'anna@voorbeeld.example', subject: 'Dag' })
  expect(await findOutboxMail(id, mails[0]?.name ?? '')).toMatchObject({
    text: 'Dag Anna',
    html: '<p>Dag</p>',
  })
  expect((await listOutbox(id, 2)).mails).toEqual([])
})

test.each(['editor', 'contributor', 'removed', 'stranger'] as const)('the %s does not', async (who) => {
  const owner = await aMember('owner')
  const name = (await listOutbox(owner.id, 1)).mails[0]?.name ?? ''
  const memberId = await idOf(who)
  expect(await listOutbox(memberId, 1)).toEqual({ mails: [], count: 0 })
  expect(await findOutboxMail(memberId, name)).toBeNull()
})

async function idOf(who: 'editor' | 'contributor' | 'removed' | 'stranger'): Promise<string> {
  if (who === 'stranger') return '00000000-0000-4000-8000-000000000000'
  return (await (who === 'removed' ? aMember('owner', { removedAt: new Date() }) : aMember(who))).id
}
