import { randomUUID } from 'node:crypto'
import { rmSync } from 'node:fs'
import { eq, sql } from 'drizzle-orm'
import nodemailer from 'nodemailer'
import PostalMime, { type Email } from 'postal-mime'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { db, pool } from '@/db/client'
import { dialogues, type Member, members, sessions, writtenLetters } from '@/db/schema'
import { aMember } from '@/db/testing/a-member'
import { aPublication } from '@/db/testing/publish'
import { makeTemporaryDataDir } from '@/db/testing/temporary-data-dir'
import { closeSmtp } from '@/emails/smtp-transport'
import { aMailServer, type TestMailServer } from '@/emails/testing/a-mail-server'
import { confirmByLink } from '@/publication/correspondence/arrivals/notices/confirm-by-link'
import { openLetterLink } from '@/publication/correspondence/arrivals/notices/open-letter-link'
import { aMail, signed } from '@/publication/correspondence/arrivals/testing/a-mail'
import {
  aMailDomain,
  type MailDomain,
  type NameServer,
  openNameServer,
} from '@/publication/correspondence/arrivals/testing/name-server'
import {
  answerAndApproveByLink,
  approveByLink,
} from '@/publication/correspondence/compositions/by-mail/answer-by-link'
import { openProofLink } from '@/publication/correspondence/compositions/by-mail/open-proof-link'
import { emptyContent } from '@/publication/correspondence/compositions/composition-content'
import { publishDialogue } from '@/publication/correspondence/compositions/publish-dialogue'
import { saveComposition } from '@/publication/correspondence/compositions/save-composition'
import { beginDialogue } from '@/publication/correspondence/dialogues/begin-dialogue'
import { findOwnAddress } from '@/publication/correspondence/dialogues/find-own-address'
import { closeQueue } from '@/queue/sender'
import { HANDLERS } from '@/worker/handlers'
import { type Listener, openListener } from './open-listener'

vi.setConfig({ testTimeout: 240_000 })

const domains = { ada: aMailDomain('voorbeeld.example'), carola: aMailDomain('ander.example') }
const dataDir = makeTemporaryDataDir('by-mail-alone')
let names: NameServer
let listener: Listener
let server: TestMailServer
/** every mail that left, in order */
const mails: (Email & { recipients: string[] })[] = []

beforeAll(async () => {
  await aPublication()
  names = await openNameServer(Object.values(domains))
  server = await aMailServer({
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
  listener = await openListener('post.site.example', 0, '127.0.0.1')
})

afterAll(async () => {
  await listener.stop()
  closeSmtp()
  await server.close()
  await names.close()
  await closeQueue()
  vi.unstubAllEnvs()
  rmSync(dataDir, { recursive: true })
})

/** Somebody who only has a mail program: what they get, what they press, and what they write. */
function aReaderOfMail(address: string, domain: MailDomain) {
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
      await deliver(address, to, await signed(raw, domain))
      await doJobs()
    },
  }
}

async function deliver(from: string, to: string, raw: Buffer): Promise<void> {
  const transport = nodemailer.createTransport({ host: '127.0.0.1', port: listener.port, ignoreTLS: true })
  try {
    await transport.sendMail({ raw, envelope: { from, to: [to] } })
  } finally {
    transport.close()
  }
}

/** Does what is in the queue and due, as the worker does, until nothing is. */
async function doJobs(): Promise<void> {
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
async function itRests(dialogueId: string): Promise<void> {
  await db()
    .update(dialogues)
    .set({ updatedAt: sql`${dialogues.updatedAt} - interval '11 minutes'` })
    .where(eq(dialogues.id, dialogueId))
  await pool().query("update pgboss.job set start_after = now() where name = 'tell-of-dialogue-news'")
  await doJobs()
}

type Writer = ReturnType<typeof aReaderOfMail>

/** Reads the notice of what they mailed, opens its link and presses its button. */
async function confirmFromNotice(writer: Writer): Promise<void> {
  const token = writer.click(writer.next(), 'brief')
  expect(await openLetterLink(token)).toMatchObject({ status: 'open' })
  expect(await writer.press(() => confirmByLink(token, null, null))).toMatchObject({ status: 'confirmed' })
  await doJobs()
}

async function agreeFromProof(writer: Writer): Promise<void> {
  const token = writer.click(writer.next(), 'drukproef')
  const opened = await openProofLink(token)
  if (opened.status !== 'open') throw new Error(`It is ${opened.status}`)
  const { shown } = opened.open.current
  expect(await writer.press(() => approveByLink(token, null, shown))).toEqual({ status: 'approved' })
  await doJobs()
}

/** The same where something private of theirs stands in it: the page asks it, and its button answers and agrees. */
async function answerAndAgreeFromProof(writer: Writer): Promise<void> {
  const token = writer.click(writer.next(), 'drukproef')
  const opened = await openProofLink(token)
  if (opened.status !== 'open') throw new Error(`It is ${opened.status}`)
  const [question, ...more] = opened.open.current.findings.mine
  if (!question || more.length > 0) throw new Error(`${more.length} more are asked`)
  const press = () => answerAndApproveByLink(token, null, { ...question, shown: opened.open.current.shown })
  expect(await writer.press(press)).toEqual({ status: 'approved' })
  await doJobs()
}

async function compose(editor: Member, dialogueId: string): Promise<void> {
  const letters = await db()
    .select({ id: writtenLetters.id })
    .from(writtenLetters)
    .where(eq(writtenLetters.dialogueId, dialogueId))
    .orderBy(writtenLetters.sentAt)
  const content = { ...emptyContent(letters.map(({ id }) => id)), title: 'Over stilte' }
  const saved = await saveComposition(editor.id, dialogueId, 0, content)
  expect(saved).toMatchObject({ status: 'saved' })
}

type People = { ada: Writer; carola: Writer; editor: Member; dialogueId: string }
type Letters = Record<'first' | 'second' | 'third' | 'fourth', string>

const QUIET: Letters = {
  first: 'Wanneer is het stil?',
  second: 'Als het sneeuwt.',
  third: 'Het sneeuwt hier nooit.',
  fourth: 'Dan kom je hier.',
}

/** From the invitation to two letters of each, by mail, and composed by an editor. */
async function theyWriteEachOther(box: string, letters: Letters): Promise<People> {
  mails.length = 0
  const addresses = { ada: `ada.${box}@voorbeeld.example`, carola: `carola.${box}@ander.example` }
  const adaMember = await aMember('contributor', { name: 'Ada van Iersel', email: addresses.ada })
  const editor = await aMember('editor', { name: 'Emiel Ábel' })
  const ada = aReaderOfMail(addresses.ada, domains.ada)
  const carola = aReaderOfMail(addresses.carola, domains.carola)
  const dialogueId = randomUUID()
  const begun = {
    theme: 'Over stilte',
    other: { name: 'Carola Rood', email: addresses.carola },
    writesFirst: 'me',
  } as const
  expect(await beginDialogue(adaMember.id, dialogueId, begun)).toEqual({ status: 'begun' })
  await doJobs()
  expect(mails).toEqual([])

  // Ada mails her first letter to the address that the page of the dialogue told her; with it Carola is invited.
  const adas = (await findOwnAddress({ dialogueId, memberId: adaMember.id }))?.to ?? ''
  await ada.write(adas, null, `Beste Carola,\n\n${letters.first}\n\nAda`)
  await confirmFromNotice(ada)
  const invitation = carola.next()
  expect(invitation.text).toMatch(/nodigt je uit/)
  expect(invitation.text).toContain(letters.first.split('\n').at(-1))

  await carola.write(addressOf(invitation), invitation, `Beste Ada,\n\n${letters.second}\n\nCarola`)
  await confirmFromNotice(carola)
  const answer = ada.next()
  await ada.write(addressOf(answer), answer, `Beste Carola,\n\n${letters.third}\n\nAda`)
  await confirmFromNotice(ada)
  const second = carola.next()
  await carola.write(addressOf(second), second, `Beste Ada,\n\n${letters.fourth}\n\nCarola`)
  await confirmFromNotice(carola)
  ada.next()

  // An editor composes, twice in a row; one mail to each of them, once it rested.
  await compose(editor, dialogueId)
  await doJobs()
  expect(carola.got()).toHaveLength(carola.seen.mails)
  await itRests(dialogueId)
  return { ada, carola, editor, dialogueId }
}

/** The editor publishes it; what came to Carola, the mail that it is there included. */
async function itIsPublished({ ada, carola, editor, dialogueId }: People): Promise<(string | undefined)[]> {
  const [dialogue] = await db().select().from(dialogues).where(eq(dialogues.id, dialogueId))
  const fingerprint = await fingerprintOf(dialogueId)
  const published = await publishDialogue(editor.id, dialogueId, fingerprint)
  expect(published).toMatchObject({ status: 'published' })
  await doJobs()
  expect(dialogue?.letterCount).toBe(4)
  expect(ada.got()).toHaveLength(ada.seen.mails + 1)
  expect(await db().$count(sessions)).toBe(0)
  expect(mails.filter(({ subject }) => subject?.startsWith('Inloggen'))).toEqual([])
  return carola.got().map(({ subject }) => subject)
}

/** Carola's mails where nothing is mailed twice. */
const HERS = [
  'Over stilte',
  'Je brief in ‘Over stilte’ ligt klaar: bevestig hem',
  'Re: Over stilte',
  'Je brief in ‘Over stilte’ ligt klaar: bevestig hem',
  'De drukproef ligt klaar: ‘Over stilte’',
  'Emiel Ábel publiceerde ‘Over stilte’',
]

test('from invitation to publication with two letters each: 5 mails and 6 clicks for either, and no signing in', async () => {
  const people = await theyWriteEachOther('stil', QUIET)
  const { ada, carola } = people
  await agreeFromProof(ada)
  await agreeFromProof(carola)
  expect({ ...carola.seen, got: carola.got().length }).toEqual({ mails: 5, clicks: 6, got: 5 })
  expect(ada.seen).toEqual({ mails: 5, clicks: 6 })
  expect(await itIsPublished(people)).toEqual(HERS)
  // Nothing signed her in on the way.
  const [invited] = await db().select().from(members).where(eq(members.email, 'carola.stil@ander.example'))
  expect(invited?.joinedAt).toBeNull()
})

test.each<[string, string, Letters]>([
  [
    'each their own',
    'eigen',
    { ...QUIET, third: 'Bel me op 06 12345678.', fourth: 'Schrijf me op stil@thuis.example.' },
  ],
  [
    'the same words, between the two by one and said again by the other',
    'aangehaald',
    {
      ...QUIET,
      first: ':::onder-ons\nVolgende week word ik aan mijn knie geopereerd.\n:::\n\nTot zo.',
      second: 'Jij: volgende week word ik aan mijn knie geopereerd. Sterkte.',
    },
  ],
])('with something private of both to answer it is as many: %s', async (_, box, letters) => {
  const people = await theyWriteEachOther(box, letters)
  // One after the other, none has to come back.
  for (const writer of [people.ada, people.carola]) await answerAndAgreeFromProof(writer)
  expect(people.carola.seen).toEqual({ mails: 5, clicks: 6 })
  expect(people.ada.seen).toEqual({ mails: 5, clicks: 6 })
  expect(await itIsPublished(people)).toEqual(HERS)
})

function addressOf(mail: Email): string {
  const [to] = mail.replyTo ?? []
  if (!to?.address) throw new Error(`‘${mail.subject}’ cannot be answered`)
  return to.address
}

async function fingerprintOf(dialogueId: string): Promise<string> {
  const { rows } = await pool().query('select fingerprint from approvals where dialogue_id = $1', [
    dialogueId,
  ])
  return (rows[0] as { fingerprint: string }).fingerprint
}
