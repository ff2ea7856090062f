import type { HeldFor } from '../held-for'
import type { IncomingMail } from '../take-in-mail'
import { aMail, signed } from './a-mail'
import { aMailDomain, type MailDomain } from './name-server'

export const own = aMailDomain('voorbeeld.example')
export const other = aMailDomain('ander.example')
export const below = aMailDomain('post.voorbeeld.example', { dmarc: false, spf: false })
/** Its name server does not work. */
export const broken = aMailDomain('stuk.example')
/** The same domain as `own` with a key that is too short, at `s3`. */
export const weak = withSelector(aMailDomain('voorbeeld.example', { bits: 768 }), 's3')
/** The same domain as `own` with keys that are being tested, at `s4` and `s5`. */
export const tested = withFlags(aMailDomain('voorbeeld.example'), 's4', 'y')
export const testedToo = withFlags(aMailDomain('voorbeeld.example'), 's5', ' S : Y ')

export const KNOWN_DOMAINS = [weak, tested, testedToo, other, below, own]

/** A mail to Anna’s secret address, and what must become of it. */
export type Case = {
  what: string
  mail: () => string | Buffer | Promise<string | Buffer>
  becomes: 'proposed' | HeldFor
  letter?: string
  quoted?: string
  signature?: string
  pictures?: number
  otherFiles?: string[]
  /** what must be nowhere in what was read */
  without?: string[]
  how?: Partial<IncomingMail>
}

export const good = (headers = {}, body?: string) => signed(aMail(headers, body), own)
export const ATTRIBUTION = 'Op wo 31 okt 2012 om 22:05 schreef Ben <ben@voorbeeld.example>:'
export const QUOTE = '> Lieve Anna,\n> hoe gaat het?'
export const OWN = 'Lieve Ben,\n\nDit is mijn brief.\n\nAnna'
export const qp = (text: string, charset: string, bytes: (text: string) => Buffer) =>
  aMail(
    { 'Content-Type': `text/plain; charset=${charset}`, 'Content-Transfer-Encoding': 'quoted-printable' },
    [...bytes(text)]
      .map((byte) => (byte === 10 ? '\n' : `=${byte.toString(16).toUpperCase().padStart(2, '0')}`))
      .join(''),
  )
export const latin = (text: string) => Buffer.from(text, 'latin1')
export const html = (body: string) =>
  aMail({ 'Content-Type': 'text/html; charset=utf-8' }, `<html><body>${body}</body></html>`)
export const parts = (kind: string, ...all: string[]) =>
  aMail(
    { 'Content-Type': `multipart/${kind}; boundary=grens` },
    `${all.map((part) => `--grens\n${part}\n`).join('')}--grens--\n`,
  )
export const plainPart = (text: string) => `Content-Type: text/plain; charset=utf-8\n\n${text}`
export const PNG =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='

function withFlags(domain: MailDomain, selector: string, flags: string): MailDomain {
  return withSelector(domain, selector, (key) => key.replace('; p=', `; t=${flags}; p=`))
}

function withSelector(domain: MailDomain, selector: string, change = (key: string) => key): MailDomain {
  const key = change(domain.records[`s1._domainkey.${domain.name}`] ?? '')
  return { ...domain, records: { [`${selector}._domainkey.${domain.name}`]: key } }
}
