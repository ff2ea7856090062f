import { expect, test } from 'vitest'
import { smtpOutcome } from './smtp-outcome'

const rcpt = (responseCode: number, response: string) => ({
  code: 'EENVELOPE',
  command: 'RCPT TO',
  responseCode,
  response,
})

test.each(['5.1.1', '5.1.2', '5.1.3', '5.1.6', '5.1.10', '5.2.1'])('%s is about the address', (code) => {
  expect(smtpOutcome(rcpt(550, `550 ${code} no`))).toMatchObject({
    status: 'refused',
    reason: `EENVELOPE RCPT TO 550 ${code}`,
  })
})

test.each<[string, object | string]>([
  ['a bare 550', rcpt(550, '550 user unknown')],
  ['a 550 that names a code in its text', rcpt(550, '550 mail refused, see 5.1.1')],
  ['a temporary reply with a permanent code', rcpt(450, '450 5.1.1 later')],
  ['a permanent reply with a temporary code', rcpt(550, '550 4.1.1 what')],
  ['lines that disagree', rcpt(550, '550-5.1.1 gone\n550 5.7.1 no')],
  ['a code that begins alike', rcpt(550, '550 5.1.11 no')],
  ['a full mailbox', rcpt(552, '552 5.2.2 full')],
  ['nothing said', rcpt(554, '554 5.0.0 no')],
  ['the text', { code: 'EMESSAGE', command: 'DATA', responseCode: 554, response: '554 5.6.0 no' }],
  ['our sender', { ...rcpt(550, '550 5.1.1 sender unknown'), command: 'MAIL FROM' }],
  ['our password', { code: 'EAUTH', command: 'AUTH PLAIN', responseCode: 535 }],
  ['no connection', { code: 'ETIMEDOUT', command: 'CONN' }],
  ['a broken one', { code: 'ESOCKET' }],
  ['an error', new Error('something else')],
  ['a word', 'a word'],
])('%s comes again later', (_what, failure) => {
  expect(smtpOutcome(failure).status).toBe('deferred')
})

test.each(['550 5.7.26 unauthenticated', '550-5.7.1 no\n550 5.7.1 see https://mail.example/help'])(
  '%j is about us',
  (response) => {
    expect(smtpOutcome(rcpt(550, response))).toMatchObject({ status: 'deferred', isPolicy: true })
  },
)

test('what is neither about the address nor about us is not about us', () => {
  expect(smtpOutcome(rcpt(550, '550 5.1.0 no'))).not.toHaveProperty('isPolicy')
})

test('no address is in the reason, nor in what was said', () => {
  const response =
    '550 5.1.1 <anna@voorbeeld.example>: unknown, see https://x.example/?who=anna%40voorbeeld.example'
  const { reason, said } = smtpOutcome(rcpt(550, response))
  expect(reason).toBe('EENVELOPE RCPT TO 550 5.1.1')
  expect(said).toBe('550 5.1.1 … unknown, see …')
})

test('who handed all of it over and heard nothing does not know', () => {
  expect(smtpOutcome({ code: 'ECONNECTION' }, true)).toMatchObject({ mayHaveArrived: true })
  expect(smtpOutcome(rcpt(451, '451 no'), true)).not.toHaveProperty('mayHaveArrived')
})
