import { describe, expect, test } from 'vitest'
import { composeMail } from './compose-mail'
import type { Mail } from './mail'

const mail = { to: 'anna@voorbeeld.example', subject: 'Dag', html: '<p>Dag</p>', text: 'Dag' }

describe('what would become a header of somebody else', () => {
  test.each([
    'anna@voorbeeld.example\r\nBcc: ben@voorbeeld.example',
    'anna@voorbeeld.example, ben@voorbeeld.example',
    'Anna <anna@voorbeeld.example>',
    'anna@voorbeeld.example;ben@voorbeeld.example',
    '"a b"@voorbeeld.example',
    'anna',
    '',
  ])('no mail goes to %j', (to) => {
    expect(() => composeMail({ ...mail, to })).toThrow('one bare address')
  })

  test.each<Partial<Mail>>([
    { subject: 'Dag\r\nBcc: ben@voorbeeld.example' },
    { subject: 'Dag\nBcc: ben@voorbeeld.example' },
    { headers: { 'List-Id': '<x>\r\nBcc: ben@voorbeeld.example' } },
    { headers: { 'X-A: b\r\nBcc': 'ben@voorbeeld.example' } },
    { headers: { 'X-A': 'één' } },
  ])('no header breaks its line: %j', (wrong) => {
    expect(() => composeMail({ ...mail, ...wrong })).toThrow('header of a mail')
  })
})

test('a machine says that it is one', () => {
  expect(composeMail(mail).headers).toMatchObject([
    { key: 'Auto-Submitted', value: { value: 'auto-generated' } },
  ])
})

test('the same mail tried again keeps its Message-ID, another gets another', () => {
  const id = (about?: string) => composeMail({ ...mail, about }).messageId
  expect(id('confirm 1')).toBe(id('confirm 1'))
  expect(id('confirm 1')).not.toBe(id('confirm 2'))
  expect(id()).not.toBe(id())
  expect(id('confirm 1')).toMatch(/^<[0-9a-f]{40}@localhost>$/)
})

test('a letter is from its writer’s name at our address, and answers go where they are asked', () => {
  const message = composeMail({
    ...mail,
    fromName: 'Ada van Iersel',
    replyTo: 'brief-1@post.example.org',
    inReplyTo: '<a@b>',
  })
  expect(message).toMatchObject({
    from: { name: 'Ada van Iersel', address: 'post@localhost' },
    replyTo: { address: 'brief-1@post.example.org' },
    inReplyTo: '<a@b>',
    references: '<a@b>',
  })
})

test.each([
  ['a name', { fromName: 'Ada\r\nBcc: c@d.nl' }],
  ['an address to answer to', { replyTo: 'a@b.nl\r\nBcc: c@d.nl' }],
  ['two addresses to answer to', { replyTo: 'a@b.nl, c@d.nl' }],
  ['what it follows', { inReplyTo: '<a@b>\r\nBcc: c@d.nl' }],
])('%s cannot become another header', (_, fields) => {
  expect(() => composeMail({ ...mail, ...fields })).toThrow()
})
