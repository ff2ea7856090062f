import { randomBytes } from 'node:crypto'
import { aMail, signed } from './a-mail'
import { type Case, good, html, own, parts, plainPart } from './mail-case'

/** What machines send. */
export const loops: Case[] = [
  {
    what: 'an answer of a holiday',
    mail: () => good({ 'Auto-Submitted': 'auto-replied' }),
    becomes: 'automatic',
  },
  {
    what: 'a mail made by a machine',
    mail: () => good({ 'Auto-Submitted': 'auto-generated; x=y' }),
    becomes: 'automatic',
  },
  { what: 'a mail that says it is not', mail: () => good({ 'Auto-Submitted': 'no' }), becomes: 'proposed' },
  { what: 'Precedence: bulk', mail: () => good({ Precedence: 'bulk' }), becomes: 'automatic' },
  { what: 'Precedence: auto_reply', mail: () => good({ Precedence: 'auto_reply' }), becomes: 'automatic' },
  {
    what: 'a mailing list',
    mail: () => good({ 'List-Id': '<lijst.voorbeeld.example>' }),
    becomes: 'automatic',
  },
  {
    what: 'a newsletter',
    mail: () => good({ 'List-Unsubscribe': '<https://voorbeeld.example>' }),
    becomes: 'automatic',
  },
  { what: 'an empty return path', mail: () => good(), becomes: 'automatic', how: { envelopeFrom: '' } },
  {
    what: 'an empty Return-Path',
    mail: async () => `Return-Path: <>\r\n${await good()}`,
    becomes: 'automatic',
    how: { via: 'api' },
  },
  {
    what: 'a bounce',
    mail: () =>
      good(
        { 'Content-Type': 'multipart/report; report-type=delivery-status; boundary=x' },
        '--x\n\nNiet bezorgd.\n--x--',
      ),
    becomes: 'automatic',
  },
  { what: 'no Message-ID', mail: () => good({ 'Message-ID': null }), becomes: 'no-message-id' },
  {
    what: 'a Message-ID that is none',
    mail: () => good({ 'Message-ID': 'brief 1' }),
    becomes: 'no-message-id',
  },
]

/** What is made to be heavy. */
export const bombs: Case[] = [
  {
    what: 'ten thousand parts',
    mail: () => signed(parts('mixed', ...Array.from({ length: 10_000 }, () => plainPart('x'))), own),
    becomes: 'proposed',
  },
  { what: 'parts in parts in parts', mail: () => nested(200), becomes: 'unreadable' },
  {
    what: 'headers of two megabytes',
    mail: () => aMail({ 'X-Vol': 'x '.repeat(1_000_000) }),
    becomes: 'unreadable',
  },
  {
    what: 'a thousand signatures',
    mail: () =>
      aMail({
        'DKIM-Signature': Array.from(
          { length: 1_000 },
          (_, at) => `v=1; a=rsa-sha256; c=relaxed/relaxed; d=d${at}.example; s=s; h=from; bh=x; b=x`,
        ),
      }),
    becomes: 'no-proof',
  },
  {
    what: 'HTML that is open everywhere',
    mail: () => html('<div><b><a href="x"><table><td>'.repeat(20_000)),
    becomes: 'unreadable',
  },
  {
    what: 'a text of two megabytes',
    mail: () => aMail({}, 'Op 1-1-2012 om 1:1 schreef\n'.repeat(75_000)),
    becomes: 'unreadable',
  },
  { what: 'bytes and no mail', mail: () => randomBytes(200_000), becomes: 'no-from' },
  { what: 'nothing', mail: () => '', becomes: 'no-from' },
]

function nested(depth: number): string {
  const open = Array.from(
    { length: depth },
    (_, at) => `Content-Type: multipart/mixed; boundary=b${at}\n\n--b${at}\n`,
  )
  return aMail({ 'Content-Type': null, 'Content-Transfer-Encoding': null }, '').replace(
    /\r\n\r\n$/,
    `\r\n${open.join('').replace(/\n/g, '\r\n')}\r\nx`,
  )
}
