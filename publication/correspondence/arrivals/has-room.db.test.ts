import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { db } from '@/db/client'
import { arrivals } from '@/db/schema'
import { closeQueue } from '@/queue/sender'
import { MOST_BYTES_A_DAY, MOST_MAILS_AN_HOUR } from './has-room'
import { takeInMail } from './take-in-mail'
import { aDialogueByMail, type DialogueByMail } from './testing/a-dialogue-by-mail'

let dialogue: DialogueByMail

beforeAll(() => {
  vi.stubEnv('INBOUND_DOMAIN', 'post.site.example')
})
beforeEach(async () => {
  dialogue = await aDialogueByMail()
})
afterAll(async () => {
  await closeQueue()
  vi.unstubAllEnvs()
})

test('who knows an address cannot fill the disk by it: more than so many an hour come later', async () => {
  await wereSent(MOST_MAILS_AN_HOUR - 1, { ago: 59 })
  expect(await send()).toMatchObject({ status: 'kept' })
  expect(await send()).toEqual({ status: 'too-many' })
  // Of a mail to both nothing is kept: its sender tries again, and the other must not get it twice.
  expect(await send([dialogue.anna, dialogue.ben])).toEqual({ status: 'too-many' })
  expect(await send([dialogue.ben])).toMatchObject({ status: 'kept' })
})

test('after an hour there is room again, but for so many bytes a day', async () => {
  await wereSent(MOST_MAILS_AN_HOUR, { ago: 61 })
  expect(await send()).toMatchObject({ status: 'kept' })
  await wereSent(1, { ago: 23 * 60, raw: Buffer.alloc(MOST_BYTES_A_DAY) })
  expect(await send()).toEqual({ status: 'too-many' })
  await db()
    .update(arrivals)
    .set({ arrivedAt: new Date(Date.now() - 25 * 3_600_000) })
  expect(await send()).toMatchObject({ status: 'kept' })
})

test('an exchange that was uploaded takes no room, and a file is always taken', async () => {
  await wereSent(MOST_MAILS_AN_HOUR, { ago: 1, via: 'upload' })
  expect(await send()).toMatchObject({ status: 'kept' })
  await wereSent(MOST_MAILS_AN_HOUR, { ago: 1 })
  expect(await send([dialogue.anna], 'file')).toMatchObject({ status: 'kept' })
})

function send(members = [dialogue.anna], via: 'smtp' | 'file' = 'smtp') {
  const recipients = members.map(dialogue.addressOf)
  const raw = Buffer.from('Subject: Dag\r\n\r\nDag.')
  return takeInMail({ raw, via, recipients, envelopeFrom: 'a@b.example', remoteAddress: '', helo: '' })
}

async function wereSent(
  count: number,
  { ago, raw = Buffer.from('x'), via = 'smtp' }: { ago: number; raw?: Buffer; via?: 'smtp' | 'upload' },
) {
  const { dialogueId, anna } = dialogue
  const arrivedAt = new Date(Date.now() - ago * 60_000)
  const one = { dialogueId, memberId: anna.id, via, raw, arrivedAt, state: 'held' as const }
  await db()
    .insert(arrivals)
    .values(Array.from({ length: count }, () => one))
}
