import { fork } from 'node:child_process'
import { once } from 'node:events'
import { sql } from 'drizzle-orm'
import nodemailer from 'nodemailer'
import { db } from '@/db/client'
import { deliveries, issueDrafts, mailings, readers, subscriptions } from '@/db/schema'
import { composeMail } from '@/emails/compose-mail'
import { makeOnce } from '@/emails/readers/make-once'
import { marksOf } from '@/publication/readers/mailings/freeze-mailing'
import { readSum } from '@/publication/readers/mailings/read-sum'
import { handOverMailings } from '@/publication/readers/mailings/send-mailings'
import { plainIssue } from '@/publication/readers/mailings/testing/plain-issue'
import { printTable, twoDecimals, whole } from '../table'

const CONNECTIONS = 20
const KB = 20

/**
 * Sends an issue of 20 kB to so many readers, beside what nodemailer reaches with the same message over as many connections when it composes
 * each, and when it is handed over as it is: one after another, in one run.
 */
export async function mailingSpeed(count: number): Promise<void> {
  const sink = fork(new URL('./sink.ts', import.meta.url), { execArgv: ['--import', 'tsx'] })
  const [{ port }] = (await once(sink, 'message')) as [{ port: number }]
  const smtpUrl = `smtp://127.0.0.1:${port}`
  Object.assign(process.env, {
    SMTP_URL: smtpUrl,
    SMTP_CONNECTIONS: String(CONNECTIONS),
    LOG_LEVEL: 'silent',
  })
  try {
    const few = Math.min(count, 5_000)
    const composed = await byNodemailer(smtpUrl, few, 'composed')
    const raw = await byNodemailer(smtpUrl, few, 'raw')
    const ours = await byMailing(count)
    printTable(
      `${whole(count)} mails of ${KB} kB over ${CONNECTIONS} connections, a second`,
      ['way', 'a second', 'of composing each'],
      [
        ['nodemailer composes each', whole(composed), twoDecimals(1)],
        ['nodemailer, raw', whole(raw), twoDecimals(raw / composed)],
        ['a mailing, ledger included', whole(ours), twoDecimals(ours / composed)],
      ],
    )
  } finally {
    sink.kill()
  }
}

const body = `<p>${'Er is een brug over de rivier, en wie haar oversteekt, hoort het water. '.repeat((KB * 1024) / 76 - 6)}</p>`

async function byNodemailer(url: string, count: number, way: 'composed' | 'raw'): Promise<number> {
  const transport = nodemailer.createTransport({
    url,
    pool: true,
    maxConnections: CONNECTIONS,
    maxMessages: Infinity,
  })
  const make = await makeOnce({ subject: 'Elf', html: body, text: 'Beste lezer' }, [])
  const send = (n: number) => {
    const to = `lezer${n}@voorbeeld.example`
    if (way === 'composed')
      return transport.sendMail(composeMail({ to, subject: 'Elf', html: body, text: 'Beste lezer' }) as never)
    const raw = make({ to, about: `${n}`, date: new Date(), inPlaceOf: {} })
    return transport.sendMail({ envelope: { from: 'post@voorbeeld.example', to }, raw })
  }
  const begun = performance.now()
  let next = 0
  await Promise.all(
    Array.from({ length: CONNECTIONS * 2 }, async () => {
      while (next < count) await send(next++)
    }),
  )
  const seconds = (performance.now() - begun) / 1_000
  transport.close()
  return count / seconds
}

async function byMailing(count: number): Promise<number> {
  await db().execute(
    sql`truncate ${readers}, ${mailings}, ${issueDrafts}, ${deliveries}, ${subscriptions} cascade`,
  )
  await db().execute(sql`
    with added as (
      insert into ${readers} (email) select 'lezer' || n || '@voorbeeld' || n % 40 || '.example'
      from generate_series(1, ${count}::int) n returning id)
    insert into ${subscriptions} (reader_id, list, confirmed_at) select id, 'newsletter', now() from added`)
  await db().execute(sql`analyze ${readers}, ${subscriptions}`)
  const [draft] = await db().insert(issueDrafts).values({ subject: 'Elf' }).returning()
  const [mailing] = await db()
    .insert(mailings)
    .values({ list: 'newsletter', issueDraftId: draft?.id ?? '', startsAt: new Date() })
    .returning()
  const id = mailing?.id ?? ''
  const { leave } = marksOf(id)
  const make = {
    ...plainIssue,
    compose: async () => ({ subject: 'Elf', html: `${body}${leave}`, text: `Beste lezer\n${leave}` }),
  }
  const begun = performance.now()
  await handOverMailings(() => new Date(), make)
  const seconds = (performance.now() - begun) / 1_000
  const { accepted } = await readSum(id)
  if (accepted !== count) throw new Error(`${accepted} of ${count} were accepted`)
  return count / seconds
}
