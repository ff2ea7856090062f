import { expect, test } from 'vitest'
import { isDay, linkAddress } from './field-types'

test('a link of an author may lead to the web, a mailbox or a telephone, and nowhere else', () => {
  for (const url of ['https://example.org', 'mailto:ada@example.org', 'tel:+31612345678'])
    expect(linkAddress('…').safeParse(url).success, url).toBe(true)
  for (const url of ['javascript:alert(1)', 'data:text/html,x', 'sms:06', '/over', 'tel: 06'])
    expect(linkAddress('…').safeParse(url).success, url).toBe(false)
})

test.each([
  ['2012-03-20', true],
  ['2012-02-29', true],
  ['2011-02-29', false],
  ['2012', false],
  ['2012-03', false],
  ['2012-3-20', false],
  ['0012-03-20', false],
  ['2012-13-01', false],
  ['', false],
])('%s is a day: %s', (text, is) => {
  expect(isDay(text)).toBe(is)
})
