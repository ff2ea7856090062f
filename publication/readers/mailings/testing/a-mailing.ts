import { sql } from 'drizzle-orm'
import type { SMTPServerOptions } from 'smtp-server'
import { vi } from 'vitest'
import { db } from '@/db/client'
import {
  deliveries,
  heartbeat,
  issueDrafts,
  mailings,
  mailServer,
  readers,
  receivingSites,
  senders,
  subscriptions,
  suppressions,
} from '@/db/schema'
import { aMember } from '@/db/testing/a-member'
import { aMailServer, type TestMailServer } from '@/emails/testing/a-mail-server'
import { planMailing } from '../plan-mailing'
import { handOverMailings } from '../send-mailings'
import { plainIssue } from './plain-issue'

const START = new Date('2026-03-02T12:00:00Z').getTime()
export const [MINUTE, HOUR, DAY] = [60_000, 3_600_000, 86_400_000] as const
export const moment = (ms: number) => new Date(START + ms)

/** What the mail server took: to whom, from which return address, and the whole mail. */
export const taken: { to: string; from: string; source: string }[] = []
let opened: TestMailServer | null = null
let editor = ''

/** An empty ledger. */
export async function anEmptyLedger(): Promise<void> {
  taken.length = 0
  await db().execute(sql`truncate ${readers}, ${issueDrafts}, ${mailings}, ${deliveries}, ${subscriptions},
    ${suppressions}, ${receivingSites}, ${senders}, ${heartbeat}, ${mailServer} cascade`)
  editor = (await aMember('editor')).id
}

/** Who may send. */
export const editorId = () => editor

/** So many readers of the newsletter, `lezer1@…` and on; each domain of the list has its turn. */
export async function someReaders(count: number, domains = ['voorbeeld.example']): Promise<void> {
  await db().execute(sql`
    with added as (
      insert into ${readers} (email)
      select 'lezer' || n || '@' || (${sql.param(domains)}::text[])[1 + (n - 1) % ${domains.length}]
      from generate_series(1, ${count}::int) n returning id)
    insert into ${subscriptions} (reader_id, list, asked_at, confirmed_at)
    select id, 'newsletter', ${moment(-DAY).toISOString()}, ${moment(-DAY).toISOString()} from added`)
}

/** An issue that is being made. */
export async function anIssueDraft(subject = 'Elf'): Promise<string> {
  const [draft] = await db().insert(issueDrafts).values({ subject }).returning()
  if (!draft) throw new Error('The issue was not made')
  return draft.id
}

/** A mailing whose moment is the first one. */
export async function aMailing(at = moment(0)): Promise<string> {
  const outcome = await planMailing(
    editor,
    { issueDraftId: await anIssueDraft(), startsAt: at },
    moment(-HOUR),
  )
  if (outcome.status !== 'planned') throw new Error(`The mailing is ${outcome.status}`)
  return outcome.mailingId
}

/** Opens the mail server; without options it takes everything. */
export async function listen(options: SMTPServerOptions = {}): Promise<TestMailServer> {
  opened = await aMailServer({ onData: take, ...options })
  vi.stubEnv('SMTP_URL', opened.url)
  return opened
}

/** Closes the mail server. */
export async function stopListening(): Promise<void> {
  await opened?.close()
  opened = null
  vi.unstubAllEnvs()
}

export const hangUp = () => opened?.hangUp()

/** Takes a mail. */
export const take: NonNullable<SMTPServerOptions['onData']> = (stream, session, done) => {
  const parts: Buffer[] = []
  stream.on('data', (part) => parts.push(part))
  stream.on('end', () => {
    const { mailFrom, rcptTo } = session.envelope
    taken.push({
      to: rcptTo[0]?.address ?? '',
      from: mailFrom === false ? '' : mailFrom.address,
      source: Buffer.concat(parts).toString(),
    })
    done()
  })
}

/** What a worker does at this many milliseconds from the first moment. */
export const send = (at: number) => handOverMailings(() => moment(at), plainIssue)

/** How many deliveries are in each state. */
export async function states(): Promise<Record<string, number>> {
  const { rows } = await db().execute<{ state: string; count: number }>(
    sql`select state, count(*)::int as count from ${deliveries} group by state order by state`,
  )
  return Object.fromEntries(rows.map(({ state, count }) => [state, count]))
}
