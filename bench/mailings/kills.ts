import { sql } from 'drizzle-orm'
import type { SMTPServerDataStream } from 'smtp-server'
import { db } from '@/db/client'
import { issueDrafts, mailings, readers, subscriptions } from '@/db/schema'
import { aMailServer } from '@/emails/testing/a-mail-server'
import { killSenders, stateByAddress } from '@/publication/readers/mailings/testing/kill-senders'
import { printTable, whole } from '../table'

const CONNECTIONS = 4
const PROCESSES = 2
const LONGEST_LIFE_MS = 1_500

/** Sends issues to so many readers each, by two processes that are killed at random moments, until so many kills were had. */
export async function mailingKills(kills: number, count: number): Promise<void> {
  const sum = { kills: 0, looks: 0, wrong: 0, twice: 0, lost: 0, uncertain: 0, readers: 0 }
  while (sum.kills < kills) {
    const got = new Map<string, number>()
    const server = await aMailServer({
      onData(stream: SMTPServerDataStream, session, done) {
        stream.resume().on('end', () => {
          const to = session.envelope.rcptTo[0]?.address ?? ''
          got.set(to, (got.get(to) ?? 0) + 1)
          setTimeout(done, Math.random() * 10)
        })
      },
    })
    const mailingId = await aMailing(count)
    const times = Math.min(20, kills - sum.kills)
    const options = {
      mailingId,
      kills: times,
      processes: PROCESSES,
      connections: CONNECTIONS,
      smtpUrl: server.url,
    }
    const { looks, wrongSums, last } = await killSenders({ ...options, longestLifeMs: LONGEST_LIFE_MS })
    await server.close()
    sum.kills += times * PROCESSES
    sum.looks += looks
    sum.wrong += wrongSums.length
    sum.uncertain += last.uncertain
    sum.readers += count
    for (const [email, state] of await stateByAddress()) {
      const received = got.get(email) ?? 0
      if (received > 1) sum.twice += 1
      if (received === 0 && state !== 'uncertain') sum.lost += 1
    }
  }
  printTable(
    `${whole(sum.kills)} kills of processes that hand over issues, ${CONNECTIONS} connections each`,
    ['readers', 'twice', 'lost', 'uncertain', 'of at most', 'looks at the sum', 'wrong'],
    [
      [sum.readers, sum.twice, sum.lost, sum.uncertain, sum.kills * CONNECTIONS, sum.looks, sum.wrong].map(
        whole,
      ),
    ],
  )
}

async function aMailing(count: number): Promise<string> {
  await db().execute(sql`truncate ${readers}, ${mailings}, ${issueDrafts}, ${subscriptions} cascade`)
  await db().execute(sql`
    with added as (
      insert into ${readers} (email) select 'lezer' || n || '@voorbeeld' || n % 12 || '.example'
      from generate_series(1, ${count}::int) n returning id)
    insert into ${subscriptions} (reader_id, list, confirmed_at) select id, 'newsletter', now() from added`)
  const [draft] = await db().insert(issueDrafts).values({ subject: 'Elf' }).returning()
  const [mailing] = await db()
    .insert(mailings)
    .values({ list: 'newsletter', issueDraftId: draft?.id ?? '', startsAt: new Date() })
    .returning()
  return mailing?.id ?? ''
}
