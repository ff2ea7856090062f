import { expect, test } from 'vitest'
import { smtpOutcome } from './smtp-outcome'

test.each([
  [{ code: 'EENVELOPE', command: 'RCPT TO', responseCode: 550 }, 'refused'],
  [{ code: 'EMESSAGE', command: 'DATA', responseCode: 554 }, 'refused'],
  [{ code: 'EENVELOPE', command: 'RCPT TO', responseCode: 450 }, 'deferred'],
  [{ code: 'EMESSAGE', command: 'DATA', responseCode: 451 }, 'deferred'],
  [{ code: 'EENVELOPE', command: 'MAIL FROM', responseCode: 550 }, 'deferred'],
  [{ code: 'EAUTH', command: 'AUTH PLAIN', responseCode: 535 }, 'deferred'],
  [{ code: 'ETIMEDOUT', command: 'CONN' }, 'deferred'],
  [{ code: 'ESOCKET' }, 'deferred'],
  [new Error('something else'), 'deferred'],
  ['a word', 'deferred'],
])('%o is %s', (failure, status) => {
  expect(smtpOutcome(failure).status).toBe(status)
})

test('the reason holds codes and never what the server said', () => {
  const failure = Object.assign(new Error('550 <anna@voorbeeld.example>: unknown'), {
    code: 'EENVELOPE',
    command: 'RCPT TO',
    responseCode: 550,
    response: '550 <anna@voorbeeld.example>: unknown',
  })
  expect(smtpOutcome(failure)).toEqual({ status: 'refused', reason: 'EENVELOPE RCPT TO 550' })
})
