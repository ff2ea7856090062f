import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { rmSync } from 'node:fs'
import { afterAll, afterEach, beforeEach, expect, test, vi } from 'vitest'
import { db, pool } from '@/db/client'
import { failedMails } from '@/db/schema'
import { aSubscription } from '@/db/testing/a-subscription'
import { aPublication } from '@/db/testing/publish'
import { makeTemporaryDataDir } from '@/db/testing/temporary-data-dir'
import { closeSmtp } from '@/emails/smtp-transport'
import { aMailServer, type TestMailServer } from '@/emails/testing/a-mail-server'
import { env } from '@/env'
import { enqueue } from '@/queue/enqueue'
import { closeQueue } from '@/queue/sender'
import { startWorker, type Worker } from './start-worker'

const dataDir = makeTemporaryDataDir('frozen')
let frozen: ChildProcess | null = null
let worker: Worker | null = null
let mail: TestMailServer

afterEach(async () => {
  frozen?.kill('SIGKILL')
  await worker?.stop()
  closeSmtp()
  await mail.close()
})
afterAll(async () => {
  await closeQueue()
  vi.unstubAllEnvs()
  rmSync(dataDir, { recursive: true, force: true })
})
beforeEach(async () => {
  await aPublication()
})

/** A worker in a process of its own, as `npm run worker` is. */
async function anotherWorker(smtpUrl: string): Promise<ChildProcess> {
  const child = fork('scripts/worker.ts', [], {
    execArgv: ['--import', 'tsx'],
    env: { ...process.env, DATABASE_URL: env().databaseUrl ?? '', DATA_DIR: dataDir, SMTP_URL: smtpUrl },
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  })
  if (child.stdout) await once(child.stdout, 'data')
  return child
}

test('a mail that a frozen process has in hand goes out once', { timeout: 90_000 }, async () => {
  const arrived: string[] = []
  let goOn = () => {}
  let isTalking = false
  const left = new Set<string>()
  mail = await aMailServer({
    // The first to say whom its mail is for is frozen there, before it says the rest.
    onRcptTo: (_address, _session, done) => {
      if (isTalking) return done()
      isTalking = true
      goOn = done
      frozen?.kill('SIGSTOP')
    },
    onData: (stream, session, done) => {
      stream.resume().on('end', () => {
        arrived.push(session.id)
        done()
      })
    },
    onClose: ({ id }) => void left.add(id),
  })
  frozen = await anotherWorker(mail.url)
  const { id } = await aSubscription({ email: 'anna@voorbeeld.example' })
  await enqueue(db(), 'send-confirmation', { subscriptionId: id })
  await vi.waitFor(() => expect(isTalking).toBe(true), { timeout: 40_000 })

  vi.stubEnv('SMTP_URL', mail.url)
  worker = await startWorker()
  // As it is after ten seconds without a sign of life.
  await pool().query(`update pgboss.job set heartbeat_on = now() - interval '12 s' where state = 'active'`)
  await vi.waitFor(() => expect(arrived).toHaveLength(1), { timeout: 30_000 })

  const before = left.size
  frozen.kill('SIGCONT')
  goOn()
  const hasSpoken = () => left.size > before || arrived.length > 1
  await vi.waitFor(() => expect(hasSpoken()).toBe(true), { timeout: 20_000 })
  expect(arrived).toHaveLength(1)
  expect(await db().$count(failedMails)).toBe(0)
  const { rows } = await pool().query(`select state from pgboss.job where name = 'send-confirmation'`)
  expect(rows).toEqual([{ state: 'completed' }])
})
