import { expect, test } from 'vitest'
import { aMailOf, aMultipart, aReport } from '../testing/returned-mails'
import { consequenceOf } from './classification'
import { classifyBounce } from './classify-bounce'

const CODE = 'De server zei: 550 5.1.1 User unknown. En ook: 552 5.2.2 mailbox is full.'
const AWAY: [subject: string, headers: Record<string, string>][] = [
  ['Automatisch antwoord: Over brieven', {}],
  ['Afwezig: Over brieven', { 'Auto-Submitted': 'auto-replied' }],
  ['Out of office', { 'Return-Path': '<>' }],
  ['Automatic reply: Over brieven', { 'X-Auto-Response-Suppress': 'All' }],
  ['Abwesenheitsnotiz', { Precedence: 'auto_reply' }],
  ['Réponse automatique', { 'X-Autoreply': 'yes' }],
  ['Respuesta automática', { 'Auto-Submitted': 'auto-generated' }],
  ['Risposta automatica', { Precedence: 'junk' }],
  ['Autosvar: Over brieven', {}],
  ['Re: Over brieven', { 'X-Autorespond': 'Over brieven' }],
  ['Dit adres is niet meer in gebruik', { 'Auto-Submitted': 'auto-replied' }],
  ['Vacation', { 'X-Vacation': 'true' }],
]
const PEOPLE = [
  'Re: Over brieven',
  'Antw: Over brieven',
  'AW: Over brieven',
  'Fwd: Undelivered Mail Returned to Sender',
  'Undelivered Mail Returned to Sender',
  'Mail delivery failed, wat nu?',
  'failure notice',
  'Over uw stuk',
  '',
  'Ik ben verhuisd',
  'Mijn mailbox was vol',
  'Meld mij af',
]
const SENDERS = ['Lezer <lezer@ontvanger.example>', 'lezer@ontvanger.example']
const anna = 'Anna <anna@ontvanger.example>'
const attached = aReport([{ status: '5.1.1', diagnostic: 'smtp; 550 5.1.1 gone' }]).toString()

const NONE: [string, Buffer][] = [
  ...AWAY.flatMap(([Subject, headers]) =>
    SENDERS.map(
      (From) => [`${Subject} of ${From}`, aMailOf({ From, Subject, ...headers }, CODE)] as [string, Buffer],
    ),
  ),
  ...PEOPLE.flatMap((Subject) =>
    SENDERS.map(
      (From) =>
        [`${Subject} by ${From}`, aMailOf({ From, Subject, 'In-Reply-To': '<a@b.example>' }, CODE)] as [
          string,
          Buffer,
        ],
    ),
  ),
  [
    'a bounce that somebody sends on as it was',
    aMultipart(
      'mixed',
      [
        ['text/plain', CODE],
        ['message/rfc822', attached],
      ],
      { From: anna, Subject: 'Fwd: kijk' },
    ),
  ],
  [
    'a status part that somebody attached',
    aMultipart(
      'mixed',
      [
        ['text/plain', CODE],
        ['message/delivery-status', 'Action: failed\r\nStatus: 5.1.1'],
      ],
      {
        From: anna,
        Subject: 'wat is dit?',
      },
    ),
  ],
  [
    'a postmaster who answers',
    aMailOf({ From: 'postmaster@ontvanger.example', Subject: 'Re: uw post' }, CODE),
  ],
  [
    'a postmaster of another site who answers',
    aMailOf({ From: 'Post <Postmaster@x.example>', Subject: 'AW: Over brieven' }, CODE),
  ],
  [
    'a newsletter about bounces',
    aMailOf({ From: anna, Subject: 'Undeliverable', 'List-Id': '<nieuws.example>' }, CODE),
  ],
  ['a newsletter in bulk', aMailOf({ From: anna, Subject: 'Returned mail', Precedence: 'bulk' }, CODE)],
  [
    'our own issue',
    aMailOf({ From: 'post@tijdschrift.example', Subject: 'Over brieven', 'List-Unsubscribe': '<x>' }, CODE),
  ],
  [
    'a receipt that it was opened',
    aMultipart(
      'report; report-type=disposition-notification',
      [
        ['text/plain', CODE],
        ['message/disposition-notification', 'Disposition: manual-action; displayed'],
      ],
      { From: anna, Subject: 'Gelezen: Over brieven' },
    ),
  ],
  [
    'a receipt that it was thrown away unread',
    aMultipart(
      'report; report-type=disposition-notification',
      [
        ['text/plain', CODE],
        ['message/disposition-notification', 'Disposition: automatic-action; deleted'],
      ],
      { From: anna, Subject: 'Niet gelezen: Over brieven' },
    ),
  ],
  ['it was delivered', aReport([{ action: 'delivered', status: '2.0.0' }])],
  ['it was handed on', aReport([{ action: 'relayed', status: '2.0.0' }])],
  ['it was delayed', aReport([{ action: 'delayed', status: '4.4.1' }])],
  [
    'an invitation',
    aMultipart(
      'alternative',
      [
        ['text/plain', CODE],
        ['text/calendar', 'BEGIN:VCALENDAR'],
      ],
      { From: anna },
    ),
  ],
]

test('there are sixty and more', () => expect(NONE.length).toBeGreaterThanOrEqual(60))

test.each(NONE)('%s changes nothing', async (_what, raw) => {
  expect(consequenceOf(await classifyBounce(raw))).toBe('nothing')
})

test('what somebody wrote is told from what a program answered', async () => {
  const by = async (headers: Record<string, string>) =>
    (await classifyBounce(aMailOf({ From: anna, Subject: 'Re: Over brieven', ...headers }, CODE))).kind
  expect(await by({})).toBe('from a person')
  expect(await by({ 'Auto-Submitted': 'no' })).toBe('from a person')
  expect(await by({ 'Auto-Submitted': 'auto-replied' })).toBe('automatic answer')
  expect(await by({ 'Return-Path': '<>' })).toBe('automatic answer')
})
