import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import nodemailer from 'nodemailer'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { Mailbox } from './mailbox'

let outbox: string

beforeEach(() => {
  outbox = mkdtempSync(path.join(tmpdir(), 'samenspraak-outbox-'))
})
afterEach(() => rmSync(outbox, { recursive: true, force: true }))

test('a mail is read as the site wrote it: subject, both texts, links', async () => {
  await post('ada@voorbeeld.example', 'Één klik en u bent er: bevestig uw aanmelding voor de nieuwsbrief')
  const mail = await new Mailbox(outbox, 0).waitFor('ada@voorbeeld.example')
  expect(mail.subject).toBe('Één klik en u bent er: bevestig uw aanmelding voor de nieuwsbrief')
  expect(mail.text).toContain('Geachte lezeres,')
  expect(mail.html).toContain('<p>Café</p>')
  expect(mail.links).toEqual([LINK])
})

test('mail to somebody else, or from before, is not taken for it', async () => {
  await post('ben@voorbeeld.example', 'Aan Ben')
  expect(new Mailbox(outbox, 0).list('ada@voorbeeld.example')).toEqual([])
  expect(new Mailbox(outbox, Date.now() + 1000).list('ben@voorbeeld.example')).toEqual([])
  expect(new Mailbox(path.join(outbox, 'absent')).list('ben@voorbeeld.example')).toEqual([])
})

const LINK = `http://localhost:3000/nieuwsbrief/bevestigen/${'a1B2-'.repeat(20)}`

async function post(to: string, subject: string): Promise<void> {
  const transport = nodemailer.createTransport({ streamTransport: true, buffer: true })
  const { message } = await transport.sendMail({
    from: 'Samenspraak <post@voorbeeld.example>',
    to,
    subject,
    text: `Geachte lezeres,\n\nKlik hier:\n${LINK}\n`,
    html: `<p>Café</p><a href="${LINK}">Bevestigen</a>`,
  })
  writeFileSync(path.join(outbox, `${subject.length}.eml`), String(message))
}
