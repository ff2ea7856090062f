import { afterAll, afterEach, expect, test, vi } from 'vitest'
import { db, pool } from '@/db/client'
import { heartbeat, overdueMails } from '@/db/schema'
import { enqueue } from '@/queue/enqueue'
import { closeQueue } from '@/queue/sender'
import { startWorker, type Worker } from './start-worker'

const running: Worker[] = []
const start = async (handlers: Parameters<typeof startWorker>[0]) => {
  const worker = await startWorker(handlers)
  running.push(worker)
  return worker
}

afterEach(async () => {
  await Promise.all(running.splice(0).map((worker) => worker.stop()))
})
afterAll(closeQueue)

const invite = (memberId: string) => enqueue(db(), 'send-invitation', { memberId })

test('two workers do each job once', async () => {
  const done: string[] = []
  const handlers = {
    'send-invitation': async ({ memberId }: { memberId: string }) => void done.push(memberId),
  }
  await Promise.all([start(handlers), start(handlers)])
  const members = Array.from({ length: 30 }, (_, index) => `member ${index}`)
  await Promise.all(members.map(invite))
  await vi.waitFor(() => expect(done).toHaveLength(30), { timeout: 15_000 })
  expect(new Set(done).size).toBe(30)
})

test('a job that fails waits for its next turn and holds up nobody', async () => {
  const done: string[] = []
  await start({
    'send-invitation': async ({ memberId }) => {
      if (memberId === 'unlucky') throw new Error('no luck for anna@voorbeeld.example')
      done.push(memberId)
    },
  })
  await invite('unlucky')
  await invite('lucky')
  await vi.waitFor(() => expect(done).toEqual(['lucky']), { timeout: 10_000 })
  await vi.waitFor(async () => {
    const { rows } = await pool().query(
      `select state, output->>'reason' as reason, start_after > now() as later
       from pgboss.job where name = 'send-invitation' and data->>'memberId' = 'unlucky'`,
    )
    expect(rows).toEqual([{ state: 'retry', reason: 'Error: no luck for …', later: true }])
  })
})

test('in a restored backup no mail is made, and it waits for an owner; a link to sign in is', async () => {
  const done: string[] = []
  await start({
    'send-invitation': async ({ memberId }) => void done.push(memberId),
    'send-sign-in-link': async ({ requestId }) => void done.push(requestId),
  })
  await db().update(heartbeat).set({ restoredAt: new Date() })
  await invite('held')
  await vi.waitFor(async () => expect(await db().$count(overdueMails)).toBe(1), { timeout: 10_000 })
  await enqueue(db(), 'send-sign-in-link', { requestId: 'link' })
  await vi.waitFor(() => expect(done).toEqual(['link']), { timeout: 10_000 })
  await db().update(heartbeat).set({ restoredAt: null })
})

test('a stop waits for the job that is running', async () => {
  let isDone = false
  let begun = () => {}
  const hasBegun = new Promise<void>((resolve) => {
    begun = resolve
  })
  const worker = await start({
    'send-confirmation': async () => {
      begun()
      await new Promise((resolve) => setTimeout(resolve, 700))
      isDone = true
    },
  })
  await enqueue(db(), 'send-confirmation', { subscriptionId: 'somebody' })
  await hasBegun
  await worker.stop()
  expect(isDone).toBe(true)
  expect(await worker.isWorking()).toBe(false)
})

test('a worker whose connections break goes on by itself', async () => {
  const done: string[] = []
  const worker = await start({ 'send-invitation': async ({ memberId }) => void done.push(memberId) })
  expect(await worker.isWorking()).toBe(true)
  await pool().query(
    `select pg_terminate_backend(pid) from pg_stat_activity
     where datname = current_database() and application_name like 'samenspraak-queue-%'`,
  )
  await invite('after the storm')
  await vi.waitFor(() => expect(done).toContain('after the storm'), { timeout: 15_000 })
  expect(await worker.isWorking()).toBe(true)
})

test('a job whose process died is taken again within seconds', { timeout: 40_000 }, async () => {
  const done: string[] = []
  await start({ 'send-welcome': async (about) => void done.push(Object.values(about).join()) })
  await enqueue(db(), 'send-welcome', { subscriptionId: 'in hand' })
  const state = async () =>
    (await pool().query(`select state from pgboss.job where name = 'send-welcome'`)).rows[0]?.state
  await vi.waitFor(async () => expect(await state()).toBe('completed'), { timeout: 10_000 })
  // As a process leaves it that was killed twelve seconds ago, with the job in hand.
  await pool().query(
    `update pgboss.job set state = 'active', completed_on = null, heartbeat_on = now() - interval '12 s'
     where name = 'send-welcome'`,
  )
  await vi.waitFor(() => expect(done).toEqual(['in hand', 'in hand']), { timeout: 30_000, interval: 100 })
})

test('the schedule in the database is ours', async () => {
  await start({})
  await start({})
  const { rows } = await pool().query('select name, timezone from pgboss.schedule order by name')
  const names = [
    'answer-waiting-sign-ups',
    'delete-discarded-drafts',
    'delete-unconfirmed',
    'erase-departed',
    'forget-address-changes',
    'forget-attempts',
    'gather-pieces',
    'notice-standstill',
    'publish-planned',
    'remind-of-approvals',
    'remind-of-letters',
    'send-letters',
    'send-mailings',
  ]
  expect(rows).toEqual(names.map((name) => ({ name, timezone: 'Europe/Amsterdam' })))
})
