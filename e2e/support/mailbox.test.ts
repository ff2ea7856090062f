import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import nodemailer, { type SendMailOptions } from 'nodemailer'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { Mailbox } from './mailbox'

const LINK = `http://localhost:3000/nieuwsbrief/bevestigen/${'a1B2-'.repeat(20)}`
const TEXT = `Geachte lezeres, één klik:\n${LINK}\n`

let outbox: string

beforeEach(() => {
  outbox = mkdtempSync(path.join(tmpdir(), 'samenspraak-outbox-'))
})
afterEach(() => rmSync(outbox, { recursive: true, force: true }))

test.each([
  ['folded and encoded', { text: TEXT }],
  [
    'as it is',
    { text: { raw: `Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n${TEXT}` } },
  ],
])('a mail is read as it was written, %s: subject, both texts, links', async (_, parts) => {
  await post(
    'ada@voorbeeld.example',
    'Één klik en u bent er: bevestig uw aanmelding voor de nieuwsbrief',
    parts,
  )
  const mail = await new Mailbox(outbox, 0).waitFor('ada@voorbeeld.example')
  expect(mail.subject).toBe('Één klik en u bent er: bevestig uw aanmelding voor de nieuwsbrief')
  expect(mail.text).toContain('Geachte lezeres, één klik:')
  expect(mail.html).toContain('<p>Café</p>')
  expect(mail.links).toEqual([LINK])
})

test('mail to somebody else, or from before, is not taken for it', async () => {
  await post('ben@voorbeeld.example', 'Aan Ben')
  expect(new Mailbox(outbox, 0).list('ada@voorbeeld.example')).toEqual([])
  expect(new Mailbox(outbox, Date.now() + 1000).list('ben@voorbeeld.example')).toEqual([])
  expect(new Mailbox(path.join(outbox, 'absent')).list('ben@voorbeeld.example')).toEqual([])
})

async function post(to: string, subject: string, parts: SendMailOptions = { text: TEXT }): Promise<void> {
  const transport = nodemailer.createTransport({ streamTransport: true, buffer: true, newline: 'unix' })
  const { message } = await transport.sendMail({
    from: 'Samenspraak <post@voorbeeld.example>',
    to,
    subject,
    ...parts,
    html: `<p>Café</p><a href="${LINK}">Bevestigen</a>`,
  })
  writeFileSync(path.join(outbox, `${subject.length}.eml`), String(message))
}
