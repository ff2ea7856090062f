import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { type AddressInfo, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { SMTPServer, SMTPServerOptions } from 'smtp-server'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { deliverMail } from './deliver-mail'
import { listHeaders } from './readers/list-headers'
import { closeSmtp } from './smtp-transport'
import { aMailServer, refusal } from './testing/a-mail-server'

const mail = {
  to: 'anna@voorbeeld.example',
  subject: 'Eén vraag',
  html: '<p>Beste Anna, één vraag</p>',
  text: `Beste Anna, één vraag\nhttps://voorbeeld.example/${'lang'.repeat(40)}`,
  about: 'one question',
}

afterEach(() => vi.unstubAllEnvs())

describe('with a mail server', () => {
  let server: SMTPServer
  let hangUp: () => void
  afterEach(async () => {
    closeSmtp()
    await new Promise<void>((resolve) => server.close(resolve))
  })

  test('a mail it takes is accepted, whole', async () => {
    const received: string[] = []
    await listen({
      onData: (stream, _session, done) => {
        stream.setEncoding('utf8').on('data', (part: string) => received.push(part))
        stream.on('end', () => done())
      },
    })
    const headers = listHeaders(`https://voorbeeld.example/${'a'.repeat(120)}`)
    const ofMember = { memberId: 'who it is for', invitedBy: 'who asked them' }
    expect(await deliverMail({ ...mail, headers, ofMember })).toEqual({ status: 'accepted' })
    const source = received.join('')
    expect(source).toMatch(/^To: anna@voorbeeld\.example\r$/m)
    expect(source).toMatch(/^Auto-Submitted: auto-generated\r$/m)
    expect(source).toMatch(/^List-Unsubscribe: <https:\/\/voorbeeld\.example\/a{120}>\r$/m)
    expect(source).toMatch(/^List-Unsubscribe-Post: List-Unsubscribe=One-Click\r$/m)
    expect(source).toMatch(/^Message-ID: <[0-9a-f]{40}@localhost>\r$/m)
    expect(source).toMatch(/^Date: .+ \+0000\r$/m)
    expect(source).toContain('multipart/alternative')
    expect(source).not.toMatch(/samenspraak-|who it is for|who asked them/i)
  })

  test('a mail that may not end does not arrive, and the next goes out', async () => {
    const [heard, arrived]: [string[], string[]] = [[], []]
    await listen({
      onData: (stream, _session, done) => {
        const parts: string[] = []
        stream.setEncoding('utf8').on('data', (part: string) => {
          heard.push(part)
          parts.push(part)
        })
        stream.on('end', () => {
          arrived.push(parts.join(''))
          done()
        })
      },
    })
    const late = new Error('too late')
    await expect(deliverMail(mail, () => Promise.reject(late))).rejects.toBe(late)
    expect(await deliverMail({ ...mail, subject: 'Nog één' }, async () => {})).toEqual({ status: 'accepted' })
    expect(heard.join('')).toContain('Nog')
    expect(arrived).toHaveLength(1)
  })

  test.each([
    ['a recipient it does not know', 550, '5.1.1', 'refused', 'EENVELOPE RCPT TO 550 5.1.1'],
    ['a recipient it does not want, for no reason', 550, '', 'deferred', 'EENVELOPE RCPT TO 550'],
    ['a full mailbox', 452, '', 'deferred', 'EENVELOPE RCPT TO 452'],
  ])('%s', async (_what, responseCode, enhanced, status, reason) => {
    await listen({ onRcptTo: (_to, _session, done) => done(refusal(responseCode, enhanced)) })
    const said = [responseCode, enhanced, 'no, …'].filter(Boolean).join(' ')
    expect(await deliverMail(mail)).toEqual({ status, reason, said })
  })

  test.each([
    ['a text it does not want', 554, 'deferred', 'EMESSAGE DATA 554'],
    ['a bad moment', 451, 'deferred', 'EMESSAGE DATA 451'],
  ])('%s', async (_what, responseCode, status, reason) => {
    await listen({
      onData: (stream, _session, done) => {
        stream.resume().on('end', () => done(refusal(responseCode)))
      },
    })
    expect(await deliverMail(mail)).toMatchObject({ status, reason })
  })

  test('a sender it does not want is our own trouble', async () => {
    await listen({ onMailFrom: (_from, _session, done) => done(refusal(550)) })
    expect(await deliverMail(mail)).toMatchObject({
      status: 'deferred',
      reason: 'EENVELOPE MAIL FROM 550',
    })
  })

  test('a conversation that is dropped is tried later, and the mail is handed over no second time', async () => {
    let conversations = 0
    await listen({
      onData: (stream) => {
        conversations += 1
        stream.resume().on('end', () => hangUp())
      },
    })
    expect(await deliverMail(mail)).toMatchObject({ status: 'deferred', mayHaveArrived: true })
    expect(conversations).toBe(1)
  })

  test.each<[string, SMTPServerOptions]>([
    ['its recipient', { onRcptTo: () => hangUp() }],
    ['half of the mail', { onData: (stream) => void stream.once('data', () => hangUp()) }],
  ])('a conversation that is dropped after %s has delivered nothing', async (_what, options) => {
    await listen(options)
    const outcome = await deliverMail({ ...mail, html: 'x'.repeat(3_000_000) })
    expect(outcome).toMatchObject({ status: 'deferred' })
    expect(outcome).not.toHaveProperty('mayHaveArrived')
  })

  test('a text that is refused at its end was heard, and has not arrived', async () => {
    await listen({
      onData: (stream, _session, done) => {
        stream.resume().on('end', () => done(refusal(451)))
      },
    })
    expect(await deliverMail(mail)).not.toHaveProperty('mayHaveArrived')
  })

  test('a server that hangs up before its greeting is knocked at once', async () => {
    let knocks = 0
    await listen({})
    const rude = createServer((socket) => {
      knocks += 1
      socket.end()
    })
    await new Promise<void>((resolve) => rude.listen(0, '127.0.0.1', resolve))
    vi.stubEnv('SMTP_URL', `smtp://127.0.0.1:${(rude.address() as AddressInfo).port}`)
    expect((await deliverMail(mail)).status).toBe('deferred')
    expect(knocks).toBe(1)
    rude.close()
  })

  test('a server that says nothing is given up', async () => {
    await listen({ onConnect: () => {} })
    vi.stubEnv('SMTP_URL', `${process.env.SMTP_URL}?greetingTimeout=200&connectionTimeout=200`)
    expect((await deliverMail(mail)).status).toBe('deferred')
  })

  test('a server that is not there is tried later', async () => {
    await listen({})
    await new Promise<void>((resolve) => server.close(resolve))
    expect((await deliverMail(mail)).status).toBe('deferred')
  })

  async function listen(options: SMTPServerOptions): Promise<void> {
    const opened = await aMailServer(options)
    ;({ server, hangUp } = opened)
    vi.stubEnv('SMTP_URL', opened.url)
  }
})

describe('without a mail server', () => {
  let dataDir: string
  beforeEach(() => {
    dataDir = mkdtempSync(path.join(tmpdir(), 'samenspraak-outbox-'))
    vi.stubEnv('DATA_DIR', dataDir)
    vi.stubEnv('SMTP_URL', '')
  })
  afterEach(() => rmSync(dataDir, { recursive: true, force: true }))

  test('every mail is a file of its own, whole, readable by its owner only', async () => {
    await Promise.all([deliverMail(mail), deliverMail(mail), deliverMail(mail)])
    const outbox = path.join(dataDir, 'outbox')
    const files = readdirSync(outbox)
    expect(files).toHaveLength(3)
    for (const file of files) {
      expect(file).toMatch(/^\d{4}-\d\d-\d\dT[\d-]+\.\d{3}Z-[0-9a-f]{6}\.eml$/)
      expect(statSync(path.join(outbox, file)).mode & 0o777).toBe(0o600)
      const source = readFileSync(path.join(outbox, file), 'utf8')
      expect(source).toContain(mail.text)
      expect(source).toMatch(/^Subject: =\?UTF-8/m)
    }
  })
})
