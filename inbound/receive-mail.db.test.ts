import { Readable } from 'node:stream'
import { eq } from 'drizzle-orm'
import type { SMTPServerDataStream, SMTPServerSession } from 'smtp-server'
import { afterAll, expect, test, vi } from 'vitest'
import { db } from '@/db/client'
import { arrivals, correspondents } from '@/db/schema'
import { aMember } from '@/db/testing/a-member'
import { aDialogueByMail } from '@/publication/correspondence/arrivals/testing/a-dialogue-by-mail'
import { aMail } from '@/publication/correspondence/arrivals/testing/a-mail'
import { closeQueue } from '@/queue/sender'
import { receiveMail, welcomeRecipient } from './receive-mail'

vi.stubEnv('INBOUND_DOMAIN', 'post.site.example')

afterAll(async () => {
  vi.unstubAllEnvs()
  await closeQueue()
})

test('a mail to an address that was replaced while it came is refused, and not answered as if it were kept', async () => {
  const dialogue = await aDialogueByMail({
    anna: await aMember('contributor', { email: 'anna@voorbeeld.example' }),
  })
  const address = dialogue.addressOf(dialogue.anna)
  await welcomeRecipient(address)
  await db()
    .update(correspondents)
    .set({ addressHash: 'of another address' })
    .where(eq(correspondents.memberId, dialogue.anna.id))
  const stream = Object.assign(Readable.from([Buffer.from(aMail({}))]), { sizeExceeded: false })
  const session = {
    envelope: { mailFrom: { address: 'anna@voorbeeld.example' }, rcptTo: [{ address }] },
    remoteAddress: '127.0.0.1',
    hostNameAppearsAs: 'x',
  }
  await expect(
    receiveMail(stream as unknown as SMTPServerDataStream, session as unknown as SMTPServerSession),
  ).rejects.toMatchObject({ responseCode: 550 })
  expect(await db().$count(arrivals)).toBe(0)
})
