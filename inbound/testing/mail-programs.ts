import { randomUUID } from 'node:crypto'
import { rmSync } from 'node:fs'
import { eq, sql } from 'drizzle-orm'
import nodemailer from 'nodemailer'
import PostalMime, { type Email } from 'postal-mime'
import { vi } from 'vitest'
import { db, pool } from '@/db/client'
import { dialogues } from '@/db/schema'
import { makeTemporaryDataDir } from '@/db/testing/temporary-data-dir'
import { closeSmtp } from '@/emails/smtp-transport'
import { aMailServer } from '@/emails/testing/a-mail-server'
import { aMail, signed } from '@/publication/correspondence/arrivals/testing/a-mail'
import {
  aMailDomain,
  type MailDomain,
  openNameServer,
} from '@/publication/correspondence/arrivals/testing/name-server'
import { HANDLERS } from '@/worker/handlers'
import { openListener } from '../open-listener'

export type SentMail = Email & { recipients: string[] }
export type MailPrograms = Awaited<ReturnType<typeof openMailPrograms>>
export type ReaderOfMail = ReturnType<MailPrograms['aReader']>

/** A site that takes mail in by SMTP and sends it by SMTP, for a test, and the mail programs of people with addresses of these domains. */
export async function openMailPrograms(label: string, domainNames: readonly string[]) {
  const domains = new Map(domainNames.map((name) => [name, aMailDomain(name)]))
  const dataDir = makeTemporaryDataDir(label)
  /** every mail that left, in order */
  const mails: SentMail[] = []
  const names = await openNameServer([...domains.values()])
  const server = await aMailServer({
    onData: (stream, { envelope }, done) => {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', async () => {
        const recipients = envelope.rcptTo.map(({ address }) => address)
        mails.push({ ...(await PostalMime.parse(Buffer.concat(chunks))), recipients })
        done()
      })
    },
  })
  vi.stubEnv('INBOUND_DOMAIN', 'post.site.example')
  vi.stubEnv('DNS_SERVERS', names.address)
  vi.stubEnv('DATA_DIR', dataDir)
  vi.stubEnv('SMTP_URL', server.url)
  const listener = await openListener('post.site.example', 0, '127.0.0.1')
  return {
    mails,
    aReader: (address: string) => {
      const domain = domains.get(address.split('@')[1] ?? '')
      if (!domain) throw new Error(`No domain of these has ${address}`)
      return aReaderOfMail(address, domain, { mails, port: listener.port })
    },
    close: async () => {
      await listener.stop()
      closeSmtp()
      await server.close()
      await names.close()
      vi.unstubAllEnvs()
      rmSync(dataDir, { recursive: true })
    },
  }
}

/** Somebody who only has a mail program: what they get, what they press, and what they write. */
function aReaderOfMail(
  address: string,
  domain: MailDomain,
  { mails, port }: { mails: SentMail[]; port: number },
) {
  const seen = { mails: 0, clicks: 0 }
  const got = () => mails.filter(({ recipients }) => recipients.includes(address))
  return {
    seen,
    got,
    /** The next mail; it came before they did anything more. */
    next(): Email {
      const mail = got()[seen.mails]
      if (!mail) throw new Error(`Mail ${seen.mails + 1} to ${address} did not come`)
      seen.mails += 1
      return mail
    },
    /** Clicks the one link of ours in a mail that leads to such a page: its token. */
    click(mail: Email, page: string): string {
      seen.clicks += 1
      const found = new RegExp(`/inloggen/${page}/([\\w-]{43})`).exec(mail.text ?? '')
      if (!found?.[1]) throw new Error(`No link to ${page} in ‘${mail.subject}’`)
      return found[1]
    },
    press<Done>(button: () => Promise<Done>): Promise<Done> {
      seen.clicks += 1
      return button()
    },
    async write(to: string, answered: Email | null, text: string): Promise<void> {
      const quoted = (answered?.text ?? '')
        .replace(/\r/g, '')
        .split('\n')
        .map((line) => `> ${line}`)
      const raw = aMail(
        {
          From: address,
          To: to,
          Subject: answered ? (answered.subject ?? '').replace(/^(?!Re: )/, 'Re: ') : 'Over stilte',
          Date: new Date(Date.now() + 1_000).toUTCString(),
          'Message-ID': `<${randomUUID()}@${domain.name}>`,
          ...(answered && { 'In-Reply-To': answered.messageId ?? null }),
        },
        answered
          ? `${text}\n\nOp zo 29 nov 2026 om 10:05 schreef iemand <x@y.example>:\n${quoted.join('\n')}\n`
          : text,
      )
      await deliver(port, address, to, await signed(raw, domain))
      await doJobs()
    },
  }
}

async function deliver(port: number, from: string, to: string, raw: Buffer): Promise<void> {
  const transport = nodemailer.createTransport({ host: '127.0.0.1', port, ignoreTLS: true })
  try {
    await transport.sendMail({ raw, envelope: { from, to: [to] } })
  } finally {
    transport.close()
  }
}

/** Does what is in the queue and due, as the worker does, until nothing is. */
export async function doJobs(): Promise<void> {
  for (;;) {
    const { rows } = await pool().query(
      `delete from pgboss.job where id = (select id from pgboss.job where state = 'created' and start_after <= now()
        order by created_on limit 1) returning name, data`,
    )
    const [job] = rows as { name: keyof typeof HANDLERS; data: never }[]
    if (!job) return
    await HANDLERS[job.name](job.data)
  }
}

/** Nobody touched the dialogue for ten minutes. */
export async function itRests(dialogueId: string): Promise<void> {
  await db()
    .update(dialogues)
    .set({ updatedAt: sql`${dialogues.updatedAt} - interval '11 minutes'` })
    .where(eq(dialogues.id, dialogueId))
  await pool().query("update pgboss.job set start_after = now() where name = 'tell-of-dialogue-news'")
  await doJobs()
}

/** Where an answer to a mail goes. */
export function addressOf(mail: Email): string {
  const [to] = mail.replyTo ?? []
  if (!to?.address) throw new Error(`‘${mail.subject}’ cannot be answered`)
  return to.address
}
