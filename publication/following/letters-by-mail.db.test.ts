import { eq } from 'drizzle-orm'
import type { SMTPServerDataStream, SMTPServerOptions } from 'smtp-server'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { db } from '@/db/client'
import { followers, letterDeliveries, letters, pieces, publication } from '@/db/schema'
import { anAuthor, aPiece } from '@/db/testing/publish'
import { closeSmtp } from '@/emails/smtp-transport'
import { aMailServer, refusal, type TestMailServer } from '@/emails/testing/a-mail-server'
import { claimLetter } from './claim-letter'
import { leaveDialogueToken } from './leave-token'
import { pauseAfter } from './note-outcome'
import { planLetters } from './plan-letters'
import { sendLetters } from './send-letters'

const START = new Date('2026-03-02T12:00:00Z').getTime()
const [MINUTE, HOUR, DAY] = [60_000, 3_600_000, 86_400_000]
const moment = (ms: number) => new Date(START + ms)
const ids = { ada: '', ben: '', piece: '' }
/** What the mail server took: to whom, and the whole mail. */
let taken: { to: string; source: string }[] = []
let mailServer: TestMailServer

beforeAll(async () => {
  await db().insert(publication).values({ name: 'Het Voetveer' })
  ids.ada = await anAuthor('ada', { givenName: 'Ada', familyName: 'Zuid' })
  ids.ben = await anAuthor('ben', { givenName: 'Ben', familyName: 'Bos' })
})
beforeEach(async () => {
  await db().delete(pieces)
  const sent = (days: number) => new Date(Date.UTC(2012, 0, 1) + days * DAY)
  const { id } = await aPiece('brug', {
    title: 'De brug',
    by: [ids.ada, ids.ben],
    letters: [
      { fromAuthorId: ids.ada, sentAt: sent(0), appearedAt: moment(-DAY), body: 'Beste Ben,\n\nDe brug.' },
      { fromAuthorId: ids.ben, sentAt: sent(2), appearedAt: moment(-DAY), subject: 'Re: brug' },
      { fromAuthorId: ids.ada, sentAt: sent(30), appearedAt: moment(-DAY) },
      { fromAuthorId: ids.ben, sentAt: null, appearedAt: moment(-DAY) },
    ],
  })
  ids.piece = id
  taken = []
})
afterEach(async () => {
  closeSmtp()
  await mailServer?.close()
})
afterAll(() => vi.unstubAllEnvs())

/** Opens the mail server; without options it takes everything. */
async function listen(options: SMTPServerOptions = {}): Promise<void> {
  mailServer = await aMailServer({ onData: take, ...options })
  vi.stubEnv('SMTP_URL', mailServer.url)
}
const take: SMTPServerOptions['onData'] = (stream, session, done) => {
  whole(stream).then((source) => {
    taken.push({ to: session.envelope.rcptTo[0]?.address ?? '', source })
    done()
  }, done)
}
async function whole(stream: SMTPServerDataStream): Promise<string> {
  const parts: Buffer[] = []
  for await (const part of stream) parts.push(part)
  return Buffer.concat(parts).toString()
}
const aFollower = async (name: string, change: Partial<typeof followers.$inferInsert> = {}) => {
  const [made] = await db()
    .insert(followers)
    .values({
      pieceId: ids.piece,
      email: `${name}@voorbeeld.example`,
      pace: 'as-it-was-written',
      wordingVersion: 1,
      ipHash: 'x',
      confirmedAt: moment(0),
      ...change,
    })
    .returning()
  if (!made) throw new Error('The follower was not made')
  return made
}
const appear = (number: number, at: Date) =>
  db()
    .insert(letters)
    .values({ pieceId: ids.piece, number, fromAuthorId: ids.ada, body: 'Nog een.', appearedAt: at })
const send = (at: number) => sendLetters(() => moment(at))
const ledger = async () => {
  const rows = await db().select().from(letterDeliveries).orderBy(letterDeliveries.number)
  return rows.map(({ number, state }) => `${number} ${state}`)
}
const numbers = () => taken.map(({ source }) => Number(/^Subject: Brief (\d+)/m.exec(source)?.[1]))

describe('as it was written', () => {
  test('the first letter comes at once, each next after its interval, a week at most, a day where nobody knows', async () => {
    await listen()
    await aFollower('lezer')
    await send(0)
    expect(numbers()).toEqual([1])
    await send(2 * DAY - MINUTE)
    expect(numbers()).toEqual([1])
    await send(2 * DAY)
    expect(numbers()).toEqual([1, 2])
    await send(9 * DAY - MINUTE)
    await send(9 * DAY)
    expect(numbers()).toEqual([1, 2, 3])
    await send(10 * DAY)
    await send(40 * DAY)
    expect(numbers()).toEqual([1, 2, 3, 4])
    await appear(5, moment(40 * DAY))
    await send(41 * DAY)
    expect(numbers()).toEqual([1, 2, 3, 4, 5])
  })

  test('after a standstill of the site the intervals hold, and nothing comes in a heap', async () => {
    await listen()
    await aFollower('lezer')
    await send(0)
    await send(30 * DAY)
    await send(30 * DAY + HOUR)
    expect(numbers()).toEqual([1, 2])
  })
})

describe('as it appears', () => {
  test('brings every letter that appears after the confirmation, and none of before', async () => {
    await listen()
    await aFollower('lezer', { pace: 'as-it-appears' })
    await send(HOUR)
    expect(numbers()).toEqual([])
    await appear(5, moment(2 * HOUR))
    await appear(6, moment(2 * HOUR))
    await send(3 * HOUR)
    await send(4 * HOUR)
    expect(numbers()).toEqual([5, 6])
  })

  test('who did not confirm, who left, and who follows a dialogue that was withdrawn get nothing', async () => {
    await listen()
    await aFollower('wacht', { confirmedAt: null })
    await aFollower('weg', { leftAt: moment(1) })
    await send(HOUR)
    await aFollower('lezer')
    await planLetters(moment(HOUR))
    await db()
      .update(pieces)
      .set({ withdrawnAt: moment(HOUR) })
    await send(2 * HOUR)
    expect(taken).toEqual([])
  })
})

describe('the mail', () => {
  test('is from the writer, whole, with every way to leave, and asks for no answer', async () => {
    await listen()
    const { id } = await aFollower('lezer')
    await send(0)
    const source = taken[0]?.source.replaceAll('=\r\n', '') ?? ''
    expect(source).toMatch(/^From: Ada Zuid <post@localhost>\r$/m)
    expect(source).toMatch(/^To: lezer@voorbeeld\.example\r$/m)
    expect(source).not.toMatch(/^Reply-To/m)
    expect(source).toContain(
      `List-Unsubscribe: <http://localhost:3000/api/volgen/afmelden/${leaveDialogueToken(id)}>`,
    )
    expect(source).toContain('List-Unsubscribe-Post: List-Unsubscribe=One-Click')
    expect(source).toContain(`List-ID: <${ids.piece}.brieven.localhost>`)
    for (const words of ['Ada Zuid aan Ben Bos', 'Brief 1 van 4', 'De brug.', '/2012/03/brug#brief-1'])
      expect(source).toContain(words)
  })

  test('has the same Message-ID when it is tried again', async () => {
    const tried: string[] = []
    await listen({
      onData: (stream, _session, done) => {
        whole(stream).then((source) => {
          tried.push(/^Message-ID: (.+)\r$/m.exec(source)?.[1] ?? '')
          done(tried.length === 1 ? refusal(451) : null)
        }, done)
      },
    })
    await aFollower('lezer')
    await send(0)
    await send(HOUR)
    expect(tried).toEqual([tried[0], tried[0]])
  })
})

describe('nobody gets a letter twice and nobody is skipped', () => {
  test('a mail server that says later is asked later, with growing pauses', async () => {
    let full = true
    await listen({ onRcptTo: (_to, _session, done) => done(full ? refusal(452) : null) })
    await aFollower('lezer')
    await send(0)
    expect(await ledger()).toEqual(['1 deferred'])
    await send(4 * MINUTE)
    await send(5 * MINUTE)
    const [row] = await db().select().from(letterDeliveries)
    expect(row).toMatchObject({ tries: 2, reason: 'EENVELOPE RCPT TO 452', dueAt: moment(15 * MINUTE) })
    full = false
    await send(15 * MINUTE)
    expect(await ledger()).toEqual(['1 accepted'])
    expect(pauseAfter(30)).toBe(DAY)
  })

  test('a refusal is final: the follower is left alone', async () => {
    await listen({ onRcptTo: (_to, _session, done) => done(refusal(550)) })
    const { id } = await aFollower('lezer')
    await send(0)
    expect(await ledger()).toEqual(['1 refused'])
    const [follower] = await db().select().from(followers).where(eq(followers.id, id))
    expect(follower?.leftAt).toEqual(moment(0))
    await send(60 * DAY)
    expect(await ledger()).toEqual(['1 refused'])
  })

  test('a connection that breaks before the mail is tried again; one that breaks after it is uncertain', async () => {
    let breaks: 'before' | 'after' = 'before'
    await listen({
      onRcptTo: (_to, _session, done) => (breaks === 'before' ? mailServer.hangUp() : done()),
      onData: (stream) => void stream.resume().on('end', () => mailServer.hangUp()),
    })
    await aFollower('lezer')
    await send(0)
    expect(await ledger()).toEqual(['1 deferred'])
    breaks = 'after'
    await send(HOUR)
    expect(await ledger()).toEqual(['1 uncertain'])
    await send(HOUR + DAY)
    expect(await ledger()).toEqual(['1 uncertain', '2 waiting'])
  })

  test('what was being handed over when the process was killed becomes uncertain, and the next letter goes on', async () => {
    await listen()
    await aFollower('lezer')
    await planLetters(moment(0))
    expect(await claimLetter(moment(0))).toMatchObject({ number: 1, attempt: 1 })
    await send(10 * MINUTE)
    expect(await ledger()).toEqual(['1 handing over'])
    await send(16 * MINUTE)
    expect(await ledger()).toEqual(['1 uncertain', '2 waiting'])
    await send(3 * DAY)
    expect(numbers()).toEqual([2])
  })

  test('four workers at once send each letter once, in order', async () => {
    await listen()
    for (let n = 0; n < 12; n += 1) await aFollower(`lezer${n}`, { pace: 'as-it-appears' })
    for (const number of [5, 6, 7]) await appear(number, moment(HOUR))
    await Promise.all([1, 2, 3, 4].map(() => send(2 * HOUR)))
    for (const round of [1, 2, 3]) await send((2 + round) * HOUR)
    const got = Map.groupBy(taken, ({ to }) => to)
    expect(got.size).toBe(12)
    for (const mails of got.values())
      expect(mails.map(({ source }) => /^Subject: Brief (\d)/m.exec(source)?.[1])).toEqual(['5', '6', '7'])
    const states = new Set((await ledger()).map((line) => line.split(' ')[1]))
    expect(states).toEqual(new Set(['accepted']))
  })

  test('a letter that was taken out keeps nobody waiting', async () => {
    await listen()
    await aFollower('lezer', { pace: 'as-it-appears' })
    await appear(5, moment(HOUR))
    await planLetters(moment(HOUR))
    await db().delete(letters).where(eq(letters.number, 5))
    await appear(6, moment(2 * HOUR))
    await send(2 * HOUR)
    expect(numbers()).toEqual([6])
  })
})
