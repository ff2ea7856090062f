import { eq, sql } from 'drizzle-orm'
import PostalMime from 'postal-mime'
import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { db } from '@/db/client'
import {
  deliveries,
  mailings,
  mailServer,
  readers,
  receivingSites,
  senders,
  subscriptions,
  suppressions,
} from '@/db/schema'
import { refusal } from '@/emails/testing/a-mail-server'
import { readLeaveToken } from '@/publication/readers/subscriptions/leave-token'
import { suppressionHash } from '@/publication/readers/suppressions/suppression-hash'
import { closeQueue } from '@/queue/sender'
import { marksOf } from './freeze-mailing'
import { pauseMailing, resumeMailing } from './pause-mailing'
import { readSum } from './read-sum'
import { stopMailing } from './stop-mailing'
import {
  aMailing,
  anEmptyLedger,
  DAY,
  editorId,
  HOUR,
  hangUp,
  listen,
  MINUTE,
  moment,
  send,
  someReaders,
  states,
  stopListening,
  take,
  taken,
} from './testing/a-mailing'

beforeEach(anEmptyLedger)
afterEach(stopListening)
afterAll(closeQueue)

describe('everybody gets it once', () => {
  test('each reader has a mail of their own, with their own address, number and way to leave', async () => {
    await listen()
    await someReaders(30)
    const id = await aMailing()
    await send(0)
    expect(await readSum(id)).toEqual({
      frozen: 30,
      accepted: 30,
      refused: 0,
      excluded: 0,
      uncertain: 0,
      waiting: 0,
    })
    expect(new Set(taken.map(({ to }) => to)).size).toBe(30)
    const known = await db()
      .select()
      .from(subscriptions)
      .innerJoin(readers, eq(readers.id, subscriptions.readerId))
    const numbers = new Set<string>()
    for (const { to, source } of taken) {
      const mail = await PostalMime.parse(source)
      numbers.add(mail.messageId ?? '')
      expect(mail.to?.[0]?.address).toBe(to)
      const of = (name: string) => mail.headers.filter(({ key }) => key === name).map(({ value }) => value)
      const [address] = of('list-unsubscribe')
      const token = /afmelden\/([^>]+)>$/.exec(address ?? '')?.[1] ?? ''
      expect(
        known.find((one) => one.subscriptions.id === readLeaveToken('newsletter', token))?.readers.email,
      ).toBe(to)
      expect(of('list-unsubscribe-post')).toEqual(['List-Unsubscribe=One-Click'])
      expect(source).toMatch(/^List-Unsubscribe: <\S+>\r$/m)
      expect(mail.html).toContain(`/nieuwsbrief/afmelden/${token}"`)
      expect(mail.text).toContain(`/nieuwsbrief/afmelden/${token}`)
      for (const mark of Object.values(marksOf(id))) expect(`${mail.html}${mail.text}`).not.toContain(mark)
      expect(mail.subject).toBe('Aflevering 1 – élf')
    }
    expect(numbers.size).toBe(30)
    const [mailing] = await db().select().from(mailings)
    expect(mailing?.finishedAt).toEqual(moment(0))
    await send(DAY)
    expect(taken).toHaveLength(30)
  })

  test('three processes at once, and everybody gets one', async () => {
    await listen()
    await someReaders(400, ['a.example', 'b.example', 'c.example'])
    const id = await aMailing()
    await Promise.all([send(0), send(0), send(0)])
    await send(MINUTE)
    expect(await readSum(id)).toMatchObject({ frozen: 400, accepted: 400 })
    expect(taken).toHaveLength(400)
    expect(new Set(taken.map(({ to }) => to)).size).toBe(400)
  })

  test('before its moment nothing leaves, and who comes after it began is not among its readers', async () => {
    await listen()
    await someReaders(2)
    const id = await aMailing(moment(HOUR))
    await send(HOUR - 1)
    expect(await readSum(id)).toMatchObject({ frozen: 0 })
    await send(HOUR)
    await db().insert(readers).values({ email: 'later@voorbeeld.example' })
    await db().execute(sql`insert into ${subscriptions} (reader_id, list, confirmed_at)
      select id, 'newsletter', now() from ${readers} where email like 'later%'`)
    await send(2 * HOUR)
    expect(taken).toHaveLength(2)
  })
})

describe('who left is not mailed', () => {
  test('who paused or is not mailed to is excluded when it begins, and who left meanwhile before their turn', async () => {
    await listen({ onRcptTo: (_to, _session, done) => done(refusal(451)) })
    await someReaders(6)
    const set = (email: string, change: Partial<typeof subscriptions.$inferInsert>) =>
      db()
        .update(subscriptions)
        .set(change)
        .where(sql`reader_id = (select id from ${readers} where email = ${email})`)
    const at = (n: number) => `lezer${n}@voorbeeld.example`
    const suppress = (email: string) =>
      db()
        .insert(suppressions)
        .values({
          emailHash: suppressionHash(email.toUpperCase()),
          why: 'complaint',
          suppressedAt: moment(0),
        })
    await set(at(1), { pausedUntil: moment(DAY * 9) })
    await suppress(at(2))
    await set(at(3), { leftAt: moment(-1) })
    const id = await aMailing()
    await send(0)
    expect(await readSum(id)).toMatchObject({ frozen: 5, excluded: 2, waiting: 3 })
    await set(at(4), { leftAt: moment(1) })
    await set(at(5), { pausedUntil: moment(DAY * 9) })
    await suppress(at(6))
    await stopListening()
    await listen()
    await send(DAY)
    expect(await readSum(id)).toMatchObject({ frozen: 5, excluded: 5, waiting: 0, accepted: 0 })
    const rows = await db().select().from(deliveries)
    expect(rows.map(({ reason }) => reason).sort()).toEqual([
      'left',
      'paused',
      'paused',
      'suppressed',
      'suppressed',
    ])
    expect(taken).toEqual([])
  })

  test('who was forgotten keeps the sum', async () => {
    await someReaders(3)
    await listen({ onRcptTo: (_to, _session, done) => done(refusal(451)) })
    const id = await aMailing()
    await send(0)
    await db().delete(readers).where(eq(readers.email, 'lezer1@voorbeeld.example'))
    await stopListening()
    await listen()
    await send(DAY)
    expect(await readSum(id)).toMatchObject({ frozen: 3, excluded: 1, accepted: 2 })
  })
})

describe('what the mail server says', () => {
  test('later comes later with growing pauses, and after a week it is refused', async () => {
    await listen({ onRcptTo: (_to, _session, done) => done(refusal(450, '4.2.1')) })
    await someReaders(1)
    const id = await aMailing()
    await send(0)
    const [row] = await db().select().from(deliveries)
    expect(row).toMatchObject({
      state: 'later',
      tries: 1,
      dueAt: moment(5 * MINUTE),
      said: '450 4.2.1 no, …',
    })
    for (let day = 1; day < 20; day += 1) await send(day * DAY)
    expect(await readSum(id)).toMatchObject({ refused: 1, waiting: 0 })
    const [last] = await db().select().from(deliveries)
    expect(last?.tries).toBe(14)
  })

  test('no such mailbox is refused at once; a bare 550 is not', async () => {
    await listen({
      onRcptTo: ({ address }, _session, done) =>
        done(
          address.startsWith('lezer1@')
            ? refusal(550, '5.1.1')
            : address.startsWith('lezer2@')
              ? refusal(550)
              : null,
        ),
    })
    await someReaders(3, ['a.example', 'b.example', 'c.example'])
    const id = await aMailing()
    await send(0)
    expect(await readSum(id)).toMatchObject({ refused: 1, accepted: 1, waiting: 1 })
  })

  test('a connection that breaks before the mail is later; one that breaks after it is uncertain and not sent again', async () => {
    let breaks = 'before'
    await listen({
      onRcptTo: (_to, _session, done) => (breaks === 'before' ? void hangUp() : done()),
      onData: (stream) => void stream.resume().on('end', () => hangUp()),
    })
    await someReaders(1)
    const id = await aMailing()
    await send(0)
    expect(await states()).toEqual({ later: 1 })
    breaks = 'after'
    await send(HOUR)
    expect(await readSum(id)).toMatchObject({ uncertain: 1, waiting: 0 })
    breaks = 'never'
    await send(DAY)
    expect(await readSum(id)).toMatchObject({ uncertain: 1 })
  })

  test('a site that does not want our mail waits alone: nobody is refused, the others go on, and a yes ends it', async () => {
    let isMended = false
    await listen({
      onRcptTo: ({ address }, _session, done) =>
        done(address.endsWith('@g.example') && !isMended ? refusal(550, '5.7.26') : null),
    })
    await someReaders(60, ['g.example', 'k.example', 'z.example'])
    const id = await aMailing()
    await send(0)
    expect(await readSum(id)).toMatchObject({ accepted: 40, refused: 0, waiting: 20 })
    const [site] = await db().select().from(receivingSites)
    expect(site).toMatchObject({ site: 'g.example', pausedAt: moment(0) })
    expect(site?.reason).toContain('5.7.26')
    const [server] = await db().select().from(mailServer)
    expect(server?.pausedAt ?? null).toBeNull()
    isMended = true
    await send(1)
    expect(await readSum(id)).toMatchObject({ accepted: 40 })
    await send(HOUR)
    expect(await readSum(id)).toMatchObject({ accepted: 60, waiting: 0 })
    const [after] = await db().select().from(receivingSites)
    expect(after?.pausedAt).toBeNull()
  })

  test('a site that answers 421 costs the others nothing', async () => {
    await listen({
      onRcptTo: ({ address }, _session, done) =>
        done(address.endsWith('@slow.example') ? refusal(421) : null),
    })
    await someReaders(40, ['slow.example', 'k.example'])
    const id = await aMailing()
    const begun = Date.now()
    vi.stubEnv('SMTP_CONNECTIONS', '4')
    const running = send(0)
    await vi.waitFor(async () => expect(await readSum(id)).toMatchObject({ accepted: 20 }), {
      timeout: 20_000,
    })
    expect(Date.now() - begun).toBeLessThan(15_000)
    await stopMailing(editorId(), id)
    await running
    const [server] = await db().select().from(mailServer)
    expect(server?.pausedAt ?? null).toBeNull()
  })

  test('when nobody answers at all, all mail waits and nobody is counted against', async () => {
    const server = await listen()
    await server.close()
    await someReaders(30)
    const id = await aMailing()
    await send(0)
    const rows = await db().select().from(deliveries)
    expect(rows.every(({ tries }) => tries === 0)).toBe(true)
    expect(await readSum(id)).toMatchObject({ waiting: 30, refused: 0 })
    const [noted] = await db().select().from(mailServer)
    expect(noted?.pausedAt).toEqual(moment(0))
    vi.unstubAllEnvs()
    await listen()
    await send(1)
    expect(taken).toHaveLength(0)
    for (let hour = 1; hour < 4; hour += 1) await send(hour * HOUR)
    expect(await readSum(id)).toMatchObject({ accepted: 30 })
    expect(taken).toHaveLength(30)
  })
})

describe('it can be held up and ended', () => {
  test('paused nothing more goes, and resumed it goes on; stopped the rest is excluded, and the sum holds at every look', async () => {
    let letGo = () => {}
    const held = new Promise<void>((resolve) => {
      letGo = resolve
    })
    await listen({ onData: (stream, session, done) => void held.then(() => take(stream, session, done)) })
    await someReaders(50)
    const id = await aMailing()
    vi.stubEnv('SMTP_CONNECTIONS', '2')
    const running = send(0)
    await vi.waitFor(async () => expect((await states())['handing over']).toBeGreaterThan(0), {
      timeout: 20_000,
    })
    expect(await pauseMailing('00000000-0000-4000-8000-000000000000', id)).toEqual({ status: 'not-found' })
    expect(await pauseMailing(editorId(), id, moment(1))).toEqual({ status: 'paused' })
    expect(await pauseMailing(editorId(), id, moment(1))).toEqual({ status: 'not-found' })
    letGo()
    await running
    const gone = taken.length
    expect(gone).toBeLessThanOrEqual(2)
    await send(MINUTE)
    expect(taken).toHaveLength(gone)
    expect(await resumeMailing(editorId(), id)).toEqual({ status: 'resumed' })
    const again = send(2 * MINUTE)
    await vi.waitFor(() => expect(taken.length).toBeGreaterThan(gone + 3), { timeout: 20_000 })
    const outcome = await stopMailing(editorId(), id, moment(3 * MINUTE))
    expect(outcome.status).toBe('stopped')
    const sum = await readSum(id)
    expect(sum.frozen).toBe(50)
    expect(sum.waiting).toBeLessThanOrEqual(2)
    expect(sum.accepted + sum.refused + sum.excluded + sum.uncertain + sum.waiting).toBe(50)
    await again
    await send(DAY)
    expect(await readSum(id)).toMatchObject({
      frozen: 50,
      accepted: taken.length,
      excluded: 50 - taken.length,
      waiting: 0,
    })
    expect(await stopMailing(editorId(), id)).toEqual({ status: 'not-found' })
  })
})

describe('half-way killed', () => {
  test('what a sender had in hand that is gone is uncertain, and never sent again', async () => {
    await listen({ onRcptTo: (_to, _session, done) => done(refusal(451)) })
    await someReaders(3)
    const id = await aMailing()
    await send(0)
    const gone = '00000000-0000-4000-8000-000000000001'
    await db().insert(senders).values({ id: gone, beatAt: sql`now() - interval '30 seconds'` })
    const alive = '00000000-0000-4000-8000-000000000002'
    await db().insert(senders).values({ id: alive })
    const rows = await db().select().from(deliveries)
    const hold = (n: number, handedBy: string) =>
      db()
        .update(deliveries)
        .set({ state: 'handing over', handedBy, updatedAt: moment(DAY - 1) })
        .where(eq(deliveries.id, rows[n]?.id ?? 0))
    await hold(0, gone)
    await hold(1, alive)
    await stopListening()
    await listen()
    await send(DAY)
    expect(await states()).toEqual({ accepted: 1, 'handing over': 1, uncertain: 1 })
    await send(DAY + 16 * MINUTE)
    expect(await readSum(id)).toMatchObject({ accepted: 1, uncertain: 2 })
    expect(taken).toHaveLength(1)
  })
})

test('without a mail server the first ten become files, and the rest waits', async () => {
  await someReaders(25)
  const id = await aMailing()
  vi.stubEnv('DATA_DIR', `/tmp/mailings-${process.pid}`)
  await send(0)
  expect(await readSum(id)).toMatchObject({ accepted: 10, waiting: 15 })
  await send(MINUTE)
  expect(await readSum(id)).toMatchObject({ accepted: 10, waiting: 15 })
  await db().update(mailings).set({ allAsFiles: true })
  await send(2 * MINUTE)
  expect(await readSum(id)).toMatchObject({ accepted: 25, waiting: 0 })
})
