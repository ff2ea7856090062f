import { randomBytes } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { dkimSign } from 'mailauth/lib/dkim/sign'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { db } from '@/db/client'
import { type Arrival, arrivals } from '@/db/schema'
import { aMember } from '@/db/testing/a-member'
import { closeQueue } from '@/queue/sender'
import type { HeldFor } from './held-for'
import { judgeArrival } from './judge-arrival'
import { type IncomingMail, takeInMail } from './take-in-mail'
import { aDialogue } from './testing/a-dialogue'
import { aMail, signed } from './testing/a-mail'
import { aMailDomain, type NameServer, openNameServer } from './testing/name-server'

const own = aMailDomain('voorbeeld.example')
const other = aMailDomain('ander.example')
const below = aMailDomain('post.voorbeeld.example', { dmarc: false, spf: false })
const looseEnd = aMailDomain('los.example', { dmarc: false, spf: false })
const weak = aMailDomain('zwak.example', { bits: 1024 - 256 })
const broken = aMailDomain('stuk.example')

let names: NameServer
let anna: Awaited<ReturnType<typeof aMember>>
let ben: Awaited<ReturnType<typeof aMember>>

beforeAll(async () => {
  names = await openNameServer([own, other, below, looseEnd, weak])
  vi.stubEnv('INBOUND_DOMAIN', 'post.site.example')
  vi.stubEnv('DNS_SERVERS', names.address)
  vi.stubEnv('SECRET', 'x'.repeat(40))
  anna = await aMember('contributor', { email: 'Anna@Voorbeeld.example', name: 'Anna de Vries' })
  ben = await aMember('contributor', { email: 'ben@voorbeeld.example', name: 'Ben' })
})

afterAll(async () => {
  vi.unstubAllEnvs()
  await closeQueue()
  await names.close()
})

type Case = {
  what: string
  mail: () => string | Buffer | Promise<string | Buffer>
  becomes: 'proposed' | HeldFor
  letter?: string
  quoted?: string
  signature?: string
  pictures?: number
  /** what must be nowhere in what was read */
  without?: string[]
  how?: Partial<IncomingMail>
}

const good = (headers = {}, body?: string) => signed(aMail(headers, body), own)
const ATTRIBUTION = 'Op wo 31 okt 2012 om 22:05 schreef Ben <ben@voorbeeld.example>:'
const QUOTE = '> Lieve Anna,\n> hoe gaat het?'
const OWN = 'Lieve Ben,\n\nDit is mijn brief.\n\nAnna'
const qp = (text: string, charset: string, bytes: (text: string) => Buffer) =>
  aMail(
    { 'Content-Type': `text/plain; charset=${charset}`, 'Content-Transfer-Encoding': 'quoted-printable' },
    [...bytes(text)]
      .map((byte) => (byte === 10 ? '\n' : `=${byte.toString(16).toUpperCase().padStart(2, '0')}`))
      .join(''),
  )
const latin = (text: string) => Buffer.from(text, 'latin1')
const html = (body: string) =>
  aMail({ 'Content-Type': 'text/html; charset=utf-8' }, `<html><body>${body}</body></html>`)
const parts = (kind: string, ...all: string[]) =>
  aMail(
    { 'Content-Type': `multipart/${kind}; boundary=grens` },
    `${all.map((part) => `--grens\n${part}\n`).join('')}--grens--\n`,
  )
const plainPart = (text: string) => `Content-Type: text/plain; charset=utf-8\n\n${text}`
const PNG = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='

const clients: Case[] = [
  { what: 'a plain letter', mail: () => good(), becomes: 'proposed', letter: OWN },
  {
    what: 'Gmail in Dutch',
    mail: () => good({}, `${OWN}\n\n${ATTRIBUTION}\n\n${QUOTE}\n`),
    becomes: 'proposed',
    letter: OWN,
    quoted: `${ATTRIBUTION}\n\n${QUOTE}`,
  },
  {
    what: 'Gmail in Dutch, its attribution wrapped',
    mail: () =>
      good(
        {},
        `${OWN}\n\nOp wo 31 okt 2012 om 22:05 schreef Ben van der Meulen <\nben@voorbeeld.example>:\n\n${QUOTE}\n`,
      ),
    becomes: 'proposed',
    letter: OWN,
  },
  {
    what: 'Gmail in Dutch, with both parts',
    mail: () =>
      signed(
        parts(
          'alternative',
          plainPart(`${OWN}\n\n${ATTRIBUTION}\n\n${QUOTE}`),
          'Content-Type: text/html\n\n<div>anders</div>',
        ),
        own,
      ),
    becomes: 'proposed',
    letter: OWN,
    without: ['anders'],
  },
  {
    what: 'Outlook in Dutch',
    mail: () =>
      good(
        {},
        `${OWN}\n\nVan: Ben\nVerzonden: woensdag 31 oktober 2012 22:05\nAan: Anna\nOnderwerp: RE: Vertrouwen\n\nLieve Anna,\n`,
      ),
    becomes: 'proposed',
    letter: OWN,
  },
  {
    what: 'Outlook in Dutch, the older way',
    mail: () =>
      good(
        {},
        `${OWN}\n\n-----Oorspronkelijk bericht-----\nVan: Ben\nVerzonden: woensdag\nAan: Anna\n\nLieve Anna`,
      ),
    becomes: 'proposed',
    letter: OWN,
  },
  {
    what: 'Outlook in Dutch, HTML only',
    mail: () =>
      signed(
        html(
          '<p class=MsoNormal>Lieve Ben,</p><p>Dit is mijn brief.</p><p>Anna</p><div style="border-top:solid"><p><b>Van:</b> Ben &lt;ben@voorbeeld.example&gt;<br><b>Verzonden:</b> woensdag 31 oktober 2012 22:05<br><b>Aan:</b> Anna<br><b>Onderwerp:</b> Vertrouwen</p></div><p>Lieve Anna</p>',
        ),
        own,
      ),
    becomes: 'proposed',
    letter: OWN,
  },
  {
    what: 'Apple Mail in Dutch',
    mail: () =>
      good(
        {},
        `${OWN}\n\nOp 31 okt. 2012, om 22:05 heeft Ben <ben@voorbeeld.example> het volgende geschreven:\n\n${QUOTE}`,
      ),
    becomes: 'proposed',
    letter: OWN,
  },
  {
    what: 'an iPhone in Dutch',
    mail: () =>
      good(
        {},
        `${OWN}\n\nVerstuurd vanaf mijn iPhone\n\nOp 31 okt. 2012 om 22:05 heeft Ben het volgende geschreven:\n\n${QUOTE}`,
      ),
    becomes: 'proposed',
    letter: OWN,
    signature: 'Verstuurd vanaf mijn iPhone',
  },
  {
    what: 'Thunderbird in Dutch, flowed',
    mail: () =>
      good(
        { 'Content-Type': 'text/plain; charset=utf-8; format=flowed' },
        `Lieve Ben,\n\nDit is \nmijn brief.\n\nAnna\n\nOp 31-10-2012 om 22:05 schreef Ben:\n${QUOTE}`,
      ),
    becomes: 'proposed',
    letter: OWN,
  },
  {
    what: 'a signature',
    mail: () => good({}, `${OWN}\n-- \nAnna de Vries\n06 12345678`),
    becomes: 'proposed',
    letter: OWN,
    signature: '-- \nAnna de Vries\n06 12345678',
  },
  {
    what: 'a rule of the writer’s own',
    mail: () => good({}, 'Een.\n\n---\n\nTwee.'),
    becomes: 'proposed',
    letter: 'Een.\n\n---\n\nTwee.',
  },
  {
    what: 'a sentence that sounds like a mail program',
    mail: () => good({}, 'Op die avond schreef hij:\n\n> Alles.\n\nEn toen niets meer.'),
    becomes: 'proposed',
    letter: 'Op die avond schreef hij:\n\n> Alles.\n\nEn toen niets meer.',
  },
  {
    what: 'answers between the lines',
    mail: () => good({}, `${ATTRIBUTION}\n\n> Hoe gaat het?\n\nGoed.\n\n> En de hond?\n\nOok goed.`),
    becomes: 'proposed',
    letter: `${ATTRIBUTION}\n\n> Hoe gaat het?\n\nGoed.\n\n> En de hond?\n\nOok goed.`,
    quoted: '',
  },
  {
    what: 'Gmail in English',
    mail: () =>
      good({}, `${OWN}\n\nOn Wed, Oct 31, 2012 at 10:05 PM Ben <ben@voorbeeld.example> wrote:\n\n${QUOTE}`),
    becomes: 'proposed',
    letter: OWN,
  },
  {
    what: 'Thunderbird in German',
    mail: () => good({}, `${OWN}\n\nAm 31.10.2012 um 22:05 schrieb Ben:\n${QUOTE}`),
    becomes: 'proposed',
    letter: OWN,
  },
  {
    what: 'Gmail, HTML only',
    mail: () =>
      signed(
        html(
          '<div dir="ltr"><div>Lieve Ben,</div><div><br></div><div>Dit is mijn brief.</div><div><br></div><div>Anna</div></div><br><div class="gmail_quote"><div dir="ltr">Op wo 31 okt 2012 om 22:05 schreef Ben &lt;<a href="mailto:ben@voorbeeld.example">ben@voorbeeld.example</a>&gt;:<br></div><blockquote>Lieve Anna,<br>hoe gaat het?</blockquote></div>',
        ),
        own,
      ),
    becomes: 'proposed',
    letter: OWN,
  },
  {
    what: 'HTML with script, style and a tracker',
    mail: () =>
      signed(
        html(
          '<style>p{color:red}</style><script>alert(1)</script><p>Lieve <b>Ben</b>,</p><img src="https://spion.example/x.gif" width=1><p style="display:none">verborgen</p><a href="javascript:alert(2)">klik</a>',
        ),
        own,
      ),
    becomes: 'proposed',
    letter: 'Lieve **Ben**,\n\nklik',
    without: ['alert', 'spion', 'color', 'verborgen'],
  },
  {
    what: 'a picture beside the text',
    mail: () =>
      signed(
        parts(
          'mixed',
          plainPart(OWN),
          `Content-Type: image/png; name=brug.png\nContent-Transfer-Encoding: base64\nContent-Disposition: attachment; filename=brug.png\n\n${PNG}`,
        ),
        own,
      ),
    becomes: 'proposed',
    letter: OWN,
    pictures: 1,
  },
  {
    what: 'a mail that is attached',
    mail: () =>
      signed(
        parts(
          'mixed',
          plainPart(OWN),
          'Content-Type: message/rfc822\n\nFrom: x@y.example\nSubject: van een ander\n\nWoorden van een ander.',
        ),
        own,
      ),
    becomes: 'proposed',
    letter: OWN,
    without: ['Woorden van een ander'],
  },
]

const charsets: Case[] = [
  {
    what: 'UTF-8 in quoted-printable',
    mail: () =>
      signed(
        qp('Één ’s avonds – €', 'utf-8', (text) => Buffer.from(text)),
        own,
      ),
    becomes: 'proposed',
    letter: 'Één ’s avonds – €',
  },
  {
    what: 'ISO-8859-1',
    mail: () => signed(qp('Één café', 'iso-8859-1', latin), own),
    becomes: 'proposed',
    letter: 'Één café',
  },
  {
    what: 'ISO-8859-15',
    mail: () => signed(qp('Vijf \u00a4', 'iso-8859-15', latin), own),
    becomes: 'proposed',
    letter: 'Vijf €',
  },
  {
    what: 'Windows-1252',
    mail: () => signed(qp('\u0093Ja\u0094, zei hij \u0097 \u0080', 'windows-1252', latin), own),
    becomes: 'proposed',
    letter: '“Ja”, zei hij — €',
  },
  {
    what: 'Windows-1252 that calls itself ISO-8859-1',
    mail: () => signed(qp('\u0091s avonds', 'iso-8859-1', latin), own),
    becomes: 'proposed',
    letter: '‘s avonds',
  },
  {
    what: 'base64',
    mail: () =>
      signed(
        aMail({ 'Content-Transfer-Encoding': 'base64' }, Buffer.from('Één brief').toString('base64')),
        own,
      ),
    becomes: 'proposed',
    letter: 'Één brief',
  },
  {
    what: 'soft line ends',
    mail: () =>
      signed(aMail({ 'Content-Transfer-Encoding': 'quoted-printable' }, 'Een lange =\nregel.'), own),
    becomes: 'proposed',
    letter: 'Een lange regel.',
  },
  {
    what: 'U+0000',
    mail: () =>
      signed(
        qp('a\0b', 'utf-8', (text) => Buffer.from(text)),
        own,
      ),
    becomes: 'proposed',
    letter: 'a\ufffdb',
  },
  {
    what: 'a charset nobody knows',
    mail: () => signed(aMail({ 'Content-Type': 'text/plain; charset=klingon' }), own),
    becomes: 'proposed',
    letter: OWN,
  },
  {
    what: 'UTF-7',
    mail: () => signed(aMail({ 'Content-Type': 'text/plain; charset="UTF-7"' }, '+ADw-script+AD4-'), own),
    becomes: 'charset',
  },
  {
    what: 'UTF-7 in the subject',
    mail: () => signed(aMail({ Subject: '=?utf-7?Q?+ADw-?=' }), own),
    becomes: 'charset',
  },
]

const spoofs: Case[] = [
  { what: 'unsigned', mail: () => aMail({}), becomes: 'no-proof' },
  {
    what: 'somebody else',
    mail: () => signed(aMail({ From: 'Piet <piet@voorbeeld.example>' }), own),
    becomes: 'other-from',
  },
  {
    what: 'the other correspondent',
    mail: () => signed(aMail({ From: 'Ben <ben@voorbeeld.example>' }), own),
    becomes: 'other-from',
  },
  {
    what: 'two From headers',
    mail: () => signed(aMail({ From: ['Anna <anna@voorbeeld.example>', 'x <x@ander.example>'] }), other),
    becomes: 'several-froms',
  },
  {
    what: 'the same From header twice',
    mail: () =>
      signed(aMail({ From: ['Anna <anna@voorbeeld.example>', 'Anna <anna@voorbeeld.example>'] }), own),
    becomes: 'several-froms',
  },
  {
    what: 'two addresses in From',
    mail: () => signed(aMail({ From: 'anna@voorbeeld.example, x@ander.example' }), other),
    becomes: 'several-froms',
  },
  {
    what: 'a group in From',
    mail: () => signed(aMail({ From: 'Wij: anna@voorbeeld.example;' }), own),
    becomes: 'several-froms',
  },
  { what: 'no From', mail: () => signed(aMail({ From: null }), own), becomes: 'no-from' },
  {
    what: 'an address as the name',
    mail: () => signed(aMail({ From: '"anna@voorbeeld.example" <x@ander.example>' }), other),
    becomes: 'other-from',
  },
  {
    what: 'an address as the name, without quotation marks',
    mail: () => signed(aMail({ From: 'anna@voorbeeld.example <x@ander.example>' }), other),
    becomes: 'other-from',
  },
  {
    what: 'an address in a comment',
    mail: () => signed(aMail({ From: 'x@ander.example (anna@voorbeeld.example)' }), other),
    becomes: 'other-from',
  },
  {
    what: 'an address in an encoded word',
    mail: () => signed(aMail({ From: '=?utf-8?Q?anna=40voorbeeld.example?= <x@ander.example>' }), other),
    becomes: 'other-from',
  },
  {
    what: 'nothing but an encoded word',
    mail: () => signed(aMail({ From: '=?utf-8?Q?anna=40voorbeeld.example?=' }), other),
    becomes: 'several-froms',
  },
  {
    what: 'a letter that looks alike',
    mail: () => signed(aMail({ From: 'Anna <аnna@voorbeeld.example>' }), own),
    becomes: 'several-froms',
  },
  {
    what: 'a domain that looks alike',
    mail: () => signed(aMail({ From: 'Anna <anna@voorbeeId.example>' }), other),
    becomes: 'other-from',
  },
  {
    what: 'a domain that begins alike',
    mail: () => signed(aMail({ From: 'Anna <anna@voorbeeld.example.ander.example>' }), other),
    becomes: 'other-from',
  },
  { what: 'signed by another domain', mail: () => signed(aMail({}), other), becomes: 'no-proof' },
  {
    what: 'signed by another in her name',
    mail: () => signed(aMail({}), other, { as: 'voorbeeld.example' }),
    becomes: 'no-proof',
  },
  {
    what: 'signed with a key that is not there',
    mail: () => signed(aMail({}), own, { selector: 's2' }),
    becomes: 'no-proof',
  },
  {
    what: 'signed, and changed on the way',
    mail: async () => (await good()).toString().replace('mijn brief', 'zijn brief'),
    becomes: 'no-proof',
  },
  {
    what: 'signed, and given another subject',
    mail: async () => (await good()).toString().replace('Subject: Vertrouwen', 'Subject: Wantrouwen'),
    becomes: 'no-proof',
  },
  {
    what: 'signed, with a second subject before it',
    mail: async () => `Subject: Anders\r\n${await good()}`,
    becomes: 'doubled-header',
  },
  {
    what: 'signed but for its Message-ID',
    mail: () => signed(aMail({}), own, { skip: 'message-id' }),
    becomes: 'no-proof',
  },
  {
    what: 'signed up to a length',
    mail: async () => partlySigned('\r\nEn dit is van mij.\r\n'),
    becomes: 'partly-signed',
  },
  { what: 'signed for nothing of the text', mail: async () => partlySigned('', 0), becomes: 'partly-signed' },
  {
    what: 'signed with a key that is too short',
    mail: () => signed(aMail({ From: 'Anna <anna@zwak.example>' }), weak),
    becomes: 'other-from',
  },
  { what: 'a signature that has expired', mail: () => expired(), becomes: 'no-proof' },
  {
    what: 'from a host that SPF does not name',
    mail: () => aMail({}),
    becomes: 'no-proof',
    how: { remoteAddress: '198.51.100.1', helo: 'x.example', envelopeFrom: 'anna@voorbeeld.example' },
  },
  {
    what: 'with SPF of another domain',
    mail: () => aMail({}),
    becomes: 'no-proof',
    how: { remoteAddress: '192.0.2.7', helo: 'x.example', envelopeFrom: 'x@ander.example' },
  },
  {
    what: 'results that it brings along',
    mail: () =>
      aMail({ 'Authentication-Results': 'samenspraak; dkim=pass header.d=voorbeeld.example; dmarc=pass' }),
    becomes: 'no-proof',
  },
  { what: 'when the name server does not work', mail: () => signed(aMail({}), broken), becomes: 'no-dns' },
]

const otherProofs: Case[] = [
  {
    what: 'from a host that SPF names, unsigned',
    mail: () => aMail({}),
    becomes: 'proposed',
    how: { remoteAddress: '192.0.2.7', helo: 'mx.voorbeeld.example', envelopeFrom: 'anna@voorbeeld.example' },
  },
  { what: 'signed by a domain below hers', mail: () => signed(aMail({}), below), becomes: 'proposed' },
  {
    what: 'signed by another domain and by hers',
    mail: async () => signed(await good(), other),
    becomes: 'proposed',
  },
]

const loops: Case[] = [
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

const bombs: Case[] = [
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
  { what: 'bytes and no mail', mail: () => randomBytes(200_000), becomes: 'no-from' },
  { what: 'nothing', mail: () => '', becomes: 'no-from' },
]

const all = [...clients, ...charsets, ...spoofs, ...otherProofs, ...loops, ...bombs]

test('there are sixty and more', () => {
  expect(all.length).toBeGreaterThanOrEqual(60)
})

test.each(all)('$what', { timeout: 90_000 }, async ({ mail, becomes, how = {}, ...expected }) => {
  const raw = Buffer.from(await mail())
  const arrival = await arrive(raw, how)
  expect(arrival.state === 'proposed' ? 'proposed' : arrival.heldFor).toBe(becomes)
  expect(arrival.raw.equals(raw)).toBe(true)
  if (expected.letter !== undefined) expect(arrival.body).toBe(expected.letter)
  if (expected.quoted !== undefined) expect(arrival.quoted).toBe(expected.quoted)
  if (expected.signature !== undefined) expect(arrival.signature).toBe(expected.signature)
  if (expected.pictures !== undefined) expect(arrival.pictureCount).toBe(expected.pictures)
  const read = `${arrival.body}${arrival.quoted}${arrival.signature}`
  for (const words of expected.without ?? []) expect(read).not.toContain(words)
})

type Dialogue = Awaited<ReturnType<typeof aDialogue>>

async function arrive(raw: Buffer, how: Partial<IncomingMail>, dialogue?: Dialogue): Promise<Arrival> {
  const { addressOf } = dialogue ?? (await aDialogue({ anna, ben }))
  const mail = {
    via: 'smtp',
    envelopeFrom: 'x@doorgever.example',
    remoteAddress: '',
    helo: '',
    ...how,
  } as const
  const taken = await takeInMail({ ...mail, raw, recipients: [addressOf(anna)] })
  const [id = ''] = taken.status === 'kept' ? taken.arrivalIds : []
  await judgeArrival(id, mail)
  const [arrival] = await db().select().from(arrivals).where(eq(arrivals.id, id))
  if (!arrival) throw new Error('The mail was lost')
  return arrival
}

async function partlySigned(added: string, length?: number): Promise<string> {
  const mail = aMail({})
  const body = mail.slice(mail.indexOf('\r\n\r\n') + 4)
  const limit = { canonicalization: 'relaxed/simple', maxBodyLength: length ?? body.length }
  return (await signatureFor(mail, limit)) + mail + added
}

async function expired(): Promise<string> {
  const mail = aMail({})
  const times = { signTime: new Date('2012-01-01'), expires: new Date('2012-01-02') }
  return (await signatureFor(mail, times)) + mail
}

async function signatureFor(mail: string, how: object): Promise<string> {
  const signer = { signingDomain: own.name, selector: 's1', privateKey: own.privateKey, ...how }
  const { signatures } = await dkimSign(mail, { ...signer, signatureData: [signer] })
  if (!signatures) throw new Error('The mail was not signed')
  return signatures
}

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
