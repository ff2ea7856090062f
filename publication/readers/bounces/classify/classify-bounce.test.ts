import { expect, test } from 'vitest'
import {
  aComplaint,
  aMailOf,
  aMultipart,
  aReport,
  inWordsAlone,
  type OneRecipient,
} from '../testing/returned-mails'
import { type Consequence, consequenceOf } from './classification'
import { classifyBounce } from './classify-bounce'

const done = async (raw: Buffer) => consequenceOf(await classifyBounce(raw))

test.each(['5.1.1', '5.1.2', '5.1.3', '5.1.6', '5.1.10', '5.2.1'])(
  '%s is about the address',
  async (status) => {
    expect(await classifyBounce(aReport([{ status, diagnostic: `smtp; 550 ${status} no` }]))).toEqual({
      kind: 'no such address',
      reason: status,
      said: `550 ${status} no`,
    })
    expect(await done(aReport([{ status }]))).toBe('suppress at once')
  },
)

test.each<[string, Consequence, OneRecipient]>([
  ['a full mailbox', 'count', { status: '5.2.2' }],
  ['too large for the mailbox', 'count', { status: '5.2.3' }],
  ['our policy', 'nothing', { status: '5.7.26' }],
  ['nothing said', 'nothing', { status: '5.0.0', diagnostic: 'smtp; 550 User unknown' }],
  ['the system', 'nothing', { status: '5.3.4' }],
  ['the way', 'nothing', { status: '5.4.4' }],
  ['for now', 'nothing', { status: '4.2.2' }],
  ['our sender', 'nothing', { status: '5.1.8' }],
  ['a code that begins alike', 'nothing', { status: '5.1.351' }],
  ['it was delayed', 'nothing', { status: '5.1.1', action: 'delayed' }],
  ['it arrived', 'nothing', { status: '5.1.1', action: 'delivered' }],
  ['no status and no code', 'nothing', { diagnostic: 'smtp; 550 no such user' }],
  [
    'the code of the receiving server alone',
    'suppress at once',
    { diagnostic: 'smtp; 550 5.1.1 no such user' },
  ],
  [
    'a code for addresses made of a refusal of our network',
    'nothing',
    { status: '5.1.1', diagnostic: 'smtp; 550 5.7.1 IP refused' },
  ],
  ['one made of a full mailbox', 'count', { status: '5.1.1', diagnostic: 'smtp; 552 5.2.2 Over quota' }],
  [
    'one that speaks of our pace',
    'nothing',
    { status: '5.1.1', diagnostic: 'smtp; 550 5.1.1 192.0.2.1 has sent to too many recipients this hour' },
  ],
  [
    'one that speaks of our sender',
    'nothing',
    { status: '5.1.1', diagnostic: 'smtp; 550 5.1.1 sender rejected, see your SPF record' },
  ],
  [
    'one that speaks of a word in the address alone',
    'suppress at once',
    { status: '5.1.1', diagnostic: 'smtp; 550 5.1.1 <spam@ontvanger.example>: user unknown' },
  ],
])('%s: %s', async (_what, consequence, recipient) => {
  expect(await done(aReport([recipient]))).toBe(consequence)
})

test('of several recipients the one counts of whom least is said', async () => {
  const gone = { status: '5.1.1' }
  expect(await done(aReport([gone, { status: '5.2.1' }]))).toBe('suppress at once')
  expect(await done(aReport([gone, { status: '5.2.2' }]))).toBe('count')
  expect(await done(aReport([gone, { status: '2.0.0', action: 'relayed' }]))).toBe('nothing')
})

test.each<[string, Consequence]>([
  ['550 5.1.1 <lezer@ontvanger.example>: Recipient address rejected: User unknown', 'suppress at once'],
  ['550-5.1.1 gone\n550 5.1.1 really', 'suppress at once'],
  ['Sorry, no mailbox here by that name. (#5.1.1)', 'suppress at once'],
  ['ERROR_CODE :5.1.1 nobody', 'suppress at once'],
  ['550 5.1.1 gone, then 554 5.0.0 Service unavailable', 'suppress at once'],
  ['552 5.2.2 full', 'count'],
  ['550 5.1.1 gone\n550 5.7.1 we do not want you', 'nothing'],
  ['host mx [5.1.1.25] said: no', 'nothing'],
  ['mailer version 15.1.1.7 said: no', 'nothing'],
  ['550 User unknown', 'nothing'],
  ['De postbus van de ontvanger is vol.', 'count'],
  ['Le destinataire est inconnu.', 'nothing'],
  ['', 'nothing'],
])('in words alone, %j: %s', async (words, consequence) => {
  expect(await done(inWordsAlone(words))).toBe(consequence)
})

test('words without a code are shown for what they say', async () => {
  expect(await classifyBounce(inWordsAlone('550 User unknown'))).toMatchObject({
    kind: 'no such address',
    reason: null,
    said: '550 User unknown',
  })
})

test('what stands in the mail that is returned is ours, and says nothing', async () => {
  expect(await classifyBounce(inWordsAlone('The server gave no answer.'))).toMatchObject({ kind: 'unknown' })
})

test('so it is where the returned mail is a part of its own, shown or attached', async () => {
  const ours = 'From: post@tijdschrift.example\r\n\r\nWat betekent 550 5.1.1 User unknown? En mailbox full?'
  const parts: [string, string][] = [['text/plain', 'Het lukte niet.']]
  expect(await done(aMultipart('mixed', [...parts, ['message/rfc822', ours]]))).toBe('nothing')
  expect(await done(aMultipart('mixed', [...parts, ['text/rfc822-headers', ours]]))).toBe('nothing')
})

test.each(['abuse', 'fraud', 'virus', 'opt-out'])('%s is a complaint', async (kind) => {
  expect(await classifyBounce(aComplaint(kind))).toMatchObject({ kind: 'complaint', reason: kind })
})

test.each(['not-spam', 'auth-failure', 'other'])('%s is none', async (kind) => {
  expect(await done(aComplaint(kind))).toBe('nothing')
})

test('a status part is found where the parts lost their boundaries', async () => {
  const report = aReport([{ status: '5.1.1' }])
    .toString()
    .replace('boundary=grens', 'boundary=anders')
  expect(await done(Buffer.from(report))).toBe('suppress at once')
})

test('no address is kept in what was said, and no more than a paragraph of it', async () => {
  const { said } = await classifyBounce(
    inWordsAlone(`550 5.1.1 <lezer@ontvanger.example> ${'gone '.repeat(200)}`),
  )
  expect(said).toContain('550 5.1.1 … gone')
  expect(said?.length).toBe(300)
})

test.each<[string, Buffer]>([
  ['nothing', Buffer.alloc(0)],
  ['noughts', Buffer.alloc(10_000)],
  ['headers alone', Buffer.from('From: MAILER-DAEMON\r\nSubject: failure notice')],
  ['a report without parts', aMultipart('report; report-type=delivery-status', [])],
  ['megabytes of words', inWordsAlone('quota '.repeat(600_000))],
  ['megabytes of one line', inWordsAlone(`550 ${'5.1.1.'.repeat(600_000)}`)],
  [
    'megabytes of tags',
    aMailOf({ From: 'MAILER-DAEMON', 'Content-Type': 'text/html' }, '<'.repeat(3_000_000)),
  ],
  ['megabytes of blanks', inWordsAlone(`mailbox ${' '.repeat(3_000_000)} full`)],
  ['thousands of recipients', aReport(Array.from({ length: 20_000 }, () => ({ status: '5.0.0' })))],
])('%s is read within its time, and does nothing to anybody', async (_what, raw) => {
  const began = process.cpuUsage()
  const consequence = await done(raw)
  expect(['nothing', 'count']).toContain(consequence)
  expect(process.cpuUsage(began).user / 1_000).toBeLessThan(2_500)
})
