import { eq, sql } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, vi } from 'vitest'
import { db, pool } from '@/db/client'
import { type Arrival, arrivals, members, writtenLetters } from '@/db/schema'
import { aMember } from '@/db/testing/a-member'
import { closeQueue } from '@/queue/sender'
import { judgeArrival } from '../judge-arrival'
import { takeInMail } from '../take-in-mail'
import { aDialogueByMail, type DialogueByMail } from './a-dialogue-by-mail'
import { aMail } from './a-mail'
import { own } from './mail-case'
import { type NameServer, openNameServer } from './name-server'

export const text = { subject: 'Vertrouwen', body: 'Lieve Ben,\n\nDit is mijn brief.' }

/** Set anew before every test: Anna, whose address is of a domain that signs, and Ben write each other. */
export let dialogue: DialogueByMail

/** Call it once at the top of a file: name servers, and a new dialogue for every test. */
export function receiveMails(): void {
  let names: NameServer
  // The first to ask starts the threads for mails and for texts.
  vi.setConfig({ testTimeout: 60_000 })
  beforeAll(async () => {
    names = await openNameServer([own])
    vi.stubEnv('INBOUND_DOMAIN', 'post.site.example')
    vi.stubEnv('DNS_SERVERS', names.address)
  })
  beforeEach(async () => {
    await db().update(members).set({ email: null })
    dialogue = await aDialogueByMail({
      anna: await aMember('contributor', { email: 'anna@voorbeeld.example' }),
    })
  })
  afterAll(async () => {
    await closeQueue()
    await names.close()
    vi.unstubAllEnvs()
  })
}

/** Takes a mail in by SMTP, to Anna's secret address or those given; the id of what was kept. */
export async function take(
  raw: string | Buffer,
  recipients = [dialogue.addressOf(dialogue.anna)],
): Promise<string> {
  const taken = await takeInMail({
    raw: Buffer.from(raw),
    via: 'smtp',
    envelopeFrom: 'x@doorgever.example',
    recipients,
    remoteAddress: '192.0.2.1',
    helo: 'mx',
  })
  return taken.status === 'kept' ? (taken.arrivalIds[0] ?? '') : ''
}

/** Judges an arrival of which nobody says who handed it over, and gives its row. */
export async function judge(id: string): Promise<Arrival | undefined> {
  await judgeArrival(id, { remoteAddress: '', helo: '' })
  return findRow(id)
}

/** The row of an arrival. */
export async function findRow(id: string): Promise<Arrival | undefined> {
  return (await db().select().from(arrivals).where(eq(arrivals.id, id)))[0]
}

/** An arrival of Anna's as it is after it was judged. */
export async function anArrival(given: Partial<typeof arrivals.$inferInsert> = {}): Promise<Arrival> {
  const [arrival] = await db()
    .insert(arrivals)
    .values({
      via: 'smtp',
      raw: Buffer.from(aMail({})),
      dialogueId: dialogue.dialogueId,
      memberId: dialogue.anna.id,
      state: 'proposed',
      body: 'Zoals gelezen.',
      ...given,
    })
    .returning()
  if (!arrival) throw new Error('The arrival was not made')
  return arrival
}

export const letters = () =>
  db()
    .select()
    .from(writtenLetters)
    .where(eq(writtenLetters.dialogueId, dialogue.dialogueId))
    .orderBy(sql`${writtenLetters.createdAt}`)

/** What the jobs of this name in the queue carry. */
export async function jobs(name: string): Promise<Record<string, string>[]> {
  const { rows } = await pool().query('select data from pgboss.job where name = $1', [name])
  return rows.map(({ data }) => data)
}
