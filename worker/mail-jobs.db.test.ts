import type { SMTPServerOptions } from 'smtp-server'
import { afterAll, afterEach, beforeEach, expect, test, vi } from 'vitest'
import { db, pool } from '@/db/client'
import { failedMails, mailServer, members, publication, readers, subscriptions } from '@/db/schema'
import { aMember } from '@/db/testing/a-member'
import { aSubscription } from '@/db/testing/a-subscription'
import { aPiece, aPublication } from '@/db/testing/publish'
import { closeSmtp } from '@/emails/smtp-transport'
import { aMailServer, refusal, type TestMailServer } from '@/emails/testing/a-mail-server'
import { decideFailedMail } from '@/publication/readers/mail-server/decide-failed-mail'
import { listFailedMails } from '@/publication/readers/mail-server/list-failed-mails'
import { enqueue } from '@/queue/enqueue'
import { noteAnswer } from '@/queue/mail-server/note-answer'
import { wakeMail } from '@/queue/mail-server/wake-mail'
import { closeQueue } from '@/queue/sender'
import { startWorker, type Worker } from './start-worker'

let worker: Worker
let mail: TestMailServer
let answer: Error | null
const took: string[] = []

beforeEach(async () => {
  await db().delete(publication)
  await aPublication()
  await db().delete(failedMails)
  await db().delete(mailServer)
  await db().delete(readers)
  await db().delete(members)
  answer = null
  took.length = 0
  const options: SMTPServerOptions = {
    onRcptTo: ({ address }, _session, done) => {
      if (!answer) took.push(address)
      done(answer)
    },
    onData: (stream, _session, done) => void stream.resume().on('end', () => done()),
  }
  mail = await aMailServer(options)
  vi.stubEnv('SMTP_URL', mail.url)
  worker = await startWorker()
  await pool().query('delete from pgboss.job')
})
afterEach(async () => {
  await worker.stop()
  closeSmtp()
  await mail.close()
})
afterAll(async () => {
  vi.unstubAllEnvs()
  await closeQueue()
})

const failed = () => db().select().from(failedMails)
const wake = () => db().transaction((transaction) => wakeMail(transaction, new Date(0), new Date()))
const asks = async (email: string) => {
  const { id } = await aSubscription({ email })
  await enqueue(db(), 'send-confirmation', { subscriptionId: id })
}

test('a confirmation that is refused for no reason is shown, tried again, and forgotten when it is accepted', async () => {
  answer = refusal(550)
  await asks('anna@voorbeeld.example')
  await vi.waitFor(async () => expect(await failed()).toHaveLength(1), { timeout: 15_000 })
  const [owner, editor] = [await aMember('owner'), await aMember('editor')]
  expect(await listFailedMails(editor.id)).toEqual([])
  const [listed] = await listFailedMails(owner.id)
  expect(listed).toMatchObject({
    email: 'anna@voorbeeld.example',
    job: 'send-confirmation',
    reason: 'EENVELOPE RCPT TO 550',
    said: '550 no, …',
    tries: 1,
    state: 'trying',
  })
  expect(listed).not.toHaveProperty('payload')
  answer = null
  await vi.waitFor(
    async () => {
      await wake()
      expect(await failed()).toEqual([])
    },
    { timeout: 25_000, interval: 500 },
  )
  expect(took).toEqual(['anna@voorbeeld.example'])
})

test('jobs of before, which name a subscriber or a follower, mail what they were for', async () => {
  const { id: subscriberId } = await aSubscription({ email: 'anna@voorbeeld.example' })
  const { id: pieceId } = await aPiece('brug')
  const { id: followerId } = await aSubscription({ email: 'ben@voorbeeld.example', pieceId })
  await enqueue(db(), 'send-confirmation', { subscriberId })
  await enqueue(db(), 'send-follow-confirmation', { followerId })
  await vi.waitFor(() => expect(took.sort()).toEqual(['anna@voorbeeld.example', 'ben@voorbeeld.example']), {
    timeout: 15_000,
  })
})

test('no such mailbox is believed when other mail was accepted in between, and an owner can have it tried again', async () => {
  answer = refusal(550, '5.1.1')
  await asks('weg@voorbeeld.example')
  await vi.waitFor(async () => expect(await failed()).toMatchObject([{ gaveUpAt: null }]), {
    timeout: 15_000,
  })
  await noteAnswer(db(), { status: 'accepted' }, new Date())
  await vi.waitFor(
    async () => {
      await wake()
      expect((await failed())[0]?.gaveUpAt).not.toBeNull()
    },
    { timeout: 25_000, interval: 500 },
  )
  const [owner, editor] = [await aMember('owner'), await aMember('editor')]
  const [{ id } = { id: '' }] = await failed()
  expect(await decideFailedMail(editor.id, id, 'again')).toEqual({ status: 'not-found' })
  answer = null
  expect(await decideFailedMail(owner.id, id, 'again')).toEqual({ status: 'sending' })
  expect(await decideFailedMail(owner.id, id, 'again')).toEqual({ status: 'not-found' })
  await vi.waitFor(() => expect(took).toEqual(['weg@voorbeeld.example']), { timeout: 15_000 })
})

test('while all mail waits no mail of the queue is tried but one, and then everything goes', async () => {
  answer = refusal(550, '5.7.1')
  await asks('eerste@voorbeeld.example')
  await vi.waitFor(async () => expect((await db().select().from(mailServer))[0]?.pausedAt).toBeTruthy(), {
    timeout: 15_000,
  })
  answer = null
  for (const name of ['a', 'b', 'c']) await asks(`${name}@voorbeeld.example`)
  await new Promise((resolve) => setTimeout(resolve, 3_000))
  expect(took).toEqual([])
  // The moment to try has come.
  await db().update(mailServer).set({ probeAt: new Date() })
  await db().update(subscriptions).set({ askedAt: new Date() })
  await asks('d@voorbeeld.example')
  await vi.waitFor(() => expect(took).toHaveLength(5), { timeout: 30_000 })
  expect(new Set(took).size).toBe(5)
})
